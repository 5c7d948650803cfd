import type { Person, Place } from '../model/cues.ts';
import { METERS, MIDDLE, zone } from '../model/meters.ts';
import { type Moment, momentsOf } from '../model/path.ts';
import { cueOf, sceneOf } from '../model/scene.ts';
import type { Line } from '../model/script.ts';
import { lastLine, lastTurn, type Session } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import type { EffectClip } from './clips.ts';
import { type Phrase, phraseOf } from './voices.ts';

/** What goes on sounding while a line is on show. */
export interface Mix {
  readonly room: Place;
  /** 0 is calm, 1 is tense. */
  readonly tension: number;
  /** Whose voices will be wanted: of everyone who speaks in this turn, read or not. */
  readonly cast: readonly Person[];
}

/** Something heard once, `after` so many milliseconds. */
export type Heard =
  | { readonly kind: 'effect'; readonly clip: EffectClip; readonly after: number }
  | {
      readonly kind: 'voice';
      readonly phrase: Phrase;
      /** The line went past with gaps, and so does the voice. */
      readonly muffled: boolean;
      readonly after: number;
    };

/** All calm from the highest band of morale up, all tense from the lowest down. */
const CALM = 70;
const TENSE = 30;

/** People react first, and then the meter moves: effect, voice, sting. */
const VOICE_AFTER = 300;
const STING_AFTER = 700;
const APART = 500;

/** The room, the music and the voices for the line on show. */
export function mixOf(session: Session): Mix {
  const { morale } = lastLine(session)?.meters ?? MIDDLE;
  const tension = Math.min(1, Math.max(0, (CALM - morale) / (CALM - TENSE)));
  const cast = distinct(lastTurn(session).lines.flatMap((line) => cueOf(line, 'speaker')?.who ?? []));
  return { room: sceneOf(session).place, tension, cast };
}

/** Calm and tense at equal power: their squares add up to one, so that the loudness stays while they change places. */
export function stemsOf(tension: number): Readonly<Record<'base' | 'calm' | 'tense', number>> {
  const angle = (tension * Math.PI) / 2;
  return { base: 1, calm: Math.cos(angle), tense: Math.sin(angle) };
}

/** What is heard once for the lines just read: nothing on opening a play, nothing on the way back. */
export function heardBetween(now: Session, before: Session, settings: Settings): readonly Heard[] {
  if (now === before || !follows(now, before)) return [];
  const fresh = momentsOf(now).slice(momentsOf(before).length);
  const effects = distinct(fresh.flatMap(({ line }) => effectsIn(line)));
  const wait = effects.length > 0 ? VOICE_AFTER : 0;
  // Of a whole turn read at once only the first voice is heard: eight together are a crowd.
  const voices = fresh.flatMap((moment) => voicesIn(moment, wait)).slice(0, 1);
  // A sting would give away what the reader has asked not to be shown yet.
  const shown = settings.meters === 'as-it-happens' ? fresh : [];
  const stings = distinct(shown.flatMap(({ line }) => stingsIn(line)));
  return [
    ...effects.map((clip, index) => ({ kind: 'effect', clip, after: index * APART }) as const),
    ...voices,
    ...stings.map((clip, index) => ({ kind: 'effect', clip, after: STING_AFTER + index * APART }) as const),
  ];
}

/** The same play, further on. */
function follows(now: Session, before: Session): boolean {
  const same = now.seed === before.seed && before.log.every((choice, index) => now.log[index] === choice);
  return same && now.turns.length >= before.turns.length;
}

function effectsIn(line: Line): readonly EffectClip[] {
  return line.cues.flatMap((cue): readonly EffectClip[] => {
    if (cue.kind === 'sfx') return [cue.sound];
    if (cue.kind === 'card' && cue.card === 'pov') return ['page'];
    return cue.kind === 'ending' ? [`ending_${zone(line.meters)}`] : [];
  });
}

function voicesIn({ line, scene }: Moment, after: number): readonly Heard[] {
  const who = cueOf(line, 'speaker')?.who;
  if (who === undefined || line.text === '') return [];
  const face = scene.people.find((figure) => figure.who === who)?.face ?? 'neutral';
  return [{ kind: 'voice', phrase: phraseOf(who, face, line.text), muffled: scene.missed, after }];
}

/** One sting for a line: that of the meter which moved further, and of morale where they moved alike. */
function stingsIn({ change }: Line): readonly EffectClip[] {
  if (change === undefined) return [];
  const meter = METERS.reduce((most, next) =>
    Math.abs(change[next]) > Math.abs(change[most]) ? next : most,
  );
  if (change[meter] === 0) return [];
  return [`${meter}_${change[meter] > 0 ? 'up' : 'down'}`];
}

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
