import type { Person } from '../model/cues.ts';

/** Drawn by `npm run art` from the puppets themselves. */
const addresses = import.meta.glob<string>('../../assets/portraits/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of someone's portrait. */
export function portrait(who: Person): string | undefined {
  return addresses[`../../assets/portraits/${who}.webp`];
}
