import type { Story } from 'inkjs';
import type { Choice as EngineChoice } from 'inkjs/engine/Choice';
import { BoundedStory, BOUNDS, EndlessStory, type Watch } from './bounds.ts';
import type { Cue } from './cues.ts';
import { restoreFloats } from './float.ts';
import type { Float } from './fragile.ts';
import { partStory, placeKnots, wholeStory } from './knots.ts';
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
  /** Told apart only by where it stands: nothing may be counted by such an id. */
  readonly counted?: false;
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
  /** The engine's own word for where in the story it broke off. */
  readonly at?: string;
}

/** A compiled story. `begin` and `choose` are pure: the same arguments give the same turn. */
export interface Script {
  begin(seed: number): Turn;
  choose(from: Turn, choice: ChoiceId): Turn;
  /**
   * Gets a part of what is to come ready, while nobody waits for a turn: a scene, or what one of the options of `offer`
   * leads to. `false` once there is nothing left to do.
   */
  ahead(offer?: Turn): boolean;
}

/** The engine's own mark of an error that a story does not come back from; below it are warnings. */
const FATAL = 2;

/** An option as the engine offers it. */
export type Offered = Pick<EngineChoice, 'tags' | 'text' | 'sourcePath'>;

/** How a story's marks are read. Stories of the house are read strictly, so that their authors hear of every slip. */
export interface Manner {
  /** The cue of one tag; nothing where it tells the stage nothing. What it throws is a fault of the story. */
  readonly cue: (tag: string) => Cue | undefined;
  /** An id for each option on offer, each its own. What it throws is a fault of the story. */
  readonly name: (offered: readonly Offered[]) => readonly (Omit<Choice, 'id'> & { readonly id: string })[];
  /** Whether the engine's warnings are passed over, and its calls to a program that is not there. */
  readonly lenient: boolean;
  /** Milliseconds that only ever grow, where a turn has to come to its end in time. */
  readonly elapsed?: () => number;
}

const STRICT: Manner = {
  cue: readTag,
  name: (offered) => offered.map(({ tags, text }) => ({ id: readId(tags, text), text })),
  lenient: false,
};

/**
 * Throws where `ink` is not the tree of a story; whatever is wrong in a story itself is the `fault` of a turn.
 * `watch` looks on as the engine plays; it changes nothing.
 */
export function openScript({ ink, floats }: Compiled, watch?: Watch, manner: Manner = STRICT): Script {
  const globals = globalNames(ink);
  // A story from elsewhere is read whole, so that what is wrong anywhere in it comes to light; floats have their places in it.
  const parted = manner.lenient || floats.length > 0 ? wholeStory(ink) : partStory(ink);
  let nextKnot = (): boolean => false;
  const open = (): BoundedStory => {
    const story = new BoundedStory(parted.bare);
    nextKnot = placeKnots(story, parted);
    story.watch = watch;
    story.allowExternalFunctionFallbacks = manner.lenient;
    restoreFloats(story, floats);
    return story;
  };
  let story = open();
  /** Where options of one turn lead. Each turn is given away once: two of them are never the same object. */
  let ready: { readonly offer: Turn; readonly turns: Map<ChoiceId, Turn> } | undefined;

  const play = (start: () => void): Turn => {
    const lines: Line[] = [];
    let letters = 0;
    story.allow(manner.elapsed);
    const faults: string[] = [];
    story.onError = (message, kind) => {
      if (kind === FATAL || !manner.lenient) faults.push(message);
    };
    try {
      start();
      let before = readPulse(story);
      while (story.canContinue && faults.length === 0) {
        if (lines.length === BOUNDS.lines || letters > BOUNDS.letters) throw new EndlessStory();
        const text = (story.Continue() ?? '').replace(/\n$/, '');
        letters += text.length;
        const now = readPulse(story);
        const tags = story.currentTags ?? [];
        const cues = tags.flatMap((tag) => manner.cue(tag) ?? []);
        lines.push(lineOf({ text, tags, cues }, before, now));
        before = now;
      }
      if (faults.length === 0) {
        const choices = manner
          .name(story.currentChoices)
          .map((choice): Choice => ({ ...choice, id: choice.id as ChoiceId }));
        return { lines, choices, meters: readMeters(story), memory: remember(story, globals) };
      }
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
    const at = story.state.currentPointer.toString();
    const unfinished = (story.currentText ?? '').split('\n')[0] ?? '';
    const meters = lines.at(-1)?.meters ?? MIDDLE;
    if (unfinished !== '' && unfinished !== lines.at(-1)?.text)
      lines.push({ text: unfinished, tags: [], cues: [], meters });
    story = open();
    return { lines, choices: [], meters, memory: remember(story, globals), fault: faults.join('; '), at };
  };

  const choose = (from: Turn, choice: ChoiceId): Turn => {
    const index = from.choices.findIndex((offered) => offered.id === choice);
    if (index < 0)
      throw new RangeError(`No option "${choice}" among ${from.choices.map((c) => c.id).join(', ')}`);
    return play(() => {
      recall(story, globals, from.memory);
      story.ChooseChoiceIndex(index);
    });
  };

  return {
    begin: (seed) =>
      play(() => {
        story.ResetState();
        story.state.storySeed = seed;
      }),
    choose(from, choice) {
      const known = ready?.offer === from ? ready.turns.get(choice) : undefined;
      ready = undefined;
      return known ?? choose(from, choice);
    },
    ahead(offer) {
      if (nextKnot()) return true;
      // A story from elsewhere may go round for as long as it is let.
      if (offer === undefined || manner.lenient) return false;
      if (ready?.offer !== offer) ready = { offer, turns: new Map() };
      const { turns } = ready;
      const next = offer.choices.find(({ id }) => !turns.has(id));
      if (next) turns.set(next.id, choose(offer, next.id));
      return next !== undefined;
    },
  };
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

function lineOf(words: Pick<Line, 'text' | 'tags' | 'cues'>, before: Pulse, now: Pulse): Line {
  const line = { ...words, meters: now.meters };
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

/** Whether a story has both meters. */
export function hasMeters({ ink }: Compiled): boolean {
  const names = globalNames(ink);
  return names.includes('morale') && names.includes('account');
}

/** Every name that a story declares with VAR or LIST: the assignments in the part that the engine runs first. */
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
