import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { clean } from "./clean.ts";
import { type Context, contextOf } from "./context.ts";
import { divide } from "./divide.ts";
import type { Entry, Found, FoundHashtags } from "./Entry.ts";
import { Fields } from "./Fields.ts";
import { fieldLine } from "./fieldLabel.ts";
import { fieldsIn } from "./fieldParts.ts";
import { readHashtagList } from "./hashtagList.ts";
import { isInstruction } from "./instruction.ts";
import { detectLanguage } from "./language.ts";
import { otherChannels } from "./otherChannels.ts";
import { postsByFields } from "./postsByFields.ts";
import { announcesPosts, isEntry } from "./programme.ts";
import type { Section, Unit } from "./Section.ts";
import { hashtagsOf } from "./textParts.ts";
import { whyNoPost } from "./whyNoPost.ts";
import { withPictures } from "./withPictures.ts";

/** Reads the posts of a section that holds posts. */
export function readSection(section: Section): Found {
  const context = contextOf(section.path);
  const reader = new SectionReader(context, section);
  reader.read(section.units);
  return reader;
}

class SectionReader implements Found {
  readonly entries: Entry[] = [];
  readonly hashtags: FoundHashtags[] = [];
  readonly left: Remark[] = [];
  readonly assumed: Remark[] = [];
  readonly #context: Context;
  readonly #hasChildren: boolean;
  readonly #languagesBelow: readonly string[];

  constructor(context: Context, { hasChildren, languagesBelow }: Omit<Section, "path" | "units">) {
    this.#context = context;
    this.#hasChildren = hasChildren;
    this.#languagesBelow = languagesBelow;
  }

  read(units: readonly Unit[]): void {
    const { platforms = [], others } = this.#context;
    const [first] = units;
    if (others.length > 0 && first !== undefined)
      this.assumed.push(otherChannels(others.join(", "), platforms, first.origin));
    const notes = units.filter((unit) => unit.kind === "note");
    const kept = units.filter(
      (unit, index) => unit.kind !== "note" && !this.#takeAside(unit, units.slice(index + 1, index + 2)),
    );
    const hasFields = kept.some(
      (unit) => "text" in unit && fieldsIn(unit.text).some(({ field }) => field !== "link"),
    );
    if (hasFields) this.#readFields(kept);
    else this.#readPlain(kept);
    for (const note of notes) this.#attachNote(note, units);
  }

  /** Adds a note to the post above it, or else to the first post. A section without posts leaves it out. */
  #attachNote({ note, what, origin }: Unit & { readonly kind: "note" }, units: readonly Unit[]): void {
    const above = new Set(
      units
        .slice(
          0,
          units.findIndex((unit) => unit.origin === origin),
        )
        .map((unit) => unit.origin),
    );
    const index = Math.max(
      0,
      this.entries.findLastIndex((entry) => above.has(entry.origin)),
    );
    const entry = this.entries[index];
    if (entry === undefined) this.#leave(note, what, origin);
    else this.entries[index] = { ...entry, notes: [...entry.notes, note] };
  }

  /** Takes hashtag lists, instructions and remarks out of the way. */
  #takeAside(unit: Unit, [next]: readonly Unit[]): boolean {
    if (unit.kind !== "text" && unit.kind !== "item") return false;
    const { text, origin } = unit;
    const hashtagLine = /^(?:[^:\n]{0,60}?)hash ?tags?\s?[^:\n]{0,30}:\s*([\s\S]+)$/iu.exec(text);
    const field = fieldLine(text);
    if (
      hashtagLine?.[1] !== undefined &&
      this.entries.length === 0 &&
      (field === undefined || this.#context.expects === "many")
    ) {
      const { tags, remarks } = readHashtagList(hashtagLine[1]);
      if (tags.length > 0) {
        for (const remark of remarks)
          this.#leave(
            remark,
            say(({ why }) => why.besideHashtags),
            origin,
          );
        const { platforms, language } = this.#context;
        this.hashtags.push({ tags, platforms, language, why: say(({ why }) => why.list(text)), origin });
        return true;
      }
    }
    const isOpener =
      /:$/.test(text) &&
      text.length <= 120 &&
      !text.includes("\n") &&
      field === undefined &&
      !/[.!?]\s/.test(text) &&
      !this.#opensList(text, next);
    const instructs = isOpener || isInstruction(text);
    if (instructs) this.left.push({ text, why: say(({ why }) => why.instruction), origin });
    return instructs;
  }

  /** Whether a line opens a list of its post, such as "Three tips:", and announces no posts. */
  #opensList(text: string, next: Unit | undefined): boolean {
    const { expects } = this.#context;
    if (next?.kind !== "item" || expects === "many" || announcesPosts(text)) return false;
    return expects === "one" || isEntry(next.text);
  }

  #readPlain(units: readonly Unit[]): void {
    const { expects, platforms } = this.#context;
    const texts = units.filter((unit) => unit.kind !== "picture" && unit.kind !== "table");
    const tagged = texts.filter((unit) => "text" in unit && hashtagsOf(unit.text).length > 0);
    const holdsPosts =
      texts.some(({ kind }) => kind === "copy") || (tagged.length > 1 && tagged.length >= texts.length / 2);
    if (this.#hasChildren && !holdsPosts && !this.#isPlatforms(texts)) {
      for (const unit of texts)
        if ("text" in unit)
          this.#leave(
            unit.text,
            say(({ why }) => why.introduction),
            unit.origin,
          );
      this.#attachPictures(units);
      return;
    }
    const { groups, why, assumption, aside } = divide(texts, {
      expects: this.#announcesSeveral(units) ? "many" : expects,
      isShort: platforms?.length === 1 && platforms[0] === "twitter",
    });
    for (const unit of aside)
      if ("text" in unit)
        this.#leave(
          unit.text,
          say(({ why }) => why.besideCopies),
          unit.origin,
        );
    if (assumption !== undefined && groups[0] !== undefined) {
      this.assumed.push({ text: assumption, why, origin: groups[0].origin });
    }
    groups.forEach(({ text, origin }, index) => {
      this.#add(new Fields(text, origin), index, groups.length);
    });
    this.#attachPictures(units);
  }

  /** Whether texts right below a platform's label are its posts: in another language than those whose labels follow. */
  #isPlatforms(texts: readonly Unit[]): boolean {
    const [below, ...others] = this.#languagesBelow;
    if (below === undefined) return false;
    const language = detectLanguage(texts.flatMap((unit) => ("text" in unit ? [unit.text] : [])).join("\n"));
    return language === undefined ? others.length === 0 : !this.#languagesBelow.includes(language);
  }

  /** Whether an instruction that was taken aside, such as "Mogelijke tweets:", is in the plural. */
  #announcesSeveral(units: readonly Unit[]): boolean {
    const isPlural =
      /\b(?:tweets|posts|captions|messages|berichten|teksten|publications|textes|beiträge|texte|vorschläge)\b/iu;
    return (
      units.length > 1 &&
      this.left.some(({ text }) => isPlural.test(String(text)) && !/hash ?tags?/i.test(String(text)))
    );
  }

  #readFields(units: readonly Unit[]): void {
    const posts = postsByFields(units);
    posts.forEach((fields, index) => {
      this.#add(fields, index, posts.length);
    });
  }

  #add(fields: Fields, index: number, count: number): void {
    const { platforms, isForAll, language, moment, group, key, notes, why } = this.#context;
    const { text, removed, images, notes: asides } = clean(fields.text());
    const whyNot = whyNoPost(text, count);
    if (whyNot !== undefined) {
      if (!fields.isEmpty())
        this.#leave(
          fields.summary(),
          say(({ why }) => why[whyNot]),
          fields.origin,
        );
      return;
    }
    for (const taken of removed)
      this.#leave(
        taken,
        say(({ why }) => why.around),
        fields.origin,
      );
    this.entries.push({
      text: fields.complete(text),
      language: fields.language() ?? language,
      platforms: fields.platforms() ?? platforms,
      isForAll: isForAll || fields.isForAll(),
      group: count === 1 ? group : undefined,
      key: key === undefined ? undefined : `${key}/${index}`,
      when: fields.when() ?? moment,
      ...fields.ofPost(images),
      notes: [...notes, ...fields.notes(), ...asides],
      why,
      origin: fields.origin,
    });
  }

  #attachPictures(units: readonly Unit[]): void {
    const { entries, left } = withPictures(this.entries, units);
    for (const [index, entry] of entries.entries()) this.entries[index] = entry;
    for (const remark of left) this.left.push(remark);
  }

  #leave(text: Said, why: Said, origin: Origin): void {
    this.left.push({ text, why, origin });
  }
}
