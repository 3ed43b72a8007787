import type { Campaign } from "../../core/campaign/Campaign.ts";
import { compareTexts, type Kind, type TextIn, written } from "../../core/check/compareTexts.ts";
import type { Entities } from "../../core/source/entitiesOf.ts";
import { decodeWindows1252 } from "../../core/text/windows1252.ts";

/** What is doubtful about a translation that is written all the same. */
export type Doubt =
  | { readonly kind: Kind; readonly missing: readonly string[]; readonly added: readonly string[] }
  | { readonly kind: "room"; readonly over: number; readonly platform: string }
  | { readonly kind: "lost-characters"; readonly lost: readonly string[] }
  | { readonly kind: "source-edited" };

/** What a translation states otherwise than its source, and links and numbers of helplines that it lacks. */
export function mismatches(original: TextIn, translation: TextIn, campaign: Campaign): Doubt[] {
  const found = compareTexts(original, translation, campaign).map(({ kind, missing, added }) => ({
    kind,
    missing: written(missing),
    added: written(added),
  }));
  // What helplines have may differ by language, and is not compared; but it may not go without a word.
  if (campaign.helplines.length === 0) return found;
  const finders = {
    address: ({ links }: Entities) => links("any"),
    phone: ({ phoneNumbers }: Entities) => phoneNumbers,
  };
  const fewer = (["address", "phone"] as const).flatMap((kind): Doubt[] => {
    if (found.some((one) => one.kind === kind)) return [];
    const wordsIn = ({ entities }: TextIn) =>
      finders[kind](entities).map(({ start, end }) => entities.text.slice(start, end));
    const [ours, theirs] = [wordsIn(original), wordsIn(translation)];
    const missing = ours.filter((word) => !theirs.includes(word));
    return theirs.length < ours.length && missing.length > 0 ? [{ kind, missing, added: [] }] : [];
  });
  return [...found, ...fewer];
}

/** The characters that Windows-1252 has. */
const ENCODABLE = new Set(decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte)));

/** What is left of a text that was saved in Windows-1252: programs put one question mark or two for what that lacks. */
export function asLossy(text: string): string {
  const saved = text.replace(/[^\0-\u00ff]/g, (unit) => (ENCODABLE.has(unit) ? unit : "?"));
  return saved.replace(/\?+/g, "?").trim();
}

/** Characters of the source that the file cannot hold, if question marks in the translation may stand for them. */
export function lostCharacters(source: string, target: string): string[] {
  if (!target.includes("?")) return [];
  // A question mark inside a word, as in "Mi?dzynarodowy", stands for a letter of the translation's own.
  const inWord = /\p{L}\?\p{L}/u.exec(target)?.[0];
  const ofSource = Array.from(source).filter((character) => !ENCODABLE.has(character));
  return [...new Set([...ofSource, ...(inWord === undefined ? [] : [inWord])])];
}
