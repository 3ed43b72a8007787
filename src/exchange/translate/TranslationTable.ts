import type { Language } from "../../core/campaign/Campaign.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { TranslatorWords } from "../../core/i18n/translator/TranslatorWords.ts";
import type { Room } from "./room.ts";

/** What a translator gets, whatever the format of its file. */
export interface TranslationTable {
  /** The campaign's title in its main language, on one line. */
  readonly campaign: string;
  readonly source: Language;
  readonly target: Language;
  readonly rows: readonly TranslationRow[];
  /** Those of its columns and remarks. */
  readonly words: TranslatorWords;
}

export interface TranslationRow {
  /** The text's key and the fingerprint of its source: `posts/werelddag/text@bcdfghjk`. */
  readonly key: string;
  readonly context: string;
  readonly source: string;
  /** Empty, if there is no translation yet. */
  readonly target: string;
  /** How much room platforms leave; undefined for a text without a limit. */
  readonly room: Room | undefined;
  readonly note: string;
  readonly state: "missing" | "outdated" | "unreviewed" | "reviewed";
}

/** What came back from a translator. */
export interface ReceivedTable {
  readonly campaign: string | undefined;
  readonly source: Language | undefined;
  readonly target: Language | undefined;
  readonly rows: readonly ReceivedRow[];
  /** Whether the file cannot hold every character: others have become question marks. */
  readonly isLossy: boolean;
}

export interface ReceivedRow {
  readonly key: string;
  readonly source: string | undefined;
  readonly target: string;
  /** Where the target is, such as `row 12, column D`. */
  readonly place: Said;
  /** Why the file itself says that the target is not to be used. */
  readonly unusable?: Said;
}

/** The columns of a table, which hold what the file is about. */
export const COLUMNS = ["key", "context", "source", "target", "room", "note"] as const;
export type Column = (typeof COLUMNS)[number];

/** The first row of a table: `key (Blue Heart)`, `context`, `source (nl)`, `target (de)`, `room left`, `note`. */
export function headersOf({ campaign, source, target, words: { titles } }: TranslationTable): string[] {
  const about: { readonly [column in Column]?: string } = { key: campaign, source, target };
  return COLUMNS.map((column) =>
    about[column] === undefined ? titles[column] : `${titles[column]} (${about[column]})`,
  );
}

/** What formats without columns say beside a text. */
export function remarksOn({ context, room, note }: TranslationRow, words: TranslatorWords): string[] {
  const left = room === undefined ? "" : words.roomLeft(room.left, room.tightest);
  return [context, left, note].filter((remark) => remark !== "");
}
