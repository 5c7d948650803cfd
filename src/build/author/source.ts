/** One line of an ink file, as an author would name it. */
export type Row =
  | { readonly kind: 'knot'; readonly name: string }
  | { readonly kind: 'function'; readonly name: string; readonly comment: string }
  | { readonly kind: 'variable'; readonly name: string; readonly value: string; readonly comment: string }
  | { readonly kind: 'remark'; readonly text: string }
  | {
      readonly kind: 'option';
      readonly level: number;
      readonly label: string;
      readonly condition: string;
      readonly text: string;
      readonly id: string;
      readonly to: string;
    }
  | { readonly kind: 'gather' }
  | { readonly kind: 'if'; readonly condition: string; readonly depends: boolean }
  | { readonly kind: 'case'; readonly condition: string }
  | { readonly kind: 'fi' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'divert'; readonly to: string }
  /** Text with its tags, or tags alone that belong to the line below. */
  | { readonly kind: 'line'; readonly text: string; readonly tags: readonly string[] };

const OPTION = /^([*+][*+\s]*)(?:\((\w+)\)\s*)?(.*)$/;
const BRACKET = /^((?:\{[^}]*\}\s*)*)([^[]*)\[(.*)\]\s*(?:->\s*(\S+))?\s*(.*)$/;

/** Reads ink line by line. It understands what our stories are written in, and shows the rest as it stands. */
export function readRows(ink: string): readonly Row[] {
  const rows: Row[] = [];
  const lines = ink.split('\n').map((line) => line.trim());
  let depth = 0;
  let comment = '';
  for (const [index, written] of lines.entries()) {
    const next = lines.slice(index + 1).find((line) => line !== '' && !line.startsWith('//')) ?? '';
    const [line = '', ...remarks] = written.split('//').map((part) => part.trim());
    const remark = remarks
      .join(' ')
      .replace(/^[-=\s]+/, '')
      .trim();
    if (line === '') {
      if (remark !== '') rows.push({ kind: 'remark', text: remark });
      comment = remark === '' ? '' : `${comment} ${remark}`.trim();
      continue;
    }
    const read = readLine(line, { inside: depth > 0, next, comment: remark === '' ? comment : remark });
    depth += Number(read.some(({ kind }) => kind === 'if')) - Number(read.some(({ kind }) => kind === 'fi'));
    rows.push(...read);
    comment = '';
  }
  return rows;
}

interface Around {
  /** Between the braces of a condition, where a dash begins a case. */
  readonly inside: boolean;
  readonly next: string;
  readonly comment: string;
}

function readLine(line: string, { inside, next, comment }: Around): readonly Row[] {
  const knot = /^={2,}\s*(function\s+)?(\w+)/.exec(line);
  if (knot?.[1]) return [{ kind: 'function', name: knot[2] ?? '', comment }];
  if (knot) return [{ kind: 'knot', name: knot[2] ?? '' }];
  if (/^(INCLUDE|#\s*(title|content|author):)/.test(line)) return [];
  const variable = /^(?:VAR|CONST|LIST)\s+(\w+)\s*=\s*(.+)$/.exec(line);
  if (variable) return [{ kind: 'variable', name: variable[1] ?? '', value: variable[2] ?? '', comment }];
  if (line.startsWith('~')) return [{ kind: 'code', code: line.slice(1).trim() }];
  if (line === '}') return [{ kind: 'fi' }];
  const to = /^->\s*(\S+)$/.exec(line)?.[1];
  if (to !== undefined) return [{ kind: 'divert', to }];
  if (/^[*+]/.test(line)) return [readOption(line)];
  if (line.startsWith('{') && !balanced(line)) {
    const condition = line.slice(1).replace(/:\s*$/, '').trim();
    return [{ kind: 'if', condition, depends: condition === '' || /^-(?!>)/.test(next) }];
  }
  if (inside && /^-(?!>)/.test(line)) {
    const [, condition = '', rest = ''] = /^-\s*((?:"[^"]*"|[^:"])+):\s*(.*)$/.exec(line) ?? [];
    return [
      { kind: 'case', condition: condition.trim() },
      ...(rest === '' ? [] : readLine(rest, { inside, next, comment })),
    ];
  }
  if (/^-(?!>)/.test(line)) {
    const rest = line.replace(/^[-\s]+(\(\w+\))?\s*/, '');
    return [{ kind: 'gather' }, ...(rest === '' ? [] : readLine(rest, { inside, next, comment }))];
  }
  const [text = '', ...tags] = line.split(/(?:^|\s)#\s*/);
  return [{ kind: 'line', text: text.trim(), tags: tags.map((tag) => tag.trim()) }];
}

function readOption(line: string): Row {
  const [, stars = '*', label = '', rest = ''] = OPTION.exec(line) ?? [];
  const [, condition = '', before = '', inside = rest, to = ''] = BRACKET.exec(rest) ?? [];
  const [text = '', ...tags] = inside.split(/\s#\s*/);
  const id =
    tags
      .find((tag) => tag.startsWith('id:'))
      ?.slice(3)
      .trim() ?? '';
  return {
    kind: 'option',
    level: stars.replaceAll(/\s/g, '').length,
    label,
    condition: condition.replaceAll(/[{}]/g, ' ').trim(),
    text: `${before}${text}`.trim(),
    id,
    to: to || (/^->\s*(\S+)/.exec(rest)?.[1] ?? ''),
  };
}

function balanced(line: string): boolean {
  let depth = 0;
  for (const sign of line) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
  return depth === 0;
}
