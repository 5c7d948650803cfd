import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { introduction } from '../../model/people.ts';
import { glossary, type Glossary } from './glossary.ts';
import { printed } from './look.ts';
import { manuscript } from './manuscript.ts';
import { page } from './page.ts';
import { PROOF } from './proofstyle.ts';
import type { Book } from './shelf.ts';
import { readRows } from './source.ts';

/** A whole story as a script to be read on paper: every line, every option, what each moves, and the notes. */
export function proof(book: Book): string {
  const { card, debrief } = book;
  const rows = ownFiles(book).flatMap((file) => readRows(readFileSync(file, 'utf8')));
  const words = glossary(rows);
  const talks = Object.entries(debrief.questions).map(
    ([talk, questions]) =>
      `<h3>${printed(talk)}</h3><ul>${questions.map((each) => `<li>${printed(each)}</li>`).join('')}</ul>`,
  );
  return page({
    title: `${card.title}: the script`,
    css: PROOF,
    body: `${front(book)}
${memory(words)}
${manuscript(book, rows, words)}
<section class="after"><h2>Questions for afterward</h2>${talks.join('\n')}</section>`,
  });
}

/** The parts of a story that are its own: what stands in `lib/` belongs to all. */
function ownFiles({ files }: Book): readonly string[] {
  const [main = ''] = files;
  return files.filter((file) => !relative(dirname(main), file).startsWith('lib'));
}

function front({ card }: Book): string {
  const people = card.people
    .map((who) => introduction(who))
    .map(({ full, role }) => `${full} (${role.toLowerCase()})`);
  const decisions = card.decisions.map(
    ({ id, name, talk, core }) =>
      `<tr><td>${printed(id)}</td><td>${printed(name)}</td><td>${printed(talk)}</td><td>${core ? 'core' : ''}</td></tr>`,
  );
  const endings = card.endings.map(
    ({ id, title }) => `<li>${printed(title)} <span class="soft">${printed(id)}</span></li>`,
  );
  return `<header><h1>${printed(card.title)}</h1>
<p class="soft">${printed(card.file)}, version ${printed(card.version)}. About ${card.minutes} minutes. ${printed(card.note)}</p>
<p>You are ${printed(people.join(', then '))}.</p>
<div class="two"><div><h3>Decisions</h3><table>${decisions.join('')}</table></div><div><h3>Endings</h3><ul>${endings.join('')}</ul></div></div>
<p class="key soft">In the margin stand the tags, as they are in the file. <b class="late">from ${printed(card.decisions[0]?.id ?? card.id)}</b> marks what comes back
from an earlier choice. Where the words depend on what was chosen before, all of them stand here, between ⟨ and ⟩.</p></header>`;
}

function memory({ variables, questions }: Glossary): string {
  if (variables.length + questions.length === 0) return '';
  const kept = variables.map(
    ({ name, value, comment }) =>
      `<dt>${printed(name)} <small>starts at ${printed(value)}</small></dt><dd>${printed(comment)}</dd>`,
  );
  const asked = questions.map(
    ({ name, comment, answer }) =>
      `<dt>${printed(name)}</dt><dd>${printed(comment)}${answer === '' ? '' : ` <small class="soft">When ${printed(answer)}.</small>`}</dd>`,
  );
  return `<section class="memory"><h2>What the story keeps in mind</h2><dl>${[...kept, ...asked].join('\n')}</dl></section>`;
}
