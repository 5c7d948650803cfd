import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Holdings, Mix, Survey } from '../../model/statistics/survey.ts';
import { TALK_NAMES } from '../../overlay/group/words.ts';
import { DecisionList } from '../../overlay/statistics/decisions.tsx';
import { Figure } from '../../overlay/statistics/figure.tsx';
import { SmallGroupNote } from '../../overlay/statistics/groups.tsx';
import type { Means } from '../../overlay/statistics/means.ts';
import { OptionMix } from '../../overlay/statistics/mix.tsx';
import { typeset } from '../../overlay/typeset.ts';
import './walk.css';

export interface WalkProps {
  readonly holdings: Holdings;
  readonly survey: Survey;
  readonly means: Means;
  /** The decision that the address names: it is open, and the page begins there. */
  readonly decision: string | undefined;
  readonly raise: (threshold: number) => void;
}

/** Decision by decision, in the stories' own order. The core ones are open; each of the others says its finding. */
export function Walk({ holdings, survey, means, decision, raise }: WalkProps) {
  const { mixes } = survey;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [going, setGoing] = useState<{ readonly to: string | undefined }>({ to: decision });
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => setGoing({ to: decision }), [decision]);
  useLayoutEffect(() => {
    if (going.to === undefined) return;
    const section = [...(place.current?.children ?? [])].find((each) => each.id === idOf(going.to));
    if (section instanceof HTMLElement) {
      section.focus({ preventScroll: true });
      section.scrollIntoView?.({ block: 'start' });
    }
  }, [going]);
  const open = (id: string): void => {
    setOpened(new Set([...opened, id]));
    setGoing({ to: id });
  };
  const stories = [...new Set(mixes.map((mix) => mix.decision.story))];
  if (mixes.length === 0)
    return <p class="nothing-stands-out">No decision has been taken in what is shown.</p>;
  return (
    <div class="walk">
      <div class="lists">
        {stories.map((story) => (
          <DecisionList
            key={story}
            mixes={mixes.filter((mix) => mix.decision.story === story)}
            title={holdings.menus.stories.find(({ id }) => id === story)?.title ?? 'Decisions'}
            current={going.to}
            go={open}
          />
        ))}
      </div>
      <div ref={place}>
        {mixes.map((mix) => {
          const { id, core } = mix.decision;
          const shown = core || id === going.to || opened.has(id);
          return (
            <section
              key={`${mix.decision.story} ${id}`}
              id={idOf(id)}
              class={shown ? 'decision' : 'decision closed'}
              aria-label={`Decision ${mix.decision.number}: ${typeset(mix.decision.name)}`}
              tabIndex={-1}
            >
              {shown ? (
                <Decision mix={mix} means={means} oneText={survey.filter.edition !== undefined} />
              ) : (
                <Closed mix={mix} open={() => open(id)} />
              )}
            </section>
          );
        })}
        <SmallGroupNote threshold={holdings.threshold} raise={raise} />
      </div>
    </div>
  );
}

const idOf = (decision: string | undefined): string => `decision-${decision}`;

interface DecisionProps {
  readonly mix: Mix;
  readonly means: Means;
  readonly oneText: boolean;
}

function Decision({ mix, means, oneText }: DecisionProps) {
  const { number, name, talk, core } = mix.decision;
  const about = [`${number}. ${typeset(name)}`, typeset(mix.when), TALK_NAMES[talk].toLowerCase()];
  return (
    <Figure
      level={2}
      kind="mix-figure"
      call={[...about, ...(core ? ['core'] : [])].filter((part) => part !== '').join(' · ')}
      sentence={mix.sentence}
      caution={mix.caution}
      table={means.tables.mix(mix)}
      means={means}
      chart={<OptionMix mix={mix} threshold={means.threshold} oneText={oneText} />}
      plain={<OptionMix mix={mix} threshold={means.threshold} oneText={oneText} plain />}
    />
  );
}

/** A decision that is not open yet: its number, and what there is to know of it in one sentence. */
function Closed({ mix: { decision, sentence }, open }: { readonly mix: Mix; readonly open: () => void }) {
  return (
    <>
      <b>{decision.number}</b>
      <p>
        <b>{typeset(decision.name)}</b> {typeset(sentence)}
      </p>
      <button class="tool" type="button" onClick={open}>
        Open <span class="unseen">{typeset(decision.name)}</span>
      </button>
    </>
  );
}
