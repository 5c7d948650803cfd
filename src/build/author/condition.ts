/** What a condition of a story means, in words, as far as they can be found; the ink itself where they cannot. */
export interface Meanings {
  /** The id of the option that a label stands for. */
  option(label: string): string | undefined;
  /** What a variable holds, and what its values mean, where the author wrote it beside it. */
  variable(name: string): Meaning | undefined;
}

export interface Meaning {
  readonly what: string;
  readonly values: ReadonlyMap<string, string>;
}

const TOKEN =
  /\s*("[^"]*"|-?\d+(?:\.\d+)?|(?:not|and|or)\b|[A-Za-z_][\w.]*(?:\([^()]*\))?|&&|\|\||[<>!=]=|[<>!()])\s*/y;
const OPERATORS: Readonly<Record<string, string>> = {
  '==': 'is',
  '!=': 'is not',
  '>=': 'is at least',
  '<=': 'is at most',
  '>': 'is over',
  '<': 'is under',
};

/** "s2.d1.pass was taken and not “evening used”". */
export function inWords(condition: string, meanings: Meanings): string {
  const tokens = tokensOf(condition.trim());
  if (tokens === undefined) return condition.trim();
  let at = 0;
  const next = (): string | undefined => tokens[at];
  const eat = (...signs: readonly string[]): boolean => {
    if (!signs.includes(next() ?? '')) return false;
    at += 1;
    return true;
  };
  const any = (): string => {
    let words = all();
    while (eat('||', 'or')) words = `${words}, or ${all()}`;
    return words;
  };
  const all = (): string => {
    let words = one(true);
    while (eat('&&', 'and')) words = `${words} and ${one(true)}`;
    return words;
  };
  const one = (yes: boolean): string => {
    if (eat('not', '!')) return one(!yes);
    if (eat('(')) {
      const inside = any();
      eat(')');
      return yes ? `(${inside})` : `not (${inside})`;
    }
    const name = tokens[at] ?? '';
    at += 1;
    const operator = OPERATORS[next() ?? ''];
    if (operator === undefined) return saying(name, yes, meanings);
    const value = tokens[at + 1] ?? '';
    at += 2;
    const words = comparison(name, operator, value, meanings);
    return yes ? words : `not (${words})`;
  };
  const words = any();
  return at === tokens.length ? words : condition.trim();
}

function saying(name: string, yes: boolean, meanings: Meanings): string {
  const option = meanings.option(name);
  if (option !== undefined) return `${option} was ${yes ? '' : 'not '}taken`;
  const words = /^("|zone\(|[-\d])/.test(name) ? plain(name.replaceAll('"', '')) : `“${plain(name)}”`;
  return yes ? words : `not ${words}`;
}

function comparison(name: string, operator: string, value: string, meanings: Meanings): string {
  const meaning = meanings.variable(name);
  const bare = value.replaceAll('"', '');
  const stands = meaning?.values.get(bare);
  return `${meaning?.what ?? plain(name)} ${operator} ${bare}${stands === undefined ? '' : ` (${stands})`}`;
}

/** `evening_used()` is "evening used"; `trust_dele` is "Dele's trust". */
export function plain(name: string): string {
  const trusted = /^trust_(\w)(\w*)$/.exec(name);
  if (trusted) return `${trusted[1]?.toUpperCase()}${trusted[2]}'s trust`;
  if (name.startsWith('zone(')) return 'where the team stands';
  return name.replace(/\(\s*\)$/, '').replaceAll('_', ' ');
}

/** Reads what an author wrote beside a variable: "what he has said: 0 nothing, 1 that there is something, 2 all". */
export function meaningOf(name: string, comment: string): Meaning {
  const [what = '', ...rest] = comment.split(':');
  const values = [...rest.join(':').matchAll(/(-?\d+)\s+(.+?)(?=,\s*-?\d+\s|$)/g)].map(
    ([, value = '', words = '']) => [value, words.trim()] as const,
  );
  return { what: values.length > 0 ? what.trim() : plain(name), values: new Map(values) };
}

function tokensOf(condition: string): readonly string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < condition.length) {
    const token = TOKEN.exec(condition)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}
