/** What a file of records calls itself. */
export const FORMAT = 'behind-the-desk-records';

/** The version of the file's own frame; each record in it has a version of its own. */
export const FILE_VERSION = 2;

/** Bytes from which a file is refused before it is read. */
export const MOST_BYTES = 200_000_000;

/** Records and wordings of one file; what is past them is left out. */
export const MOST_PLAYS = 500_000;
export const MOST_TEXTS = 20_000;

/** Signs of an option's words. */
export const LONGEST_TEXT = 2_000;

/** Options at one decision, votes at one decision, and lines of whatever else stands beside a play. */
export const MOST_OPTIONS = 26;
export const MOST_ROUNDS = 99;
export const MOST_LINES = 4_096;
