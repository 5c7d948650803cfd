import type { Chapter } from './blind.ts';
import { COLOURS, printed } from './look.ts';
import { page } from './page.ts';
import type { Answer, Riddle } from './quiz.ts';
import { direction, METER_TITLES, METERS, type Meters } from '../../model/meters.ts';

/** What the letters of a sheet stand for, and what plays by chance have to say about each. */
export function key(chapters: readonly Chapter[], seed: number): string {
  let number = 0;
  const rows = chapters.map(({ book, riddles }) => {
    const parts = riddles.map((riddle) => answersTo(riddle, (number += 1)));
    return `<h2>${printed(book.card.title)}</h2><table><thead><tr><th colspan="2">Answer</th><th>At once</th><th>In the end</th></tr></thead>${parts.join('')}</table>`;
  });
  const few = Math.floor((number * 4) / 7);
  return page({
    title: 'The key',
    css: CSS,
    body: `<h1>The key <span class="soft">to sheet ${seed}</span></h1>
<p>Give the sheet to three people who haven't played, and count the moments where all three tick the same box under
“Which would the training want?”. In at most ${few} of these ${number} they should; where they agree more, the answers give
themselves away.</p>
<p class="soft">At once: what the option moves as it is taken. In the end: morale and accountability when the plays are
over that took it, out of 1,000 by chance. ● is the most of its moment, both meters together. A moment whose two ● fall
on one option is the one to look at first.</p>
${rows.join('\n')}`,
  });
}

function answersTo({ decision, name, answers }: Riddle, number: number): string {
  const now = best(answers, 'now');
  const end = best(answers, 'end');
  const rows = answers.map(
    (
      answer,
    ) => `<tr><th>${answer.letter}</th><td>${printed(answer.text)} <span class="soft">${printed(answer.id)}</span></td>
<td>${now === answer ? '● ' : ''}${words(answer.now)}</td><td class="end">${end === answer ? '● ' : ''}${Math.round(answer.end.morale)} / ${Math.round(answer.end.account)}</td></tr>`,
  );
  return `<tbody><tr class="head"><th>${number}</th><td colspan="3">${printed(name)} <span class="soft">${printed(decision.id)}</span></td></tr>${rows.join('\n')}</tbody>`;
}

function words(now: Meters): string {
  const moves = METERS.map((meter) => [METER_TITLES[meter], direction(Math.round(now[meter]))] as const);
  const said = moves.filter(([, way]) => way !== '').map(([title, way]) => `${title.toLowerCase()} ${way}`);
  return said.length === 0 ? 'nothing moves' : said.join(', ');
}

function best(answers: readonly Answer[], when: 'now' | 'end'): Answer | undefined {
  return answers.toSorted((one, other) => sum(other[when]) - sum(one[when]))[0];
}

const sum = ({ morale, account }: Meters): number => morale + account;

const CSS = `
table{width:100%;border-collapse:collapse;font-size:.92em}
tbody{break-inside:avoid}
th,td{padding:.28rem .5rem;text-align:left;vertical-align:top}
thead th{font-size:.85em;color:${COLOURS.soft};border-bottom:1.5px solid ${COLOURS.line}}
.head th,.head td{padding-top:1rem;font-weight:700;border-bottom:1px solid ${COLOURS.line}}
tr>th:first-child{width:2.2rem}td:nth-child(3){width:13rem}.end{width:6.5rem;white-space:nowrap}
.soft{font-weight:400;font-size:.86em}h1 .soft{font-size:.6em}
`;
