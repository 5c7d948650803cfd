import { Story } from 'inkjs';
import type { InkObject } from 'inkjs/engine/Object';

/**
 * Bounds on one turn, far beyond any written story: pieces played, lines, their letters, calls inside calls, threads,
 * options. Only a story from outside is held to milliseconds as well, since rules do not depend on a clock, and to
 * letters in one text of its own making: a text that doubles and doubles ends the whole page.
 */
export const BOUNDS = {
  steps: 100_000,
  lines: 2_000,
  letters: 500_000,
  depth: 1_000,
  threads: 250,
  options: 1_000,
  milliseconds: 3_000,
  text: 20_000,
} as const;

/** The `fault` of a turn that was stopped at a bound. */
export const ENDLESS = 'The story goes round without ever reaching a choice or an end';

/** Told of every piece of a story that the engine comes to, before it does what the piece says. */
export type Watch = (piece: InkObject, story: Story) => void;

export class EndlessStory extends Error {
  constructor() {
    super(ENDLESS);
  }
}

/** How often the bounds are looked at: a step is a thousandth of a millisecond. */
const PACES = 128;

/** A story that goes round for ever stops with an error instead of taking the page with it. */
export class BoundedStory extends Story {
  watch: Watch | undefined;
  steps = 0;
  /** Milliseconds that only ever grow, where time is bounded. */
  elapsed: (() => number) | undefined;
  until = 0;

  /** Allows it another turn. */
  allow(elapsed: (() => number) | undefined): void {
    this.steps = 0;
    this.elapsed = elapsed;
    this.until = (elapsed?.() ?? 0) + BOUNDS.milliseconds;
  }

  override PerformLogicAndFlowControl(piece: InkObject | null): boolean {
    if (piece !== null) this.watch?.(piece, this);
    const done = super.PerformLogicAndFlowControl(piece);
    if (this.elapsed !== undefined && isLong(this.state.evaluationStack.at(-1))) throw new EndlessStory();
    return done;
  }

  override Step(): void {
    // The engine takes its first steps while it is being built, before there is a field to count them in.
    this.steps = (this.steps ?? 0) + 1;
    if (this.steps % PACES === 0 && this.isBeyond()) throw new EndlessStory();
    super.Step();
  }

  isBeyond(): boolean {
    const { callStack, generatedChoices } = this.state;
    return (
      this.steps > BOUNDS.steps ||
      callStack.depth > BOUNDS.depth ||
      callStack._threads.length > BOUNDS.threads ||
      generatedChoices.length > BOUNDS.options ||
      (this.elapsed !== undefined && this.elapsed() > this.until)
    );
  }
}

const isLong = (object: InkObject | undefined): boolean =>
  object !== undefined &&
  'value' in object &&
  typeof object.value === 'string' &&
  object.value.length > BOUNDS.text;
