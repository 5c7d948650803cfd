import type { StoryCard } from '../../model/papers.ts';
import { introduction } from '../../model/people.ts';
import { typeset } from '../../overlay/typeset.ts';
import './framing.css';

/** What is read aloud before anybody plays: the terms on which a room plays together (content bible, 3.4). */
export function Framing({ story }: { readonly story: StoryCard }) {
  const [first] = story.people;
  const name = first === undefined ? 'somebody here' : introduction(first).name;
  const terms = [
    `You're playing ${name}, not anyone here who reminds you of ${name}.`,
    "Vote for what you'd do on a bad Tuesday, not for what you'd write on a form.",
    'Pass any time. No real names, no real incidents with names.',
    "Votes are counts. Nobody's name is stored. None of this goes to an appraisal.",
    'If it gets close to home, stop the scene. The facilitator will too.',
  ];
  return (
    <section class="framing">
      <h1>Before we start, read this aloud</h1>
      <ol>
        {terms.map((term) => (
          <li key={term}>{typeset(term)}</li>
        ))}
      </ol>
    </section>
  );
}
