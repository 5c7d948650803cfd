import type * as Phaser from 'phaser';
import type { Person } from '../model/cues.ts';
import type { Shot } from './animator.ts';
import { paintOn } from './canvas.ts';
import { FEET } from './eyes.ts';
import { look } from './puppet/cast.ts';
import { drawPuppet, FRAME } from './puppet/puppet.ts';
import { openSheet, type Sheet } from './sheet.ts';

/** Holds the puppets: one drawn texture for each person, drawn again only when something about them has changed. */
export interface Puppeteer {
  /** `true` while a puppet still owes a drawing that came too soon after its last. */
  show(people: readonly Shot[], density: number, time: number): boolean;
  /** Draws everybody afresh the next time. */
  forget(): void;
}

interface Puppet {
  readonly sheet: Sheet;
  drawn: { readonly shot: Shot; readonly density: number; readonly time: number } | undefined;
}

/** What is kept of a puppet: room for an arm held out, and no more below than the desk hides. */
const BOX = { x: -40, y: 0, width: FRAME.width + 80, height: 864 } as const;
const AT_MOST_EVERY = 1000 / 30 - 3;
/** When a whole staff turns its heads, some turn a frame later. */
const AT_MOST_AT_ONCE = 3;
const FADED = 'rgba(84, 74, 70, 0.46)';

export function openPuppeteer(scene: Phaser.Scene, depth: number): Puppeteer {
  const puppets = new Map<Person, Puppet>();

  const puppetOf = (who: Person): Puppet => {
    const known = puppets.get(who);
    if (known !== undefined) return known;
    const puppet: Puppet = { sheet: openSheet(scene, `puppet ${who}`), drawn: undefined };
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

  return {
    show(people, density, time) {
      dismiss(people);
      const stale = people
        .map((shot) => ({ shot, puppet: puppetOf(shot.who), fine: Math.min(2, density * shot.seat.scale) }))
        .filter(({ shot, puppet, fine }) => isStale(puppet, shot, fine))
        .toSorted((a, b) => lastOf(a.puppet) - lastOf(b.puppet));
      const due = stale.filter(
        ({ puppet }, index) =>
          puppet.drawn === undefined || (index < AT_MOST_AT_ONCE && time - lastOf(puppet) >= AT_MOST_EVERY),
      );
      for (const { puppet, shot, fine } of due) redraw(puppet, shot, fine, time);
      for (const shot of people) {
        const { sheet, drawn } = puppetOf(shot.who);
        hang(sheet.image, shot, drawn?.density ?? density, depth);
      }
      return due.length < stale.length;
    },
    forget() {
      for (const puppet of puppets.values()) puppet.drawn = undefined;
    },
  };
}

const lastOf = ({ drawn }: Puppet): number => drawn?.time ?? -Infinity;

function isStale({ drawn }: Puppet, shot: Shot, density: number): boolean {
  return (
    drawn === undefined ||
    drawn.shot.pose !== shot.pose ||
    drawn.shot.held !== shot.held ||
    drawn.shot.dim !== shot.dim ||
    drawn.density !== density
  );
}

function redraw(puppet: Puppet, shot: Shot, density: number, time: number): void {
  puppet.sheet.draw(BOX, density, (context) => {
    paintOn(context, drawPuppet(look(shot.who), shot.pose, shot.held));
    if (shot.dim === 0) return;
    context.save();
    context.globalCompositeOperation = 'source-atop';
    context.globalAlpha = shot.dim;
    context.fillStyle = FADED;
    context.fillRect(BOX.x, BOX.y, BOX.width, BOX.height);
    context.restore();
  });
  puppet.drawn = { shot, density, time };
}

/** Breathing, coming and going are only moves of the drawing that is there. */
function hang(image: Phaser.GameObjects.Image, shot: Shot, density: number, depth: number): void {
  const { seat, aside, alpha, breath } = shot;
  const scale = seat.scale / density;
  image
    .setScale(scale, scale * (1 + breath))
    .setPosition(
      seat.x + aside + (BOX.x - FRAME.width / 2) * seat.scale,
      seat.y + (BOX.y - FEET) * seat.scale * (1 + breath),
    )
    .setAlpha(alpha)
    .setDepth(depth + seat.layer);
}
