/** Where a name or a number is not known. */
export const NONE = 0xffff;

/** Names, each once, by their place. */
export interface WordList {
  /** The place of a name, a new one where it is new; NONE for no name. */
  place(word: string | undefined): number;
  all(): readonly string[];
}

export function wordList(): WordList {
  const places = new Map<string, number>();
  return {
    place(word) {
      if (word === undefined) return NONE;
      const known = places.get(word) ?? places.size;
      places.set(word, known);
      return known;
    },
    all: () => [...places.keys()],
  };
}
