import type { Person } from '../model/cues.ts';
import { type Actor, entering, isGone, isMoving, leaving, present, shotOf, toward } from './actor.ts';
import type { Animator, Picture, Shot } from './animator.ts';
import { ease } from './ease.ts';
import { breathAt, type Idle, idling, mouthAt, RESTING, STEP, talkTime } from './life.ts';
import type { Move } from './moves.ts';
import type { Plan } from './plan.ts';
import { stirred } from './puppet/natures.ts';
import type { Pose } from './puppet/pose.ts';

const GLOW = 300;
const NOD = 3;
const WARM = 900;
const GLIDE = 600;
const CURTAIN = { falls: 170, over: 430 } as const;

/** A number on its way to another one. */
interface Fade {
  readonly from: number;
  readonly to: number;
  readonly since: number;
  readonly takes: number;
}

const steady = (value: number): Fade => ({ from: value, to: value, since: -Infinity, takes: 1 });
const valueOf = ({ from, to, since, takes }: Fade, time: number): number =>
  from + (to - from) * ease(time, since, since + takes);
const fadeTo = (fade: Fade, to: number, time: number, takes: number): Fade => ({
  from: valueOf(fade, time),
  to,
  since: time,
  takes,
});

/** People turn, come and go, blink, and speak; between that the picture stands still. */
export function openGentle(first: Plan, seed: number, start: number): Animator {
  let plan = first;
  let actors: readonly Actor[] = first.people.map(present);
  let talk = { who: first.spoken.who, length: 0, since: -Infinity };
  let glow = { at: first.glow, fade: steady(first.glow === undefined ? 0 : 1) };
  let warmth = steady(first.warmth);
  let curtain: { readonly since: number; readonly old: Picture } | undefined;
  const idle = idling(seed, start);
  const lively = memo();
  const company = () => actors.map(({ to }) => to.who);

  const open = (next: Plan) => {
    plan = next;
    actors = next.people.map(present);
    talk = { who: undefined, length: 0, since: -Infinity };
    glow = { at: next.glow, fade: steady(next.glow === undefined ? 0 : 1) };
    warmth = steady(next.warmth);
    curtain = undefined;
  };

  const play = (next: Plan, moves: readonly Move[], time: number) => {
    const old = at(time);
    const speaks = moves.find((move) => move.kind === 'speak');
    if (moves.some(({ kind }) => kind === 'place')) {
      open(next);
      curtain = { since: time, old };
    } else {
      if (next.glow !== undefined) glow = { ...glow, at: next.glow };
      glow = { ...glow, fade: fadeTo(glow.fade, next.glow === undefined ? 0 : 1, time, GLOW) };
      warmth = fadeTo(warmth, next.warmth, time, WARM);
      actors = cast(actors, next, moves, time);
      plan = next;
    }
    talk = { who: speaks?.who, length: speaks?.length ?? 0, since: time + (curtain ? CURTAIN.falls : 0) };
  };

  const at = (time: number): Picture => {
    actors = actors.filter((actor) => !isGone(actor, time));
    if (curtain !== undefined && time >= curtain.since + CURTAIN.over) curtain = undefined;
    if (curtain !== undefined && time < curtain.since + CURTAIN.falls)
      return { ...curtain.old, veil: ease(time, curtain.since, curtain.since + CURTAIN.falls) };
    const alpha = valueOf(glow.fade, time);
    const spoken = time - talk.since;
    const here = company();
    return {
      set: plan,
      people: actors.map((actor): Shot => {
        const shot = shotOf(actor, time);
        const alone = isMoving(actor, time) ? RESTING : idle.of(shot.who, here, time);
        const mouth = shot.who === talk.who ? mouthAt(seed, spoken, talk.length) : 0;
        return {
          ...shot,
          pose: lively(shot.who, shot.pose, alone, mouth),
          breath: breathAt(spoken, talk.length),
        };
      }),
      glow: glow.at === undefined || alpha === 0 ? undefined : { at: glow.at, alpha },
      warmth: valueOf(warmth, time),
      veil:
        curtain === undefined
          ? 0
          : 1 - ease(time, curtain.since + CURTAIN.falls, curtain.since + CURTAIN.over),
    };
  };

  return {
    glide: GLIDE,
    open,
    play,
    at,
    next(time) {
      const busy =
        curtain !== undefined ||
        actors.some((actor) => isMoving(actor, time)) ||
        time < glow.fade.since + GLOW ||
        time < warmth.since + WARM;
      if (busy) return time;
      const talks = talk.who !== undefined && time < talk.since + talkTime(talk.length);
      return talks ? time + STEP : idle.next(company(), time);
    },
  };
}

/** The actors after a change: who came, who goes, and whoever has anything else to do. */
function cast(actors: readonly Actor[], next: Plan, moves: readonly Move[], time: number): readonly Actor[] {
  const entered = moves.flatMap((move) => (move.kind === 'enter' ? [move.who] : []));
  const staying = actors.filter(({ left }) => left === Infinity);
  const going = actors.flatMap((actor) => {
    if (actor.left < Infinity) return entered.includes(actor.to.who) ? [] : [actor];
    return next.people.some(({ who }) => who === actor.to.who) ? [] : [leaving(actor, time)];
  });
  const here = next.people.map((placing) => {
    const actor = staying.find(({ to }) => to.who === placing.who);
    if (actor === undefined) return entering(placing, time);
    const stirs = moves.some((move) => 'who' in move && move.who === placing.who);
    return stirs ? toward(actor, placing, time) : actor;
  });
  return [...going, ...here];
}

/** Gives the same pose object for the same numbers, so that whoever draws sees that nothing has changed. */
function memo() {
  const last = new Map<Person, { base: Pose; idle: Idle; mouth: number; pose: Pose }>();
  return (who: Person, base: Pose, idle: Idle, mouth: number): Pose => {
    if (idle.blink === 0 && idle.stir === 0 && mouth === 0) return base;
    const known = last.get(who);
    const same = known?.base === base && known.idle.blink === idle.blink && known.idle.stir === idle.stir;
    if (same && known.mouth === mouth) return known.pose;
    const stirring = idle.stir === 0 ? base : stirred(base, who, idle.stir);
    // Whoever speaks nods a little with what they say.
    const headPitch = stirring.headPitch + mouth * NOD;
    const pose: Pose = { ...stirring, headPitch, blink: Math.max(base.blink, idle.blink), mouth };
    last.set(who, { base, idle, mouth, pose });
    return pose;
  };
}
