import type { ComponentChildren } from 'preact';
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

/** What to do now, and the keys that do it. */
export function RoomFoot({
  prompt,
  children,
}: {
  readonly prompt?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <footer class="room-foot">
      <p>{prompt}</p>
      <div class="keys">{children}</div>
    </footer>
  );
}

export interface KeyButtonProps {
  readonly name: string;
  /** As it stands on the key. */
  readonly cap: string;
  readonly press: () => void;
  /** The one that leads on. */
  readonly main?: boolean;
}

/** A button that shows its key. */
export function KeyButton({ name, cap, press, main = false }: KeyButtonProps) {
  return (
    <button class={main ? 'key-button main' : 'key-button'} type="button" onClick={press}>
      {name} <kbd>{cap}</kbd>
    </button>
  );
}
