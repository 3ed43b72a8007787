import type { Calendar } from "../../core/campaign/dates.ts";
import { checkShape } from "../../core/campaign/edit/checkShape.ts";
import { buildKit } from "../../core/kit/buildKit.ts";
import { type LoadContext, loadParsedCampaign } from "../../files/loadCampaign.ts";
import { parseSource } from "../../files/loadSource.ts";
import { editorLanguages, editorPage } from "../../page/editor/editorPage.ts";
import type { KitFormat } from "../../page/editor/Workspace.ts";
import { renderKit } from "../../renderKit.ts";
import { describeCampaign, namedFiles } from "./describeCampaign.ts";
import { EditedFile } from "./EditedFile.ts";
import { EditServer, type ServerOptions } from "./EditServer.ts";

export interface EditOptions extends ServerOptions {
  /** What the dates of kits are counted from. */
  readonly calendar: () => Calendar;
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
  { to, calendar, ...options }: EditOptions,
): Promise<EditServer> {
  const edited = new EditedFile(file);
  const text = edited.read();
  if (text !== undefined) checkShape(await parseSource(text, file));
  const describe = async (current: string | undefined) => {
    const source = current === undefined ? undefined : await parseSource(current, file);
    const pictures = { ...edited.picturesBeside(), ...edited.pictures(namedFiles(source?.value)) };
    return { ...(await describeCampaign(source, file, context)), pictures };
  };
  const makeKit = async (current: string, format: KitFormat) => {
    const campaign = await loadParsedCampaign(await parseSource(current, file), context);
    const kit = buildKit(campaign, context.platforms, { calendar: calendar() });
    const { content } = await renderKit(kit, format === "md" ? "markdown" : format, calendar());
    return content;
  };
  const { html, policy } = await editorPage({ languages: editorLanguages, to, local: undefined });
  const page = { html, policy: `${policy}; frame-ancestors 'none'` };
  return new EditServer(page, { edited, describe, makeKit }, options);
}
