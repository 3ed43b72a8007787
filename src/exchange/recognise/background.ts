import { findFigures } from "../../core/text/entities/figures.ts";
import { findLinks } from "../../core/text/entities/links.ts";
import { findNumbers } from "../../core/text/entities/numbers.ts";
import { findPhoneNumbers } from "../../core/text/entities/phoneNumbers.ts";
import type { Origin } from "../Origin.ts";
import type { Unit } from "./Section.ts";

/** The units of a section as the background of a campaign writes them: paragraphs, and lists of lines that begin with "- ". */
export function prose(units: readonly Unit[]): string {
  let text = "";
  let before: Unit["kind"] | undefined;
  for (const unit of units) {
    if (!("text" in unit)) continue;
    const line = unit.kind === "item" ? `- ${unit.text.replace(/\s*\n\s*/g, " ")}` : unit.text;
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
  /** As the document has it, with what a campaign has no key for. */
  readonly written: string;
  /** The one above it. */
  readonly heading: string;
  readonly origin: Origin;
}

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
  const starts = [phone?.start, short?.index, link?.start].filter((start) => start !== undefined);
  const before = text.slice(0, Math.min(...starts));
  const name = before
    .replace(/\(.*$/, "")
    .replace(
      /(?:\b(?:bel(?: naar)?|call|ring|tel(?:efoon|efon)?|téléphone|phone|appelez(?: le)?|rufen sie|chat|via|op|at|on|website|site)\b\.?|[\s:–—|,;.·•☎📞-])+$/giu,
      "",
    )
    .trim();
  return {
    name: name === "" ? heading : name,
    phone: number,
    site: link === undefined ? undefined : /^https?:/i.test(link.text) ? link.text : `https://${link.text}`,
    written: text,
    heading,
    origin,
  };
}
