/** How files of other kinds begin, once a browser has read them as text. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, what: string])[] = [
  [/^(?:\uFFFDPNG|\uFFFD{3}|GIF8|RIFF|BM\uFFFD)/, 'a picture'],
  [/^%PDF/, 'a page for printing (PDF)'],
  [/^PK[^\w\s,;]/, 'a packed file or an office document'],
  [/^(?:ID3|OggS|fLaC)/, 'a sound'],
  [/^</, 'a web page or a drawing'],
  [/^[^{[]{0,2000}[\0\uFFFD]/, 'no text'],
  [/^[^\n{[]*[,;\t]/, 'a table'],
];

const HINT = 'Records come in from a backup of this page, a file that ends in .json.';

/** What a text is that is not even JSON on the face of it, in a sentence; nothing for one that may be. */
export function strangerSentence(text: string): string | undefined {
  const start = text.trimStart();
  if (start === '') return `it is empty. ${HINT}`;
  if (start.startsWith('{') || start.startsWith('[')) return undefined;
  const what =
    BEGINNINGS.find(([beginning]) => beginning.test(start))?.[1] ?? 'something else that was written';
  return `it is ${what}, not records of this game, and reading stopped at its first sign. ${HINT}`;
}

/** What JSON is that holds no list of records, in a sentence. */
export function otherSentence(found: unknown): string {
  if (
    typeof found === 'object' &&
    found !== null &&
    'kind' in found &&
    found.kind === 'behind-the-desk/alone'
  )
    return 'it holds somebody’s answers for a meeting, not records. They go in where a meeting is set up.';
  return `it is the JSON of another program, not records of this game. ${HINT}`;
}
