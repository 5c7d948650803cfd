/** Straight quotation marks as a typist leaves them become the ones of a printed page. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{—–“-])'(?=\d|em\b|til\b|cause\b|n\b)/g, '$1’')
    .replace(/(^|[\s([{—–“-])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** What somebody says, in quotation marks of its own. */
export function spoken(text: string): string {
  return `“${typeset(text.replaceAll('"', "'"))}”`;
}
