import type { Place, SoundName } from '../model/cues.ts';
import { METERS, MIDDLE, type Zone, zone } from '../model/meters.ts';
import { type Moment, momentsOf } from '../model/path.ts';
import { cueOf, sceneOf } from '../model/scene.ts';
import type { Line } from '../model/script.ts';
import { lastLine, type Session } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import type { EffectClip, VoiceClip } from './clips.ts';
import { voiceOf } from './voices.ts';

export type Room = 'circulation' | 'quiet' | 'staffroom';

/** What goes on sounding while a line is on show. */
export interface Mix {
  readonly room: Room;
  /** 0 is calm, 1 is tense. */
  readonly tension: number;
}

/** Something heard once, `after` so many milliseconds. */
export type Heard =
  | { readonly kind: 'effect'; readonly clip: EffectClip; readonly after: number }
  | { readonly kind: 'voice'; readonly clip: VoiceClip; readonly after: number };

const ROOMS: Readonly<Record<Place, Room>> = {
  circulation: 'circulation',
  desk: 'circulation',
  workroom: 'quiet',
  sorting: 'quiet',
  office: 'quiet',
  staffroom: 'staffroom',
  foyer: 'circulation',
  burrow: 'circulation',
  road: 'quiet',
};

const EFFECTS: Readonly<Record<SoundName, EffectClip>> = {
  phone: 'phone_buzz',
  door: 'door',
  cart: 'book_cart',
  page: 'page_turn',
  paper: 'paper',
  steps: 'footsteps',
  doris: 'scan_beep',
  bell: 'desk_bell',
  typing: 'keyboard',
  stamp: 'stamp',
  radio: 'scan_beep',
  microwave: 'scan_beep',
  crate: 'stamp',
  chair: 'footsteps',
  lock: 'door',
  bus: 'door',
  clap: 'page_turn',
  copier: 'keyboard',
};

const OUTCOMES: Readonly<Record<Zone, EffectClip>> = {
  steady: 'outcome_good',
  cosy: 'outcome_mixed',
  tight: 'outcome_mixed',
  fraying: 'outcome_bad',
};

/** All calm from the highest band of morale up, all tense from the lowest down. */
const CALM = 70;
const TENSE = 30;

/** People react first, and then the meter moves: effect, voice, sting. */
const VOICE_AFTER = 300;
const STING_AFTER = 700;
const APART = 500;

/** The room and the music for the line on show. */
export function mixOf(session: Session): Mix {
  const { morale } = lastLine(session)?.meters ?? MIDDLE;
  const tension = Math.min(1, Math.max(0, (CALM - morale) / (CALM - TENSE)));
  return { room: ROOMS[sceneOf(session).place], tension };
}

/** What is heard once for the lines just read: nothing on opening a play, nothing on the way back. */
export function heardBetween(now: Session, before: Session, settings: Settings): readonly Heard[] {
  if (now === before || !follows(now, before)) return [];
  const fresh = momentsOf(now).slice(momentsOf(before).length);
  const effects = distinct(fresh.flatMap(({ line }) => effectsIn(line)));
  // Of a whole turn read at once only the first voice is heard: eight together are a crowd.
  const voices = fresh.flatMap(voicesIn).slice(0, 1);
  // A sting would give away what the reader has asked not to be shown yet.
  const shown = settings.meters === 'as-it-happens' ? fresh : [];
  const stings = distinct(shown.flatMap(({ line }) => stingsIn(line)));
  const wait = effects.length > 0 ? VOICE_AFTER : 0;
  return [
    ...effects.map((clip, index) => ({ kind: 'effect', clip, after: index * APART }) as const),
    ...voices.map((clip) => ({ kind: 'voice', clip, after: wait }) as const),
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
    if (cue.kind === 'sfx') return [EFFECTS[cue.sound]];
    if (cue.kind === 'card' && cue.card === 'pov') return ['page_turn'];
    return cue.kind === 'ending' ? [OUTCOMES[zone(line.meters)]] : [];
  });
}

function voicesIn({ line, scene }: Moment): readonly VoiceClip[] {
  const who = cueOf(line, 'speaker')?.who;
  if (who === undefined || line.text === '') return [];
  const face = scene.people.find((figure) => figure.who === who)?.face ?? 'neutral';
  return [voiceOf(who, face, line.text)];
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
