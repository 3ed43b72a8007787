import type { Language } from "../../core/campaign/Campaign.ts";
import type { Room } from "./room.ts";

/** What a translator gets, whatever the format of its file. */
export interface TranslationTable {
  /** The campaign's title in its main language, on one line. */
  readonly campaign: string;
  readonly source: Language;
  readonly target: Language;
  readonly rows: readonly TranslationRow[];
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
  readonly place: string;
  /** Why the file itself says that the target is not to be used. */
  readonly unusable?: string;
}

/** The titles of a table's columns, which hold what the file is about. */
export const COLUMNS = ["key", "context", "source", "target", "room left", "note"] as const;
export type Column = (typeof COLUMNS)[number];

/** The first row of a table: `key (Blue Heart)`, `context`, `source (nl)`, `target (de)`, `room left`, `note`. */
export function headersOf({ campaign, source, target }: TranslationTable): string[] {
  const about: { readonly [column in Column]?: string } = { key: campaign, source, target };
  return COLUMNS.map((column) => (about[column] === undefined ? column : `${column} (${about[column]})`));
}

/** What formats without columns say beside a text. */
export function remarksOn({ context, room, note }: TranslationRow): string[] {
  const left = room === undefined ? "" : `Room left: ${room.left} on ${room.tightest}.`;
  return [context, left, note].filter((remark) => remark !== "");
}
