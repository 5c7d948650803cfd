/**
 * What an option said, as 14 characters of base 36: two FNV-1a sums of its letters, one of them from the end. Two wordings
 * of the same option must differ; it need not withstand anybody who wants them not to.
 */
export function wordingOf(text: string): string {
  const letters = [...text];
  return [letters, letters.toReversed()].map((each) => fnv(each).toString(36).padStart(7, '0')).join('');
}

const OFFSET = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/** The FNV-1a sum of letters, 32 bits without a sign. */
export const fnv = (letters: readonly string[]): number =>
  letters.reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), PRIME) >>> 0, OFFSET);

/** The words of options by their wording, so that a count still knows what it was a count of. */
export const textsOf = (offered: readonly { readonly text: string }[]): ReadonlyMap<string, string> =>
  new Map(offered.map(({ text }) => [wordingOf(text), text]));
