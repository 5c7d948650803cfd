const BLANKS = ' \t\r\n';
const CLOSING = { '{': '}', '[': ']' } as const;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** Where a text stops being JSON: the place of the first sign that does not follow, or its end where it breaks off. */
export function stopOf(text: string): number {
  const open: ('{' | '[')[] = [];
  /** What may come next: a value, a key, a colon, or what follows a value. */
  let due: 'value' | 'key' | 'colon' | 'after' = 'value';
  let opened = false;
  let place = 0;
  while (place < text.length) {
    const sign = text[place] ?? '';
    const inside = open.at(-1);
    if (BLANKS.includes(sign)) {
      place += 1;
      continue;
    }
    const empty = opened;
    opened = false;
    if (sign === '"' && (due === 'value' || due === 'key')) {
      const end = endOfString(text, place);
      if (!end.closed) return end.at;
      place = end.at;
      due = due === 'key' ? 'colon' : 'after';
    } else if (sign === ':' && due === 'colon') {
      place += 1;
      due = 'value';
    } else if (sign === ',' && due === 'after' && inside !== undefined) {
      place += 1;
      due = inside === '{' ? 'key' : 'value';
    } else if ((sign === '{' || sign === '[') && due === 'value') {
      open.push(sign);
      opened = true;
      place += 1;
      due = sign === '{' ? 'key' : 'value';
    } else if (inside !== undefined && sign === CLOSING[inside] && (empty || due === 'after')) {
      open.pop();
      place += 1;
      due = 'after';
    } else if (due === 'value') {
      PLAIN.lastIndex = place;
      const plain = PLAIN.exec(text)?.[0].length;
      if (plain === undefined) return place;
      place += plain;
      due = 'after';
    } else return place;
  }
  return place;
}

function endOfString(text: string, start: number): { readonly closed: boolean; readonly at: number } {
  for (let place = start + 1; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign === 0x22) return { closed: true, at: place + 1 };
    if (sign < 0x20) return { closed: false, at: place };
    if (sign === 0x5c) place += 1;
  }
  return { closed: false, at: text.length };
}

/** "line 3, character 14" of a place in a text. */
export function placeWords(text: string, place: number): string {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < place; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return `line ${line}, character ${place - start + 1}`;
}
