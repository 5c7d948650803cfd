/** Reads CSV by RFC 4180 and by nothing else: an independent eye on what the game writes. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length) {
    let value = '';
    if (text[place] === '"') {
      for (place += 1; text[place] !== '"' || text[place + 1] === '"'; place += 1) {
        if (place >= text.length) throw new Error('A quote is never closed');
        value += text[place] ?? '';
        if (text[place] === '"') place += 1;
      }
      place += 1;
    } else {
      for (; place < text.length && !',\r\n'.includes(text[place] ?? ''); place += 1) {
        if (text[place] === '"') throw new Error(`A quote in the open, at ${place}`);
        value += text[place] ?? '';
      }
    }
    row.push(value);
    if (text[place] === ',') place += 1;
    else if (text.startsWith('\r\n', place)) {
      rows.push(row);
      row = [];
      place += 2;
    } else throw new Error(`Neither a comma nor the end of a line, at ${place}`);
  }
  if (row.length > 0) throw new Error('The last line does not end');
  return rows;
}
