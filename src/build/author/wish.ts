import type { StoryCard } from '../../model/papers.ts';
import type { Shelf } from './shelf.ts';

/** What an author asked of these tools. */
export type Wish =
  | {
      readonly tool: 'graph' | 'proof' | 'blind';
      readonly stories: readonly StoryCard[];
      readonly seed: number;
      readonly out: string;
    }
  | { readonly tool: 'play'; readonly story: StoryCard; readonly seed: number; readonly from?: string }
  | {
      readonly tool: 'from';
      readonly story: StoryCard;
      readonly seed: number;
      readonly from: string;
      readonly open: boolean;
    };

export type Reading =
  | { readonly ok: true; readonly wish: Wish }
  | { readonly ok: false; readonly why: string };

const TOOLS = ['graph', 'blind', 'proof', 'play', 'from'] as const;
const EXTRAS = ['seed', 'out', 'open'] as const;
const OUT = 'tests/output/stories';

type Flag = (typeof TOOLS)[number] | (typeof EXTRAS)[number];

/** Reads the words behind `npm run stories --`. Gives `undefined` where none of them is a tool of these. */
export function readWish(args: readonly string[], shelf: Shelf): Reading | undefined {
  const words = args.flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s).slice(0, 2) : [word]));
  if (!words.some((word) => TOOLS.some((tool) => word === `--${tool}`))) return undefined;
  const given = new Map<Flag, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const flag = flagOf(word);
    if (flag === undefined) return no(`I don't know what to do with "${word}". ${KNOWN}`);
    if (given.has(flag)) return no(`"--${flag}" is there twice. Once is enough.`);
    const value = words[at + 1];
    const takes = flag !== 'open' && value !== undefined && !value.startsWith('--');
    given.set(flag, takes ? value : '');
    if (takes) at += 1;
  }
  return wishOf(given, shelf);
}

function wishOf(given: ReadonlyMap<Flag, string>, shelf: Shelf): Reading {
  const tools = TOOLS.filter((tool) => given.has(tool));
  const together = tools.length === 2 && given.has('play') && given.has('from');
  if (tools.length > 1 && !together)
    return no(
      `One thing at a time, please: ${tools.map((each) => `--${each}`).join(' and ')} don't go together.`,
    );
  const seed = Number(given.get('seed') ?? 1);
  if (given.get('seed') === '' || !Number.isInteger(seed) || seed < 0)
    return no(`A seed is a whole number, such as --seed 7, and "${given.get('seed') ?? ''}" isn't one.`);
  if (given.get('out') === '') return no('Which folder? For example: --out sheets');
  const tool = tools.find((each) => each !== 'from' && !together);
  if (tool === undefined || tool === 'from') return fromOf(given, shelf, seed);
  const name = given.get(tool) ?? '';
  const stories =
    name === '' && tool !== 'play' ? shelf.stories : shelf.stories.filter(({ id }) => id === name);
  const [story] = stories;
  if (story === undefined) return unknownStory(name, shelf);
  if (tool === 'play') return { ok: true, wish: { tool, story, seed } };
  return { ok: true, wish: { tool, stories, seed, out: given.get('out') ?? OUT } };
}

function fromOf(given: ReadonlyMap<Flag, string>, shelf: Shelf, seed: number): Reading {
  const from = given.get('from') ?? '';
  if (from === '') return no('From which decision? For example: --from s2.d5');
  const name = from.split('.')[0] ?? '';
  const story =
    shelf.stories.find(({ decisions }) => decisions.some(({ id }) => id === from)) ?? find(shelf, name);
  if (story === undefined) return unknownStory(name, shelf);
  if (!story.decisions.some(({ id }) => id === from))
    return no(
      `${story.id} has no decision "${from}". It has: ${story.decisions.map(({ id }) => id).join(' ')}`,
    );
  const played = given.get('play');
  if (played === undefined)
    return { ok: true, wish: { tool: 'from', story, seed, from, open: given.has('open') } };
  if (played !== '' && played !== story.id)
    return no(`"${from}" is a decision of ${story.id}, and you asked to play "${played}".`);
  return { ok: true, wish: { tool: 'play', story, seed, from } };
}

const KNOWN = `I know ${[...TOOLS, ...EXTRAS].map((flag) => `--${flag}`).join(' ')}.`;
const no = (why: string): Reading => ({ ok: false, why });
const find = (shelf: Shelf, name: string): StoryCard | undefined =>
  shelf.stories.find(({ id }) => id === name);

function flagOf(word: string): Flag | undefined {
  return [...TOOLS, ...EXTRAS].find((flag) => word === `--${flag}`);
}

function unknownStory(name: string, shelf: Shelf): Reading {
  const names = shelf.stories.map(({ id }) => id).join(' ');
  if (name === '') return no(`Which story? For example: --play ${shelf.stories[0]?.id ?? 's1'}`);
  return no(`There is no story "${name}" in manifest.json. There is: ${names}`);
}
