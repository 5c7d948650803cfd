import type { Cue, FaceName, Person, Place, PoseName, Prop, Thing } from './cues.ts';
import type { Line } from './script.ts';
import { lastTurn, linesRead, type Session } from './session.ts';

/** What the picture shows, and what the page says about where we are: the cues of every line read, folded. */
export interface Scene {
  readonly place: Place;
  readonly time: string;
  /** Whom the player is. */
  readonly pov: Person | undefined;
  /** Those present, in the order in which they came. */
  readonly people: readonly Figure[];
  readonly props: readonly Placed[];
  readonly speaker: Person | undefined;
  /** The last line reached the player with gaps. */
  readonly missed: boolean;
  /** How many POV cards have been shown: the number of the act. */
  readonly act: number;
}

/** One person as the script has left them: sticky until another cue. */
export interface Figure {
  readonly who: Person;
  readonly pose: PoseName;
  readonly face: FaceName;
  readonly gaze: Person | Thing | undefined;
}

export interface Placed {
  readonly prop: Prop;
  /** A person who holds it, or a word for how it lies there. */
  readonly state: string;
}

export const EMPTY_SCENE: Scene = {
  place: 'desk',
  time: '',
  pov: undefined,
  people: [],
  props: [],
  speaker: undefined,
  missed: false,
  act: 0,
};

/** The scene after every line that has been read. */
export function sceneOf(session: Session): Scene {
  const earlier = session.turns.slice(0, -1).flatMap((turn) => turn.lines);
  return [...earlier, ...linesRead(session)].reduce(afterLine, EMPTY_SCENE);
}

/** Who half hears a line that reached the player with gaps: the player, or whoever else is there. */
export function listenerOf({ pov, people, speaker }: Scene): Figure | undefined {
  const others = people.filter(({ who }) => who !== speaker);
  return others.find(({ who }) => who === pov) ?? others[0];
}

/** What took the attention of whoever half heard: what they look at, or what keeps them busy. */
export function attentionOf(scene: Scene): Person | Thing | undefined {
  const listener = listenerOf(scene);
  return listener?.gaze ?? (listener?.pose === 'busy' ? 'screen' : undefined);
}

/** The scene as it will be at the end of the last turn: for a page that shows a turn at once. */
export function sceneAhead(session: Session): Scene {
  return session.turns.flatMap((turn) => turn.lines).reduce(afterLine, EMPTY_SCENE);
}

/** The scene after one more line. A line with no speaker is told by the narrator. */
export function afterLine(scene: Scene, line: Line): Scene {
  const fresh: Scene = { ...scene, speaker: undefined, missed: false };
  return line.cues.reduce(afterCue, line.text === '' ? scene : fresh);
}

function afterCue(scene: Scene, cue: Cue): Scene {
  switch (cue.kind) {
    case 'place':
      return cue.place === scene.place
        ? scene
        : { ...scene, place: cue.place, people: keepPov(scene), props: [] };
    case 'time':
      return { ...scene, time: cue.time };
    case 'card':
      return cue.card === 'pov' ? { ...scene, act: scene.act + 1 } : scene;
    case 'pov':
      return { ...withPerson({ ...scene, people: [] }, cue.who), pov: cue.who, props: [] };
    case 'enter':
      return withPerson(scene, cue.who);
    case 'exit':
      return { ...scene, people: scene.people.filter((figure) => figure.who !== cue.who) };
    case 'speaker':
      return { ...scene, speaker: cue.who };
    case 'missed':
      return { ...scene, missed: true };
    case 'pose':
      return change(scene, cue.who, { pose: cue.pose });
    case 'face':
      return change(scene, cue.who, { face: cue.face });
    case 'gaze':
      return change(scene, cue.who, { gaze: cue.at });
    case 'prop':
      return { ...scene, props: place(scene.props, { prop: cue.prop, state: cue.state }) };
    default:
      return scene;
  }
}

/** A new place is a new room: only the person played walks into it with us. */
function keepPov(scene: Scene): readonly Figure[] {
  return scene.people.filter((figure) => figure.who === scene.pov);
}

/** Whoever is posed, faces or looks somewhere is there, also where the script forgot to let them enter. */
function change(scene: Scene, who: Person, part: Partial<Omit<Figure, 'who'>>): Scene {
  const present = withPerson(scene, who);
  return {
    ...present,
    people: present.people.map((figure) => (figure.who === who ? { ...figure, ...part } : figure)),
  };
}

function withPerson(scene: Scene, who: Person): Scene {
  if (scene.people.some((figure) => figure.who === who)) return scene;
  const newcomer: Figure = { who, pose: 'stand', face: 'neutral', gaze: undefined };
  return { ...scene, people: [...scene.people, newcomer] };
}

function place(props: readonly Placed[], placed: Placed): readonly Placed[] {
  const others = props.filter((each) => each.prop !== placed.prop);
  return placed.state === 'gone' ? others : [...others, placed];
}

/** The cue of one kind on a line, if it has one. */
export function cueOf<K extends Cue['kind']>(
  line: Pick<Line, 'cues'>,
  kind: K,
): Extract<Cue, { kind: K }> | undefined {
  return line.cues.find((cue): cue is Extract<Cue, { kind: K }> => cue.kind === kind);
}

/** The line that opens the last turn's newest card, if its newest line is a card. */
export function cardOf(session: Session): Line | undefined {
  const line = lastTurn(session).lines[session.read - 1];
  return line && cueOf(line, 'card') ? line : undefined;
}
