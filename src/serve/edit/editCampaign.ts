import { checkShape } from "../../core/campaign/edit/checkShape.ts";
import type { LoadContext } from "../../files/loadCampaign.ts";
import { parseSource } from "../../files/loadSource.ts";
import { editorLanguages, editorPage } from "../../page/editor/editorPage.ts";
import { describeCampaign, namedFiles } from "./describeCampaign.ts";
import { EditedFile } from "./EditedFile.ts";
import { EditServer, type ServerOptions } from "./EditServer.ts";

export interface EditOptions extends ServerOptions {
  /** The only language that can be changed. */
  readonly to?: string | undefined;
}

/**
 * A server for the editor of a campaign file, which need not exist yet.
 *
 * @throws UserError if the file cannot be read, or is not YAML, with every mistake in it.
 */
export async function editCampaign(
  file: string,
  context: LoadContext,
  { to, ...options }: EditOptions,
): Promise<EditServer> {
  const edited = new EditedFile(file);
  const text = edited.read();
  if (text !== undefined) checkShape(await parseSource(text, file));
  const describe = async (current: string | undefined) => {
    const source = current === undefined ? undefined : await parseSource(current, file);
    const pictures = { ...edited.picturesBeside(), ...edited.pictures(namedFiles(source?.value)) };
    return { ...(await describeCampaign(source, file, context)), pictures };
  };
  const { html, policy } = await editorPage({ languages: editorLanguages, to, local: undefined });
  const page = { html, policy: `${policy}; frame-ancestors 'none'` };
  return new EditServer(page, { edited, describe }, options);
}
