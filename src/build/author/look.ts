import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The game's own paper, ink and letters, for the sheets that authors print. */
export const COLOURS = {
  paper: '#fbf6ea',
  raised: '#fffdf7',
  sunk: '#f1e8d5',
  line: '#d9ccb3',
  ink: '#2b2230',
  soft: '#5c5060',
  morale: '#b5482f',
  account: '#1f6b66',
  ochre: '#b97a10',
  ochreTint: '#f8e7c2',
} as const;

export const TEXT = "'Atkinson Hyperlegible Next', system-ui, sans-serif";
export const DISPLAY = `'Bricolage Grotesque', ${TEXT}`;

const FACES = [
  ['Atkinson Hyperlegible Next', 'normal', 'atkinson-hyperlegible-next-latin-wght-normal.woff2'],
  ['Atkinson Hyperlegible Next', 'italic', 'atkinson-hyperlegible-next-latin-wght-italic.woff2'],
  ['Bricolage Grotesque', 'normal', 'bricolage-grotesque-latin-wght-normal.woff2'],
] as const;

/** The letters themselves, inside the file: it looks the same when it is mailed to somebody. */
export function fontFaces(): string {
  return FACES.map(([family, style, file]) => {
    const bytes = readFileSync(fileURLToPath(new URL(`../../../assets/fonts/${file}`, import.meta.url)));
    const source = `data:font/woff2;base64,${bytes.toString('base64')}`;
    return `@font-face{font-family:'${family}';font-style:${style};font-weight:200 800;src:url(${source}) format('woff2')}`;
  }).join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML and SVG want it. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Text for a printed page: quotation marks and apostrophes curl. */
export function printed(text: string): string {
  const curled = text
    .replace(/(^|[\s([{—–/-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{—–“/-])'(?=\d|em\b|til\b|cause\b|n\b)/g, '$1’')
    .replace(/(^|[\s([{—–“/-])'/g, '$1‘')
    .replaceAll("'", '’');
  return escape(curled);
}

/** "27%"; what is there and rounds to nothing is "<1%". */
export function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  return percent > 0 && percent < 0.5 ? '<1%' : `${Math.round(percent)}%`;
}

/** Breaks text into lines of about so many pixels. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Of the text letters, near enough and rather too wide than too narrow. */
function widthOf(text: string, size: number): number {
  return (
    [...text].reduce(
      (sum, sign) =>
        sum + (/[iljtfI.,:;'’"“”|!()\s]/.test(sign) ? 0.31 : /[mwMWA-Z%]/.test(sign) ? 0.74 : 0.55),
      0,
    ) * size
  );
}
