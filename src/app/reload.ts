/**
 * While developing: hears from the build that a story was saved. In the built game there is nothing to hear.
 * `file` is the name of the story's ink file.
 */
export function onStoryChanged(file: string, changed: () => void): () => void {
  const hot = import.meta.hot;
  if (!hot) return () => undefined;
  const hear = (saved: unknown): void => {
    if (saved === file) changed();
  };
  hot.on('story:changed', hear);
  return () => hot.off('story:changed', hear);
}
