import type { Column, Mix, Topic } from '../../model/statistics/survey.ts';
import { TALK_NAMES } from '../group/words.ts';
import { typeset } from '../typeset.ts';
import { partAddress } from './address.ts';
import { Figure } from './figure.tsx';
import type { Means } from './means.ts';
import { fillOf, lookOf } from './patterns.tsx';
import { columnNote, SERIES_NAMES } from './words.ts';
import './topics.css';

export interface TopicCardProps {
  readonly topic: Topic;
  readonly means: Means;
}

/** One of the training's talking points: what was chosen at each of its decisions, never averaged. */
export function TopicCard({ topic, means }: TopicCardProps) {
  return (
    <Figure
      level={3}
      kind="finding card subject"
      call={<span>{TALK_NAMES[topic.talk]}</span>}
      sentence={topic.sentence}
      table={means.tables.topic(topic)}
      means={means}
      chart={topic.mixes.map((mix) => (
        <Stack key={`${mix.decision.story} ${mix.decision.id}`} mix={mix} />
      ))}
    />
  );
}

/** One decision's answers end to end: those of the first time alone, or of whatever column comes first. */
function Stack({ mix: { decision, columns, rows } }: { readonly mix: Mix }) {
  const column = columns[0];
  if (column === undefined) return null;
  const { series } = column;
  const parts = rows.flatMap(({ option, counts }) => {
    const count = counts[series];
    return option.older || count === undefined || count === 0 ? [] : [{ option, count }];
  });
  const held = parts.filter(({ count }) => count === 'withheld').map(({ option }) => option.letter);
  const told = parts.flatMap(({ option, count }) => (count === 'withheld' ? [] : [{ option, count }]));
  const rest = leftOver(column, told);
  const words = [
    ...told.map(({ option, count }) => `${option.letter} ${count}`),
    ...(held.length > 0 ? [`${held.join(' and ')} withheld`] : []),
  ].join(', ');
  return (
    <p class="stack">
      <a href={partAddress('walk', decision.id)}>{typeset(decision.name)}</a>{' '}
      <small>
        {SERIES_NAMES[series].toLowerCase()}, {columnNote(column)}
      </small>
      <svg role="img" aria-label={words}>
        {told.map(({ option, count }, index) => {
          const before = told.slice(0, index).reduce((sum, each) => sum + each.count, 0);
          return (
            <rect
              key={option.id}
              class={lookOf(option)}
              x={`${(before / rest.whole) * 100}%`}
              width={`${(count / rest.whole) * 100}%`}
              height="100%"
              {...fillOf(option)}
            />
          );
        })}
        {rest.left > 0 && (
          <rect
            class="held"
            x={`${((rest.whole - rest.left) / rest.whole) * 100}%`}
            width={`${(rest.left / rest.whole) * 100}%`}
            height="100%"
            fill="url(#weave-held)"
          />
        )}
      </svg>
      <span class="parts" aria-hidden="true">
        {words}
      </span>
    </p>
  );
}

/** The whole of a column, and what the told counts leave of it: the hatched end of the bar. */
function leftOver(
  { total }: Column,
  told: readonly { readonly count: number }[],
): { readonly whole: number; readonly left: number } {
  const sum = told.reduce((all, { count }) => all + count, 0);
  const whole = Math.max(1, sum, total === 'withheld' ? 0 : total);
  return { whole, left: whole - sum };
}
