import type { SOUNDS } from '../../model/cues.ts';
import { cueOf } from '../../model/scene.ts';
import type { Passage, Said } from './graph.ts';
import { wordsIn } from './passage.ts';
import type { Finding, Row } from './report.ts';
import type { Subject } from './subject.ts';

const LONGEST = 140;
const OPTION = { least: 7, most: 16, times: 2 };
const LARGEST_SHIFT = 8;

/** Words that grade the player; in what people say they are theirs. */
const GRADING =
  /\b(?:(?:in)?correct(?:ly)?|wrong(?:ly)?|should(?:n['’]t)?|lessons?|good choice|paraprofessionals?)\b/i;

/** Words that only point: a line of nothing else says nothing without the picture. */
const POINTING = new Set(
  'a an and at by he her here him his i is it its like look looks me my of on over see she so that the their them then there these they this those to too up was we you your'.split(
    ' ',
  ),
);

/** For each sound, what a line can say so that a reader knows of it. */
const HEARD: Readonly<Record<keyof typeof SOUNDS, RegExp>> = {
  phone: /phone|ring|rang|buzz|call|text|dots|line \w+|voicemail/i,
  door: /door|comes in|came in|goes out|walks in|leaves|knock/i,
  cart: /cart|squeak|wheel/i,
  page: /page|turn|leaf|book|read/i,
  paper: /paper|sheet|form|card|slip|receipt|note|letter|page|print|fold|envelope|list/i,
  steps: /step|walk|footstep|goes|comes|came|run|leaves|stairs/i,
  doris: /doris|beep|self-check|machine/i,
  bell: /bell|ding|ring/i,
  typing: /typ|key|email|screen|click/i,
  stamp: /stamp/i,
  radio: /radio|crackl|static|dispatch/i,
  microwave: /microwave|ding|beep/i,
  crate: /crate|box|set down|sets down|put down|puts down|drop/i,
  chair: /chair|sit|sat|stand|stood|seat/i,
  lock: /lock|key|latch/i,
  bus: /bus|brake|\d:\d\d/i,
  clap: /clap|applau/i,
  copier: /copier|copy|copies|print|machine|hum/i,
};

/** What can be told of lines, options and moves by their words alone. */
export function linesOf(subject: Subject): {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
} {
  const { passages, options } = subject;
  const said = passages.flatMap(({ lines }) => lines);
  const lengths = options.flatMap(({ texts }) => texts.map(wordsIn));
  const longest = said.reduce((most, { text }) => Math.max(most, text.length), 0);
  return {
    rows: [
      {
        name: 'options',
        text: `${options.length}, of ${Math.min(...lengths)} to ${Math.max(...lengths)} words`,
      },
      {
        name: 'lines',
        text: `${new Set(said.map(({ text }) => text)).size} that differ, the longest of ${longest} characters`,
      },
    ],
    findings: [...lineFindings(subject), ...optionFindings(subject), ...soundFindings(subject)],
  };
}

function lineFindings({ passages, at, because }: Subject): readonly Finding[] {
  const found = new Map<string, Finding>();
  const note = (line: Said, text: string): void => {
    if (!found.has(line.text + text)) found.set(line.text + text, { ...at(line.text), text });
  };
  for (const line of passages.flatMap(({ lines }) => lines)) {
    if (line.text.length > LONGEST)
      note(line, `${line.text.length} characters, and ${LONGEST} is the most: "${short(line.text)}"`);
    const grading =
      cueOf(line, 'speaker') === undefined ? GRADING.exec(withoutSpeech(line.text))?.[0] : undefined;
    if (grading !== undefined)
      note(line, `The narrator says "${grading}", which grades the player: "${short(line.text)}"`);
    if (line.text !== '' && onlyPoints(line.text))
      note(
        line,
        `"${line.text}" only points. Name what is there: without the picture this line says nothing.`,
      );
    if (line.text === '' && line.cues.length > 0)
      note(
        line,
        `These tags reach no line: ${line.tags.map((tag) => `# ${tag}`).join(' ')}. Put them inside each branch.`,
      );
    const { change } = line;
    if (change === undefined) continue;
    if (Math.max(Math.abs(change.morale), Math.abs(change.account)) > LARGEST_SHIFT)
      note(
        line,
        `This moves ${change.morale}/${change.account}; ${LARGEST_SHIFT} is the most. Was it two shifts on one line?`,
      );
    if (!Object.hasOwn(because, change.because))
      note(line, `because.json has no sentence for "${change.because}".`);
  }
  return [...found.values()];
}

function optionFindings({ explored, options, atTag }: Subject): readonly Finding[] {
  const findings = options.flatMap(({ id, texts }) =>
    texts.flatMap((text) => {
      const words = wordsIn(text);
      if (words >= OPTION.least && words <= OPTION.most) return [];
      return [
        {
          ...atTag(`id: ${id}`),
          text: `This option has ${words} words; it should have ${OPTION.least} to ${OPTION.most}.`,
        },
      ];
    }),
  );
  const uneven = new Map<string, string>();
  for (const { decision, ways } of explored.places) {
    if (ways.length === 0 || decision === undefined || uneven.has(decision)) continue;
    const lengths = ways.map(({ text }) => wordsIn(text));
    const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
    if (most > least * OPTION.times) uneven.set(decision, `${least} and ${most}`);
  }
  const sides = [...uneven].map(([decision, lengths]) => ({
    ...atTag(`decision: ${decision}`),
    text: `At ${decision} options of ${lengths} words stand side by side; the longest is at most twice the shortest.`,
  }));
  return [...findings, ...sides];
}

/** A sound must be in the words: of its own line, or of one beside it. */
function soundFindings({ passages, at }: Subject): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { lines } of passages) {
    const spoken = lines.filter(({ text }) => text !== '');
    spoken.forEach((line, index) => {
      const sound = cueOf(line, 'sfx')?.sound;
      const words = [spoken[index - 1], line, spoken[index + 1]].map((each) => each?.text ?? '').join(' ');
      if (sound === undefined || HEARD[sound].test(words)) return;
      found.set(line.text, {
        ...at(line.text),
        text: `"# sfx: ${sound}" is in no word of this line or of those beside it.`,
      });
    });
  }
  return [...found.values()];
}

/** The narrator may quote somebody. */
const withoutSpeech = (text: string): string => text.replaceAll(/["“][^"“”]*["”]/g, '');

function onlyPoints(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.length > 0 && words.every((word) => POINTING.has(word));
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Sentences of the ledger that grade the player. */
export function gradingIn(sentences: Readonly<Record<string, string>>): readonly Finding[] {
  return Object.entries(sentences).flatMap(([key, sentence]) => {
    const grading = GRADING.exec(sentence)?.[0];
    return grading === undefined
      ? []
      : [{ file: 'because.json', text: `"${key}" says "${grading}", which grades the player.` }];
  });
}

/** Every key that moves of a story name, in any of its passages. */
export const keysIn = (passages: readonly Passage[]): readonly string[] => [
  ...new Set(passages.flatMap(({ lines }) => lines.flatMap(({ change }) => change?.because ?? []))),
];
