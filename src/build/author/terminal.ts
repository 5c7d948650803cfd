/** Where a tool hears and speaks; `process` is one. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream;
}

/** Ways to set words off, which leave them plain where nobody sees color. */
export interface Pen {
  strong(text: string): string;
  faint(text: string): string;
  moved(text: string): string;
}

/** Plain where the words go into a file or a pipe, and where NO_COLOR asks for it. */
export function penFor({ stdout }: Terminal): Pen {
  const coloured = stdout.isTTY === true && !process.env['NO_COLOR'];
  const pen = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { strong: pen(1), faint: pen(2), moved: pen(33) };
}

/** Breaks a paragraph to the width of the terminal, every line of it indented. */
export function fold(text: string, { stdout }: Terminal, indent = ''): string {
  // A terminal that does not know its width says 0.
  const width = Math.min(stdout.columns || 80, 88) - indent.length;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}`).join('\n');
}
