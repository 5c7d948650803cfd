import type * as Phaser from 'phaser';

/** A texture that is drawn rather than loaded. */
export interface Sheet {
  readonly image: Phaser.GameObjects.Image;
  /** Wipes the sheet, gives it the size asked for, and draws on it in the picture's own pixels. */
  draw(box: Box, density: number, paint: (context: CanvasRenderingContext2D) => void): void;
  close(): void;
}

/**
 * What could not be drawn yet: nothing; the newer drawing of something that is to be seen as it was; or something that is
 * missing.
 */
export type Owing = 'nothing' | 'newer' | 'missing';

/** A part of the picture, or of a puppet's frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An image in a scene with a texture of its own. */
export function openSheet(scene: Phaser.Scene, key: string): Sheet {
  // Phaser reads the pixels back as it makes a canvas texture: made tiny, it keeps no second copy of them.
  const texture = scene.textures.createCanvas(key, 2, 2);
  if (texture === null) throw new RangeError(`There is a sheet called "${key}" already`);
  const image = scene.add.image(0, 0, key).setOrigin(0, 0);
  return {
    image,
    draw(box, density, paint) {
      const [width, height] = [Math.ceil(box.width * density), Math.ceil(box.height * density)];
      const { context } = texture;
      if (texture.width !== width || texture.height !== height) {
        texture.setSize(width, height);
        image.setTexture(key).setOrigin(0, 0);
      } else {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, width, height);
      }
      context.setTransform(density, 0, 0, density, -box.x * density, -box.y * density);
      paint(context);
      texture.refresh();
    },
    close() {
      image.destroy();
      scene.textures.remove(key);
    },
  };
}
