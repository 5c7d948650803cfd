import { Story } from 'inkjs';
import type { InkObject } from 'inkjs/engine/Object';
import type { Cue } from './cues.ts';
import { type Float, restoreFloats } from './float.ts';
import { type Memory, recall, remember } from './memory.ts';
import { type Change, type Meters, MIDDLE } from './meters.ts';
import { readTag } from './tags.ts';

/** A story as the build hands it over: the engine's own tree, and the floats that JSON would lose from it. */
export interface Compiled {
  readonly ink: Readonly<Record<string, unknown>>;
  readonly floats: readonly Float[];
}

/** The author's own name for an option, from `# id:` inside its brackets. It survives edits; a position does not. */
export type ChoiceId = string & { readonly __brand: 'ChoiceId' };

export interface Choice {
  readonly id: ChoiceId;
  readonly text: string;
}

export interface Line {
  readonly text: string;
  readonly tags: readonly string[];
  readonly cues: readonly Cue[];
  /** What this line did to the team, if it did anything. */
  readonly change?: Change;
  /** Where the team stands once the line is read. */
  readonly meters: Meters;
}

/** Everything on show between two choices. With no choices the story has ended, or broken off at a `fault`. */
export interface Turn {
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly meters: Meters;
  readonly memory: Memory;
  /** The engine's own words for an error in the story. */
  readonly fault?: string;
}

/** A compiled story. Both functions are pure: the same arguments give the same turn. */
export interface Script {
  begin(seed: number): Turn;
  choose(from: Turn, choice: ChoiceId): Turn;
}

/** Told of every piece of a story that the engine comes to, before it does what the piece says. */
export type Watch = (piece: InkObject, story: Story) => void;

/** Bounds on one turn, far beyond any written story: a bound on time would make the rules depend on a clock. */
const STEPS = 100_000;
const LINES = 2_000;

/**
 * Throws a RangeError where the story offers an option with no id; everything else wrong in a story is a `fault`.
 * `watch` looks on as the engine plays; it changes nothing.
 */
export function openScript({ ink, floats }: Compiled, watch?: Watch): Script {
  const globals = globalNames(ink);
  const open = (): BoundedStory => {
    const story = new BoundedStory(ink);
    story.watch = watch;
    restoreFloats(story, floats);
    return story;
  };
  let story = open();

  const play = (start: () => void): Turn => {
    const lines: Line[] = [];
    story.steps = 0;
    const faults: string[] = [];
    story.onError = (message) => faults.push(message);
    try {
      start();
      let before = readPulse(story);
      while (story.canContinue && faults.length === 0) {
        if (lines.length === LINES) throw new EndlessStory();
        const text = (story.Continue() ?? '').replace(/\n$/, '');
        const now = readPulse(story);
        lines.push(lineOf(text, story.currentTags ?? [], before, now));
        before = now;
      }
      if (faults.length === 0) {
        const choices = story.currentChoices.map(({ tags, text }) => ({ id: readId(tags, text), text }));
        return { lines, choices, meters: readMeters(story), memory: remember(story, globals) };
      }
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
    const unfinished = (story.currentText ?? '').split('\n')[0] ?? '';
    const meters = lines.at(-1)?.meters ?? MIDDLE;
    if (unfinished !== '' && unfinished !== lines.at(-1)?.text)
      lines.push({ text: unfinished, tags: [], cues: [], meters });
    story = open();
    return { lines, choices: [], meters, memory: remember(story, globals), fault: faults.join('; ') };
  };

  return {
    begin: (seed) =>
      play(() => {
        story.ResetState();
        story.state.storySeed = seed;
      }),
    choose: (from, choice) => {
      const index = from.choices.findIndex((offered) => offered.id === choice);
      if (index < 0)
        throw new RangeError(`No option "${choice}" among ${from.choices.map((c) => c.id).join(', ')}`);
      return play(() => {
        recall(story, globals, from.memory);
        story.ChooseChoiceIndex(index);
      });
    },
  };
}

/** A story that goes round for ever stops with an error instead of taking the page with it. */
class BoundedStory extends Story {
  steps = 0;
  watch: Watch | undefined;

  override PerformLogicAndFlowControl(piece: InkObject | null): boolean {
    if (piece !== null) this.watch?.(piece, this);
    return super.PerformLogicAndFlowControl(piece);
  }

  override Step(): void {
    this.steps += 1;
    if (this.steps > STEPS) throw new EndlessStory();
    super.Step();
  }
}

class EndlessStory extends Error {
  constructor() {
    super('The story goes round without ever reaching a choice or an end');
  }
}

/** `beat` rises by one at each shift, so that two equal shifts in a row are still two. */
interface Pulse {
  readonly meters: Meters;
  readonly beat: number;
  readonly because: string;
}

function readPulse(story: Story): Pulse {
  const because = variable(story, 'because');
  return {
    meters: readMeters(story),
    beat: numberOf(variable(story, 'beat'), 0),
    because: typeof because === 'string' ? because : '',
  };
}

function readMeters(story: Story): Meters {
  return {
    morale: numberOf(variable(story, 'morale'), MIDDLE.morale),
    account: numberOf(variable(story, 'account'), MIDDLE.account),
  };
}

function variable(story: Story, name: string): unknown {
  return story.variablesState.GlobalVariableExistsWithName(name) ? story.variablesState.$(name) : undefined;
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function lineOf(text: string, tags: readonly string[], before: Pulse, now: Pulse): Line {
  const cues = tags.flatMap((tag) => readTag(tag) ?? []);
  const line = { text, tags, cues, meters: now.meters };
  if (now.beat === before.beat) return line;
  const change: Change = {
    morale: now.meters.morale - before.meters.morale,
    account: now.meters.account - before.meters.account,
    because: now.because,
  };
  return { ...line, change };
}

function readId(tags: readonly string[] | null, text: string): ChoiceId {
  const id = tags
    ?.find((tag) => tag.startsWith('id:'))
    ?.slice(3)
    .trim();
  if (id === undefined || id === '')
    throw new RangeError(`The option "${text}" has no # id inside its brackets`);
  return id as ChoiceId;
}

/** Every name that the story declares with VAR or LIST: the assignments in the part that the engine runs first. */
function globalNames(ink: Compiled['ink']): readonly string[] {
  const root: unknown = ink['root'];
  const named: unknown = Array.isArray(root) ? root.at(-1) : undefined;
  const declarations: unknown =
    named instanceof Object && 'global decl' in named ? named['global decl'] : undefined;
  if (!Array.isArray(declarations)) return [];
  return declarations.flatMap((node: unknown) =>
    node instanceof Object && 'VAR=' in node && typeof node['VAR='] === 'string' ? [node['VAR=']] : [],
  );
}
