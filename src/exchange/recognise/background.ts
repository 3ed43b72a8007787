import { findFigures } from "../../core/text/entities/figures.ts";
import { findLinks } from "../../core/text/entities/links.ts";
import { findNumbers } from "../../core/text/entities/numbers.ts";
import { findPhoneNumbers } from "../../core/text/entities/phoneNumbers.ts";
import { joinLines } from "../../core/text/joinLines.ts";
import type { Origin } from "../Origin.ts";
import { readLabel } from "./label.ts";
import { roleOf, wordCount } from "./role.ts";
import type { Unit } from "./Section.ts";

/** The units of a section as the background of a campaign writes them: paragraphs, and lists of lines that begin with "- ". */
export function prose(units: readonly Unit[]): string {
  let text = "";
  let before: Unit["kind"] | undefined;
  for (const unit of units) {
    if (!("text" in unit)) continue;
    const line = unit.kind === "item" ? `- ${joinLines(unit.text)}` : unit.text;
    if (text !== "") text += unit.kind === "item" && before === "item" ? "\n" : "\n\n";
    text += line;
    before = unit.kind;
  }
  return text;
}

export interface FoundFact {
  readonly figure: string;
  readonly statement: string;
  readonly source: string | undefined;
  /** The one above it. */
  readonly heading: string;
  readonly origin: Origin;
}

const SOURCE =
  /\s*[([]?\s*(?:source|sources|bron|bronnen|quelle|quellen)\s*:\s*(?<named>[^)\]\n]+?)\s*[)\]]?\.?\s*$|\s*[([](?<quoted>\p{Lu}[^()[\]]{2,80},?\s?(?:19|20)\d\d)[)\]]\.?\s*$/iu;

/** The fact that a paragraph or an item below a heading of facts states; undefined if it has no figure. */
export function readFact(
  text: string,
  {
    heading,
    language,
    origin,
  }: { readonly heading: string; readonly language: string; readonly origin: Origin },
): FoundFact | undefined {
  const source = SOURCE.exec(text);
  const statement = source === null ? text : text.slice(0, source.index).trim();
  const [figure] = findFigures(statement, language);
  const [number] = findNumbers(statement);
  const span = figure ?? number;
  if (span === undefined || statement.includes("\n\n")) return undefined;
  return {
    figure: statement.slice(span.start, span.end).trim(),
    statement,
    source: source?.groups?.named ?? source?.groups?.quoted,
    heading,
    origin,
  };
}

export interface FoundHelpline {
  readonly name: string;
  readonly phone: string | undefined;
  readonly site: string | undefined;
  /** What else it says, such as the hours. */
  readonly note: string | undefined;
  /** As the document has it, with what a campaign has no key for. */
  readonly written: string;
  /** The one above it. */
  readonly heading: string;
  readonly origin: Origin;
}

/** What leads to a number or an address. */
const TO_CONTACT =
  /(?:\b(?:bel(?: naar)?|call|ring|tel(?:efoon|efon)?|téléphone|phone|appelez(?: le)?|rufen sie|chat|via|op|at|on|website|site)\b\.?|[\s:–—|,;.·•☎📞-])+$/giu;
const FROM_CONTACT = /^[\s:–—|,;.·•)-]+/u;

/** The helpline of a paragraph or an item below a heading of help; undefined if it has neither a number nor an address. */
export function readHelpline(text: string, heading: string, origin: Origin): FoundHelpline | undefined {
  const [phone] = findPhoneNumbers(text);
  // A number of three or four digits is one below such a heading, although no word announces it.
  const short =
    phone === undefined
      ? /(?<![\d.,/])\d{3,4}(?!\d|[.,/]\d|\s?(?:euro|€|%|kinderen|enfants|people))/u.exec(text)
      : null;
  const [link] = findLinks(text, "any");
  if (phone === undefined && short === null && link === undefined) return undefined;
  const number = phone === undefined ? short?.[0] : text.slice(phone.start, phone.end).trim();
  const contacts = [
    phone,
    short === null ? undefined : { start: short.index, end: short.index + short[0].length },
    link,
  ]
    .filter((contact) => contact !== undefined)
    .toSorted((one, other) => one.start - other.start);
  const around = [0, ...contacts.map(({ end }) => end)].map((start, index) =>
    text.slice(start, contacts[index]?.start),
  );
  const [before = "", ...others] = around;
  const [named = "", ...aside] = before.split(/(?=\()/u);
  const name = named.replace(TO_CONTACT, "").trim();
  const note = [aside.join(""), ...others]
    .map((part) => part.replace(TO_CONTACT, "").replace(FROM_CONTACT, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join(", ");
  return {
    name: name === "" ? heading : name,
    phone: number,
    site: link === undefined ? undefined : /^https?:/i.test(link.text) ? link.text : `https://${link.text}`,
    note: note === "" ? undefined : note,
    written: text,
    heading,
    origin,
  };
}

/** The most words that the name of a helpline has in a line with a label. */
const LONGEST_NAME = 8;

/** The helpline of a line such as "Helpline: Samaritans, 116 123" or "Need help? Call 106"; undefined if it is none. */
export function labelledHelpline(text: string, origin: Origin): FoundHelpline | undefined {
  const [, label, rest = ""] = /^([^:?\n]{3,40}\s?[:?])\s*(\S.*)$/u.exec(text) ?? [];
  if (label === undefined || roleOf(label, readLabel(label)).kind !== "helplines") return undefined;
  return readHelpline(rest, label.replace(/\s?[:?]$/, ""), origin);
}

/** Whether a line is the campaign's helpline and no sentence of a post: a label, a name, and a number or an address. */
export function isHelplineLine(text: string, origin: Origin): boolean {
  const found = labelledHelpline(text, origin);
  if (found === undefined || !/^[^:?\n]+:/u.test(text) || /#\p{L}/u.test(text)) return false;
  // "Helpline: 500 people called" counts people.
  const isCounted =
    found.site === undefined &&
    /^\d{3,4}$/.test(found.phone ?? "") &&
    new RegExp(`${found.phone}\\s\\p{L}`, "u").test(text);
  return !isCounted && wordCount(found.name) <= LONGEST_NAME && !/[.!?]\s/u.test(found.name);
}
