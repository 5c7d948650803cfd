import { COMPILER, DESK } from './workers.ts';

/** As much as is used of what browsers with Trusted Types have. What it makes passes for a string everywhere but there. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The policy that the built page allows, see `src/build/policy.ts`. */
const NAME = 'behind-the-desk';

/** Every script that may be started by its address. */
const OURS: readonly string[] = [COMPILER, DESK, './sw.js', './sw.js?sounds=mp3'];

const whole = (address: string): string => new URL(address, document.baseURI).href;

const rules = {
  createScriptURL(address: string): string {
    const href = whole(address);
    const ours = new URL(href).origin === location.origin && OURS.some((each) => whole(each) === href);
    if (!ours) throw new TypeError(`${address} is no script of this game`);
    return href;
  },
};

let policy: typeof rules | undefined;

/** The address of a script of ours, as the browser wants to be given it. Throws a TypeError for any other address. */
export function trusted(address: string): string {
  policy ??= window.trustedTypes?.createPolicy(NAME, rules) ?? rules;
  return policy.createScriptURL(address);
}
