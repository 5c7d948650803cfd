import * as Phaser from 'phaser';
import type { Picture } from './animator.ts';
import { type Backdrop, openBackdrop } from './backdrop.ts';
import type { View } from './camera.ts';
import { SCENE } from './place/place.ts';
import { openPuppeteer, type Puppeteer } from './puppeteer.ts';
import { openSheet, type Sheet } from './sheet.ts';

/** The mood colours the room and not the people: faces stay clear. */
const DEPTH = { room: 0, mood: 1, people: 10, desk: 20, glow: 30, veil: 31 } as const;
const WARM = { color: 0xffb84d, alpha: 0.15 } as const;
const COLD = { color: 0x3b4a63, alpha: 0.24 } as const;
const WALL = 0xefe5d0;
const GLOW = { size: 256, reach: 700, alpha: 0.7 } as const;

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
  readonly glow: Sheet;
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
    const glow = openSheet(this, 'glow');
    glow.draw({ x: 0, y: 0, width: GLOW.size, height: GLOW.size }, 1, halo);
    glow.image
      .setOrigin(0.5)
      .setDepth(DEPTH.glow)
      .setScale(GLOW.reach / GLOW.size);
    glow.image.setBlendMode(Phaser.BlendModes.ADD);
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

  /** `true` while something of the picture could not be drawn yet. */
  show({ picture, view, density, pixels, time }: Sight): boolean {
    if (this.#craft === undefined) return true;
    const { backdrop, puppeteer, glow, mood, veil } = this.#craft;
    this.cameras.main.setZoom(view.zoom * pixels).centerOn(view.x, view.y);
    backdrop.show(picture.set, density);
    const owing = puppeteer.show(picture.people, density, time);
    glow.image.setVisible(picture.glow !== undefined).setAlpha((picture.glow?.alpha ?? 0) * GLOW.alpha);
    if (picture.glow !== undefined) glow.image.setPosition(...picture.glow.at);
    const { color, alpha } = picture.warmth < 0 ? COLD : WARM;
    mood.setFillStyle(color, Math.abs(picture.warmth) * alpha).setVisible(picture.warmth !== 0);
    veil.setVisible(picture.veil > 0).setAlpha(picture.veil);
    return owing;
  }

  /** Draws everything afresh the next time: fonts have come, or the graphics card has lost its memory. */
  forget(): void {
    this.#craft?.backdrop.forget();
    this.#craft?.puppeteer.forget();
  }
}

function halo(context: CanvasRenderingContext2D): void {
  const middle = GLOW.size / 2;
  const light = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
  light.addColorStop(0, 'rgba(255, 236, 190, 0.75)');
  light.addColorStop(0.35, 'rgba(255, 220, 150, 0.34)');
  light.addColorStop(1, 'rgba(255, 210, 130, 0)');
  context.fillStyle = light;
  context.fillRect(0, 0, GLOW.size, GLOW.size);
}
