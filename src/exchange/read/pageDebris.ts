/** `- 3 -`, `3`, `Page 3 of 9`: the number of a page on a line of its own. */
const PAGE_NUMBER =
  /^\s*(?:[-–—|]\s*)?(?:(?:page|pagina|seite|p\.|blz\.?|s\.)\s*)?\d{1,3}(?:\s*(?:\/|of|van|sur|von|de)\s*\d{1,3})?(?:\s*[-–—|])?\s*$/i;
/** A line of a table of contents. */
const DOT_LEADER = /(?:\.\s?){4,}\s*\d{1,3}\s*$/;
/** How often a line must return, on that many pages, to be a running title. */
const REPEATED = 3;

/** Which lines of a text with pages are no part of it, and why, by their index. */
export function pageDebris(
  lines: readonly { readonly text: string; readonly page: number }[],
): Map<number, string> {
  const found = new Map<number, string>();
  const pages = new Map<string, Set<number>>();
  for (const { text, page } of lines) {
    const title = shape(text);
    if (title !== "") pages.set(title, (pages.get(title) ?? new Set()).add(page));
  }
  const numbers = lines.filter(({ text }) => isPageNumber(text)).length;
  for (const [index, { text }] of lines.entries()) {
    const isAlone =
      (lines[index - 1]?.text ?? "").trim() === "" || (lines[index + 1]?.text ?? "").trim() === "";
    if (DOT_LEADER.test(text)) found.set(index, "a line of a table of contents");
    // A digit alone may be a post's number; a page's number has signs around it, or others like it.
    else if (isPageNumber(text) && isAlone && (numbers > 1 || /\D/.test(text.trim())))
      found.set(index, "a page number");
    else if ((pages.get(shape(text))?.size ?? 0) >= REPEATED)
      found.set(index, "a title that returns on every page");
  }
  return found;
}

function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text) && /\d/.test(text);
}

function shape(text: string): string {
  return text.trim().replace(/\d+/g, "0").toLowerCase();
}
