import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { unmangle, WINDOWS_1252 } from "../windows1252.ts";
import { findLetteredNumbers } from "./letteredNumbers.ts";

/** Characters that a program broke on the way: what was meant, if it can be told. */
export interface BrokenCharacters extends Span {
  readonly kind: "lost" | "mojibake" | "entity" | "escape" | "digit";
  readonly meant: string | undefined;
}

/** UTF-8 read as Windows-1252: a byte from C2 to F4, then the bytes that continue it. */
const CONTINUED = `[\\u0080-\\u00bf${WINDOWS_1252}]`;
const MOJIBAKE = new RegExp(
  `(?:[\\u00c2-\\u00df]${CONTINUED}|[\\u00e0-\\u00ef]${CONTINUED}{2}|[\\u00f0-\\u00f4]${CONTINUED}{3})+`,
  "gu",
);
/** `\n`, `\t` or `\r` that were written out: not inside a path such as `C:\news`. */
const ESCAPE = unicode.gu`(?<![\p{L}\p{N}:\\/._-][^\s\\]{0,30})(?<!\\)\\[ntr](?!\p{L})|(?<=[.!?…:»”"] ?|(?:^|\s|\\n)[^\s\\:/]{1,30})\\[nr](?=\p{Lu}|#|\\|$)`;

const ENTITIES: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  euml: "ë",
  iuml: "ï",
  ouml: "ö",
  uuml: "ü",
  auml: "ä",
  szlig: "ß",
  hellip: "…",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  laquo: "«",
  raquo: "»",
  euro: "€",
  ndash: "–",
  mdash: "—",
};

const ENTITY = new RegExp(
  String.raw`&(?:${Object.keys(ENTITIES).join("|")}|#\d{2,6}|#x[\da-f]{2,5});`,
  "giu",
);

/** The broken characters of a text, in order: U+FFFD, lone surrogates, UTF-8 read as Windows-1252, HTML's and C's escapes, letters for digits. */
export function findBrokenCharacters(text: string): BrokenCharacters[] {
  const found: BrokenCharacters[] = [];
  for (const { 0: lost, index } of text.matchAll(/\ufffd+|\p{Cs}/gu)) {
    found.push({ start: index, end: index + lost.length, kind: "lost", meant: undefined });
  }
  if (/[\u00c2-\u00f4]/.test(text)) {
    for (const { 0: written, index } of text.matchAll(MOJIBAKE)) {
      const meant = likelyMeant(written);
      const span = { start: index, end: index + written.length };
      if (meant === undefined) continue;
      // "ï¿½" was lost before it was read wrongly.
      if (meant.includes("\ufffd")) found.push({ ...span, kind: "lost", meant: undefined });
      else found.push({ ...span, kind: "mojibake", meant });
    }
  }
  if (text.includes("&")) {
    for (const { 0: written, index } of text.matchAll(ENTITY)) {
      found.push({
        start: index,
        end: index + written.length,
        kind: "entity",
        meant: unescapeEntity(written),
      });
    }
  }
  if (text.includes("\\")) {
    for (const { 0: written, index } of ESCAPE.matchAll(text)) {
      const meant = written === "\\t" ? " " : written === "\\r" ? "" : "\n";
      found.push({ start: index, end: index + written.length, kind: "escape", meant });
    }
  }
  for (const number of findLetteredNumbers(text)) found.push({ ...number, kind: "digit" });
  return found.sort((one, other) => one.start - other.start);
}

/**
 * What texts in our languages hold beside ASCII: Latin letters, signs, punctuation and emoji. Other results come from whole
 * texts: "É…" and "é »" are the bytes of letters of other scripts.
 */
const PLAUSIBLE =
  /^(?:[\u00a0-\u017f\u2010-\u203a\u20ac\u2100-\u27bf\u{1f000}-\u{1faff}]|[\ufe0f\ufeff\ufffd]|\u200d)+$/u;
/** "Ä“" and "Ä…" end words and quotations. */
const NATURAL = /[ÄÅ][\u00a0«»‘’“”…–—™]/u;

/** The text that was read as Windows-1252; undefined if that is unlikely. */
function likelyMeant(written: string): string | undefined {
  const meant = unmangle(written);
  return meant !== undefined && PLAUSIBLE.test(meant) && !NATURAL.test(written) ? meant : undefined;
}

function unescapeEntity(written: string): string | undefined {
  const name = written.slice(1, -1);
  if (!name.startsWith("#")) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}
