import type { Settings } from '../settings.ts';
import { PLAIN_SCREEN } from './screen.ts';

const SOURCES = ['room', 'music', 'voices', 'effects'] as const;

/** What the reader set for this device, as much louder or quieter as the room wants it; at the usual volume as it was set. */
export function loudnessIn(settings: Settings, volume: number): Settings {
  const factor = volume / PLAIN_SCREEN.volume;
  const levels = SOURCES.map((source) => [source, Math.min(1, settings[source] * factor)] as const);
  return { ...settings, ...Object.fromEntries(levels) };
}
