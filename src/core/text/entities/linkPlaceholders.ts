import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";

/** Brackets of any kind, single or double, as people write what is still to be filled in. `[text](address)` is Markdown. */
const BRACKETS =
  /\[{1,2}[^[\]\n]{1,60}\]{1,2}(?!\()|\$?\{{1,2}[^{}\n]{1,60}\}{1,2}|<{1,2}[^<>\n]{1,60}>{1,2}/g;

/**
 * What a link is called in English, Dutch, French and German, as a word of its own, numbered or not. Only the singular,
 * because `links` means "left" in Dutch and German.
 */
const LINK_WORD = unicode.iu`(?<![\p{L}\p{N}.@/])(?:(?:hyper|web|short|perma)?link|ur[li]|lien|(?:web)?adres(?:se)?|(?:web)?address|website|webseite|webpagina|site)\d*(?![\p{L}\p{N}@/]|\.[\p{L}\p{N}])`;

/** What has such a word and is no link: an e-mail address, "[link in bio]". */
const NO_LINK = /mail|\b(?:in|en|dans)\s(?:(?:de|the|my|our|der|la|ma)\s)?bio\b/i;

/** Placeholders for links, in order, such as `[URL]`, `{{link}}`, `<lien>` and `[insert link]`. */
export function findLinkPlaceholders(text: string): Span[] {
  if (!/[[{<]/.test(text)) return [];
  return Array.from(text.matchAll(BRACKETS)).flatMap(({ 0: written, index: start }) =>
    LINK_WORD.test(written) && !NO_LINK.test(written) ? [{ start, end: start + written.length }] : [],
  );
}
