import { useId, useRef, useState } from 'preact/hooks';
import { ALONE_FROM } from '../../model/group/alone.ts';
import type { Intake, LeftOut } from '../../model/group/intake.ts';
import { numberWord } from '../../model/group/spoken.ts';
import { typeset } from '../typeset.ts';
import './alone.css';

export interface AloneFirstProps {
  /** The story's title. */
  readonly title: string;
  /** How many people's answers the meeting has. */
  readonly count: number;
  /** Takes in codes and files, as many as there are; nothing where the story itself did not arrive. */
  readonly load: (texts: readonly string[]) => Promise<Intake | undefined>;
  /** A story's title by its id. */
  readonly titleOf: (story: string) => string;
}

/** Where answers that people gave alone come into a meeting: pasted, picked or dropped, many at once. */
export function AloneFirst({ title, count, load, titleOf }: AloneFirstProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [intake, setIntake] = useState<Intake>();
  const [trouble, setTrouble] = useState('');
  const [over, setOver] = useState(false);
  const heading = useId();

  const take = async (texts: readonly string[]): Promise<void> => {
    const found = await load(texts);
    setIntake(found);
    if (!found) return setTrouble('The story itself did not arrive. Is the network there?');
    const nothing = found.taken.length + found.merged + found.left.length === 0;
    setTrouble(nothing ? 'There is nothing in it. Paste a code, or pick a file.' : '');
    if (found.left.length === 0 && field.current) field.current.value = '';
  };
  const open = async (files: FileList | null | undefined): Promise<void> => {
    const texts = await Promise.all([...(files ?? [])].map((file) => file.text().catch(() => '')));
    await take(texts.map((text) => text || '?'));
  };

  return (
    <>
      <button class="key-button alone-open" type="button" onClick={() => dialog.current?.showModal()}>
        {count === 0 ? 'Answers given alone' : `${count} answered alone`}
      </button>
      {/* Keys that lead a meeting must not reach it from here. */}
      <dialog
        ref={dialog}
        class="alone-first"
        aria-labelledby={heading}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <h2 id={heading}>Alone first, then together</h2>
        <p>
          Did people play <b>{typeset(title)}</b> alone? Paste their codes here, many at once, or open their
          files.
        </p>
        <textarea
          ref={field}
          rows={4}
          aria-label="Codes"
          spellcheck={false}
          class={over ? 'over' : ''}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            setOver(false);
            if (!event.dataTransfer?.files.length) return;
            event.preventDefault();
            void open(event.dataTransfer.files);
          }}
        />
        <div class="alone-keys">
          <button
            class="key-button main"
            type="button"
            onClick={() => void take([field.current?.value ?? ''])}
          >
            Take these in
          </button>
          <label class="key-button">
            Open files
            <input
              class="unseen"
              type="file"
              multiple
              accept=".json,.txt,application/json,text/plain"
              onChange={({ currentTarget }) => {
                void open(currentTarget.files).then(() => (currentTarget.value = ''));
              }}
            />
          </label>
          <button class="key-button" type="button" onClick={() => dialog.current?.close()}>
            Done
          </button>
        </div>
        <div role="status">
          {trouble !== '' && <p>{trouble}</p>}
          {intake && trouble === '' && <p>{intakeSentence(intake)}</p>}
          <p>{countSentence(count)}</p>
        </div>
        {intake && intake.left.length > 0 && (
          <ul aria-label="Left out">
            {intake.left.map((each, index) => (
              <li key={index}>
                <code>{each.what}</code> {reason(each, titleOf)}
              </li>
            ))}
          </ul>
        )}
      </dialog>
    </>
  );
}

/** "Three taken in, one was there already, two left out." */
function intakeSentence({ taken, merged, left }: Intake): string {
  const parts = [
    `${taken.length === 0 ? 'none' : numberWord(taken.length)} taken in`,
    ...(merged === 0
      ? []
      : [`${numberWord(merged)} ${merged === 1 ? 'was' : 'were'} there already and counted once`]),
    ...(left.length === 0 ? [] : [`${numberWord(left.length)} left out`]),
  ].join(', ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}

/** Why nothing is shown yet, or that it will be. */
function countSentence(count: number): string {
  if (count >= ALONE_FROM) {
    return `${count} people’s answers. They are set beside your votes where at least ${numberWord(ALONE_FROM)} of them came to a decision.`;
  }
  const have = count === 0 ? 'None so far' : `${numberWord(count)} so far`;
  return `${have.charAt(0).toUpperCase()}${have.slice(1)}. Under ${numberWord(ALONE_FROM)}, nothing is shown: an answer could be traced to somebody.`;
}

function reason({ why, story }: LeftOut, titleOf: (story: string) => string): string {
  switch (why) {
    case 'cut-off':
      return 'ends too soon. Copy it again, to its end.';
    case 'mistyped':
      return 'has a sign that is wrong. Copy it again.';
    case 'newer':
      return 'comes from a newer edition of the game.';
    case 'other-story':
      return story === undefined
        ? 'is of another story.'
        : `is of another story: ${typeset(titleOf(story))}.`;
    case 'other-edition':
      return 'is of another version of this story; its options are not the same.';
    case 'no-answers':
      return 'holds no answers.';
    case 'damaged':
      return 'is a damaged file.';
  }
}
