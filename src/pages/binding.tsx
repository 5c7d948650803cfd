/** What is stamped on a story's cover, and the cloth it is bound in. */
export interface Binding {
  readonly cloth: 'navy' | 'moss' | 'ox' | 'umber';
  readonly emblem: () => preact.JSX.Element;
}

const PLAIN: Binding = { cloth: 'navy', emblem: Bookplate };
const BINDINGS: Readonly<Record<string, Binding>> = { s2: { cloth: 'moss', emblem: TwoInOneSquare } };

/** A story that nobody has bound yet gets plain cloth and a bookplate. */
export const bindingOf = (story: string): Binding => BINDINGS[story] ?? PLAIN;

function TwoInOneSquare() {
  return (
    <svg class="emblem" viewBox="0 0 200 165" aria-hidden="true">
      <rect x="44" y="26" width="112" height="112" />
      <path d="M81.3 26v112M118.7 26v112M44 63.3h112M44 100.7h112" />
      <circle class="gilt-solid" cx="94" cy="82" r="13" />
      <circle class="gilt" cx="106" cy="82" r="13" />
    </svg>
  );
}

function Bookplate() {
  return (
    <svg class="emblem" viewBox="0 0 200 165" aria-hidden="true">
      <rect x="56" y="26" width="88" height="112" rx="4" />
      <path class="gilt" d="M74 64h52M74 82h52M74 100h30" />
    </svg>
  );
}
