import { isDigit, isLetter } from "../characters.ts";
import type { Span } from "../Span.ts";
import { Domains, isInvalid } from "./domains.ts";
import { isBreak } from "./isBreak.ts";
import type { Link } from "./Link.ts";
import { asciiLength } from "./punycodeLength.ts";
import { topLevelDomainEnd } from "./topLevelDomains.ts";

/**
 * The links that X makes of a text. Gives what twitter-text's `extractUrlsWithIndices` gives, but in linear time, and without
 * compiling its expression, which spells out 1,574 top-level domains and takes 40 to 80 ms.
 *
 * @param schemeless - whether to find names without `http://` or `https://` as well
 *
 * Source: twitter-text 3.1, `extractUrlsWithIndices`.
 */
export function findXLinks(text: string, schemeless: boolean): Link[] {
  const links: Link[] = [];
  if (!text.includes(".")) return links;
  const mark = schemeless ? "." : "://";
  let end = 0;
  for (let index = text.indexOf(mark); index !== -1; index = text.indexOf(mark, Math.max(end, index + 1))) {
    if (schemeless && !isLabelStart(text.charCodeAt(index + 1))) continue;
    let start = index;
    while (start > end && !isBreak(text.charCodeAt(start - 1))) start--;
    end = index;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    // The white space before a word is what precedes a link at its start.
    const from = Math.max(start - 1, 0);
    addLinks(text.slice(from, end), from, schemeless, links);
  }
  return links;
}

/** Whether the label after a dot may begin with a unit. Domains may end only in letters. */
function isLabelStart(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit >= 0x80;
}

/** Adds the links of a word; `from` is where the word begins in the text. */
function addLinks(word: string, from: number, schemeless: boolean, links: Link[]): void {
  const domains = new Domains(word);
  for (let at = 0; at < word.length; ) {
    // twitter-text first takes the character for what precedes a link, then, at the start of a text, for its beginning.
    const after = precedesLink(word.charCodeAt(at)) ? candidateAt(word, at + 1, domains) : undefined;
    const candidate = after ?? (from === 0 && at === 0 ? candidateAt(word, 0, domains) : undefined);
    if (candidate === undefined) {
      at++;
      continue;
    }
    for (const { start, end } of spansOf(word, candidate, schemeless)) {
      links.push({ text: word.slice(start, end), start: from + start, end: from + end });
    }
    at = candidate.end;
  }
}

/** Whether a link may begin after a unit. Source: twitter-text 3.1, regexp/validUrlPrecedingChars. */
function precedesLink(unit: number): boolean {
  if (unit < 0x80)
    return !isLetter(unit) && !isDigit(unit) && unit !== 0x40 && unit !== 0x24 && unit !== 0x23;
  return unit !== 0xff20 && unit !== 0xff03 && !isInvalid(unit);
}

/** What twitter-text's expression matches, in UTF-16 units of a word. */
interface Candidate {
  readonly start: number;
  readonly domainStart: number;
  readonly domainEnd: number;
  readonly hasPath: boolean;
  readonly end: number;
}

const SCHEME = /https?:\/\//iy;

function candidateAt(word: string, start: number, domains: Domains): Candidate | undefined {
  SCHEME.lastIndex = start;
  const domainStart = SCHEME.test(word) ? SCHEME.lastIndex : start;
  const domainEnd = domains.endFrom(domainStart);
  if (domainEnd === undefined) return undefined;
  TAIL.lastIndex = domainEnd;
  const [tail = "", path] = /[:/?]/.test(word.charAt(domainEnd)) ? (TAIL.exec(word) ?? []) : [];
  return { start, domainStart, domainEnd, hasPath: path !== undefined, end: domainEnd + tail.length };
}

/** Source: twitter-text 3.1, regexp/latinAccentChars. */
const LATIN =
  "\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff\\u0100-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff";
const PATH = `[a-z\\u0400-\\u04ff\\d!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${LATIN}]`;
const PARENTHESES = `\\((?:${PATH}+|${PATH}*\\(${PATH}+\\)${PATH}*)\\)`;
const PATH_END = `(?:[+\\-a-z\\u0400-\\u04ff\\d=_#/${LATIN}]|${PARENTHESES})`;
const QUERY = "[a-z\\d!?*'@();:&=+$/%#[\\]\\-_.,~|]*[a-z\\d\\-_&=#/]";

/** The port, path and query of a link. Source: twitter-text 3.1, regexp/extractUrl. */
const TAIL = new RegExp(
  `(?::\\d+)?(/(?:${PATH}*(?:${PARENTHESES}${PATH}*)*${PATH_END}|@${PATH}+/)*)?(?:\\?${QUERY})?`,
  "iy",
);

/** Links to X's own shortener end after their slug. Source: twitter-text 3.1, regexp/validTcoUrl. */
const SHORTENED = new RegExp(`^https?://t\\.co/([a-z\\d]+)(?:\\?${QUERY})?`, "i");
const LONGEST_SLUG = 40;
const LONGEST_LINK = 4096;
const LONGEST_LABEL = 63;

/** The links in what the expression matched: one, but in a name without a scheme one for each run of Latin labels. */
function spansOf(word: string, candidate: Candidate, schemeless: boolean): Span[] {
  const { start, domainStart, domainEnd, hasPath, end } = candidate;
  const domain = word.slice(domainStart, domainEnd);
  const hasScheme = domainStart > start;
  const schemeLength = hasScheme ? domainStart - start : "https://".length;
  if (schemeLength + end - start > LONGEST_LINK || !isValidDomain(domain)) return [];
  if (hasScheme) {
    const [short, slug = ""] = SHORTENED.exec(word.slice(start, end)) ?? [];
    if (slug.length > LONGEST_SLUG) return [];
    return [{ start, end: short === undefined ? end : start + short.length }];
  }
  if (!schemeless || /[-_./]/.test(word.charAt(start - 1))) return [];
  if (PLAIN_DOMAIN.test(domain)) return [{ start, end: hasPath ? end : domainEnd }];
  const spans: Span[] = [];
  let at = 0;
  for (const name of latinDomains(domain)) {
    // Like twitter-text, looks the name up again instead of taking the place where it was found.
    const nameStart = domain.indexOf(name, at);
    at = nameStart + name.length;
    spans.push({ start: start + nameStart, end: start + at });
  }
  const last = spans.pop();
  return last === undefined ? [] : [...spans, { start: last.start, end: hasPath ? end : last.end }];
}

/** A domain that is one run of Latin labels, as nearly all are. */
const PLAIN_DOMAIN = /^[a-z\d]+(?:[.-][a-z\d]+)*$/i;

/** Whether each label fits into the domain name system. Source: twitter-text 3.1, lib/idna. */
function isValidDomain(domain: string): boolean {
  if (domain.length <= LONGEST_LABEL && PLAIN_DOMAIN.test(domain)) return true;
  if (domain.startsWith("xn--") && latinDomains(domain).length === 0) return false;
  return domain.split(".").every((label) => {
    // An encoded label has at least a character for each of the label's code points.
    if (label.length > 2 * LONGEST_LABEL) return false;
    // Ideographic full stops separate labels too, but twitter-text limits the sum of their lengths.
    const parts = label.split(/[\u3002\uff0e\uff61]/);
    const length = parts.reduce((sum, part) => sum + asciiLength(part), parts.length - 1);
    return length <= LONGEST_LABEL;
  });
}

const LATIN_LABELS = new RegExp(`(?:[-a-z\\d${LATIN}]+\\.)+`, "gi");

/** The names of Latin letters, digits and hyphens in a domain. Source: twitter-text 3.1, regexp/validAsciiDomain. */
function latinDomains(domain: string): string[] {
  const found: string[] = [];
  LATIN_LABELS.lastIndex = 0;
  for (let match = LATIN_LABELS.exec(domain); match !== null; match = LATIN_LABELS.exec(domain)) {
    // The last label that a known top-level domain follows.
    for (let top = LATIN_LABELS.lastIndex; top > match.index; top = domain.lastIndexOf(".", top - 2) + 1) {
      const end = topLevelDomainEnd(domain, top);
      if (end === undefined) continue;
      found.push(domain.slice(match.index, end));
      LATIN_LABELS.lastIndex = end;
      break;
    }
  }
  return found;
}
