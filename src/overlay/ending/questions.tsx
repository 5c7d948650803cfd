import { useId, useState } from 'preact/hooks';
import type { Question } from '../../model/debrief.ts';
import type { Entry } from '../../model/path.ts';
import { typeset } from '../typeset.ts';
import './questions.css';

export interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly marked: Entry | undefined;
}

/** Two questions about this play, with room to think in writing. What is typed lives in this page and nowhere else. */
export function Questions({ questions, marked }: QuestionsProps) {
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  return (
    <>
      {questions.map((question) => (
        <QuestionCard
          key={question.text}
          question={question}
          about={aboutOf(question, marked)}
          note={notes[question.text] ?? ''}
          write={(note) => setNotes({ ...notes, [question.text]: note })}
        />
      ))}
      <p class="hint">
        What you type under a question isn’t kept or sent. It’s gone when you leave this page.
      </p>
    </>
  );
}

interface QuestionCardProps {
  readonly question: Question;
  readonly about: string;
  readonly note: string;
  readonly write: (note: string) => void;
}

function QuestionCard({ question, about, note, write }: QuestionCardProps) {
  const id = useId();
  return (
    <article class="question" aria-labelledby={id}>
      <p class="hint">{about}</p>
      <h3 id={id}>{typeset(question.text)}</h3>
      <label>
        <span>Think out loud, if you like</span>
        <textarea rows={2} value={note} onInput={(event) => write(event.currentTarget.value)} />
      </label>
    </article>
  );
}

function aboutOf({ about }: Question, marked: Entry | undefined): string {
  if (about === undefined) return 'About the whole of it';
  const { time } = about.scene;
  if (about === marked) return `About ${time}, the moment you marked`;
  return about.from ? `About ${time}, and where it came from: ${about.from.time}` : `About ${time}`;
}
