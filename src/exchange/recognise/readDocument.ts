import { plural } from "../../core/text/plural.ts";
import type { Cell, ImportDocument } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { type FoundFact, type FoundHelpline, prose, readFact, readHelpline } from "./background.ts";
import type { ColumnMap } from "./columns.ts";
import { type Context, contextOf } from "./context.ts";
import type { Entry, Found, FoundHashtags } from "./Entry.ts";
import { detectLanguage } from "./language.ts";
import { outline, pathRole } from "./outline.ts";
import { titleOf, unfoldTable, withoutTitle } from "./prepare.ts";
import { readSection } from "./readSection.ts";
import { readTable } from "./readTable.ts";
import type { Section, Unit } from "./Section.ts";
import { hashtagsOf, listedHashtags } from "./textParts.ts";

type Remark = Found["left"][number];

export interface FoundSection {
  readonly heading: string;
  readonly text: string;
  readonly language: string | undefined;
  readonly origin: Origin;
}

/** What one document gave. */
export interface FoundDocument {
  readonly title: { readonly text: string; readonly origin: Origin } | undefined;
  readonly entries: readonly Entry[];
  readonly hashtags: readonly FoundHashtags[];
  readonly background: readonly FoundSection[];
  readonly facts: readonly FoundFact[];
  readonly helplines: readonly FoundHelpline[];
  readonly left: readonly Remark[];
  readonly assumed: readonly Remark[];
  readonly rivals: readonly string[];
}

/** Reads a document section by section. */
export function readDocument(document: ImportDocument, map: ColumnMap): FoundDocument {
  const blocks = document.blocks.flatMap(unfoldTable);
  const all = outline(blocks);
  const title = titleOf(all);
  const sections = all.map((section) => withoutTitle(section, title));
  const language = detectLanguage(sections.map(({ units }) => prose(units)).join("\n"));
  const reader = new DocumentReader(map, language);
  for (const section of sections) reader.read(section);
  if (reader.entries.length === 0) reader.readTagged(sections);
  return {
    ...reader.found(),
    title: title ?? reader.title,
    left: [...document.omitted, ...reader.left],
    assumed: [...document.assumed, ...reader.assumed],
  };
}

/** Each line of a paragraph as a unit of its own. */
function linesOf(unit: Unit): Unit[] {
  if (!("text" in unit)) return [unit];
  return unit.text.split("\n").map((text, index) => ({
    ...unit,
    text,
    origin: unit.origin.line === undefined ? unit.origin : { ...unit.origin, line: unit.origin.line + index },
  }));
}

/** The longest text of a post or a section, in UTF-16 units: Facebook takes 63,206. */
const LONGEST = 65_000;

class DocumentReader {
  readonly entries: Entry[] = [];
  readonly left: Remark[] = [];
  /** The title above a table. */
  title: Cell | undefined;
  readonly assumed: Remark[] = [];
  readonly #hashtags: FoundHashtags[] = [];
  readonly #background: FoundSection[] = [];
  readonly #facts: FoundFact[] = [];
  readonly #helplines: FoundHelpline[] = [];
  readonly #rivals: string[] = [];
  readonly #map: ColumnMap;
  readonly #language: string | undefined;

  constructor(map: ColumnMap, language: string | undefined) {
    this.#map = map;
    this.#language = language;
  }

  found() {
    return {
      entries: this.entries,
      hashtags: this.#hashtags,
      background: this.#background,
      facts: this.#facts,
      helplines: this.#helplines,
      rivals: this.#rivals,
    };
  }

  read(section: Section): void {
    const role = pathRole(section.path);
    const context = contextOf(section.path);
    const heading = section.path.at(-1)?.text ?? "";
    const rest: Unit[] = [];
    for (const unit of section.units) {
      if (unit.kind !== "table") rest.push(unit);
      else if (role.kind === "left" || !this.#table(unit, context)) this.#leaveTable(unit);
    }
    if (section.units.length === 0 && !section.hasChildren) this.#leaveHeading(section);
    if (rest.length === 0) return;
    if (role.kind === "posts") this.#add(readSection({ ...section, units: rest }));
    else if (role.kind === "left") this.#leave(section, rest, role.what);
    else if (role.kind === "howTo") this.#leave(section, rest, "how to use the toolkit, not a text to post");
    else if (role.kind === "hashtags") this.#readHashtags(rest, context);
    else if (role.kind === "facts") this.#readFacts(heading, rest);
    else if (role.kind === "helplines") this.#readHelplines(heading, rest);
    else this.#readBackground(section, rest);
  }

  /** The last resort: paragraphs and items with hashtags, in a document that names no platforms and no posts. */
  readTagged(sections: readonly Section[]): void {
    const isTagged = (text: string) => hashtagsOf(text).length > 0 && text.length <= 1500;
    for (const section of sections) {
      const role = pathRole(section.path);
      if (
        role.kind === "left" ||
        role.kind === "hashtags" ||
        !section.units.some((unit) => "text" in unit && isTagged(unit.text))
      )
        continue;
      const tagged = readSection({ ...section, hasChildren: false }).entries.filter(({ text }) =>
        isTagged(text),
      );
      this.entries.push(...tagged);
      const origins = new Set(tagged.map(({ origin }) => origin));
      const before = this.#background.findIndex(({ origin }) => origin === section.units[0]?.origin);
      if (before === -1) continue;
      this.#background.splice(before, 1);
      this.#addBackground(
        section.path.at(-1)?.text ?? "",
        section.units.filter(({ origin }) => !origins.has(origin)),
      );
    }
    const [first] = this.entries;
    if (first !== undefined) {
      this.assumed.push({
        text: `the posts are the ${plural(this.entries.length, "text")} with hashtags`,
        why: "no heading names a platform or posts",
        origin: first.origin,
      });
    }
  }

  #table(unit: Unit & { readonly kind: "table" }, context: Context): boolean {
    const found = readTable(unit.rows, context, this.#map);
    if (found === undefined) return false;
    this.#add(found);
    this.#rivals.push(...found.rivals);
    if (found.title !== undefined && this.title !== undefined)
      this.left.push({ ...found.title, why: "above the header of a table" });
    this.title ??= found.title;
    return true;
  }

  #leaveTable({ rows, origin }: Unit & { readonly kind: "table" }): void {
    const text = rows
      .map((row) =>
        row
          .map((cell) => cell.text)
          .filter(Boolean)
          .join(" | "),
      )
      .join("\n");
    if (text.trim() !== "") this.left.push({ text, why: "a table without texts to post", origin });
  }

  #add(found: Found): void {
    for (const entry of found.entries) {
      if (entry.text.length <= LONGEST) this.entries.push(entry);
      else this.left.push({ text: entry.text, why: "longer than any platform takes", origin: entry.origin });
    }
    this.#hashtags.push(...found.hashtags);
    this.left.push(...found.left);
    this.assumed.push(...found.assumed);
  }

  #leave({ path }: Section, units: readonly Unit[], why: string): void {
    const text = prose(units);
    const heading = path.at(-1)?.text;
    const [first] = units;
    if (first !== undefined && text !== "")
      this.left.push({
        text: heading === undefined ? text : `${heading}\n${text}`,
        why,
        origin: first.origin,
      });
  }

  #leaveHeading({ path }: Section): void {
    const step = path.at(-1);
    if (step !== undefined)
      this.left.push({ text: step.text, why: "a heading with nothing below it", origin: step.origin });
  }

  #readHashtags(units: readonly Unit[], { platforms, language }: Context): void {
    for (const unit of units) {
      if (!("text" in unit)) continue;
      const tags = listedHashtags(unit.text);
      if (tags.length > 0) this.#hashtags.push({ tags, platforms, language, origin: unit.origin });
      else
        this.left.push({
          text: unit.text,
          why: "below a heading of hashtags, but it holds none",
          origin: unit.origin,
        });
    }
  }

  #readFacts(heading: string, units: readonly Unit[]): void {
    const rest: Unit[] = [];
    for (const unit of units) {
      const fact = "text" in unit ? readFact(unit.text, this.#language ?? "en", unit.origin) : undefined;
      if (fact === undefined) rest.push(unit);
      else this.#facts.push(fact);
    }
    this.#addBackground(heading, rest);
  }

  #readHelplines(heading: string, units: readonly Unit[]): void {
    const rest: Unit[] = [];
    for (const unit of units.flatMap(linesOf)) {
      const helpline = "text" in unit ? readHelpline(unit.text, heading, unit.origin) : undefined;
      if (helpline === undefined) rest.push(unit);
      else this.#helplines.push(helpline);
    }
    this.#addBackground(heading, rest);
  }

  #readBackground({ path }: Section, units: readonly Unit[]): void {
    const language = path.findLast(({ label }) => label.language !== undefined)?.label.language;
    const rest: Unit[] = [];
    for (const unit of units) {
      const listed =
        "text" in unit
          ? /^[^:\n]{0,40}hash ?tags?[^:\n]{0,40}:\s*([\s\S]+)$/iu.exec(unit.text)?.[1]
          : undefined;
      const tags = listed === undefined ? [] : listedHashtags(listed);
      if (tags.length > 0) this.#hashtags.push({ tags, platforms: undefined, language, origin: unit.origin });
      else rest.push(unit);
    }
    this.#addBackground(path.at(-1)?.text ?? "", rest, language);
  }

  #addBackground(heading: string, units: readonly Unit[], language?: string): void {
    const text = prose(units);
    const [first] = units;
    if (first === undefined) return;
    for (const unit of units) {
      if (unit.kind === "picture")
        this.left.push({
          text: unit.file ?? unit.alt,
          why: "a picture outside of posts",
          origin: unit.origin,
        });
    }
    if (text.length > LONGEST)
      this.left.push({ text, why: "longer than a campaign file takes", origin: first.origin });
    else if (text !== "")
      this.#background.push({
        heading,
        text,
        language: language ?? detectLanguage(text),
        origin: first.origin,
      });
  }
}
