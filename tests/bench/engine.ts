import { Story } from 'inkjs';
import type { StoryCard } from '../../src/model/papers.ts';
import { openScript } from '../../src/model/script.ts';
import { compiledStory } from '../support/shelf.ts';
import { type Figure, figure } from './tables.ts';

const ROUNDS = 15;
const PLAYS = 12;

/** CPU time of `Script.choose` over the engine doing the same: load, choose, continue, save. Rounds alternate. */
export function engineFigures(card: StoryCard): readonly Figure[] {
  const compilation = compiledStory(card);
  if (!compilation.ok) throw new Error(`${card.title} does not compile`);
  const script = openScript(compilation.compiled);
  const story = new Story(JSON.parse(JSON.stringify(compilation.compiled.ink)));

  const ours = (round: number): number => {
    let turns = 0;
    let turn = script.begin(round);
    for (let choice = pick(turn.choices, round, turns); choice; choice = pick(turn.choices, round, turns)) {
      turn = script.choose(turn, choice.id);
      turns += 1;
    }
    return turns;
  };
  const raw = (round: number): number => {
    let turns = 0;
    story.ResetState();
    story.state.storySeed = round;
    let saved = toNextChoice();
    while (story.currentChoices.length > 0) {
      const index = (round + turns) % story.currentChoices.length;
      story.state.LoadJson(saved);
      story.ChooseChoiceIndex(index);
      saved = toNextChoice();
      turns += 1;
    }
    return turns;
  };
  const toNextChoice = (): string => {
    while (story.canContinue) story.Continue();
    return story.state.ToJson();
  };

  ours(0);
  raw(0);
  const ratios: number[] = [];
  const perTurn: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] =
      round % 2 === 0 ? [measure(ours), measure(raw)].toReversed() : [measure(raw), measure(ours)];
    const [rawTime = 0, oursTime = 0] = [one, other];
    ratios.push(oursTime / rawTime);
    perTurn.push(oursTime);
  }
  return [
    figure('Script.choose over raw inkjs, CPU', 'times', ratios, 1.3),
    figure('Script.choose, CPU', 'ms a turn', perTurn),
  ];
}

const pick = <T>(choices: readonly T[], round: number, turns: number): T | undefined =>
  choices[(round + turns) % Math.max(1, choices.length)];

/** Milliseconds of CPU for one turn, over several whole plays. */
function measure(play: (round: number) => number): number {
  const before = process.cpuUsage();
  let turns = 0;
  for (let round = 0; round < PLAYS; round += 1) turns += play(round);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / turns;
}
