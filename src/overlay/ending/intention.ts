/** "When this happens, I'll do that." */
export interface Intention {
  readonly when: string;
  readonly will: string;
}

export const EMPTY: Intention = { when: '', will: '' };

const PREFIX = 'behind-the-desk:card:';
const keyOf = (story: string): string => `${PREFIX}${story}`;

/** The card kept on this device for a story; an empty one where there is none, or none that can be read. */
export function readCard(story: string): Intention {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(story)) ?? 'null');
    return isIntention(stored) ? { when: stored.when, will: stored.will } : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Keeps the card on this device, and nothing of an empty one. Says `false` where the browser will not have it. */
export function keepCard(story: string, card: Intention): boolean {
  try {
    if (card.when === '' && card.will === '') localStorage.removeItem(keyOf(story));
    else localStorage.setItem(keyOf(story), JSON.stringify(card));
    return true;
  } catch {
    return false;
  }
}

/** Deletes the cards of every story from this device. */
export function clearCards(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    return;
  }
}

function isIntention(stored: unknown): stored is Intention {
  return (
    stored instanceof Object &&
    'when' in stored &&
    'will' in stored &&
    typeof stored.when === 'string' &&
    typeof stored.will === 'string'
  );
}
