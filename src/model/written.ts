import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';

/** Words of a story, and where its author wrote them. */
export interface Written {
  readonly text: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The words in a freshly compiled story, by the path of their piece in the engine's tree. */
export function writtenIn(content: Container): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  const visit = (container: Container): void => {
    const named = [...(container.namedOnlyContent?.values() ?? [])];
    for (const object of [...container.content, ...named]) {
      if (isContainer(object)) visit(object);
      const text = 'value' in object && typeof object.value === 'string' ? object.value.trim() : '';
      const { fileName, startLineNumber: line } = object.debugMetadata ?? {};
      if (text !== '' && fileName && line) found.set(object.path.toString(), { text, file: fileName, line });
    }
  };
  visit(content);
  return found;
}

function isContainer(object: InkObject): object is Container {
  return 'namedOnlyContent' in object;
}
