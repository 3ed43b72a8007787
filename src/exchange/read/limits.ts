/** The most rows of a table. A calendar of a year has some thousand. */
export const MOST_ROWS = 100_000;

/** The largest file that is imported, in bytes: a document with photographs. */
export const LARGEST_IMPORT = 50 * 1024 * 1024;
