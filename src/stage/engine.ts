import * as Phaser from 'phaser';

/** Renderers that draw WebGL on the processor: slower there than a plain canvas. */
const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render/i;

/** WebKit gives this name to whatever draws; only on Apple's own machines does it say something. */
const MASK = 'Apple GPU';
const APPLE = /^(?:Mac|iP)/;

/** A game that only shows one scene: no input, no sound, no banner, no element but the canvas it is given. */
export function openEngine(scene: Phaser.Scene): Phaser.Game {
  // Phaser listens to the window's focus by taking these two over, and the stage has no use for either.
  const { onblur, onfocus } = window;
  const give = () => Object.assign(window, { onblur, onfocus });
  const start = (type: number): Phaser.Game =>
    new Phaser.Game({
      type,
      canvas: paintable(),
      parent: null,
      width: 16,
      height: 9,
      scene,
      scale: { mode: Phaser.Scale.NONE },
      backgroundColor: '#6f4930',
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    });
  const game = begin(start);
  game.events.once(Phaser.Core.Events.POST_RENDER, give);
  return game;
}

function begin(start: (type: number) => Phaser.Game): Phaser.Game {
  if (!hasFastWebGL()) return start(Phaser.CANVAS);
  try {
    return start(Phaser.WEBGL);
  } catch {
    return start(Phaser.CANVAS);
  }
}

function paintable(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  return canvas;
}

function hasFastWebGL(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (gl === null) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL);
  // Browsers allow few contexts at a time: the probe gives its own back.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !SOFTWARE.test(String(name)) && !(name === MASK && !APPLE.test(navigator.platform));
}
