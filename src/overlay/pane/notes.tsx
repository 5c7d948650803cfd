import type { Debrief } from '../../model/papers.ts';
import { typeset } from '../typeset.ts';
import './notes.css';

export interface NotesProps {
  /** "Gus hands over" */
  readonly name: string;
  /** "passing the buck", "to be talked about". */
  readonly about: string;
  readonly note: Debrief['notes'][string] | undefined;
}

/** What a facilitator can know of a decision. It never says which option is best. */
export function DecisionNotes({ name, about, note }: NotesProps) {
  return (
    <section class="notes" aria-labelledby="notes-title">
      <p class="about">{about}</p>
      <h2 id="notes-title">{typeset(name)}</h2>
      {note === undefined ? (
        <p>There are no notes for this one. Ask what people saw.</p>
      ) : (
        <>
          <h3>How it came to this</h3>
          <p>{typeset(note.why)}</p>
          <h3>What usually comes up</h3>
          <p>{typeset(note.usual)}</p>
          <h3>One open question</h3>
          <p class="open-question">{typeset(note.ask)}</p>
        </>
      )}
      <h3>If it gets close to home</h3>
      <p>Blank the screen and breathe. Any decision may be skipped.</p>
    </section>
  );
}
