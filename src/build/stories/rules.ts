import { TALKS } from '../../model/cues.ts';
import type { Because, StoryCard } from '../../model/papers.ts';
import { LEAD, zoneName } from './balance.ts';
import { gradingIn } from './lines.ts';
import type { Finding, Row, Share, ShelfReport, StoryReport } from './report.ts';
import { correlation } from './walk.ts';

/** The four scenarios that this game was written with. A story that somebody adds is judged by itself alone. */
const OURS = ['s1', 's2', 's3', 's4'];

const TALKED = 2;
const GREEDY = 2;
const LENGTH_TELLS = 0.15;

/** The rules that hold over the shelf as a whole. */
export function shelfReport(
  stories: readonly StoryReport[],
  cards: readonly StoryCard[],
  because: Because,
): ShelfReport {
  const ours = stories.filter(({ id }) => OURS.includes(id));
  const shares = ours.flatMap(({ share }) => share ?? []);
  const whole = shares.length === OURS.length;
  const judged = [leads(shares), greedy(ours), talks(cards), lengths(shares)];
  const state: Row = {
    name: 'judged',
    text: whole
      ? 'all four scenarios together'
      : `not yet: ${shares.length} of ${OURS.length} scenarios can be played. These figures are for them.`,
  };
  const findings = whole ? judged.flatMap(({ finding }) => finding ?? []) : [];
  return {
    rows: [
      state,
      ...judged.map(({ row }) => row),
      { name: 'sentences', text: `${Object.keys(because).length} in because.json` },
    ],
    findings: [...findings, ...gradingIn(because), ...unused(stories, because)],
  };
}

interface Judged {
  readonly row: Row;
  readonly finding?: Finding;
}

function leads(shares: readonly Share[]): Judged {
  const decisions = shares.flatMap((share) => share.decisions);
  const wide = decisions.filter(({ lead }) => lead > LEAD);
  const allowed = Math.floor(decisions.length / 3);
  const row = {
    name: 'leads',
    text: `one option leads by more than ${LEAD} at ${wide.length} of ${decisions.length} decisions (at most ${allowed})`,
  };
  if (wide.length <= allowed) return { row };
  return {
    row,
    finding: {
      text: `One option leads by more than ${LEAD} at ${wide.length} decisions: ${wide.map(({ id }) => id).join(', ')}. At most ${allowed} may. Make another option as good in some state that the player can know of.`,
    },
  };
}

function greedy(stories: readonly StoryReport[]): Judged {
  const ends = stories.flatMap(({ id, share }) => (share?.greedy ? [{ id, zone: share.greedy }] : []));
  const steady = ends.filter(({ zone }) => zone === 'steady');
  const row = {
    name: 'largest sum',
    text: `${ends.map(({ id, zone }) => `${id} ${zoneName(zone)}`).join(', ')} (Steady in at most ${GREEDY})`,
  };
  if (steady.length <= GREEDY) return { row };
  return {
    row,
    finding: {
      text: `Always taking the largest sum ends Steady in ${steady.map(({ id }) => id).join(', ')}; in at most ${GREEDY} it may.`,
    },
  };
}

function talks(cards: readonly StoryCard[]): Judged {
  const decisions = cards.filter(({ id }) => OURS.includes(id)).flatMap((card) => card.decisions);
  const counts = TALKS.map((talk) => ({
    talk,
    count: decisions.filter((decision) => decision.talk === talk).length,
  }));
  const few = counts.filter(({ count }) => count < TALKED);
  const row = {
    name: 'talking points',
    text: counts.map(({ talk, count }) => `${talk} ${count}`).join(', '),
  };
  if (few.length === 0) return { row };
  return {
    row,
    finding: {
      file: 'manifest.json',
      text: `In fewer than ${TALKED} decisions: ${few.map(({ talk }) => talk).join(', ')}.`,
    },
  };
}

function lengths(shares: readonly Share[]): Judged {
  const options = shares.flatMap((share) => share.options);
  const tells = correlation(options.map(({ words, account }) => [words, account] as const));
  const row = {
    name: 'length tells',
    text: `correlation of an option's length with its accountability ${tells.toFixed(2)} over ${options.length} options (under ${LENGTH_TELLS})`,
  };
  if (Math.abs(tells) < LENGTH_TELLS) return { row };
  return {
    row,
    finding: {
      text: `An option's length tells its accountability (correlation ${tells.toFixed(2)}). Make some ${tells > 0 ? 'strict ones shorter and some kind ones longer' : 'strict ones longer and some kind ones shorter'}.`,
    },
  };
}

/** A sentence that no story uses is a slip of the pen, or what is left of a line that went. */
function unused(stories: readonly StoryReport[], because: Because): readonly Finding[] {
  if (stories.some(({ share }) => share === undefined)) return [];
  const used = new Set(stories.flatMap(({ share }) => share?.keys ?? []));
  return Object.keys(because)
    .filter((key) => !used.has(key))
    .map((key) => ({ file: 'because.json', text: `No story uses "${key}".` }));
}
