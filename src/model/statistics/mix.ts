import type { Counting, Tally } from './counting.ts';
import { type Lead, leadOf, listed } from './lead.ts';
import { nameOf } from './say.ts';
import { type Column, type Count, type Mix, type Series, SERIES } from './survey.ts';

type Disclosure = Counting['disclosure'];

/** The option mix of a decision, as much of it as may be told; nothing where nobody ever answered it. */
export function mixOf(tally: Tally, disclosure: Disclosure): Mix | undefined {
  const series = SERIES.filter(
    (each) => disclosure.shows(tally, each) && disclosure.total(tally, each) !== 0,
  );
  if (series.length === 0) return undefined;
  return {
    decision: nameOf(tally.decision),
    when: tally.decision.when,
    columns: series.map((each) => columnOf(tally, each, disclosure)),
    rows: tally.slots
      .map((slot) => ({
        option: slot.option,
        counts: Object.fromEntries(series.map((each) => [each, disclosure.count(tally, slot, each)])),
      }))
      // Of an older wording there is nothing to say where nothing may be told.
      .filter(
        ({ option, counts }) => !option.older || Object.values(counts).some((count) => count !== 'withheld'),
      ),
    folds: series.flatMap((each) => foldOf(tally, each, disclosure)),
    sentence: sentenceOf(tally, series, disclosure),
    caution: cautionOf(series),
  };
}

function columnOf(tally: Tally, series: Series, disclosure: Disclosure): Column {
  const total = disclosure.total(tally, series);
  if (series === 'first' || series === 'later') return { series, total };
  return { series, total, rooms: tally.rooms[series] };
}

/** What is withheld in a column: which letters, and their sum, as anybody could find it by subtraction. */
function foldOf(tally: Tally, series: Series, disclosure: Disclosure): Mix['folds'] {
  const counts = tally.parts.map((slot) => ({ slot, count: disclosure.count(tally, slot, series) }));
  const letters = counts.filter(({ count }) => count === 'withheld').map(({ slot }) => slot.option.letter);
  if (letters.length === 0) return [];
  const told = counts.reduce((sum, { count }) => sum + (count === 'withheld' ? 0 : count), 0);
  const total: Count = disclosure.total(tally, series);
  return [{ series, letters, together: total === 'withheld' ? total : total - told }];
}

/** "Alone, A comes first: 41 of 96. Rooms lean to C, and talk leans them further." */
function sentenceOf(tally: Tally, series: readonly Series[], disclosure: Disclosure): string {
  const alone = leadOf(tally, 'first', disclosure);
  const rooms = leadOf(tally, 'one', disclosure);
  const said = [
    ...(series.includes('first') ? aloneSaid(alone) : []),
    ...(series.includes('one') ? roomsSaid(rooms, alone, talkSaid(tally, rooms, disclosure)) : []),
  ];
  return said.length > 0 ? said.join(' ') : 'Too few answers to tell yet.';
}

function aloneSaid(lead: Lead): readonly string[] {
  switch (lead.kind) {
    case 'untold':
      return [];
    case 'even':
      return ['Alone, no answer has a third of first plays.'];
    case 'level':
      return [`Alone, ${lettersOf(lead)} draw level, ${lead.count} each.`];
    case 'one':
      return [
        lead.count * 2 > lead.total
          ? `Alone, most begin with ${letterOf(lead)}: ${lead.count} of ${lead.total}.`
          : `Alone, ${letterOf(lead)} comes first: ${lead.count} of ${lead.total}.`,
      ];
  }
}

function roomsSaid(lead: Lead, alone: Lead, talk: string): readonly string[] {
  switch (lead.kind) {
    case 'untold':
      return [];
    case 'even':
      return [`In rooms, no answer has a third of the votes${talk}.`];
    case 'level':
      return [`Rooms are level between ${lettersOf(lead)}, ${lead.count} each${talk}.`];
    case 'one': {
      const too = alone.kind === 'one' && alone.slot === lead.slot ? ' too' : '';
      const counted = talk === '' ? `: ${lead.count} of ${lead.total}` : '';
      return [`Rooms lean to ${letterOf(lead)}${too}${counted}${talk}.`];
    }
  }
}

/** What became of it in the second round; nothing where that may not be told. */
function talkSaid(tally: Tally, before: Lead, disclosure: Disclosure): string {
  const after = leadOf(tally, 'two', disclosure);
  if (after.kind !== 'one') return '';
  if (before.kind !== 'one' || after.slot !== before.slot)
    return `, and talk leads them to ${letterOf(after)}`;
  const shift = after.count * before.total - before.count * after.total;
  if (shift === 0) return ', and talk leaves them there';
  return shift > 0 ? ', and talk leans them further' : ', and talk leans them back';
}

const letterOf = ({ slot }: Extract<Lead, { kind: 'one' }>): string => slot.option.letter;
const lettersOf = ({ slots }: Extract<Lead, { kind: 'level' }>): string =>
  listed(slots.map(({ option }) => option.letter));

function cautionOf(series: readonly Series[]): string {
  const rooms = series.includes('one');
  if (rooms && series.includes('first')) {
    return 'Rooms and people alone are different people on different days.';
  }
  return rooms
    ? 'A room is watched while it answers. Saying the open thing aloud is easier than doing it.'
    : 'A first answer shows what was attractive that day. It says nothing about who gave it.';
}
