import type { Played } from '../../record.ts';
import type { Columns } from '../columns.ts';
import type { Texts } from '../ports.ts';
import { unpack } from '../unpack.ts';
import { FILE_VERSION, FORMAT } from './limits.ts';
import { sumOf } from './sum.ts';

/** Where the list of records begins, at the end of a file's first line. */
export const LIST = '"plays":[';

/**
 * The text of a file with these plays and wordings, to be read by `readFile`. It is JSON, with each record on a line of
 * its own: a line that gets damaged costs no other. `written` is when, in milliseconds since 1970.
 */
export function writeFile(segments: readonly Columns[], texts: Texts, written: number): string {
  const head = JSON.stringify({ format: FORMAT, version: FILE_VERSION, written }).slice(0, -1);
  const lines = segments.flatMap((segment) => unpack(segment).map((played) => lineOf(played)));
  const words = JSON.stringify(Object.fromEntries(texts));
  const content = `${head},${LIST}\n${lines.join(',\n')}\n],\n"texts":${words},\n`;
  return `${content}"check":"${sumOf(content)}"\n}\n`;
}

function lineOf({ play, decisions }: Played): string {
  return JSON.stringify({ ...play, decisions: decisions.map(({ play: _play, ...rest }) => rest) });
}
