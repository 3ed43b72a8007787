import { valueAt } from "../../core/source/nameOfPath.ts";
import type { EditableSource, Source } from "../../core/source/Source.ts";
import type { Path } from "../../core/source/SourceText.ts";
import { UserError } from "../../core/source/UserError.ts";
import { type LoadContext, loadParsedCampaign } from "../../files/loadCampaign.ts";
import { loadHashtags } from "../../files/loadHashtags.ts";
import { parseSource } from "../../files/loadSource.ts";
import { pathInside } from "../../files/pathInside.ts";
import type { EditorData } from "../../page/editor/EditorData.ts";
import { EditedFile } from "./EditedFile.ts";
import { EditServer } from "./EditServer.ts";
import { editorPage } from "./editorPage.ts";

/**
 * A server for the editor of a campaign file, which need not exist yet.
 *
 * @throws UserError if the file cannot be read, or is not YAML, with every mistake in it.
 */
export async function editCampaign(file: string, context: LoadContext, linger?: number): Promise<EditServer> {
  const edited = new EditedFile(file);
  const text = edited.read();
  if (text !== undefined) checkShape(await parseSource(text, file));
  const describe = async (current: string | undefined) => {
    const source = current === undefined ? undefined : await parseSource(current, file);
    const value = source?.value ?? {};
    return {
      platforms: context.platforms,
      hashtags: await namedHashtags(value, file, context),
      cards: source && (await cardsOf(source, context)),
      pictures: edited.pictures(namedFiles(value)),
    };
  };
  return new EditServer(editorPage(), { edited, describe }, linger);
}

/** @throws UserError unless the file is a mapping, and its posts a list of mappings, without which the page has nothing to show. */
function checkShape(source: Source): void {
  const isMapping = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  const posts = valueAt(source.value, ["posts"]) ?? [];
  const fail = (path: Path, message: string) => {
    throw new UserError([{ place: source.placeOf(path), message }]);
  };
  if (!isMapping(source.value)) fail([], "the file must hold keys such as title and posts");
  if (!Array.isArray(posts)) fail(["posts"], "posts must be a list to be edited in the page");
  const wrong = Array.isArray(posts) ? posts.findIndex((post) => !isMapping(post)) : -1;
  if (wrong >= 0)
    fail(["posts", wrong], "each post must have keys such as id and text to be edited in the page");
}

/** What a campaign's cards are made with; undefined if it has none, or is not valid, which the page says. */
async function cardsOf(source: EditableSource, context: LoadContext): Promise<EditorData["cards"]> {
  try {
    const { cards } = await loadParsedCampaign(source, context);
    return cards && { ...cards, designs: [...cards.designs] };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Every picture that a campaign's values name: the logo, the files of images and the photographs of cards. */
function namedFiles(value: unknown): string[] {
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
    const hashtags = await loadHashtags(path, context);
    return hashtags.map(({ source: _, ...hashtag }) => hashtag);
  } catch (error) {
    // The posts can be edited without them; `check` says what is wrong with the file.
    if (error instanceof UserError) return [];
    throw error;
  }
}
