import type { Rolldown } from 'vite';

interface Context {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/** What the file is called that the page begins with. */
export const FIRST = 'game';

/**
 * All that the page's entry imports outright arrives together, in one file: a dozen small ones would each be asked for
 * and each be packed for itself, which costs two kilobytes before the first words.
 */
export function whole(entry: string): (id: string, context: Context) => string | null {
  const known = new Map<string, boolean>();
  const reached = (id: string, context: Context): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    // A circle is not a way in.
    known.set(id, false);
    const first =
      id.endsWith(entry) ||
      (context.getModuleInfo(id)?.importers ?? []).some((from) => reached(from, context));
    known.set(id, first);
    return first;
  };
  return (id, context) => (reached(id, context) ? FIRST : null);
}
