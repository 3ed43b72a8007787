import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Entry } from "./Entry.ts";

/** A post whose language is settled. */
export type LocalEntry = Entry & {
  readonly language: string;
  /** The language that its label says, if its words are clearly of another one. */
  readonly labelled?: string;
};

/** Texts that are one message: in one language or several, with its own text on some platforms. */
export interface Message {
  readonly texts: ReadonlyMap<string, string>;
  readonly variants: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Undefined if any of its texts is for no platform in particular. */
  readonly platforms: readonly string[] | undefined;
  readonly entries: readonly [LocalEntry, ...LocalEntry[]];
  /** Why its texts are one post, if it has several. */
  readonly why: Said | undefined;
}

/** The platforms of texts; undefined if any of them is for no platform in particular. */
export function platformsOf(
  entries: readonly { readonly platforms: readonly string[] | undefined }[],
): readonly string[] | undefined {
  if (entries.some(({ platforms }) => platforms === undefined)) return undefined;
  return [...new Set(entries.flatMap(({ platforms }) => platforms ?? []))];
}

export function languageOf(message: Message): string {
  return message.entries[0].language;
}

/** Why texts of one group are one message. */
export const GROUP = say(({ why }) => why.sameGroup);
