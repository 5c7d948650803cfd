import { introduction } from '../../model/people.ts';
import type { Flow } from './flow.ts';
import { type Layout, layOut, LINE } from './layout.ts';
import { CARD, GOAL, type PlacedFork, type PlacedGoal, type PlacedWay } from './placed.ts';
import type { Ribbon } from './ribbons.ts';
import { COLOURS, DISPLAY, escape, fontFaces, printed, share, TEXT, wrap } from './look.ts';

/** Options keep their color from the card to where they lead; the letter says the same without it. */
const OPTIONS = ['#2b4c7e', '#55661a', '#8a2c5c', '#74491f', '#4b4a70', '#2d6a5a'];
/** Endings have numbers as well as colors: none of these is good or bad. */
const ENDINGS = ['#3f6f9f', '#b9822a', '#7b5ea7', '#7c7f55', '#a65a4a', '#4f8077'];

const optionColour = (index: number): string => OPTIONS[index % OPTIONS.length] ?? COLOURS.ink;
const endingColour = (index: number): string => ENDINGS[index % ENDINGS.length] ?? COLOURS.soft;

export interface Caption {
  readonly title: string;
  readonly seed: number;
}

/** A story's decisions from left to right, what its random plays took, and where they ended: one SVG. */
export function graph(flow: Flow, { title, seed }: Caption): string {
  const layout = layOut(flow);
  const { width, height } = layout;
  const words = `${flow.plays} plays by chance through ${flow.decisions.length} decisions to ${flow.endings.length} endings.`;
  const missing = flow.missing.length === 0 ? '' : ` None of them came to ${flow.missing.join(', ')}.`;
  const under = wrap(
    `${number(flow.plays)} plays by chance (seed ${seed}). A band is as wide as its share of all plays; the strip under an option shows how the plays that took it ended, by the numbers at the right.${missing}`,
    width - 88,
    14,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="img" aria-labelledby="t d">
<title id="t">${printed(title)}</title><desc id="d">${escape(words)}</desc>
<style>${fontFaces()}${STYLE}</style>
<rect width="100%" height="100%" fill="${COLOURS.paper}"/>
<text class="name" x="44" y="50">${printed(title)}</text>
${under.map((line, at) => `<text class="under" x="44" y="${80 + at * 19}">${escape(line)}</text>`).join('')}
${layout.acts.map((act) => actMarks(act, layout)).join('\n')}
${layout.ribbons.map((ribbon) => band(ribbon, flow)).join('\n')}
${layout.forks.map((fork) => card(fork, flow)).join('\n')}
${layout.goals.map((goal) => ending(goal, flow)).join('\n')}
${layout.ribbons.map((ribbon) => label(ribbon, flow)).join('\n')}
</svg>
`;
}

function actMarks({ x, width, fork }: Layout['acts'][number], { height }: Layout): string {
  const who = fork.pov === undefined ? '' : introduction(fork.pov).name;
  const words = [fork.act > 0 ? `Act ${fork.act}` : '', who, fork.time]
    .filter((word) => word !== '')
    .join(' · ');
  return `<g><rect x="${n(x - 14)}" y="112" width="${n(width + 28)}" height="${n(height - 130)}" rx="16" fill="${COLOURS.sunk}" opacity=".62"/><text class="act" x="${n(x)}" y="137">${printed(words)}</text></g>`;
}

function band({ way, index, to, plays, points, thickness }: Ribbon, flow: Flow): string {
  const path = points.map(({ x, y }, at) => {
    const before = points[at - 1];
    if (before === undefined) return `M${n(x)} ${n(y)}`;
    const middle = (before.x + x) / 2;
    return `C${n(middle)} ${n(before.y)} ${n(middle)} ${n(y)} ${n(x)} ${n(y)}`;
  });
  return `<path d="${path.join('')}" fill="none" stroke="${optionColour(index)}" stroke-opacity=".3" stroke-width="${n(Math.max(1, thickness))}"><title>${printed(`${way.id} to ${to}: ${share(plays, flow.plays)} of all plays`)}</title></path>`;
}

function label({ points, plays, label: y }: Ribbon, flow: Flow): string {
  return `<text class="share" x="${n((points[0]?.x ?? 0) + 7)}" y="${n(y + 4.5)}">${escape(share(plays, flow.plays))}</text>`;
}

function card({ fork, x, y, height, title, rows }: PlacedFork, flow: Flow): string {
  const about = [fork.id, fork.talk, fork.core ? 'core' : ''].filter((word) => word !== '').join(' · ');
  const reached = fork.plays === flow.plays ? '' : `${share(fork.plays, flow.plays)} of plays`;
  return `<g><rect class="card" x="${n(x)}" y="${n(y)}" width="${CARD}" height="${n(height)}" rx="12"/>
<text class="id" x="${n(x + 15)}" y="${n(y + 25)}">${escape(about)}</text><text class="id" text-anchor="end" x="${n(x + CARD - 15)}" y="${n(y + 25)}">${reached}</text>
${title.map((line, at) => `<text class="title" x="${n(x + 15)}" y="${n(y + 48 + at * 20)}">${printed(line)}</text>`).join('')}
${rows.map((row) => option(row, x, flow)).join('\n')}</g>`;
}

function option({ way, index, y, height, lines }: PlacedWay, x: number, flow: Flow): string {
  const colour = optionColour(index);
  const letter = String.fromCharCode(65 + index);
  const name = way.id.split('.').at(-1) ?? way.id;
  const text = lines
    .map(
      (line, at) => `<text class="say" x="${n(x + 19)}" y="${n(y + 40 + at * LINE)}">${printed(line)}</text>`,
    )
    .join('');
  return `<g><rect x="${n(x + 8)}" y="${n(y)}" width="${CARD - 8}" height="${n(height)}" fill="${colour}" opacity=".07"/><rect x="${n(x + CARD - 5)}" y="${n(y)}" width="5" height="${n(height)}" fill="${colour}"/>
<text class="letter" x="${n(x + 19)}" y="${n(y + 20)}" fill="${colour}">${letter}</text><text class="id" x="${n(x + 35)}" y="${n(y + 20)}">${escape(name)}</text>
${text}${strip(way.endings, way.plays, { x: x + 19, y: y + height - 10, width: CARD - 38 }, flow)}</g>`;
}

function strip(
  endings: ReadonlyMap<string, number>,
  plays: number,
  at: { readonly x: number; readonly y: number; readonly width: number },
  flow: Flow,
): string {
  let { x } = at;
  return flow.endings
    .map(({ id, title }, index) => {
      const count = endings.get(id) ?? 0;
      const width = (count / Math.max(1, plays)) * at.width;
      const digit =
        width < 9
          ? ''
          : `<text class="digit" x="${n(x + width / 2)}" y="${n(at.y + 1.5)}">${index + 1}</text>`;
      const piece = `<rect x="${n(x)}" y="${n(at.y - 8)}" width="${n(width)}" height="12" fill="${endingColour(index)}"><title>${printed(`${title}: ${share(count, plays)} of these`)}</title></rect>${digit}`;
      x += width;
      return piece;
    })
    .join('');
}

function ending({ goal, index, x, y, height, title }: PlacedGoal, flow: Flow): string {
  const colour = endingColour(index);
  const middle = y + height / 2;
  const top = middle - 2 - (title.length - 1) * 10;
  const words = title.map(
    (line, at) => `<text class="title" x="${n(x + 50)}" y="${n(top + at * 20)}">${printed(line)}</text>`,
  );
  return `<g><rect class="card" x="${n(x)}" y="${n(y)}" width="${GOAL}" height="${n(height)}" rx="12"/><path d="M${n(x)} ${n(y + 10)}v${n(height - 20)}" stroke="${colour}" stroke-width="7"/>
<circle cx="${n(x + 28)}" cy="${n(middle - 8)}" r="12" fill="${colour}"/><text class="badge" x="${n(x + 28)}" y="${n(middle - 3.5)}">${index + 1}</text>
${words.join('')}<text class="id" x="${n(x + 50)}" y="${n(top + title.length * 20)}">${escape(goal.id)} · ${escape(share(goal.plays, flow.plays))}</text></g>`;
}

const STYLE = `
text{font-family:${TEXT};fill:${COLOURS.ink}}
.name{font:700 34px ${DISPLAY}}.under{font-size:15px;fill:${COLOURS.soft}}
.act{font:600 15px ${DISPLAY};fill:${COLOURS.soft}}
.card{fill:${COLOURS.raised};stroke:${COLOURS.line};stroke-width:1.2}
.title{font:650 17px ${DISPLAY}}.id{font-size:12px;fill:${COLOURS.soft}}
.say{font-size:12.5px}.letter{font:700 14px ${DISPLAY};fill:inherit}
.share{font-weight:650;font-size:12px;paint-order:stroke;stroke:${COLOURS.paper};stroke-width:3px;stroke-linejoin:round}
.digit,.badge{font-weight:700;fill:#fff;text-anchor:middle}.digit{font-size:9px}.badge{font-size:13px}
`;

const n = (value: number): string => String(Math.round(value * 10) / 10);
const number = (value: number): string => value.toLocaleString('en-US');
