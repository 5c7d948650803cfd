import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to be written, by the name that its reader will know it by. */
export interface Printed {
  readonly name: string;
  readonly text: string;
}

/** Writes a file into a folder, and gives its path as it can be typed from here. */
export function press(folder: string, { name, text }: Printed): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
