import type { Grid } from './cells.ts';
import { meetingOf, roomSaid, type Ruling, rulings } from './rooms.ts';
import { type Day, roomsSaid } from './say.ts';
import type { Bar, Finding } from './survey.ts';

/**
 * Rooms that said on whom it would land, and were asked afterward. Nothing under as many answers as the threshold; where
 * a part of them is under it, they are for the rooms' own device.
 */
export function predictedOf(grids: readonly Grid[], threshold: number, day: Day): Finding | undefined {
  const landings = { yes: 0, partly: 0, no: 0 };
  const meetings = new Set<string>();
  let one: Ruling | undefined;
  let core = true;
  rulings(grids, (ruling) => {
    const { predicted, landed } = ruling.vote;
    if (predicted === undefined || landed === undefined) return;
    landings[landed] += 1;
    meetings.add(meetingOf(ruling));
    core &&= ruling.tally.decision.core;
    one ??= ruling;
  });
  const { yes, partly, no } = landings;
  const all = yes + partly + no;
  if (one === undefined || all < threshold) return undefined;
  const own = yes < threshold || all - yes < threshold;
  const apart = own || (partly >= threshold && no >= threshold);
  const inPart = apart && partly > 0 ? `, and ${partly} in part` : '';
  const whose = meetings.size === 1 ? 'the room’s' : 'the rooms’';
  return {
    kind: 'predicted',
    story: one.tally.decision.story,
    about: core ? 'Core decisions' : 'Every decision',
    from: meetings.size === 1 ? roomSaid(one, day) : roomsSaid(meetings.size),
    sentence: `Who pays, and when? ${yes === 0 ? 'None' : yes} of ${whose} ${all} guesses matched what happened${inPart}.`,
    caution: 'Surprise is the learning, not the error.',
    bars: apart
      ? [
          bar('matched', yes, all, 'ink'),
          ...(partly > 0 ? [bar('matched in part', partly, all, 'plain')] : []),
          bar('a surprise', no, all, 'plain'),
        ]
      : [bar('matched', yes, all, 'ink'), bar('a surprise, or in part', all - yes, all, 'plain')],
    own,
  };
}

const bar = (label: string, count: number, of: number, look: Bar['look']): Bar => ({
  label,
  count,
  of,
  mark: String(count),
  look,
});
