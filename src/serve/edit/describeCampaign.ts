import type { CardFacts } from "../../core/campaign/CardFacts.ts";
import type { Hashtag } from "../../core/campaign/Catalogue.ts";
import { valueAt } from "../../core/source/nameOfPath.ts";
import type { EditableSource } from "../../core/source/Source.ts";
import { UserError } from "../../core/source/UserError.ts";
import { type LoadContext, loadParsedCampaign } from "../../files/loadCampaign.ts";
import { loadBuiltInCards } from "../../files/loadCards.ts";
import { loadHashtags } from "../../files/loadHashtags.ts";
import { pathInside } from "../../files/pathInside.ts";
import type { EditorData, PlainCatalogue } from "../../page/editor/EditorData.ts";

/** What the page has to know besides a campaign's text, but for its pictures. */
export async function describeCampaign(
  source: EditableSource | undefined,
  file: string,
  context: LoadContext,
): Promise<Pick<EditorData, "platforms" | "catalogue" | "cards">> {
  return {
    platforms: context.platforms,
    catalogue: await namedCatalogue(source?.value, file, context),
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

/** The hashtags of the catalogue or the file that a campaign names; undefined if it names none, or one that cannot be read. */
async function namedCatalogue(value: unknown, file: string, context: LoadContext) {
  const named = valueAt(value, ["hashtags"]);
  if (typeof named !== "string") return undefined;
  const path = named === "catalogue" ? context.catalogue : pathInside(file, named);
  if (path === undefined) return undefined;
  try {
    return await plainCatalogue(path, context);
  } catch (error) {
    // The posts can be edited without them; `check` says what is wrong with the file.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/**
 * The hashtags of a catalogue's file.
 *
 * @throws UserError with every mistake in it.
 */
export async function plainCatalogue(path: string, context: LoadContext): Promise<PlainCatalogue> {
  const { hashtags, groups } = await loadHashtags(path, context);
  const plain = (list: readonly Hashtag[]) => list.map(({ source: _, ...hashtag }) => hashtag);
  return {
    hashtags: plain(hashtags),
    groups: Object.fromEntries(Array.from(groups, ([name, group]) => [name, plain(group)])),
  };
}
