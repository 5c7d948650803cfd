const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const LIST = new Intl.ListFormat('en-US');

/** "Two", "Nine"; figures from eleven on. */
export const countWord = (count: number): string => SMALL[count] ?? String(count);

/** "Gus, Dele, and Hollis". */
export const listed = (names: readonly string[]): string => LIST.format(names);

/** One thing, or several of them: `plural(1, 'door')` is "One door". */
export const plural = (count: number, thing: string): string =>
  `${countWord(count)} ${thing}${count === 1 ? '' : 's'}`;
