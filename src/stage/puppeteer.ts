import * as Phaser from 'phaser';
import type { Person } from '../model/cues.ts';
import type { Shot } from './animator.ts';
import { paintOn } from './canvas.ts';
import { FEET } from './eyes.ts';
import { SCENE } from './place/place.ts';
import { look } from './puppet/cast.ts';
import { drawPuppet, FRAME } from './puppet/puppet.ts';
import type { Seat } from './seats.ts';
import { type Box, openSheet, type Owing, type Sheet } from './sheet.ts';

/** Holds the puppets: one drawn texture for each person, drawn again only when something about them has changed. */
export interface Puppeteer {
  /** A newer drawing is owing while it would come too soon after the last, or would take too long. */
  show(people: readonly Shot[], density: number, time: number): Owing;
  /** Draws everybody afresh the next time. */
  forget(): void;
}

interface Puppet {
  readonly sheet: Sheet;
  drawn: { readonly shot: Shot; readonly density: number; readonly time: number } | undefined;
  /** Drawn, and yet to be drawn afresh. */
  outdated: boolean;
}

/** What is kept of a puppet: room for an arm held out, and down to the edge of the desk, with a step to spare. */
const SIDE = 40;
const SPARE = 24;
const boxOf = ({ y, scale }: Seat): Box => ({
  x: -SIDE,
  y: 0,
  width: FRAME.width + SIDE * 2,
  height: Math.ceil(FEET + (SCENE.horizon - y) / scale + SPARE),
});
const AT_MOST_EVERY = 1000 / 30 - 3;
/** Milliseconds of a frame that drawings may take: more would be waited for by whoever presses a key. */
const BUDGET = 8;
const FADED = 'rgba(84, 74, 70, 0.46)';

export function openPuppeteer(scene: Phaser.Scene, depth: number): Puppeteer {
  const puppets = new Map<Person, Puppet>();
  /** Milliseconds that a drawing has taken of late. */
  let cost = 0;

  const puppetOf = (who: Person): Puppet => {
    const known = puppets.get(who);
    if (known !== undefined) return known;
    const puppet: Puppet = { sheet: openSheet(scene, `puppet ${who}`), drawn: undefined, outdated: false };
    puppets.set(who, puppet);
    return puppet;
  };

  const dismiss = (people: readonly Shot[]): void => {
    for (const [who, { sheet }] of puppets) {
      if (people.some((shot) => shot.who === who)) continue;
      sheet.close();
      puppets.delete(who);
    }
  };

  /** Of those who turn together half turn in every other frame, or one after another where a drawing takes long. */
  const atOnce = (stale: number): number =>
    Math.min(Math.ceil(stale / 2), Math.max(1, Math.floor(BUDGET / cost)));

  /** A canvas does what it was told when it is shown: what drawings cost is known when the frame is done. */
  const weigh = (drawings: number): void => {
    const began = performance.now();
    scene.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      cost += ((performance.now() - began) / drawings - cost) / 4;
    });
  };

  return {
    show(people, density, time) {
      dismiss(people);
      const stale = people
        .map((shot) => ({ shot, puppet: puppetOf(shot.who), fine: Math.min(2, density * shot.seat.scale) }))
        .filter(({ shot, puppet, fine }) => isStale(puppet, shot, fine))
        .toSorted((a, b) => lastOf(a.puppet) - lastOf(b.puppet));
      // Whoever is new comes first, and alone: a whole company at once would hold up the page.
      const [newcomer] = stale.filter(({ puppet }) => puppet.drawn === undefined);
      const due =
        newcomer === undefined
          ? stale
              .slice(0, atOnce(stale.length))
              .filter(({ puppet }) => time - lastOf(puppet) >= AT_MOST_EVERY)
          : [newcomer];
      if (due.length > 0) weigh(due.length);
      for (const { puppet, shot, fine } of due) redraw(puppet, shot, fine, time);
      for (const shot of people) {
        const { sheet, drawn } = puppetOf(shot.who);
        if (drawn === undefined) sheet.image.setAlpha(0);
        else hang(sheet.image, shot, drawn.density, depth);
      }
      if (people.some(({ who }) => puppetOf(who).drawn === undefined)) return 'missing';
      return due.length < stale.length ? 'newer' : 'nothing';
    },
    forget() {
      for (const puppet of puppets.values()) puppet.outdated = true;
    },
  };
}

const lastOf = ({ drawn }: Puppet): number => drawn?.time ?? -Infinity;

function isStale({ drawn, outdated }: Puppet, shot: Shot, density: number): boolean {
  return (
    outdated ||
    drawn === undefined ||
    drawn.shot.pose !== shot.pose ||
    drawn.shot.held !== shot.held ||
    drawn.shot.seat.y !== shot.seat.y ||
    drawn.shot.dim !== shot.dim ||
    drawn.density !== density
  );
}

function redraw(puppet: Puppet, shot: Shot, density: number, time: number): void {
  const box = boxOf(shot.seat);
  puppet.sheet.draw(box, density, (context) => {
    paintOn(context, drawPuppet(look(shot.who), shot.pose, shot.held));
    if (shot.dim === 0) return;
    context.save();
    context.globalCompositeOperation = 'source-atop';
    context.globalAlpha = shot.dim;
    context.fillStyle = FADED;
    context.fillRect(box.x, box.y, box.width, box.height);
    context.restore();
  });
  puppet.drawn = { shot, density, time };
  puppet.outdated = false;
}

/** Breathing, coming and going are only moves of the drawing that is there. */
function hang(image: Phaser.GameObjects.Image, shot: Shot, density: number, depth: number): void {
  const { seat, aside, lift, alpha, breath } = shot;
  const scale = seat.scale / density;
  image
    .setScale(scale, scale * (1 + breath))
    .setPosition(
      seat.x + aside - (SIDE + FRAME.width / 2) * seat.scale,
      seat.y - lift * seat.scale - FEET * seat.scale * (1 + breath),
    )
    .setAlpha(alpha)
    // Whoever walks passes behind those who stand.
    .setDepth(depth + seat.layer - (aside === 0 ? 0 : 0.5));
}
