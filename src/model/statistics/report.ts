import { list, numberWord } from '../group/spoken.ts';
import { type Opening, openingOf } from './opening.ts';
import { called, type Day } from './say.ts';
import type { Bar, DecisionName, Endings, Filter, Finding, Mix, OptionName, Survey } from './survey.ts';

/** Something that a report can tell the head of branch: nothing in it is a room's own count. */
export interface Item {
  /** To pick it by. */
  readonly id: string;
  readonly title: string;
  /** Whose answers it comes from. */
  readonly from: string;
  readonly caution: string;
  readonly bars: readonly Bar[];
  /** Shown instead of bars. */
  readonly mix?: Mix;
}

/** One page of paper. */
export interface Report {
  readonly heading: string;
  /** What was played, how often and when. */
  readonly lead: string;
  readonly items: readonly Item[];
  /** Where to talk next, and what to ask there. */
  readonly next?: {
    readonly decision: DecisionName;
    readonly words: string;
    readonly question?: string;
  };
  readonly endings?: Endings;
  readonly foot: string;
}

/** What a report has to be told beside the survey. */
export interface Occasion {
  /** What the story is called; absent where the survey is of all of them. */
  readonly title?: string;
  /** When the first and the last of it was played, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly day: Day;
  readonly threshold: number;
  /** The debrief's question about a decision. */
  readonly question: (decision: DecisionName) => string | undefined;
  /** Ids of the items that were picked; the first three where nobody picked. */
  readonly picked?: readonly string[];
}

/** As many items as a page holds with their charts. */
const ITEMS = 3;

/** Everything that could go on a report, the most telling first: what may be shared, then a room's own in words. */
export function itemsOf({ findings, mixes }: Survey): readonly Item[] {
  const [opening] = mixes.flatMap((mix) => (mix.decision.core ? (openingOf(mix) ?? []) : []));
  const shared = findings.filter(({ own }) => !own).map(itemOf);
  const own = findings.filter((finding) => finding.own).flatMap(inWords);
  return [...(opening === undefined ? [] : [mixItem(opening)]), ...shared, ...own];
}

/** The report on a survey. */
export function reportOf(survey: Survey, occasion: Occasion): Report {
  const all = itemsOf(survey);
  const { picked, threshold } = occasion;
  const next = nextOf(survey, occasion);
  return {
    heading: headingOf(survey),
    lead: leadOf(survey, occasion),
    items: picked === undefined ? all.slice(0, ITEMS) : all.filter(({ id }) => picked.includes(id)),
    ...(next === undefined ? {} : { next }),
    ...(survey.endings === undefined ? {} : { endings: survey.endings }),
    foot: `Counts under ${numberWord(threshold)} are withheld or told with the next smallest. No names are stored; there is no view of one person; this is not appraisal.`,
  };
}

const itemOf = ({ kind, sentence, from, caution, bars }: Finding): Item => ({
  id: kind,
  title: sentence,
  from,
  caution,
  bars,
});

const mixItem = ({ mix, sentence }: Opening): Item => ({
  id: 'mix',
  title: sentence,
  from: mix.decision.name,
  caution:
    'Rooms and people alone are different people on different days. A change is not an improvement by itself.',
  bars: [],
  mix,
});

/** A room's own finding without its counts; nothing where there is no saying it without them. */
function inWords(finding: Finding): readonly Item[] {
  const words = wordsFor(finding);
  if (words === undefined) return [];
  return [{ id: finding.kind, title: words, from: 'one room', caution: cautionFor(finding), bars: [] }];
}

function wordsFor(finding: Finding): string | undefined {
  const { kind, decision, bars } = finding;
  if (decision === undefined) return undefined;
  if (kind === 'closest') return `A room was ${howEven(bars)} on ${called(decision)}.`;
  const option = optionOf(bars.at(-1));
  return kind === 'talk' && option !== undefined
    ? `Talk moved votes on ${called(decision)}, most of all to ${option.letter}.`
    : undefined;
}

/** How a room voted is about that room alone. */
const cautionFor = ({ kind, caution }: Finding): string =>
  kind === 'talk' ? 'Moving to the majority may be conformity.' : caution;

/** From this share of the votes between the first and the second, a room was split and no longer nearly even. */
const EVEN_TO = 0.2;

function howEven(bars: readonly Bar[]): string {
  const [first, second] = bars;
  if (first === undefined || second === undefined) return 'split';
  if (first.count === second.count) return 'level';
  return (first.count - second.count) / (first.of ?? first.count) <= EVEN_TO ? 'nearly even' : 'split';
}

const optionOf = (bar: Bar | undefined): OptionName | undefined =>
  bar === undefined || typeof bar.look === 'string' ? undefined : bar.look;

/** The decision that a room was closest on, else the one that the first finding about a decision is of. */
function nextOf({ findings }: Survey, { question }: Occasion): Report['next'] {
  const closest = findings.find(({ kind }) => kind === 'closest');
  const finding = closest ?? findings.find(({ decision }) => decision !== undefined);
  if (finding?.decision === undefined) return undefined;
  const { decision, bars, sentence } = finding;
  const options = bars.flatMap((bar) => optionOf(bar)?.letter ?? []);
  const asked = question(decision);
  const even = options.length < 2 ? '' : ` between ${list(options)}`;
  const words = finding === closest ? `A room was ${howEven(bars)}${even}.` : sentence;
  return { decision, words, ...(asked === undefined ? {} : { question: asked }) };
}

function headingOf({ alone, rooms }: Survey): string {
  if (rooms === 0) return 'What we do alone';
  return alone === 0 ? 'What we do together' : 'What we do alone, and what we do together';
}

/** "It’s Basically Done, played alone 168 times and by three rooms between September 4 and November 17." */
function leadOf({ alone, rooms, filter }: Survey, { title, from, to, day }: Occasion): string {
  const times = alone === 'withheld' ? 'a few times' : alone === 1 ? 'once' : `${alone} times`;
  const by = `by ${numberWord(rooms)} ${rooms === 1 ? 'room' : 'rooms'}`;
  const who = [...(alone === 0 ? [] : [`alone ${times}`]), ...(rooms === 0 ? [] : [by])];
  const [first, last] = [day(Math.max(from, filter.since ?? from)), day(to)];
  const when = first === last ? `on ${first}` : `between ${first} and ${last}`;
  const what = `${title ?? 'All stories'}${ofGroup(filter)}`;
  return who.length === 0 ? `${what}: nobody has played yet.` : `${what}, played ${list(who)} ${when}.`;
}

const ofGroup = ({ label }: Filter): string => (label === undefined ? '' : ` at “${label}”`);
