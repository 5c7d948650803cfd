import * as Phaser from 'phaser';
import type { Picture } from './animator.ts';
import { type Backdrop, openBackdrop } from './backdrop.ts';
import type { View } from './camera.ts';
import { BEFORE, GLOW, REACH } from './glow.ts';
import { moodOf } from './place/mood.ts';
import { SCENE } from './place/place.ts';
import { openPuppeteer, type Puppeteer } from './puppeteer.ts';
import { openSheet, type Owing } from './sheet.ts';

/** The mood colours the room and not the people: faces stay clear. */
const DEPTH = { room: 0, mood: 1, glow: 5, people: 10, desk: 20, light: 30, veil: 31 } as const;
const WALL = 0xefe5d0;
const TEXTURE = 256;

/** What is to be drawn, from where, and how many pixels a scene pixel gets in drawn textures and on the stage. */
export interface Sight {
  readonly picture: Picture;
  readonly view: View;
  readonly density: number;
  readonly pixels: number;
  readonly time: number;
}

interface Stagecraft {
  readonly backdrop: Backdrop;
  readonly puppeteer: Puppeteer;
  /** The light behind the people, and that before them. */
  readonly glow: readonly [Phaser.GameObjects.Image, Phaser.GameObjects.Image];
  readonly mood: Phaser.GameObjects.Rectangle;
  readonly veil: Phaser.GameObjects.Rectangle;
}

/** Draws the picture it is told, and works out nothing. */
export class StageScene extends Phaser.Scene {
  readonly #onFrame: () => void;
  #craft: Stagecraft | undefined;

  /** `onFrame` is called before each frame, once the scene can draw. */
  constructor(onFrame: () => void) {
    super('stage');
    this.#onFrame = onFrame;
  }

  create(): void {
    const sheet = (depth: number) =>
      this.add
        .rectangle(SCENE.width / 2, SCENE.height / 2, SCENE.width * 2, SCENE.height * 2, 0, 1)
        .setDepth(depth);
    const { image, draw } = openSheet(this, 'glow');
    draw({ x: 0, y: 0, width: TEXTURE, height: TEXTURE }, 1, halo);
    const glow = [image.setDepth(DEPTH.glow), this.add.image(0, 0, 'glow').setDepth(DEPTH.light)] as const;
    for (const light of glow)
      light
        .setOrigin(0.5)
        .setScale((REACH * 2) / TEXTURE)
        .setBlendMode(Phaser.BlendModes.ADD);
    this.#craft = {
      backdrop: openBackdrop(this, DEPTH.room, DEPTH.desk),
      puppeteer: openPuppeteer(this, DEPTH.people),
      glow,
      mood: sheet(DEPTH.mood),
      veil: sheet(DEPTH.veil).setFillStyle(WALL),
    };
  }

  override update(): void {
    this.#onFrame();
  }

  show({ picture, view, density, pixels, time }: Sight): Owing {
    if (this.#craft === undefined) return 'missing';
    const { backdrop, puppeteer, glow, mood, veil } = this.#craft;
    this.cameras.main.setZoom(view.zoom * pixels).centerOn(view.x, view.y);
    // One texture a frame until all are there: the page stays quick while a room is built.
    const room = backdrop.show(picture.set, density);
    const owing = room === 'nothing' ? puppeteer.show(picture.people, density, time) : room;
    const bright = picture.glow?.alpha ?? 0;
    const [behind, before] = glow;
    behind.setVisible(bright > 0).setAlpha(bright);
    before.setVisible(bright > 0).setAlpha(bright * BEFORE);
    if (picture.glow !== undefined) for (const light of glow) light.setPosition(...picture.glow.at);
    const { color, alpha } = moodOf(picture.warmth);
    mood.setFillStyle(Number.parseInt(color.slice(1), 16), alpha).setVisible(alpha > 0);
    const hidden = room === 'missing' ? 1 : picture.veil;
    veil.setVisible(hidden > 0).setAlpha(hidden);
    return owing;
  }

  /** Draws everything afresh the next time: fonts have come, or the graphics card has lost its memory. */
  forget(): void {
    this.#craft?.backdrop.forget();
    this.#craft?.puppeteer.forget();
  }
}

function halo(context: CanvasRenderingContext2D): void {
  const middle = TEXTURE / 2;
  const light = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
  for (const { at, color, opacity } of GLOW) light.addColorStop(at, color + alphaOf(opacity));
  context.fillStyle = light;
  context.fillRect(0, 0, TEXTURE, TEXTURE);
}

const alphaOf = (opacity: number): string =>
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
