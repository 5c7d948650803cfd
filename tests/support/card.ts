/** Runs in the page, before anything of its own: a machine without a graphics card says that it has one. */
export function nameCard(): void {
  const { getParameter } = WebGLRenderingContext.prototype;
  const UNMASKED_RENDERER = 0x9246;
  WebGLRenderingContext.prototype.getParameter = function named(this: WebGLRenderingContext, name) {
    return name === UNMASKED_RENDERER ? 'A graphics card' : getParameter.call(this, name);
  };
}

/** Runs in the page: takes WebGL away from the stage. `false` where it draws with something else. */
export function lose(): boolean {
  const canvas = document.querySelector('canvas');
  const extension = (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension(
    'WEBGL_lose_context',
  );
  if (!extension) return false;
  Object.assign(window, { lost: extension });
  extension.loseContext();
  return true;
}

/** Runs in the page: gives back what was taken. */
export function giveBack(): void {
  const { lost } = window as unknown as { lost: WEBGL_lose_context };
  lost.restoreContext();
}
