import { basename } from "node:path";
import { languagesIn } from "../../core/campaign/edit/applyOperation.ts";
import { checkShape } from "../../core/campaign/edit/checkShape.ts";
import type { EditableSource } from "../../core/source/Source.ts";
import { baseLanguage } from "../../core/text/language.ts";
import { decode } from "../../files/decode.ts";
import type { LoadContext } from "../../files/loadCampaign.ts";
import { parseSource } from "../../files/loadSource.ts";
import { readFile } from "../../files/readFile.ts";
import type { EditorData } from "../../page/editor/EditorData.ts";
import { editorLanguages, editorPage } from "../../page/editor/editorPage.ts";
import { describeCampaign, namedFiles, plainCatalogue } from "./describeCampaign.ts";
import { EditedFile } from "./EditedFile.ts";

/** What a campaign is called that has no file yet. */
const NEW = "campaign.yaml";

/**
 * The editor as one page that needs no program, with a campaign in it if one is named. It speaks the languages of that campaign.
 *
 * @param to - the only language that can be changed
 * @throws UserError if the file cannot be read, or is not YAML, with every mistake in it.
 */
export async function editorFile(
  file: string | undefined,
  context: LoadContext,
  to: string | undefined,
): Promise<string> {
  const source = file === undefined ? undefined : await readSource(file);
  const wanted = [...languagesIn(source?.value), ...(to === undefined ? [] : [to])].map(baseLanguage);
  const spoken = [...new Set(wanted)].filter((language) => editorLanguages.includes(language));
  const { html } = await editorPage({
    languages: spoken.length > 0 ? spoken : editorLanguages,
    to,
    local: {
      start: await startWith(source, context),
      catalogue: await plainCatalogue(context.catalogue, context),
    },
  });
  return html;
}

async function readSource(file: string): Promise<EditableSource> {
  const source = await parseSource(decode(readFile(file), file).text, file);
  checkShape(source);
  return source;
}

async function startWith(source: EditableSource | undefined, context: LoadContext): Promise<EditorData> {
  const file = source?.file ?? NEW;
  const pictures = source && new EditedFile(file).pictures(namedFiles(source.value));
  return {
    name: basename(file),
    text: source?.text,
    draft: undefined,
    pictures: pictures ?? {},
    ...(await describeCampaign(source, file, context)),
  };
}
