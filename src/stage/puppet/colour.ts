import { clamp, lerp } from './path.ts';

/** A share `t` of the way from one #rrggbb colour to another. */
export function mix(from: string, to: string, t: number): string {
  const channel = (shift: number) => {
    const value = lerp((hex(from) >> shift) & 255, (hex(to) >> shift) & 255, t);
    return Math.round(clamp(value, 0, 255))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(16)}${channel(8)}${channel(0)}`;
}

/** Darker, toward a warm violet, as shadow is in a lamp-lit room. */
export function shade(color: string, t = 0.2): string {
  return mix(color, '#2a1030', t);
}

/** Lighter, toward lamplight. */
export function tint(color: string, t = 0.15): string {
  return mix(color, '#fff4e0', t);
}

/** How light a colour is to the eye, from 0 to 1. */
export function lightness(color: string): number {
  const value = hex(color);
  return (0.3 * ((value >> 16) & 255) + 0.59 * ((value >> 8) & 255) + 0.11 * (value & 255)) / 255;
}

function hex(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}
