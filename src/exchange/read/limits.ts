/** The most rows of a table. A calendar of a year has some thousand, and a campaign file holds fewer texts than this. */
export const MOST_ROWS = 25_000;

/** The most cells of a table that hold something. */
export const MOST_CELLS = 500_000;

/** The largest file that is imported, in bytes: a document with photographs. */
export const LARGEST_IMPORT = 50 * 1024 * 1024;

/** The largest text, in bytes. A toolkit of 50 pages has a tenth of it. */
export const LARGEST_TEXT = 2 * 1024 * 1024;

/** The largest CSV, in bytes. A calendar of 25,000 rows has half of it. */
export const LARGEST_CSV = 10 * 1024 * 1024;
