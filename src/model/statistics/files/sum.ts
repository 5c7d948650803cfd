const OFFSET = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;
const BLANK = 0x20;

/**
 * The fingerprint of a text up to `end`, as 7 characters of base 36: the FNV-1a sum of its signs, blanks and line ends
 * left out, as a mail program may change those. It tells damage, not malice.
 */
export function sumOf(text: string, end = text.length): string {
  let sum = OFFSET;
  for (let place = 0; place < end; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign > BLANK) sum = Math.imul(sum ^ sign, PRIME);
  }
  return (sum >>> 0).toString(36).padStart(7, '0');
}
