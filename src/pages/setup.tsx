import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { HEADS, LENGTHS, type Plan, runSheet, STYLES, talkMinutes } from '../model/group/plan.ts';
import { numberWord } from '../model/group/spoken.ts';
import type { StoryCard } from '../model/papers.ts';
import { KeyButton, RoomFoot, RoomHead } from '../overlay/group/bars.tsx';
import { useRoomKeys } from '../overlay/group/keys.ts';
import { STYLE_NAMES } from '../overlay/group/words.ts';
import { Notices } from '../overlay/notices.tsx';
import { typeset } from '../overlay/typeset.ts';
import './room.css';
import './setup.css';

export interface SetupPageProps {
  readonly stories: readonly StoryCard[];
  /** The meeting that was left last, where it has not come to its end. */
  readonly left: { readonly title: string; readonly time: string; readonly resume: () => void } | undefined;
  /** What has to be said about the meetings that were left. */
  readonly notices?: readonly string[];
  readonly begin: (plan: Plan) => void;
  /** Where answers that people gave alone to a story are loaded. */
  readonly alone?: (story: string) => ComponentChildren;
}

/** Who is here, and how long have they got: all that a meeting needs to know before it begins. */
export function SetupPage({ stories, left, notices = [], begin, alone }: SetupPageProps) {
  const [story, setStory] = useState(stories[0]?.id ?? '');
  const [minutes, setMinutes] = useState<Plan['minutes']>(30);
  const [headcount, setHeadcount] = useState(12);
  const [style, setStyle] = useState<Plan['style']>('aloud');
  const [label, setLabel] = useState('');
  const card = stories.find(({ id }) => id === story);
  const start = (): void => {
    const named = label.trim();
    begin({ story, minutes, headcount, style, ...(named === '' ? {} : { label: named }) });
  };
  useRoomKeys({
    press: (key) => {
      if (key === 'next') start();
      if (key === 'read-again') left?.resume();
    },
    digit: () => undefined,
  });
  return (
    <div class="meeting setup">
      <RoomHead tab={<b>Behind the Desk, together</b>}>about a minute</RoomHead>
      <main>
        <Notices notices={notices} />
        <h1>Who’s here, and how long have you got?</h1>
        <Radios
          name="story"
          legend="Which story?"
          kind="spines"
          value={story}
          choose={setStory}
          choices={stories.map(({ id, title, note }) => ({
            value: id,
            name: typeset(title),
            note: typeset(note),
          }))}
        />
        <div class="column">
          <div class="pair">
            <Radios
              name="minutes"
              legend="Minutes"
              kind="row"
              value={String(minutes)}
              choose={(value) => setMinutes(LENGTHS.find((length) => String(length) === value) ?? 30)}
              choices={LENGTHS.map((length) => ({ value: String(length), name: String(length) }))}
            />
            <Headcount value={headcount} set={setHeadcount} />
          </div>
          <Radios
            name="style"
            legend="How will you vote?"
            kind="row"
            value={style}
            choose={(value) => setStyle(STYLES.find((each) => each === value) ?? 'aloud')}
            choices={STYLES.map((each) => ({ value: each, name: STYLE_NAMES[each] }))}
          />
          <label class="label-field">
            <span>
              Name for this group <small>(optional, no person’s)</small>
            </span>
            <input
              value={label}
              maxLength={60}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.isComposing && !event.repeat) start();
              }}
              onInput={({ currentTarget }) => setLabel(currentTarget.value)}
            />
          </label>
          <p class="soft">
            A manager and their own staff here? Choose <b>cards</b>.
          </p>
          {alone?.(story)}
        </div>
      </main>
      <RoomFoot prompt={card && planSentence(card, minutes)}>
        {left && (
          <KeyButton name={`Go on with ${typeset(left.title)}, ${left.time}`} cap="R" press={left.resume} />
        )}
        <KeyButton name="Framing card" cap="Space" press={start} main />
      </RoomFoot>
    </div>
  );
}

interface RadiosProps {
  readonly name: string;
  readonly legend: string;
  readonly kind: 'spines' | 'row';
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly name: string; readonly note?: string }[];
}

function Radios({ name, legend, kind, value, choose, choices }: RadiosProps) {
  return (
    <fieldset class={kind}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class={choice.value === value ? 'on' : ''}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => choose(choice.value)}
          />
          <span>
            <b>{choice.name}</b>
            {choice.note !== undefined && <small>{choice.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const TOO_FEW = `A room is ${numberWord(HEADS.least)} people at least.`;
const TOO_MANY = `No room holds more than ${HEADS.most}.`;

function Headcount({ value, set }: { readonly value: number; readonly set: (count: number) => void }) {
  const [told, setTold] = useState('');
  const take = (count: number): void => {
    const within = Math.min(HEADS.most, Math.max(HEADS.least, count));
    setTold(within === count ? '' : within > count ? TOO_FEW : TOO_MANY);
    set(within);
  };
  return (
    <fieldset class="headcount">
      <legend>In the room</legend>
      <button type="button" aria-label="One fewer" onClick={() => take(value - 1)}>
        −
      </button>
      <input
        inputMode="numeric"
        aria-label="How many people"
        value={value}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.trim();
          if (/^\d+$/.test(typed)) take(Number(typed));
          else setTold(`That was no number. Still ${value}.`);
          currentTarget.value = String(value);
        }}
      />
      <button type="button" aria-label="One more" onClick={() => take(value + 1)}>
        +
      </button>
      <p class="told" role="status" hidden={told === ''}>
        {told}
      </p>
    </fieldset>
  );
}

/** "Five decisions in full, four by a quick show. Ends with seven minutes to talk." */
function planSentence({ decisions }: StoryCard, minutes: Plan['minutes']): string {
  const sheet = runSheet(minutes, decisions);
  const full = sheet.filter(({ core }) => core).length;
  const quick = decisions.length - full;
  const capital = numberWord(full).replace(/^./, (first) => first.toUpperCase());
  return `${capital} decisions in full, ${numberWord(quick)} by a quick show. Ends with ${numberWord(talkMinutes(minutes))} minutes to talk.`;
}
