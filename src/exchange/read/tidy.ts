/** Soft hyphens, zero-width spaces and byte order marks, which web pages and Word leave behind. A zero-width joiner holds emoji together. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Where French puts a no-break space, which then stays. */
const FRENCH_SPACE = /[\u00a0\u202f](?=[!?;:»%€])|(?<=«)[\u00a0\u202f]|(?<=\d)[\u00a0\u202f](?=\d{3})/g;

/** What a tidy text has none of: blanks at its ends, two in a row, other blanks than spaces, invisible characters. */
const TRACE = /^\s|\s$|\s\s|[^\S \n]|[\u00ad\u200b\u2060\ufeff]/;

/** A text without the traces of the program that it was copied from. Line breaks stay. */
export function tidy(text: string): string {
  if (!TRACE.test(text)) return text;
  const kept = text
    .replace(INVISIBLE, "")
    .replace(FRENCH_SPACE, (space) => (space === "\u00a0" ? "\ue000" : "\ue001"));
  return kept
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replaceAll("\ue000", "\u00a0")
    .replaceAll("\ue001", "\u202f")
    .trim();
}
