/** What is stamped on a story's cover, and the cloth it is bound in. */
export interface Binding {
  readonly cloth: 'navy' | 'moss' | 'ox' | 'umber';
  readonly emblem: () => preact.JSX.Element;
}

const PLAIN: Binding = { cloth: 'navy', emblem: Bookplate };
const BINDINGS: Readonly<Record<string, Binding>> = {
  s1: { cloth: 'navy', emblem: FiveAfterNoon },
  s2: { cloth: 'moss', emblem: TwoInOneSquare },
  s3: { cloth: 'ox', emblem: OpenHatch },
  s4: { cloth: 'umber', emblem: BoxedDay },
};

/** A story that nobody has bound yet gets plain cloth and a bookplate. */
export const bindingOf = (story: string): Binding => BINDINGS[story] ?? PLAIN;

function FiveAfterNoon() {
  return (
    <svg class="emblem" viewBox="0 0 200 165" aria-hidden="true">
      <circle cx="100" cy="82" r="58" />
      <path d="M100 24v9M158 82h-9M100 140v-9M42 82h9" />
      <path class="gilt" d="M100 82V54M100 82l22-38" />
      <circle class="gilt-solid" cx="100" cy="82" r="6" />
    </svg>
  );
}

function OpenHatch() {
  return (
    <svg class="emblem" viewBox="0 0 200 165" aria-hidden="true">
      <rect x="36" y="30" width="128" height="88" />
      <path d="M100 30v88M24 118h152v16H24z" />
      <path class="gilt" d="M52 104c0-26 26-14 30-36M118 96c18-2 10-26 30-30" />
      <path class="gilt" d="M140 60l9 6-6 9" />
      <circle class="gilt-solid" cx="52" cy="104" r="6" />
    </svg>
  );
}

function BoxedDay() {
  return (
    <svg class="emblem" viewBox="0 0 200 165" aria-hidden="true">
      <path d="M44 36h112v100H44zM44 60h112M72 26v20M128 26v20" />
      <path d="M72 84h.1M100 84h.1M128 84h.1M72 112h.1M100 112h.1" />
      <rect class="gilt" x="114" y="98" width="28" height="28" />
      <path class="gilt" d="M120 112l6 7 10-14" stroke-dasharray="4 5" />
    </svg>
  );
}

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
