import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import {
  type FoundFact,
  type FoundHelpline,
  labelledHelpline,
  prose,
  readFact,
  readHelpline,
} from "./background.ts";
import type { Context } from "./context.ts";
import type { FoundHashtags } from "./Entry.ts";
import type { FoundSection } from "./FoundDocument.ts";
import { readHashtagList } from "./hashtagList.ts";
import { isInstruction } from "./instruction.ts";
import { readLabel } from "./label.ts";
import { detectLanguage } from "./language.ts";
import { roleOf } from "./role.ts";
import { describePicture, type Section, type Unit } from "./Section.ts";

/** The longest text of a post or a section, in UTF-16 units: Facebook takes 63,206. */
export const LONGEST = 65_000;

/** Reads what surrounds the posts: background, facts, helplines and lists of hashtags. */
export class StoryReader {
  readonly hashtags: FoundHashtags[] = [];
  readonly background: FoundSection[] = [];
  readonly facts: FoundFact[] = [];
  readonly helplines: FoundHelpline[] = [];
  readonly left: Remark[] = [];
  readonly #language: string | undefined;

  /** @param language - that of the document */
  constructor(language: string | undefined) {
    this.#language = language;
  }

  /** Drops what was made of units that turn out to be posts. */
  forget(origins: ReadonlySet<Origin>): void {
    for (const list of [this.hashtags, this.background, this.left]) {
      for (let index = list.length - 1; index >= 0; index--) {
        const item = list[index];
        if (item !== undefined && origins.has(item.origin)) list.splice(index, 1);
      }
    }
  }

  readHashtags(heading: string, units: readonly Unit[], { platforms, language }: Context): void {
    for (const unit of units) {
      if (unit.kind === "picture")
        this.left.push({
          text: describePicture(unit),
          why: say(({ why }) => why.pictureElsewhere),
          origin: unit.origin,
        });
      if (!("text" in unit)) continue;
      const { tags, remarks } = readHashtagList(unit.text);
      if (tags.length > 0) this.#leaveRemarks(remarks, unit.origin);
      if (tags.length > 0)
        this.hashtags.push({
          tags,
          platforms,
          language,
          why: say(({ why }) => why.listBelow(heading)),
          origin: unit.origin,
        });
      else
        this.left.push({
          text: unit.text,
          why: say(({ why }) => why.noHashtags),
          origin: unit.origin,
        });
    }
  }

  #leaveRemarks(remarks: readonly string[], origin: Origin): void {
    for (const text of remarks) this.left.push({ text, why: say(({ why }) => why.besideHashtags), origin });
  }

  readFacts(heading: string, units: readonly Unit[]): void {
    const rest: Unit[] = [];
    for (const unit of units) {
      const fact =
        "text" in unit
          ? readFact(unit.text, { heading, language: this.#language ?? "en", origin: unit.origin })
          : undefined;
      if (fact === undefined) rest.push(unit);
      else this.facts.push(fact);
    }
    this.addBackground(heading, rest);
  }

  readHelplines(heading: string, units: readonly Unit[]): void {
    const rest: Unit[] = [];
    for (const unit of units.flatMap(linesOf)) {
      const helpline =
        "text" in unit
          ? (labelledHelpline(unit.text, unit.origin) ?? readHelpline(unit.text, heading, unit.origin))
          : undefined;
      if (helpline === undefined) rest.push(unit);
      else this.helplines.push(helpline);
    }
    this.addBackground(heading, rest);
  }

  readBackground({ path }: Section, units: readonly Unit[]): void {
    const language = path.findLast(({ label }) => label.language !== undefined)?.label.language;
    const rest: Unit[] = [];
    for (const unit of units.flatMap((one) => this.#takeHelplines(one))) {
      const listed =
        "text" in unit
          ? /^[^:\n]{0,40}hash ?tags?[^:\n]{0,40}:\s*([\s\S]+)$/iu.exec(unit.text)?.[1]
          : undefined;
      const { tags, remarks } = readHashtagList(listed ?? "");
      if (tags.length > 0) this.#leaveRemarks(remarks, unit.origin);
      const aside = "text" in unit ? asideOf(unit.text) : undefined;
      if (tags.length > 0)
        this.hashtags.push({
          tags,
          platforms: undefined,
          language,
          why: say(({ why }) => why.list("text" in unit ? unit.text : "")),
          origin: unit.origin,
        });
      else if (aside !== undefined && "text" in unit)
        this.left.push({ text: unit.text, why: aside, origin: unit.origin });
      else rest.push(unit);
    }
    this.addBackground(path.at(-1)?.text ?? "", rest, language);
  }

  /** Takes the lines that name a helpline out of a paragraph of the background. */
  #takeHelplines(unit: Unit): Unit[] {
    if (!("text" in unit)) return [unit];
    const kept: string[] = [];
    for (const line of linesOf(unit)) {
      if (!("text" in line)) continue;
      const helpline = labelledHelpline(line.text, line.origin);
      if (helpline === undefined) kept.push(line.text);
      else this.helplines.push(helpline);
    }
    const text = kept.join("\n");
    return text.trim() === "" ? [] : [{ ...unit, text }];
  }

  addBackground(heading: string, units: readonly Unit[], language?: string): void {
    const text = prose(units);
    const [first] = units;
    if (first === undefined) return;
    for (const unit of units) {
      if (unit.kind === "picture")
        this.left.push({
          text: describePicture(unit),
          why: say(({ why }) => why.pictureElsewhere),
          origin: unit.origin,
        });
    }
    if (text.length > LONGEST)
      this.left.push({ text, why: say(({ why }) => why.longerThanFile), origin: first.origin });
    else if (text !== "")
      this.background.push({
        heading,
        text,
        language: language ?? detectLanguage(text),
        origin: first.origin,
      });
  }
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

/** Why a paragraph between the background's own is none of it: "Press contact: …", "Below you find the posts". */
function asideOf(text: string): Said | undefined {
  if (isInstruction(text)) return say(({ why }) => why.instruction);
  const name = /^([^:\n]{2,40}?)\s?:\s*\S/u.exec(text)?.[1];
  if (name === undefined) return undefined;
  const role = roleOf(name, readLabel(name));
  return role.kind === "left" ? role.what : undefined;
}
