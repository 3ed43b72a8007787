import { valueAt } from "../../core/source/nameOfPath.ts";
import { UserError } from "../../core/source/UserError.ts";
import type { LoadContext } from "../../files/loadCampaign.ts";
import { loadHashtags } from "../../files/loadHashtags.ts";
import { parseSource } from "../../files/loadSource.ts";
import { pathInside } from "../../files/pathInside.ts";
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
  if (text !== undefined) await parseSource(text, file);
  const describe = async (current: string | undefined) => ({
    platforms: context.platforms,
    hashtags: current === undefined ? [] : await namedHashtags(current, file, context),
  });
  return new EditServer(editorPage(), { edited, describe }, linger);
}

/** The hashtags of the catalogue or the file that a campaign names; none if it names none, or one that cannot be read. */
async function namedHashtags(text: string, file: string, context: LoadContext) {
  const { value } = await parseSource(text, file);
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
