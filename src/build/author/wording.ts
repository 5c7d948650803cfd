/** A line of ink text, taken apart where the story chooses its words. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'print'; readonly code: string }
  | { readonly kind: 'either'; readonly condition: string; readonly ways: readonly (readonly Piece[])[] }
  | { readonly kind: 'turns'; readonly ways: readonly (readonly Piece[])[] };

/** Reads `{condition:this|that}`, `{one|after|another}` and `{name}`, one within the other. */
export function readWording(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  while (rest !== '') {
    const open = rest.indexOf('{');
    const close = open < 0 ? -1 : closing(rest, open);
    if (close < 0) return [...pieces, { kind: 'text', text: rest }];
    if (open > 0) pieces.push({ kind: 'text', text: rest.slice(0, open) });
    pieces.push(choice(rest.slice(open + 1, close)));
    rest = rest.slice(close + 1);
  }
  return pieces;
}

function choice(inside: string): Piece {
  const colon = split(inside, ':');
  const [condition = '', ...after] = colon;
  if (after.length > 0) return { kind: 'either', condition, ways: ways(after.join(':')) };
  const parts = split(inside, '|');
  return parts.length > 1
    ? { kind: 'turns', ways: ways(inside.replace(/^[&!~]/, '')) }
    : { kind: 'print', code: inside };
}

const ways = (text: string): readonly (readonly Piece[])[] => split(text, '|').map(readWording);

/** The parts between signs that stand in no inner braces; "||" is no sign of ours. */
function split(text: string, sign: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = text.charAt(at);
    depth += here === '{' ? 1 : here === '}' ? -1 : 0;
    const double = here === '|' && (text.charAt(at + 1) === '|' || text.charAt(at - 1) === '|');
    if (here === sign && depth === 0 && !double) parts.push('');
    else parts[parts.length - 1] += here;
  }
  return parts;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    depth += text.charAt(at) === '{' ? 1 : text.charAt(at) === '}' ? -1 : 0;
    if (depth === 0) return at;
  }
  return -1;
}
