import { introduction, placeName } from '../../model/people.ts';
import { cueOf } from '../../model/scene.ts';
import type { Line } from '../../model/script.ts';
import type { Session } from '../../model/session.ts';
import { key } from './key.ts';
import { COLOURS, DISPLAY, printed } from './look.ts';
import { page } from './page.ts';
import type { Printed } from './press.ts';
import { type Riddle, riddlesOf } from './quiz.ts';
import type { Book } from './shelf.ts';
import { seeded } from '../../model/seeded.ts';

/** One story's riddles. */
export interface Chapter {
  readonly book: Book;
  readonly riddles: readonly Riddle[];
}

/** A sheet for colleagues who have not seen the game, and the key for whoever wrote it. */
export function blind(
  books: readonly Book[],
  seed: number,
  plays: (book: Book) => readonly Session[],
): readonly Printed[] {
  const random = seeded(seed);
  const chapters = books.map((book) => ({ book, riddles: riddlesOf(book, plays(book), random) }));
  const only = books.length === 1 ? `${books[0]?.card.id ?? ''}-` : '';
  return [
    { name: `${only}blind.html`, text: sheet(chapters, seed) },
    { name: `${only}blind-key.html`, text: key(chapters, seed) },
  ];
}

function sheet(chapters: readonly Chapter[], seed: number): string {
  let number = 0;
  const body = chapters.map(({ book, riddles }) => {
    const questions = riddles.map((riddle) => question(riddle, (number += 1)));
    return `<h2>${printed(book.card.title)}</h2>${questions.join('\n')}`;
  });
  return page({
    title: 'What would you say?',
    css: CSS,
    body: `<h1>What would you say?</h1>
<p>You're in a library, with the people who work there. For each moment, read the lines and the answers under them,
then tick one box in each row. Go by your first thought, and keep your name off this sheet.</p>
<p>There is nothing to get right: it is the answers that are being tried out, and not you. <span class="soft">(Sheet ${seed})</span></p>
${body.join('\n')}`,
  });
}

function question({ scene, lead, answers }: Riddle, number: number): string {
  const who = scene.pov === undefined ? '' : `You are ${introduction(scene.pov).name}.`;
  const where = [who, [scene.time, placeName(scene.place)].filter((word) => word !== '').join(', ')];
  const boxes = answers.map(({ letter }) => `<span class="tick"><i></i>${letter}</span>`).join('');
  return `<section><h3><b>${number}</b> <span>${printed(where.filter((word) => word !== '').join(' '))}</span></h3>
${lead.map(spoken).join('\n')}
<ol>${answers.map(({ text }) => `<li>${printed(text)}</li>`).join('')}</ol>
<p class="ask"><span>Which would the training want?</span>${boxes}</p>
<p class="ask"><span>Which would you do?</span>${boxes}</p></section>`;
}

function spoken(line: Line): string {
  const who = cueOf(line, 'speaker')?.who;
  const text = printed(line.text);
  return who === undefined ? `<p>${text}</p>` : `<p><b>${printed(introduction(who).name)}:</b> ${text}</p>`;
}

const CSS = `
section{break-inside:avoid;margin:0 0 1.6rem;padding-top:1rem;border-top:1.5px solid ${COLOURS.line}}
h2+section{border-top:0;padding-top:.2rem}
h3{display:flex;gap:.7rem;align-items:baseline;margin-bottom:.45rem;font-weight:600}
h3 b{font-size:1.35rem}
section p{margin-bottom:.3rem}
ol{list-style:upper-alpha;margin:.7rem 0 .8rem;padding-left:2.1rem}
li{margin-bottom:.35rem;padding-left:.25rem}li::marker{font:700 1em ${DISPLAY}}
.ask{display:flex;gap:1.4rem;align-items:center;font-size:.93em}.ask>span:first-child{width:15.5rem;font-weight:600}
.tick{display:inline-flex;gap:.4rem;align-items:center}
@media print{body{font-size:10pt;line-height:1.38}section{margin-bottom:.8rem;padding-top:.6rem}section p{margin-bottom:.15rem}
li{margin-bottom:.15rem}ol{margin:.4rem 0 .5rem}h2{margin:1rem 0 .3rem}}
.tick i{width:1.05em;height:1.05em;border:1.5px solid currentColor;border-radius:3px}
`;
