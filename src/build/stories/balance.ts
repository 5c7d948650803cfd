import { type Zone, zone } from '../../model/meters.ts';
import type { Finding, Row } from './report.ts';
import { PLAYS, type Subject } from './subject.ts';
import { chances, correlation, habit, meansOf, type Play, type Shift, shiftNow } from './walk.ts';

const NAMES: Readonly<Record<Zone, string>> = {
  steady: 'Steady',
  cosy: 'Cozy',
  tight: 'Tight',
  fraying: 'Fraying',
};
const ZONES: readonly Zone[] = ['steady', 'cosy', 'tight', 'fraying'];
const SHARE = { least: 0.05, most: 0.45 };
/** How far an option's mean may lie under its best sibling's. */
const BEHIND = 12;

export const zoneName = (zone: Zone): string => NAMES[zone];

/** Where plays end, and whether one habit wins. */
export function balanceOf(subject: Subject): {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
} {
  const { card, explored, plays } = subject;
  const { file } = card;
  const findings: Finding[] = [];
  const reach = chances(explored);
  const exact = (name: Zone): number | undefined =>
    reach &&
    explored.places.reduce(
      (sum, place) =>
        place.ways.length === 0 && zone(place.meters) === name ? sum + (reach[place.number] ?? 0) : sum,
      0,
    );
  const zones = ZONES.map((name) => {
    const share = plays.filter(({ end }) => zone(end.meters) === name).length / Math.max(1, plays.length);
    if (share < SHARE.least || share > SHARE.most)
      findings.push({
        file,
        text: `${percent(share)} of random plays end ${NAMES[name]}; it should be 5 to 45 %. Move what the options cost and give, most of all in the last act.`,
      });
    const known = exact(name);
    return `${NAMES[name]} ${percent(share)}${known === undefined ? '' : ` (${percent(known)})`}`;
  });
  const endings = card.endings.map(({ id }) => {
    const share = plays.filter(({ end }) => end.ending === id).length / Math.max(1, plays.length);
    return `${id.split('.').at(-1)} ${percent(share)}`;
  });
  const nicest = habit(explored, ['morale']);
  const strict = habit(explored, ['account']);
  if (nicest && zone(nicest.end.meters) !== 'cosy')
    findings.push({
      file,
      text: `Always the nicest option ends ${ended(nicest)}; it should end Cozy. Let what is easily given cost more later.`,
    });
  if (strict && zone(strict.end.meters) !== 'tight')
    findings.push({
      file,
      text: `Always the most answerable option ends ${ended(strict)}; it should end Tight. Let what is strictly asked cost more warmth later.`,
    });
  const pairs = plays.map(({ end }) => [end.meters.morale, end.meters.account] as const);
  const { means, rows } = leadsRow(subject);
  return {
    rows: [
      {
        name: 'zones',
        text: `${zones.join(', ')}: of ${PLAYS.toLocaleString('en')} random plays (of all ways)`,
      },
      { name: 'endings', text: endings.join(', ') },
      { name: 'meters', text: `${metersText(subject)}; correlation ${correlation(pairs).toFixed(2)}` },
      {
        name: 'habits',
        text: `nicest ${ended(nicest)}, most answerable ${ended(strict)}, largest sum ${ended(habit(explored, ['morale', 'account']))} (morale/accountability)`,
      },
      ...rows,
    ],
    findings: [...findings, ...means, ...rangeFindings(subject), ...dominated(subject)],
  };
}

function leadsRow(subject: Subject): { readonly rows: readonly Row[]; readonly means: readonly Finding[] } {
  const leads = leadsOf(subject);
  const wide = leads.filter(({ lead }) => lead > LEAD);
  const list = wide.map(({ id, lead, best }) => `${id} ${lead.toFixed(1)} (${best})`).join(', ');
  const text = `${wide.length} of ${leads.length} decisions where one option leads by more than ${LEAD}${list === '' ? '' : `: ${list}`}`;
  const means = leads.flatMap(({ behind }) =>
    behind.map(({ option, by }) => ({
      ...subject.atTag(`id: ${option}`),
      text: `"${option}" ends ${by.toFixed(1)} under the best option beside it; ${BEHIND} is the most. Give it a state in which it is right.`,
    })),
  );
  return { rows: [{ name: 'leads', text }], means };
}

/** A lead that can be felt: more than this, and there is one best option. */
export const LEAD = 3;

export interface Lead {
  readonly id: string;
  readonly lead: number;
  readonly best: string;
  readonly behind: readonly { readonly option: string; readonly by: number }[];
}

/** For each decision: how far the mean of its best option's plays lies over the next, both meters added. */
export function leadsOf({ card, options, plays }: Subject): readonly Lead[] {
  const means = meansOf(plays);
  const byId = new Map([...means].map(([id, { mean }]) => [String(id), mean]));
  return card.decisions.map(({ id }) => {
    const ranked = options
      .flatMap((option) =>
        option.decision === id && byId.has(option.id)
          ? [{ option: option.id, mean: byId.get(option.id) ?? 0 }]
          : [],
      )
      .toSorted((one, other) => other.mean - one.mean);
    const [best, second] = ranked;
    const behind = ranked
      .map(({ option, mean }) => ({ option, by: (best?.mean ?? mean) - mean }))
      .filter(({ by }) => by > BEHIND);
    return {
      id,
      lead: best && second ? best.mean - second.mean : 0,
      best: best?.option.split('.').at(-1) ?? '',
      behind,
    };
  });
}

function metersText({ explored }: Subject): string {
  const values = explored.places.map(({ meters }) => meters);
  const range = (of: (meters: (typeof values)[number]) => number): string => {
    const [least, most] = values.reduce(
      ([low, high], each) => [Math.min(low, of(each)), Math.max(high, of(each))],
      [Infinity, -Infinity],
    );
    return `${least} to ${most}`;
  };
  return `morale ${range(({ morale }) => morale)}, accountability ${range(({ account }) => account)}`;
}

function rangeFindings({ card, explored }: Subject): readonly Finding[] {
  const outside = explored.places.filter(({ meters }) =>
    [meters.morale, meters.account].some((value) => !Number.isInteger(value) || value < 0 || value > 100),
  );
  if (outside.length === 0) return [];
  const { morale, account } = outside[0]?.meters ?? { morale: 0, account: 0 };
  return [
    {
      file: card.file,
      text: `The meters leave 0 to 100, or are no whole numbers (${morale}/${account}). Move them with shift() alone.`,
    },
  ];
}

/** At each decision two options must be left that no other one beats on both meters at once. */
function dominated({ explored, atTag }: Subject): readonly Finding[] {
  const worst = new Map<string, { left: number; among: string }>();
  for (const { decision, ways } of explored.places) {
    if (decision === undefined || ways.length === 0) continue;
    const nows = ways.map((way) => ({ id: way.choice, now: shiftNow(way.passage) }));
    const left = nows.filter(({ now }) => nows.every((other) => !beats(other.now, now)));
    const among = nows
      .map(({ id, now }) => `${id.split('.').at(-1)} ${now.morale}/${now.account}`)
      .join(', ');
    if (left.length < Math.min(2, worst.get(decision)?.left ?? 2))
      worst.set(decision, { left: left.length, among });
  }
  return [...worst].map(([decision, { left, among }]) => ({
    ...atTag(`decision: ${decision}`),
    text: `At ${decision} ${left === 1 ? 'one option beats' : 'the options beat'} all the others on what the player sees at once (${among}). Let two stand that neither beats on both meters.`,
  }));
}

function beats(one: Shift, other: Shift): boolean {
  const asGood = one.morale >= other.morale && one.account >= other.account;
  return asGood && (one.morale > other.morale || one.account > other.account);
}

function ended(play: Play | undefined): string {
  if (play === undefined) return 'nowhere';
  const { meters } = play.end;
  return `${NAMES[zone(meters)]} ${meters.morale}/${meters.account}`;
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
