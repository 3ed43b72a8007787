import type { Span } from "../Span.ts";
import { unicode } from "../unicode.ts";

/** A source, as far as the end of its bracket or line: "(bron: OVAM, 2023)", "Source : Statbel". */
const SOURCE = unicode.giu`(?<=(?<lead>^|[([\n]\s?|[.!?…)]\s|[,;–—-]\s?))(?:bron(?:nen)?|sources?|quellen?)\s?:\s?(?<named>[^()[\]\n]+)`;
const MAY_BE_SOURCE = /bron|source|quelle/i;
/** A name, an account or an address: what can be looked up. */
const NAME = unicode.u`\p{Lu}|@\w|\w\.\w{2}`;
const UNKNOWN = unicode.iu`^(?:onbekend|inconnu|unbekannt|unknown|internet|google)`;
const SENTENCE_END = unicode.gu`[.!?…]["”»)]?\s+(?=\p{Lu}|[^\p{L}\s([])|\n`;

/**
 * The parts of a text for which it names the source itself, in order. A source in brackets, or behind a comma or a dash, is that of its
 * sentence; one that is a sentence or a line of its own is that of all before it, as far as the source before.
 */
export function findSourced(text: string): Span[] {
  if (!MAY_BE_SOURCE.test(text)) return [];
  const found: Span[] = [];
  for (const { 0: written, index, groups = {} } of SOURCE.matchAll(text)) {
    const { named = "", lead = "" } = groups;
    if (!NAME.test(named) || UNKNOWN.test(named)) continue;
    const last = found.at(-1)?.end ?? 0;
    const start = /[([,;–—-]/.test(lead) ? sentenceStart(text.slice(0, index - lead.length)) : last;
    found.push({ start: Math.max(start, last), end: index + written.length });
  }
  return found;
}

/** Where the last sentence of a text begins. The mark that ends it is a part of it. */
function sentenceStart(text: string): number {
  const ends = Array.from(SENTENCE_END.matchAll(text.trimEnd()), ({ 0: mark, index }) => index + mark.length);
  return ends.at(-1) ?? 0;
}
