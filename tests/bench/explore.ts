import { Story } from 'inkjs';
import { explore } from '../../src/build/stories/explore.ts';
import type { Way } from '../../src/build/stories/graph.ts';
import { randomPlays } from '../../src/build/stories/walk.ts';
import type { StoryCard } from '../../src/model/papers.ts';
import { compiledStory } from '../support/shelf.ts';
import { type Figure, figure } from './tables.ts';

const ROUNDS = 5;
const PLAYS = 40;

/**
 * Turns a second of the check that follows every way through a story, beside the engine alone taking some of the same
 * turns: load, choose, continue, save. Rounds alternate.
 */
export function exploreFigures(card: StoryCard): readonly Figure[] {
  const compilation = compiledStory(card);
  if (!compilation.ok) throw new Error(`${card.title} does not compile`);
  const { compiled } = compilation;
  const story = new Story(JSON.parse(JSON.stringify(compiled.ink)));
  const toNextChoice = (): string => {
    while (story.canContinue) story.Continue();
    return story.state.ToJson();
  };
  const raw = (ways: readonly Way[]): number => {
    story.ResetState();
    let saved = toNextChoice();
    for (const { choice } of ways) {
      story.state.LoadJson(saved);
      story.ChooseChoiceIndex(
        story.currentChoices.findIndex(({ tags }) => tags?.some((tag) => tag.slice(3).trim() === choice)),
      );
      saved = toNextChoice();
    }
    return ways.length;
  };

  let exploration = explore(compiled);
  const plays = randomPlays(exploration.explored, ROUNDS * PLAYS, 3);
  const turns = exploration.explored.places.reduce((sum, { ways }) => sum + ways.length, 0);
  const shares: number[] = [];
  const perSecond: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const some = plays.slice(round * PLAYS, (round + 1) * PLAYS);
    const bare = rate(() => some.reduce((sum, { ways }) => sum + raw(ways), 0));
    const ours = rate(() => {
      exploration = explore(compiled);
      return turns;
    });
    perSecond.push(ours);
    shares.push(ours / bare);
  }
  return [
    figure(`check of ${card.id}, CPU`, 'turns a second', perSecond),
    { ...figure('check over raw inkjs, the same turns', 'times', shares), least: 0.7 },
    figure('turns of the check known from others', '%', [(1 - exploration.played / (turns + 1)) * 100]),
  ];
}

/** How many a second of CPU, by the number that the work says it did. */
function rate(work: () => number): number {
  const before = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(before);
  return (done * 1_000_000) / (user + system);
}
