import { createTwoFilesPatch } from "diff";
import { fixCampaign } from "../../../core/check/fix/fixCampaign.ts";
import { fixText } from "../../../core/check/fix/fixText.ts";
import { visible } from "../../../core/text/visible.ts";
import { isReadOnly, rewriteFile } from "../../../deliver/rewriteFile.ts";
import { decode } from "../../../files/decode.ts";
import { type LoadContext, loadParsedCampaign } from "../../../files/loadCampaign.ts";
import { readFile } from "../../../files/readFile.ts";
import { say } from "../../languages/say.ts";
import { type SelectionOptions, selectFrom } from "../../options/selection.ts";
import { print, tell } from "../../terminal/print.ts";

/**
 * Fixes what is safe to fix in a campaign file, or shows the changes as a diff.
 *
 * @throws UserError if the file cannot be read or is not a valid campaign.
 */
export async function fixFile(
  file: string,
  context: LoadContext,
  options: SelectionOptions,
  dryRun: boolean,
): Promise<void> {
  const bytes = readFile(file);
  const { text: before, encoding } = decode(bytes, file);
  const { text, number } = await fixText(before, file, (source) =>
    fixCampaign(
      source,
      (parsed) => loadParsedCampaign(parsed, context),
      (campaign) => selectFrom(campaign, context, options, "all"),
    ),
  );
  if (dryRun) {
    if (number > 0) print(createTwoFilesPatch(file, file, before, text).trimEnd());
    tell(say.check.toApply(visible(file), number));
    return;
  }
  if (number === 0 && encoding === "UTF-8") return;
  if (isReadOnly(file)) {
    tell(visible(say.check.readOnly(file)));
    process.exitCode = 3;
    return;
  }
  await rewriteFile(file, bytes, text);
  const shown = visible(file);
  tell(
    encoding === "UTF-8"
      ? say.check.applied(shown, number)
      : say.check.appliedToUtf8(shown, number, encoding),
  );
}
