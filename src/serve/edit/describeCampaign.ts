import type { CardFacts } from "../../core/campaign/CardFacts.ts";
import { valueAt } from "../../core/source/nameOfPath.ts";
import type { EditableSource } from "../../core/source/Source.ts";
import { UserError } from "../../core/source/UserError.ts";
import { type LoadContext, loadParsedCampaign } from "../../files/loadCampaign.ts";
import { loadBuiltInCards } from "../../files/loadCards.ts";
import { loadHashtags } from "../../files/loadHashtags.ts";
import { pathInside } from "../../files/pathInside.ts";
import type { EditorData } from "../../page/editor/EditorData.ts";

/** What the page has to know besides a campaign's text, but for its pictures. */
export async function describeCampaign(
  source: EditableSource | undefined,
  file: string,
  context: LoadContext,
): Promise<Pick<EditorData, "platforms" | "hashtags" | "cards">> {
  return {
    platforms: context.platforms,
    hashtags: await namedHashtags(source?.value, file, context),
    cards: describeCards((source && (await cardsOf(source, context))) ?? (await loadBuiltInCards())),
  };
}

function describeCards({ designs, fonts }: CardFacts): EditorData["cards"] {
  return { designs: [...designs], fonts };
}

/** What a campaign's cards are made with; undefined if it has none, or is not valid, which the page says. */
async function cardsOf(source: EditableSource, context: LoadContext): Promise<CardFacts | undefined> {
  try {
    return (await loadParsedCampaign(source, context)).cards;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Every picture that a campaign's values name: the logo, the files of images and the photographs of cards. */
export function namedFiles(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ["file", "logo", "photo"].includes(key) && typeof inner === "string" ? [inner] : namedFiles(inner),
  );
}

/** The hashtags of the catalogue or the file that a campaign names; none if it names none, or one that cannot be read. */
async function namedHashtags(value: unknown, file: string, context: LoadContext) {
  const named = valueAt(value, ["hashtags"]);
  if (typeof named !== "string") return [];
  const path = named === "catalogue" ? context.catalogue : pathInside(file, named);
  if (path === undefined) return [];
  try {
    return await hashtagsOf(path, context);
  } catch (error) {
    // The posts can be edited without them; `check` says what is wrong with the file.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/**
 * The hashtags of a catalogue's file.
 *
 * @throws UserError with every mistake in it.
 */
export async function hashtagsOf(path: string, context: LoadContext): Promise<EditorData["hashtags"]> {
  const hashtags = await loadHashtags(path, context);
  return hashtags.map(({ source: _, ...hashtag }) => hashtag);
}
