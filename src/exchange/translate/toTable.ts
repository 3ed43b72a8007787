import type { Campaign, Language } from "../../core/campaign/Campaign.ts";
import { isUnreviewed } from "../../core/compose/isUnreviewed.ts";
import { en } from "../../core/i18n/translator/en.ts";
import type { TranslatorWords } from "../../core/i18n/translator/TranslatorWords.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { findPlaceholders } from "../../core/text/entities/placeholders.ts";
import { contextOf } from "./describeText.ts";
import { type Room, RoomCounter } from "./room.ts";
import type { TranslationRow, TranslationTable } from "./TranslationTable.ts";
import { isSameInAll, type TextToTranslate, textsToTranslate, toCell } from "./textsToTranslate.ts";

export interface TableOptions {
  readonly language: Language;
  /** The language that the texts are in, if the campaign does not say. */
  readonly source?: Language | undefined;
  /** Only texts that are missing or outdated. */
  readonly changed: boolean;
  /** What the translator reads; English by default. */
  readonly words?: TranslatorWords;
}

/** The texts of a campaign as a table for a translator. */
export function toTable(
  campaign: Campaign,
  platforms: readonly Platform[],
  { language, source = campaign.languages[0], changed, words = en }: TableOptions,
): TranslationTable {
  const rooms = new RoomCounter(campaign, platforms, language);
  const texts = textsToTranslate(campaign, language);
  const wanted = changed ? texts.filter(({ state }) => state !== "current") : texts;
  return {
    campaign: nameOf(campaign),
    source,
    target: language,
    words,
    rows: wanted.map((text): TranslationRow => {
      const target = toCell(text.target ?? "");
      const room = rooms.roomFor(text.text, target);
      return {
        key: `${text.text.key}@${text.version}`,
        context: contextOf(text.text, campaign, platforms, words),
        source: toCell(text.source),
        target,
        room,
        note: notesOn(text, room, words).join(" "),
        state: stateOf(text, language, campaign),
      };
    }),
  };
}

/** How much of the title names a campaign, in UTF-16 units. */
const LONGEST_NAME = 60;

/** The campaign's title on one line. */
export function nameOf({ title, languages: [main] }: Campaign): string {
  const name = title.get(main) ?? title.values().next().value ?? "";
  return name
    .replace(/[\s()]+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .trim();
}

function stateOf(
  { text, state }: TextToTranslate,
  language: Language,
  campaign: Campaign,
): TranslationRow["state"] {
  if (state !== "current") return state;
  return isUnreviewed(text.key, language, campaign) ? "unreviewed" : "reviewed";
}

function notesOn(
  { text, source, state, all }: TextToTranslate,
  room: Room | undefined,
  words: TranslatorWords,
): string[] {
  const placeholders = new Set(findPlaceholders(source).map(({ start, end }) => source.slice(start, end)));
  const limit = room?.limits.toSorted((one, other) => one.max - other.max)[0];
  return [
    ...(state === "outdated" ? [words.sourceChanged] : []),
    ...(isSameInAll(text) ? [words.sameInAll] : []),
    ...(placeholders.size > 0 ? [words.keep([...placeholders].join(", "))] : []),
    ...(limit === undefined ? [] : [words.atMost(limit.max, limit.platform)]),
    ...(all.length > 1 ? [words.usedTimes(all.length)] : []),
  ];
}
