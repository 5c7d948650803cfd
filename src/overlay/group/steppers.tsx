import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TargetedKeyboardEvent } from 'preact';
import './steppers.css';

export interface SteppersProps {
  /** Whose count: "A", "passes". */
  readonly name: string;
  readonly value: number;
  /** The count is not to be seen: what is typed turns into dots and is gone once it is counted. */
  readonly covered: boolean;
  /** Whether a count that was just made flashes in its row. Not where votes are secret. */
  readonly flashing?: boolean;
  readonly step: (by: 1 | -1) => void;
  /** Whether what was typed could be counted. */
  readonly type: (typed: string) => boolean;
}

/** A count with a key to either side of it. A held key repeats only here, on a stepper with focus. */
export function Steppers({ name, value, covered, flashing = false, step, type }: SteppersProps) {
  const flash = useFlash(value);
  return (
    <span class="steppers">
      <Stepper name={`One fewer for ${name}`} sign="−" press={() => step(-1)} />
      <span class={covered ? 'slip-field covered' : 'slip-field'}>
        <CountField name={name} shown={covered ? '' : String(value)} covered={covered} type={type} />
        {flashing && flash !== '' && (
          <span class="flash" aria-hidden="true">
            {flash}
          </span>
        )}
      </span>
      <Stepper name={`One more for ${name}`} sign="+" press={() => step(1)} />
    </span>
  );
}

interface StepperProps {
  readonly name: string;
  readonly sign: string;
  readonly press: () => void;
}

function Stepper({ name, sign, press }: StepperProps) {
  return (
    <button
      type="button"
      aria-label={name}
      onClick={press}
      onMouseDown={stay}
      onKeyDown={(event) => {
        if (event.key === ' ' && event.repeat) press();
      }}
    >
      {sign}
    </button>
  );
}

/** A click leaves the focus where it was: the next press of the one key is to lead on, not to count once more. */
export function stay(event: Event): void {
  event.preventDefault();
}

interface FieldProps {
  readonly name: string;
  readonly shown: string;
  readonly covered: boolean;
  readonly type: (typed: string) => boolean;
}

function CountField({ name, shown, covered, type }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  // Never a controlled field: what is half typed outlives a count that comes from elsewhere meanwhile.
  useLayoutEffect(() => {
    if (field.current) field.current.value = shown;
  }, [shown]);
  // What was refused is not left standing as if it counted.
  const commit = (): boolean => {
    const input = field.current;
    if (input === null) return false;
    const typed = input.value.trim();
    input.value = shown;
    return typed === '' || typed === shown || type(typed);
  };
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && field.current) {
      field.current.value = shown;
      field.current.blur();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.repeat) return;
    if (commit()) following(event.currentTarget)?.focus();
  };
  return (
    <input
      ref={field}
      inputMode="numeric"
      autocomplete="off"
      maxLength={9}
      aria-label={`Count for ${name}${covered ? ', covered' : ''}`}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={() => void commit()}
      onKeyDown={press}
    />
  );
}

/** Enter goes from field to field, then to the key that leads on. */
function following(field: HTMLInputElement): HTMLElement | null {
  const fields = [...(field.closest('ol')?.querySelectorAll('input') ?? [])];
  return fields[fields.indexOf(field) + 1] ?? document.querySelector<HTMLElement>('.key-button.main');
}

/** How long a row shows that something was counted in it. */
const FLASH = 700;

/** What has just been added, so that a slip of the finger is seen; of a number that was typed, only that it was. */
function useFlash(value: number): string {
  const last = useRef(value);
  const [flash, setFlash] = useState('');
  useEffect(() => {
    const delta = value - last.current;
    last.current = value;
    if (delta === 0) return undefined;
    setFlash(delta === 1 ? '+1' : delta === -1 ? '−1' : '✓');
    const timer = setTimeout(() => setFlash(''), FLASH);
    return () => clearTimeout(timer);
  }, [value]);
  return flash;
}
