/**
 * The version of everything stored by this edition; `migrate.ts` reads what older ones stored. It stands apart
 * from the schemas, which are not needed before something is read back.
 */
export const RECORD_VERSION = 2;
