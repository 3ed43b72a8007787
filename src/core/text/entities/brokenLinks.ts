import { distance } from "fastest-levenshtein";
import { type Span, withoutOverlaps } from "../Span.ts";
import { unicode } from "../unicode.ts";
import { topLevelDomainEnd } from "./topLevelDomains.ts";

/** An address that was mistyped so that no platform makes a link of it, with what was most likely meant. */
export interface BrokenLink extends Span {
  readonly meant: string;
}

/** A host's name: labels, then a top-level domain. The marks between them may be mistyped. */
const LABEL = "[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?";
const PATH = "(?:/[^\\s,;]*[^\\s,;.!?)\\]}'\"»”’])?";

/** A scheme that is almost `http` or `https`, with its colon and slashes, right or wrong. */
const SCHEME = unicode.giu`(?<![\p{L}\d])(?<scheme>(?:https?:[/\\]{2}\s*)?h?[htps]{2,6})(?<marks>\s?[:;.]?\s?[/\\]{1,3}\s?|:\s?)(?<host>(?:www[.,]\s?)?${LABEL}(?:\.${LABEL})+)(?<path>${PATH})`;
/** `www` with anything but one full stop behind it, or with one letter too few or too many. */
const WWW = unicode.giu`(?<![\p{L}\d.@/-])(?<www>w{2,5})(?<mark>\s?[.,;:]\s?|\s{1,2})(?<host>${LABEL}(?:\s?[.,]\s?(?!www)${LABEL}){0,3})(?<path>${PATH})`;

/** A mail address with a comma for a full stop, or a space beside its sign: `info@payoke,be`, `info @payoke.be`. */
const MAIL = unicode.giu`(?<![\p{L}\d._%+@/-])(?:(?<local>[a-z\d._%+-]+)@(?<host>${LABEL}(?:\.${LABEL})*),(?<top>[a-z]{2,})|(?<!(?:meer|alle|plus d[’']|l[’']|mehr|more|all)\s?)(?<box>info|contact|kontakt|mail|hallo|hello)(?:\s@\s?|@\s)(?<spaced>${LABEL}(?:\.${LABEL})+))(?![\p{L}\d@-]|\.[\p{L}\d])`;

/** Words for the mailboxes of an organisation. */
const BOX =
  "info|contact|kontakt|mail|hallo|hello|bonjour|communi[ck]ati(?:on|e)|kommunikation|secr[eé]tariat|secretariaat|sekretariat|pers|presse|onthaal|accueil|inschrijving(?:en)?|inscriptions?|anmeldung|r[eé]servations?|bib|biblioth[eèé]que|bibliotheek";
/** A mail address without its domain's ending: `communication@verviers`. A mailbox tells it from a name such as Science@Work. */
const MAIL_WITHOUT_TOP = unicode.giu`(?<![\p{L}\d._%+@/-])(?:(?:${BOX})|[a-z]+\.[a-z]+)@[a-z\d](?:[a-z\d-]*[a-z\d])?(?![\p{L}\d@_-]|\s?[.,:]\S)`;

/** A mail address with two full stops in its domain: `info@payoke..be`. */
const MAIL_WITH_STOPS = unicode.giu`(?<![\p{L}\d._%+@/-])[a-z\d][a-z\d._%+-]{0,63}@${LABEL}(?:\.{1,2}${LABEL}){0,3}\.\.${LABEL}(?:\.${LABEL})?(?![\p{L}\d@-])`;

function fromMail({ 0: written, index, groups = {} }: RegExpExecArray): BrokenLink[] {
  const { local, host = "", top = "", box, spaced } = groups;
  const lastOf = (name: string) => name.split(".").at(-1)?.toLowerCase() ?? "";
  // "Mail info@payoke.be,info@pag-asa.be" has two whole addresses.
  if (local !== undefined && isTopLevelDomain(lastOf(host))) return [];
  const meant = local === undefined ? `${box}@${spaced}` : `${local}@${host}.${top}`;
  return isTopLevelDomain(lastOf(meant)) ? [{ start: index, end: index + written.length, meant }] : [];
}

function findBrokenMails(text: string): BrokenLink[] {
  const mistyped = [...MAIL.matchAll(text)].flatMap(fromMail);
  const cut = Array.from(MAIL_WITHOUT_TOP.matchAll(text), ({ 0: meant, index: start }) => ({
    start,
    end: start + meant.length,
    meant,
  }));
  const stops = Array.from(text.includes("..") ? MAIL_WITH_STOPS.matchAll(text) : []).flatMap(
    ({ 0: written, index: start }): BrokenLink[] => {
      const meant = written.replaceAll("..", ".");
      const top = meant.split(".").at(-1) ?? "";
      return isTopLevelDomain(top.toLowerCase()) ? [{ start, end: start + written.length, meant }] : [];
    },
  );
  return withoutOverlaps([...mistyped, ...cut, ...stops]);
}

/**
 * The mistyped addresses of a text, in order: `www. payoke.be`, `www.payoke,be`, `http//payoke.be`, `htps://…`, `www.payoke`, `info@payoke`.
 * Each names what was most likely meant; where no top-level domain can be told, `meant` is the text itself.
 */
export function findBrokenLinks(text: string): BrokenLink[] {
  const mails = text.includes("@") ? findBrokenMails(text) : [];
  // Whole addresses need no closer look.
  const rest = text.replace(/\bwww(?:\.[a-z\d-]+){2,}|\bhttps?:\/\/(?=[a-z\d])/gi, (written) => {
    const top = written.split(".").at(-1) ?? "";
    return written.endsWith("/") || isTopLevelDomain(top.toLowerCase()) ? "" : written;
  });
  if (!/ww|[htps]{3,7}\s?[:;.]?\s?[/\\:]/i.test(rest)) return mails;
  const withScheme = [...SCHEME.matchAll(text)].flatMap(fromScheme);
  const others: BrokenLink[] = [];
  for (const match of WWW.matchAll(text)) {
    const { index } = match;
    const before = text.slice(Math.max(0, index - 12), index);
    // "Surf op het www, payoke.be weet meer."
    if (/(?:^|\P{L})(?:het|le|du|das|dem|the)\s$/iu.test(before) && /^www[,\s]/i.test(match[0])) continue;
    if (!/[a-z]{2,7}:?[/\\]{1,2}$/i.test(before)) others.push(...fromWww(match));
  }
  return withoutOverlaps([...withScheme, ...others, ...mails]);
}

function fromScheme({ 0: written, index, groups = {} }: RegExpExecArray): BrokenLink[] {
  const { scheme = "", marks = "", host = "", path = "" } = groups;
  const top = host.split(".").at(-1) ?? "";
  if (!isTopLevelDomain(top)) return [];
  const isRight = /^https?$/i.test(scheme) && marks === "://" && !/www[^.]/i.test(host);
  // "ps:", "Tps /" and "Psst /" are words.
  const isNear = ["http", "https"].some((right) => distance(scheme.toLowerCase(), right) <= 1);
  const isScheme = isNear || /[:;][/\\]{2}/.test(marks);
  if (isRight || !isScheme || !/[tp]/i.test(scheme)) return [];
  const secure = /s/i.test(scheme) ? "https" : "http";
  const plainHost = host.replace(/^www[.,]\s?/i, "www.");
  return [{ start: index, end: index + written.length, meant: `${secure}://${plainHost}${path}` }];
}

function fromWww({ 0: written, index, groups = {} }: RegExpExecArray): BrokenLink[] {
  const { www = "", mark = "", host = "", path = "" } = groups;
  // The longest run of labels that ends in a top-level domain; words after ", " belong to the sentence.
  const parts = [...host.matchAll(/(\s?[.,]\s?)?([^\s.,]+)/gu)];
  const labels = parts.map(([, between = "", label = ""]) => ({ between, label }));
  const last = labels.findLastIndex(
    ({ label, between }, at) => at > 0 && isTopLevelDomain(label) && !isSentence(between, label),
  );
  const kept = labels.slice(0, last + 1);
  const isMarked = mark === "." && www.length === 3;
  if (last === -1) return isMarked ? withoutTop(index, written, labels[0]?.label ?? "", labels) : [];
  const isWhole = kept.every(({ between }, at) => at === 0 || between === ".");
  if (isMarked && isWhole) return [];
  // "WW" is the Dutch unemployment benefit, or a world war.
  if (www.length !== 3 && mark !== ".") return [];
  const length =
    www.length +
    mark.length +
    kept.reduce((sum, { between, label }) => sum + between.length + label.length, 0);
  const withPath = last === labels.length - 1 ? path : "";
  return [
    {
      start: index,
      end: index + length + withPath.length,
      meant: `www.${kept.map(({ label }) => label).join(".")}${withPath}`,
    },
  ];
}

/** "www.payoke.be, www" goes on with the sentence; "www.payoke, be" and "www.payoke,be" do not. */
function isSentence(between: string, label: string): boolean {
  return /,\s/u.test(between) && label.length > 3;
}

/** The most labels behind `www.` of a host without a top-level domain. */
const LONGEST_HOST = 3;

/** `www.payoke` without its top-level domain, or `www.payoke.bee` with none that exists: what was meant is for its author to say. */
function withoutTop(
  start: number,
  written: string,
  label: string,
  labels: readonly { readonly between: string; readonly label: string }[],
): BrokenLink[] {
  // What follows the last label that was read is not known.
  if (label === "" || labels.length > LONGEST_HOST) return [];
  const next = labels.findIndex(({ between }, at) => at > 0 && between !== ".");
  const joined = labels.slice(0, next === -1 ? undefined : next).map((one) => one.label);
  const end = start + "www.".length + joined.join(".").length;
  return [{ start, end, meant: written.slice(0, end - start) }];
}

function isTopLevelDomain(label: string): boolean {
  return label !== "" && topLevelDomainEnd(label, 0) === label.length;
}
