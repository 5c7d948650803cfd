import type { ComponentChildren } from 'preact';
import { stay } from './steppers.tsx';
import './bars.css';

/** The steps of a decision, as marks: those behind, this one, those to come. */
export function StepMarks({ of, at }: { readonly of: number; readonly at: number }) {
  return (
    <span class="step-marks" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} class={index < at ? 'past' : index === at ? 'now' : ''} />
      ))}
    </span>
  );
}

/** Two index tabs: who you are, and where we are. */
export function RoomHead({
  tab,
  children,
}: {
  readonly tab: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <header class="room-head">
      <p class="room-tab">{tab}</p>
      <p class="room-where">{children}</p>
    </header>
  );
}

/** What to do now, and the keys that do it. A refusal stands in the place of what to do until something is done. */
export function RoomFoot({
  prompt,
  refusal = '',
  children,
}: {
  readonly prompt?: ComponentChildren;
  readonly refusal?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <footer class="room-foot">
      {refusal === '' ? <div class="prompt">{prompt}</div> : <p class="refusal">{refusal}</p>}
      <div class="keys">{children}</div>
    </footer>
  );
}

export interface KeyButtonProps {
  readonly name: string;
  /** As it stands on the key; absent where only the button does it. */
  readonly cap?: string;
  readonly press: () => void;
  /** The one that leads on. */
  readonly main?: boolean;
  /** For one of several that stay pressed. */
  readonly pressed?: boolean;
}

/** A button that shows its key. Enter held down on it counts once. */
export function KeyButton({ name, cap, press, main = false, pressed }: KeyButtonProps) {
  return (
    <button
      class={main ? 'key-button main' : 'key-button'}
      type="button"
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onMouseDown={stay}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={press}
    >
      {name} {cap !== undefined && <kbd>{cap}</kbd>}
    </button>
  );
}
