import { useEffect, useRef, useState } from 'preact/hooks';
import './take.css';

/** A play's answers as they are taken to a meeting. */
export interface Answers {
  readonly code: string;
  readonly file: { readonly name: string; readonly text: string };
}

type Found = { readonly kind: 'asked' | 'lost' } | { readonly kind: 'here'; readonly answers: Answers };

/** A play's answers for a meeting: a code to copy, or the same as a file. Made when it is asked for, sent by nobody else. */
export function Take({ take }: { readonly take: () => Promise<Answers> }) {
  const [found, setFound] = useState<Found>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  // The button that had the focus is gone; what it was pressed for takes its place.
  useEffect(() => {
    if (found?.kind === 'here') field.current?.focus();
  }, [found]);

  const ask = (): void => {
    setFound({ kind: 'asked' });
    take().then(
      (answers) => setFound({ kind: 'here', answers }),
      () => setFound({ kind: 'lost' }),
    );
  };
  const copy = async (code: string): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(code);
      setSaid('Copied.');
    } catch {
      setSaid('Selected. Copy it with the keys you use for that.');
    }
  };

  return (
    <section class="takealong" aria-labelledby="takealong">
      <h3 id="takealong">Alone first, then together</h3>
      <p>
        Will your team talk about this story? Bring your answers along. They hold the options you first took,
        and no name.
      </p>
      {found?.kind !== 'here' && (
        <button class="button" type="button" onClick={ask} disabled={found?.kind === 'asked'}>
          Take your answers to the meeting
        </button>
      )}
      {found?.kind === 'lost' && <p role="alert">They could not be put together. Is the network there?</p>}
      {found?.kind === 'here' && (
        <>
          <textarea ref={field} rows={2} readOnly aria-label="Your code" value={found.answers.code} />
          <div class="takekeys">
            <button class="button" type="button" onClick={() => void copy(found.answers.code)}>
              Copy the code
            </button>
            <a
              class="button"
              href={`data:application/json;charset=utf-8,${encodeURIComponent(found.answers.file.text)}`}
              download={found.answers.file.name}
            >
              Save as a file
            </a>
          </div>
        </>
      )}
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  );
}
