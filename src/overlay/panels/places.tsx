import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NAME_LENGTH, nameOf, type Slot } from '../../model/slot.ts';
import { PlaceRow } from './place.tsx';
import './places.css';

/** What came of a file that was opened. */
export type TakenPlace =
  | { readonly kind: 'place'; readonly slot: Slot; readonly title: string; readonly here: boolean }
  | { readonly kind: 'strange' | 'newer' | 'no-story' | 'not-kept' };

/** The places of one story that somebody put a name to. */
export interface Places {
  /** Newest first. */
  list(): readonly Slot[];
  /** Keeps the place where the play stands; nothing where the browser will not. */
  keep(name: string): Slot | undefined;
  /** Both say whether the browser did. */
  remove(id: string): boolean;
  restore(slot: Slot): boolean;
  /** Leaves the play for that place. */
  open(slot: Slot): void;
  file(slot: Slot): { readonly name: string; readonly text: string };
  take(text: string): TakenPlace;
}

const REFUSED = 'This browser would not keep it. A hundred places is the most it holds.';
const FILES: Readonly<Record<Exclude<TakenPlace['kind'], 'place'>, string>> = {
  strange: 'That file is not a saved place, or something has happened to it.',
  newer: 'That place was saved by a newer edition of the game than this one.',
  'no-story': 'That place is in a story which this copy of the game does not have.',
  'not-kept': REFUSED,
};

interface PlacesPanelProps {
  readonly places: Places;
  /** Where the play stands now, as the stamp says it. */
  readonly time: string;
}

/** Puts a name to the place where the play stands, and leads back to others. */
export function PlacesPanel({ places, time }: PlacesPanelProps) {
  const [slots, setSlots] = useState(() => places.list());
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Slot>();
  const name = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  const told = (sentence: string, gone?: Slot): void => {
    setSlots(places.list());
    setSaid(sentence);
    setRemoved(gone);
  };

  const save = (event: Event): void => {
    event.preventDefault();
    const written = nameOf(name.current?.value ?? '') || time || 'Here';
    told(places.keep(written) ? `“${written}” is kept on this device.` : REFUSED);
    if (name.current) name.current.value = '';
  };
  const remove = (slot: Slot): void => {
    if (places.remove(slot.id)) told(`“${slot.name}” is gone.`, slot);
    else told(REFUSED);
  };
  const restore = (): void => {
    if (removed && places.restore(removed)) told(`“${removed.name}” is back.`);
    name.current?.focus();
  };
  const take = async (files: FileList | null): Promise<void> => {
    const text = await files?.[0]?.text().catch(() => '');
    if (text === undefined) return;
    const taken = places.take(text);
    if (taken.kind !== 'place') return told(FILES[taken.kind]);
    const where = taken.here ? '' : ` It is in “${taken.title}”: open that story to go there.`;
    told(`“${taken.slot.name}” is kept on this device.${where}`);
  };

  return (
    <section class="places" aria-labelledby="places">
      <h2 id="places">Saved places</h2>
      <form class="row" onSubmit={save}>
        <label>
          A name for where you are now
          <input ref={name} type="text" maxLength={NAME_LENGTH} placeholder={time} autocomplete="off" />
        </label>
        <button class="button" type="submit">
          Save this place
        </button>
      </form>
      <div class="row">
        <p role="status">{said}</p>
        {removed && (
          <button class="button" type="button" ref={undo} onClick={restore}>
            Undo that
          </button>
        )}
      </div>
      {slots.length > 0 && (
        <ul>
          {slots.map((slot) => (
            <PlaceRow
              key={slot.id}
              slot={slot}
              file={places.file(slot)}
              open={() => places.open(slot)}
              remove={() => remove(slot)}
            />
          ))}
        </ul>
      )}
      <label class="button">
        Open a saved file
        <input
          class="unseen"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files).then(() => (currentTarget.value = ''));
          }}
        />
      </label>
    </section>
  );
}
