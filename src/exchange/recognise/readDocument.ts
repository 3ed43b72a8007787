import { say } from "../../core/i18n/problems/documents/say.ts";
import { joinSaid, type Said } from "../../core/i18n/problems/Sentence.ts";
import type { Decision } from "../Draft.ts";
import type { Cell, ImportDocument, Remark } from "../ImportDocument.ts";
import { withoutAgendas } from "./agenda.ts";
import { apart, withoutLetter } from "./asides.ts";
import { prose } from "./background.ts";
import { takeCampaignDates } from "./campaignDates.ts";
import type { ColumnMap } from "./columns.ts";
import { type Context, contextOf } from "./context.ts";
import { withDays } from "./daysOfMonth.ts";
import type { Entry, Found } from "./Entry.ts";
import type { FoundDocument } from "./FoundDocument.ts";
import { kitEntries } from "./kitEntries.ts";
import { detectLanguage } from "./language.ts";
import { withoutMailHead } from "./mailHead.ts";
import { outline } from "./outline.ts";
import { pathRole } from "./pathRole.ts";
import { titleOf, unfoldTable, withHashtagsApart, withHelplinesApart, withoutTitle } from "./prepare.ts";
import { withoutPrivateNotes } from "./privateNotes.ts";
import { promote } from "./promote.ts";
import { readSection } from "./readSection.ts";
import { readTable } from "./readTable.ts";
import { describePicture, isEmpty, type Section, type Unit } from "./Section.ts";
import { LONGEST, StoryReader } from "./StoryReader.ts";
import { hashtagsOf } from "./textParts.ts";
import { unmentionedHeadings } from "./unmentionedHeadings.ts";

/** Reads a document section by section. */
export function readDocument(document: ImportDocument, map: ColumnMap): FoundDocument {
  const mail = withoutMailHead(document.blocks);
  const notes = withoutPrivateNotes(mail.blocks);
  const dates = takeCampaignDates(apart(notes.blocks.flatMap(unfoldTable)));
  const letter = withoutLetter(dates.blocks);
  const { blocks } = letter;
  const { sections: all, left: agendas } = withoutAgendas(withDays(outline(blocks)));
  const title = titleOf(all);
  const sections = withHashtagsApart(
    withHelplinesApart(promote(all.map((section) => withoutTitle(section, title)))),
  );
  const language = detectLanguage(sections.map(({ units }) => prose(units)).join("\n"));
  const reader = new DocumentReader(map, language);
  reader.entries.push(...kitEntries(document));
  for (const section of sections) reader.read(section);
  if (reader.entries.length === 0) reader.readTagged(sections);
  const found = reader.found();
  const named = dates.found.find(({ kind }) => kind === "name");
  const titles = [
    ...(named === undefined
      ? []
      : [
          { text: named.name, why: say(({ why }) => why.aLineThatNamesIt(named.text)), origin: named.origin },
        ]),
    ...(title === undefined ? [] : [{ ...title, why: say(({ why }) => why.beginsDocument) }]),
    ...(reader.title === undefined ? [] : [{ ...reader.title, why: say(({ why }) => why.aboveHeader) }]),
  ];
  return {
    ...found,
    dates: dates.found.filter(({ kind }) => kind !== "name"),
    title: titles[0],
    left: [
      ...document.omitted,
      ...mail.left,
      ...notes.left,
      ...letter.left,
      ...agendas,
      ...found.left,
      ...titles.slice(1).map(({ text, origin }) => ({ text, why: say(({ why }) => why.notTheName), origin })),
      ...unmentionedHeadings(sections, title, found),
    ],
    assumed: [...document.assumed, ...reader.assumed],
  };
}

class DocumentReader {
  readonly entries: Entry[] = [];
  readonly left: Remark[] = [];
  /** The title above a table. */
  title: Cell | undefined;
  readonly assumed: Remark[] = [];
  readonly #rivals: string[] = [];
  readonly #columns: Decision[] = [];
  readonly #map: ColumnMap;
  readonly #story: StoryReader;

  constructor(map: ColumnMap, language: string | undefined) {
    this.#map = map;
    this.#story = new StoryReader(language);
  }

  found() {
    const { hashtags, background, facts, helplines, left } = this.#story;
    return {
      entries: this.entries,
      hashtags,
      background,
      facts,
      helplines,
      rivals: this.#rivals,
      columns: this.#columns,
      left: [...this.left, ...left],
    };
  }

  read(section: Section): void {
    const role = pathRole(section.path);
    const context = contextOf(section.path);
    const heading = section.path.at(-1)?.text ?? "";
    const rest: Unit[] = [];
    for (const unit of section.units) {
      if (unit.kind === "note" && role.kind !== "posts")
        this.left.push({ text: unit.note, why: unit.what, origin: unit.origin });
      else if (unit.kind !== "table") rest.push(unit);
      else if (role.kind === "left" || !this.#table(unit, context)) this.#leaveTable(unit);
    }
    if (isEmpty(section.units) && !section.hasChildren) this.#leaveHeading(section);
    if (rest.length === 0) return;
    if (role.kind === "posts") this.#add(readSection({ ...section, units: rest }));
    else if (role.kind === "left") this.#leave(section, rest, role.what);
    else if (role.kind === "howTo")
      this.#leave(
        section,
        rest,
        say(({ why }) => why.howTo),
      );
    else if (role.kind === "hashtags") this.#story.readHashtags(heading, rest, context);
    else if (role.kind === "facts") this.#story.readFacts(heading, rest);
    else if (role.kind === "helplines") this.#story.readHelplines(heading, rest);
    else this.#story.readBackground(section, rest);
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
      const found = readSection({ ...section, hasChildren: false });
      const tagged = found.entries.filter(({ text }) => isTagged(text));
      if (tagged.length === 0) continue;
      this.#story.forget(new Set(section.units.map(({ origin }) => origin)));
      this.#add({ ...found, entries: tagged });
      const others = found.entries.filter((entry) => !tagged.includes(entry));
      this.#story.addBackground(
        section.path.at(-1)?.text ?? "",
        others.map(
          (entry): Unit => ({
            kind: "text",
            text: [
              entry.text,
              ...entry.notes,
              ...entry.images.map(({ file, alt }) => `${file} ${alt}`.trim()),
            ].join("\n"),
            origin: entry.origin,
          }),
        ),
      );
    }
    const [first] = this.entries;
    if (first !== undefined) {
      this.assumed.push({
        text: say(({ assumed }) => assumed.tagged(this.entries.length)),
        why: say(({ why }) => why.noPlatformHeading),
        origin: first.origin,
      });
    }
  }

  #table(unit: Unit & { readonly kind: "table" }, context: Context): boolean {
    const found = readTable(unit.rows, context, this.#map);
    if (found === undefined) return false;
    this.#add(found);
    this.#rivals.push(...found.rivals);
    if (found.columns !== undefined) this.#columns.push(found.columns);
    if (found.title !== undefined && this.title !== undefined)
      this.left.push({ ...found.title, why: say(({ why }) => why.aboveHeader) });
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
    if (text.trim() !== "") this.left.push({ text, why: say(({ why }) => why.tableWithoutTexts), origin });
  }

  #add(found: Found): void {
    for (const entry of found.entries) {
      if (entry.text.length <= LONGEST) this.entries.push(entry);
      else
        this.left.push({
          text: entry.text,
          why: say(({ why }) => why.longerThanPlatforms),
          origin: entry.origin,
        });
    }
    this.#story.hashtags.push(...found.hashtags);
    this.left.push(...found.left);
    this.assumed.push(...found.assumed);
  }

  #leave({ path }: Section, units: readonly Unit[], why: Said): void {
    const pictures = units.flatMap((unit) => (unit.kind === "picture" ? [describePicture(unit)] : []));
    const parts = [prose(units), ...pictures].filter((part) => part !== "");
    const heading = path.at(-1)?.text;
    const [first] = units;
    if (first === undefined || parts.length === 0) return;
    const text = joinSaid(parts, "\n\n");
    this.left.push({
      text: heading === undefined ? text : joinSaid([heading, text], "\n"),
      why,
      origin: first.origin,
    });
  }

  #leaveHeading({ path }: Section): void {
    const step = path.at(-1);
    if (step !== undefined)
      this.left.push({ text: step.text, why: say(({ why }) => why.emptyHeading), origin: step.origin });
  }
}
