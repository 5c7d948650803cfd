/** A random UUID. The browser's own `randomUUID` is missing where a library hosts the game on plain http. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Ink's own seeds run from 0 to 99. */
export function seed(): number {
  return (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 100;
}
