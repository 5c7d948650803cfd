import { introduction, placeName } from '../../model/people.ts';
import type { Cue } from '../../model/cues.ts';
import { readTag } from '../../model/tags.ts';
import { inWords } from './condition.ts';
import { effect } from './effect.ts';
import type { Glossary } from './glossary.ts';
import { printed } from './look.ts';
import type { Book } from './shelf.ts';
import type { Row } from './source.ts';
import { type Piece, readWording } from './wording.ts';

/** Tags and effects that wait for the line that they belong to. */
interface Waiting {
  readonly tags: readonly string[];
  readonly effects: readonly string[];
}

const NOTHING: Waiting = { tags: [], effects: [] };

/** The script itself, from the first knot to the last, as HTML. */
export function manuscript(book: Book, rows: readonly Row[], glossary: Glossary): string {
  const html: string[] = [];
  let waiting = NOTHING;
  let meanings = glossary.within('');
  let act = 0;
  let letter = 0;
  let taken = 0;
  let braces = 0;

  const depth = (): number => taken + braces;
  const put = (words: string, kind: string, margin = '', indent = depth()): void =>
    void html.push(
      `<div class="row ${kind}" style="--in:${indent}"><div class="margin">${margin}</div><div>${words}</div></div>`,
    );
  const when = (condition: string): string => printed(inWords(condition, meanings));
  const wording = (text: string): string => readWording(text.replaceAll(/->\s*/g, '→ ')).map(piece).join('');
  const piece = (part: Piece): string => {
    if (part.kind === 'text') return printed(part.text);
    if (part.kind === 'print') return `<code>${printed(part.code)}</code>`;
    if (part.kind === 'either') return `⟨${either(part)}⟩`;
    const ways = part.ways.map((way) => way.map(piece).join('') || '(nothing)');
    return `⟨<i>first: </i>${ways.join(' <i>then: </i>')}⟩`;
  };
  /** A chain of "otherwise, if" reads as one, however deep its braces go. */
  const either = ({ condition, ways }: Extract<Piece, { kind: 'either' }>): string => {
    const [first = [], second = []] = ways;
    const words = `<i>if ${when(condition)}: </i>${first.map(piece).join('') || '(nothing)'}`;
    const [only, ...others] = second;
    if (only === undefined) return words;
    if (only.kind === 'either' && others.length === 0) return `${words} <i>or </i>${either(only)}`;
    return `${words} <i>otherwise: </i>${second.map(piece).join('')}`;
  };
  const flush = (): void => {
    if (waiting !== NOTHING) put(waiting.effects.join(''), 'alone', margin(waiting.tags));
    waiting = NOTHING;
  };

  const line = (text: string, tags: readonly string[]): void => {
    const cues = tags.flatMap(cueOf);
    const find = <K extends Cue['kind']>(kind: K) =>
      cues.find((cue): cue is Extract<Cue, { kind: K }> => cue.kind === kind);
    const place = find('place');
    const time = find('time');
    const decision = find('decision');
    if (find('card')?.card === 'pov') html.push(`<h2>Act ${(act += 1)}${who(find('pov'))}</h2>`);
    if (find('ending')) html.push(`<h2>Ending: ${wording(text)}</h2>`);
    if (place || time)
      html.push(
        `<p class="slug">${wording([time?.time, place && placeName(place.place)].filter(Boolean).join(' · '))}</p>`,
      );
    if (decision) {
      letter = 0;
      html.push(heading(book, decision.id, find('talk')?.talk ?? '', find('core') !== undefined));
    }
    const speaker = find('speaker');
    const late = find('delayed');
    const from = late ? `<b class="late">from ${printed(late.from)}</b> ` : '';
    const name = speaker ? `<b class="who">${printed(introduction(speaker.who).name)}</b> ` : '';
    put(
      `<p>${from}${name}${find('ending') ? '' : wording(text)}</p>${waiting.effects.join('')}`,
      speaker ? 'said' : 'told',
      margin(tags),
    );
    if (decision) html.push(note(book, decision.id));
    waiting = NOTHING;
  };

  const show = (row: Row): void => {
    switch (row.kind) {
      case 'knot':
        flush();
        taken = 0;
        meanings = glossary.within(row.name);
        html.push(`<p class="knot">${printed(row.name)}</p>`);
        return;
      case 'remark':
        return put(printed(row.text), 'remark');
      case 'line':
        if (row.text === '') waiting = { ...waiting, tags: [...waiting.tags, ...row.tags] };
        else line(row.text, [...waiting.tags, ...row.tags]);
        return;
      case 'code':
        waiting = { ...waiting, effects: [...waiting.effects, effect(row.code, book.because, meanings)] };
        return;
      case 'option': {
        flush();
        taken = row.level;
        const condition = row.condition === '' ? '' : ` <i>only if ${when(row.condition)}</i>`;
        const name = `<b class="letter">${String.fromCharCode(65 + letter)}</b>`;
        letter += 1;
        put(
          `<p>${name}${wording(row.text)}${condition}${goes(row.to)}</p>`,
          'option',
          printed(row.id),
          taken - 1,
        );
        return;
      }
      case 'gather':
        flush();
        if (taken > 0) put('Whatever was taken:', 'gather', '', 0);
        taken = 0;
        return;
      case 'if':
        flush();
        if (!row.depends || row.condition !== '')
          put(`${row.depends ? 'It depends on' : 'If'} ${when(row.condition)}:`, 'if');
        braces += 1;
        return;
      case 'case':
        flush();
        return put(
          row.condition === 'else' ? 'Otherwise:' : `If ${when(row.condition)}:`,
          'if',
          '',
          depth() - 1,
        );
      case 'fi':
        flush();
        braces -= 1;
        return;
      case 'divert':
        flush();
        return put(goes(row.to), 'goes');
      case 'function':
      case 'variable':
        return;
    }
  };

  const start = rows.findIndex(({ kind }) => kind === 'knot');
  for (const row of withoutFunctions(rows.slice(Math.max(0, start)))) show(row);
  flush();
  return `<section class="script">${html.join('\n')}</section>`;
}

/** A function's lines are in the glossary. */
function withoutFunctions(rows: readonly Row[]): readonly Row[] {
  let inside = false;
  return rows.filter((row) => {
    if (row.kind === 'function') inside = true;
    if (row.kind === 'knot') inside = false;
    return !inside;
  });
}

function cueOf(tag: string): readonly Cue[] {
  try {
    const cue = readTag(tag);
    return cue === undefined ? [] : [cue];
  } catch {
    // A tag that ink works out as it plays stands in the margin as it is.
    return [];
  }
}

/** What the page says in another way need not stand in the margin too. */
const SAID = /^(speaker|place|time|card|pov|decision|talk|core|delayed|ending)\b/;
const margin = (tags: readonly string[]): string =>
  tags
    .filter((tag) => !SAID.test(tag))
    .map((tag) => `<span>${printed(tag)}</span>`)
    .join(' ');

const who = (pov: Extract<Cue, { kind: 'pov' }> | undefined): string =>
  pov ? `: you are ${printed(introduction(pov.who).name)}` : '';

function goes(to: string): string {
  if (to === '') return '';
  return `<span class="to">→ ${to === 'END' || to === 'DONE' ? 'the end' : printed(to)}</span>`;
}

function heading({ card }: Book, id: string, talk: string, core: boolean): string {
  const name = card.decisions.find((decision) => decision.id === id)?.name ?? '';
  const about = [id, talk, core ? 'core' : ''].filter((word) => word !== '').join(' · ');
  return `<h3 class="decision"><span>${printed(about)}</span>${printed(name)}</h3>`;
}

function note({ debrief }: Book, id: string): string {
  const found = debrief.notes[id];
  if (found === undefined) return '';
  return `<aside><h4>For the facilitator</h4><p><b>Why.</b> ${printed(found.why)}</p><p><b>What usually comes up.</b> ${printed(found.usual)}</p><p><b>Ask.</b> ${printed(found.ask)}</p></aside>`;
}
