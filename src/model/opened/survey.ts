import { type Compiled, hasMeters } from '../script.ts';
import { readTag } from '../tags.ts';

/** What can be told of a compiled story without playing it. */
export interface Survey {
  /** From `# title:` at its head. */
  readonly title: string | undefined;
  /** Whether it has the game's two meters. */
  readonly meters: boolean;
  /** Whether any of its options has an id of its author's. */
  readonly ids: boolean;
  /** Its tags that are none of the game's, as they are written, each once. */
  readonly strange: readonly string[];
}

/** Looks through a compiled story's tags. Parts of a tag that are worked out in play stand as "…". */
export function survey(compiled: Compiled): Survey {
  const found: string[] = [];
  collect(compiled.ink['root'], found);
  const tags = found.map((tag) => tag.replace(/…+/g, '…').trim()).filter((tag) => tag !== '');
  const title = tags.find((tag) => /^title:\s*\S/.test(tag));
  return {
    title: title?.slice(title.indexOf(':') + 1).trim(),
    meters: hasMeters(compiled),
    ids: tags.some((tag) => tag.startsWith('id:')),
    strange: [...new Set(tags)].filter((tag) => !tag.startsWith('id:') && isStrange(tag)),
  };
}

function collect(node: unknown, tags: string[]): void {
  if (Array.isArray(node)) {
    let open: string | undefined;
    for (const each of node as readonly unknown[]) {
      if (each === '#') open = '';
      else if (each === '/#') {
        if (open !== undefined) tags.push(open);
        open = undefined;
      } else if (open !== undefined)
        open += typeof each === 'string' && each.startsWith('^') ? each.slice(1) : '…';
      if (open === undefined || typeof each !== 'string') collect(each, tags);
    }
  } else if (node instanceof Object) {
    for (const [name, each] of Object.entries(node)) {
      // Compilers before ink 1.1 wrote a tag whole.
      if (name === '#' && typeof each === 'string') tags.push(each);
      else collect(each, tags);
    }
  }
}

/** Of a tag that is worked out in play only the kind is known, and the rest may turn out to be ours. */
function isStrange(tag: string): boolean {
  try {
    readTag(tag);
    return false;
  } catch (error) {
    const unknown = error instanceof Error && error.message.startsWith('Unknown tag');
    return unknown || !tag.includes('…');
  }
}
