import type { Explored, Said } from '../../src/build/stories/graph.ts';
import type { Line, Script, Turn } from '../../src/model/script.ts';

/** Every way through as it reads: what is said, offered and taken, what moves, and where the meters end. */
export function waysByScript(script: Script): readonly string[] {
  const ways: string[] = [];
  const walk = (turn: Turn, so: string): void => {
    const told = so + spoken(turn.lines);
    if (turn.choices.length === 0) ways.push(`${told}${end(turn.meters, turn.fault)}`);
    for (const { id, text } of turn.choices) walk(script.choose(turn, id), `${told}> ${id} ${text}\n`);
  };
  walk(script.begin(0), '');
  return ways;
}

/** The same, read off what was explored. */
export function waysByGraph({ opening, places }: Explored): readonly string[] {
  const ways: string[] = [];
  const walk = (number: number, told: string): void => {
    const place = places[number];
    if (place === undefined) throw new RangeError(`No place ${number}`);
    if (place.ways.length === 0) ways.push(`${told}${end(place.meters, place.fault)}`);
    for (const { choice, text, passage, to } of place.ways)
      walk(to, `${told}> ${choice} ${text}\n${spoken(passage.lines)}`);
  };
  walk(0, spoken(opening.lines));
  return ways;
}

function spoken(lines: readonly (Line | Said)[]): string {
  return lines
    .map(({ text, tags, change }) => {
      const moved = change ? ` ~ ${change.morale}/${change.account} ${change.because}` : '';
      return `${tags.map((tag) => `#${tag} `).join('')}${text}${moved}\n`;
    })
    .join('');
}

function end(meters: Turn['meters'], fault: string | undefined): string {
  return `= ${meters.morale}/${meters.account}${fault === undefined ? '' : ` ! ${fault}`}`;
}
