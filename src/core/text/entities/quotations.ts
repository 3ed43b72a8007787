import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";

/** What closes each opening mark. German books have »…«, Swedish and careless ones ”…”. */
const CLOSERS: { readonly [opener: string]: string } = {
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "„": "“”",
  "“": "”",
  "”": "”",
  "‚": "‘’",
  "‘": "’",
  "「": "」",
  "『": "』",
  '"': '"',
  "'": "'",
};

const MARK = /["'«»‹›„“”‚‘’「」『』]/g;
/** Marks that often are no quotation mark, so that their pair has to be in one paragraph. */
const IN_ONE_PARAGRAPH = /["'”‚‘]/;
const LETTER = unicode.u`^[\p{L}\p{N}]$`;
/** "’s avonds", "'t", "'90s": an apostrophe with which a word begins. */
const CONTRACTION = unicode.iu`^['‘](?:(?:[stnkm]|em|tis|twas)(?!\p{L})|\d)`;
const EMPTY_LINE = /\n[^\S\n]*\n/g;

/** How deep quotations are nested at most, so that marks without a pair cost no time. */
const DEEPEST = 30;

interface Opener {
  readonly mark: string;
  readonly start: number;
  readonly paragraph: number;
}

/**
 * The pairs of quotation marks of a text with what is between them, in order of their beginning; one may be inside another. A mark
 * without its pair is none, nor is an apostrophe.
 */
export function findQuotations(text: string): Span[] {
  const pairs: Span[] = [];
  const open: Opener[] = [];
  const emptyLines = Array.from(text.matchAll(EMPTY_LINE), ({ index }) => index);
  let paragraph = 0;
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    while ((emptyLines[paragraph] ?? text.length) < start) paragraph++;
    const before = text.charAt(start - 1);
    const after = text.charAt(start + 1);
    if (/['’]/.test(mark) && LETTER.test(before) && LETTER.test(after)) continue;
    const opener = mayClose(mark, before, after) ? takeOpener(mark, paragraph, open) : undefined;
    if (opener !== undefined) pairs.push({ start: opener.start, end: start + 1 });
    else if (mayOpen(mark, before, after) && !CONTRACTION.test(text.slice(start, start + 6)))
      open.push({ mark, start, paragraph });
    if (open.length > DEEPEST) open.shift();
  }
  return pairs.sort((one, other) => one.start - other.start);
}

function mayClose(mark: string, before: string, after: string): boolean {
  if (/[«»‹›」』]/.test(mark)) return true;
  if (!/["'“”‘’]/.test(mark) || before === "" || /\s/.test(before)) return false;
  return !/['’]/.test(mark) || !LETTER.test(after);
}

function mayOpen(mark: string, before: string, after: string): boolean {
  if (!(mark in CLOSERS)) return false;
  if (/[«‹„“‚「『]/.test(mark)) return true;
  return !LETTER.test(before) && after !== "" && !/\s/.test(after);
}

/** The nearest mark that another one closes. Those after it have no pair, and are dropped; so is one of an earlier paragraph. */
function takeOpener(closer: string, paragraph: number, open: Opener[]): Opener | undefined {
  const matches = ({ mark, paragraph: own }: Opener) =>
    CLOSERS[mark]?.includes(closer) && (own === paragraph || !IN_ONE_PARAGRAPH.test(mark));
  const at = open.findLastIndex(matches);
  return at === -1 ? undefined : open.splice(at)[0];
}
