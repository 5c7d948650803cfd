/**
 * As much of papaparse as is used here. The types that come for it bring all of Node's with them, and with those a rule
 * could wait, log and look at the clock without the compiler minding.
 */
declare const papaparse: {
  unparse(
    rows: readonly (readonly string[])[],
    options: { readonly newline: string; readonly escapeFormulae: RegExp },
  ): string;
};
export default papaparse;
