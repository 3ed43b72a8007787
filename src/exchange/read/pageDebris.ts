import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { POST_NOUNS } from "../words/labels.ts";

/** `- 3 -`, `3`, `Page 3 of 9`: the number of a page on a line of its own. */
const PAGE_NUMBER =
  /^\s*(?:[-–—|]\s*)?(?:(?:page|pagina|seite|p\.|blz\.?|s\.)\s*)?\d{1,3}(?:\s*(?:\/|of|van|sur|von|de)\s*\d{1,3})?(?:\s*[-–—|])?\s*$/i;
/** A line of a table of contents. */
const DOT_LEADER = /(?:\.\s?){4,}\s*\d{1,3}\s*$/;
/** How often a line must return, on that many pages, to be a running title; one of several words beside a page's number, twice. */
const REPEATED = 3;
const SEVERAL_WORDS = 4;
/** What numbers posts, and not pages. */
const POST = new RegExp(`(?<!\\p{L})(?:${POST_NOUNS})(?!\\p{L})`, "iu");

interface PageLine {
  readonly text: string;
  readonly page: number;
}

/** Which lines of a text are the debris of its pages, and why, by their index. */
export function pageDebris(lines: readonly PageLine[]): Map<number, Said> {
  const found = new Map<number, Said>();
  const numbers = pageNumbers(lines);
  const titles = runningTitles(lines, numbers);
  for (const [index, { text }] of lines.entries()) {
    if (DOT_LEADER.test(text))
      found.set(
        index,
        say(({ why }) => why.contents),
      );
    else if (numbers.has(index))
      found.set(
        index,
        say(({ why }) => why.pageNumber),
      );
    else if (titles.has(shape(text)))
      found.set(
        index,
        say(({ why }) => why.runningTitle),
      );
  }
  return found;
}

/** A digit alone may be a post's number; a page's number has signs or a word around it, or is at the end of a page. */
function pageNumbers(lines: readonly PageLine[]): Set<number> {
  const isEmpty = (index: number) => (lines[index]?.text ?? "").trim() === "";
  const found = new Set<number>();
  for (const [index, { text, page }] of lines.entries()) {
    if (!PAGE_NUMBER.test(text)) continue;
    const endsPage = (lines[index + 1]?.page ?? page) > page || (lines[index - 1]?.page ?? page) < page;
    const isMarked = /[^\d\s]/.test(text) && (isEmpty(index - 1) || isEmpty(index + 1));
    if (endsPage || isMarked) found.add(index);
  }
  return found;
}

/** Lines that return on several pages, or with a number that grows. */
function runningTitles(lines: readonly PageLine[], numbers: ReadonlySet<number>): Set<string> {
  const places = new Map<
    string,
    { readonly pages: Set<string>; readonly numbers: string[]; adjoins: boolean }
  >();
  let counted = 1;
  for (const [index, { text, page }] of lines.entries()) {
    if (numbers.has(index)) counted++;
    const name = shape(text);
    if (name === "") continue;
    const place = places.get(name) ?? { pages: new Set(), numbers: [], adjoins: false };
    place.pages.add(`${counted} ${page}`);
    place.numbers.push(/^\d+|\d+$/.exec(text.trim())?.[0] ?? "");
    place.adjoins ||= numbers.has(beside(lines, index, -1)) || numbers.has(beside(lines, index, 1));
    places.set(name, place);
  }
  const titles = Array.from(places).filter(([name, { pages, numbers: written, adjoins }]) => {
    if (POST.test(name)) return false;
    const words = name.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (pages.size >= REPEATED || (pages.size > 1 && adjoins && words >= SEVERAL_WORDS)) return true;
    const grows = written.every(
      (number, index) => number !== "" && (index === 0 || Number(number) > Number(written[index - 1])),
    );
    return written.length >= REPEATED && grows && words >= 3;
  });
  return new Set(titles.map(([name]) => name));
}

/** The next line that is not empty, above or below. */
function beside(lines: readonly PageLine[], index: number, step: 1 | -1): number {
  let at = index + step;
  while (lines[at] !== undefined && lines[at]?.text.trim() === "") at += step;
  return at;
}

function shape(text: string): string {
  return text.trim().replace(/\d+/g, "0").toLowerCase();
}
