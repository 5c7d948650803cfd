import { Story } from 'inkjs';
import type { Container } from 'inkjs/engine/Container';
import type { INamedContent } from 'inkjs/engine/INamedContent';

/*
 * The engine builds all of a story before its first word, and on a weak machine a reader waits for that longer than for
 * anything else; in the first minutes a fifth of it is played. So a story is built without its knots, and each knot when
 * the engine first asks for it.
 */

/** A compiled story, as the engine reads it. */
type Tree = Readonly<Record<string, unknown>>;

/** The engine runs these while it is being built. */
const DECLARATIONS = 'global decl';

/** A story without its knots, and the knots by their names. A function of ink is a knot as well. */
export interface Parted {
  readonly bare: Tree;
  readonly knots: ReadonlyMap<string, unknown>;
}

/** A story that is built all at once. */
export const wholeStory = (ink: Tree): Parted => ({ bare: ink, knots: new Map() });

/** A story taken apart; whole where its tree is not one that ink's compiler makes. */
export function partStory(ink: Tree): Parted {
  const root: unknown = ink['root'];
  const named: unknown = Array.isArray(root) ? root.at(-1) : undefined;
  if (!Array.isArray(root) || !(named instanceof Object)) return wholeStory(ink);
  const isKnot = ([name, content]: readonly [string, unknown]): boolean =>
    name !== DECLARATIONS && Array.isArray(content);
  const parts: readonly (readonly [string, unknown])[] = Object.entries(named);
  const rest = Object.fromEntries(parts.filter((part) => !isKnot(part)));
  return { bare: { ...ink, root: [...root.slice(0, -1), rest] }, knots: new Map(parts.filter(isKnot)) };
}

/** Has a story that was built bare find its knots. Gives what builds one more of them: `false` once there is none left. */
export function placeKnots(story: Story, { bare, knots }: Parted): () => boolean {
  if (knots.size === 0) return () => false;
  const { mainContentContainer: root } = story;
  const late = new LateKnots(root, bare, new Map(knots));
  for (const [name, content] of root.namedContent) late.set(name, content);
  root.namedContent = late;
  return () => late.buildNext();
}

/** What a story's root holds by name, in which a knot is built when it is first asked for. */
class LateKnots extends Map<string, INamedContent> {
  readonly root: Container;
  readonly bare: Tree;
  readonly late: Map<string, unknown>;

  constructor(root: Container, bare: Tree, late: Map<string, unknown>) {
    super();
    this.root = root;
    this.bare = bare;
    this.late = late;
  }

  override get(name: string): INamedContent | undefined {
    if (this.late.has(name)) this.build(name);
    return super.get(name);
  }

  override has(name: string): boolean {
    return this.late.has(name) || super.has(name);
  }

  buildNext(): boolean {
    const [name] = this.late.keys();
    if (name === undefined) return false;
    this.build(name);
    return true;
  }

  build(name: string): void {
    const content = this.late.get(name);
    this.late.delete(name);
    // The engine exports nothing that reads a part of a story: it is given one that has no other.
    const { mainContentContainer } = new Story({
      ...this.bare,
      root: [['done', null], 'done', { [name]: content }],
    });
    const knot = mainContentContainer.namedContent.get(name);
    if (knot) this.root.AddToNamedContentOnly(knot);
  }
}
