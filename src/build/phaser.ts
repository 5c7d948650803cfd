import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { normalizePath, type Plugin } from 'vite';

/**
 * Phaser as one import is all of Phaser: nothing of it can be shaken off. In the built game `import 'phaser'` is
 * instead this: the few of its sources that the stage stands on. The dev server keeps the whole one, and the types
 * come from it as ever. What is missing here fails in `tests/build/phaser.test.ts` or in the picture's browser test.
 */

/** Taken in for what they register, in this order: they require one another in a ring, which opens at the renderer. */
export const REGISTERED = [
  'renderer',
  'events/EventEmitter',
  'scene/ScenePlugin',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'cameras/2d',
  'gameobjects/image/ImageFactory',
  'gameobjects/shape/rectangle/RectangleFactory',
] as const;

/** What the stage calls by name, and where Phaser keeps it. */
const OFFERED = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
  BlendModes: 'renderer/BlendModes',
} as const;
const OFFERED_EVENTS = { Core: 'core/events', Renderer: 'renderer/events' } as const;
const CONSTANTS = ['CANVAS', 'WEBGL'] as const;

/** The sources of all that is called by name. */
export const NAMED = [...Object.values(OFFERED), ...Object.values(OFFERED_EVENTS), 'const', 'scale/const'];

/** Phaser's own build puts a value in for each of these; unset, every one of them would be on. */
export const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  EXPERIMENTAL: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Where the sources of the installed Phaser are. */
export const SOURCES = normalizePath(
  join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src'),
);

const ENTRY = '\0phaser';

export function phaser(): Plugin {
  return {
    name: 'phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? entry() : undefined),
    onLog(_level, { code, message }) {
      // A part that nobody took in would only be found when the stage reaches for it.
      if (code === 'IMPORT_IS_UNDEFINED' && message.includes(ENTRY.slice(1)))
        this.error(`The stage uses a part of Phaser that src/build/phaser.ts does not take in.\n${message}`);
    },
    transform(code, id) {
      if (!id.startsWith(SOURCES)) return undefined;
      return code.replace(/typeof ([A-Z0-9_]+)\b(?!\s*[!=]==?)/g, (whole, flag: string) =>
        flag in FLAGS ? String(FLAGS[flag]) : whole,
      );
    },
  };
}

function entry(): string {
  const path = (source: string): string => JSON.stringify(`${SOURCES}/${source}`);
  return [
    ...REGISTERED.map((source) => `import ${path(source)};`),
    ...Object.entries(OFFERED).map(([name, source]) => `export { default as ${name} } from ${path(source)};`),
    ...Object.entries(OFFERED_EVENTS).flatMap(([name, source]) => [
      `import ${name}Events from ${path(source)};`,
      `export const ${name} = { Events: ${name}Events };`,
    ]),
    `import constants from ${path('const')};`,
    `export const { ${CONSTANTS.join(', ')} } = constants;`,
    `import scales from ${path('scale/const')};`,
    'export const Scale = { NONE: scales.SCALE_MODE.NONE };',
  ].join('\n');
}
