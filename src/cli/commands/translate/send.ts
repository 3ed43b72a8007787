import { resolve } from "node:path";
import { UserError } from "../../../core/source/UserError.ts";
import { plural } from "../../../core/text/plural.ts";
import { visible } from "../../../core/text/visible.ts";
import { writeFile } from "../../../deliver/writeFile.ts";
import { formatOfName, writeTable } from "../../../exchange/translate/formats/index.ts";
import { toLanguage } from "../../../exchange/translate/toLanguage.ts";
import { toTable } from "../../../exchange/translate/toTable.ts";
import { loadCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { tell, tellEncoding } from "../../terminal/print.ts";
import { ownCampaign } from "./ownCampaign.ts";
import type { TranslateOptions } from "./TranslateOptions.ts";

/** Writes the texts of a campaign into a file for a translator. */
export async function send(to: string, file: string, options: TranslateOptions): Promise<void> {
  const format = formatOfName(file);
  if (options.delimiter !== undefined && format !== "csv") {
    throw new UserError(`--delimiter has no effect on ${file}; it is for .csv`);
  }
  const context = await loadContext(tellEncoding);
  const campaign = await loadCampaign(ownCampaign(options.campaign), context);
  const [main] = campaign.languages;
  const language = toLanguage(to, campaign);
  const source = options.source === undefined ? main : toLanguage(options.source, campaign);
  if (source === "und") {
    throw new UserError("the campaign does not say which language it is in; add --source nl, for example");
  }
  if (main !== "und" && source !== main) {
    throw new UserError(`the campaign's main language is "${main}", not "${source}"`);
  }
  if (language === source) {
    throw new UserError(`"${language}" is the language of the sources; name another, such as --to de`);
  }
  const table = toTable(campaign, context.platforms, { language, source, changed: options.changed ?? false });
  if (table.rows.length === 0) {
    tell(
      options.changed
        ? `Nothing is missing or outdated in ${language}; wrote nothing.`
        : `The campaign has no texts in ${source}; wrote nothing.`,
    );
    return;
  }
  if (resolve(file) === resolve(campaign.file)) {
    throw new UserError(`${file} is the campaign itself; name another file for the translator`);
  }
  await writeFile(file, await writeTable(table, file, options.delimiter), {
    force: options.force ?? false,
    hint: "; use --force to overwrite it, or another name",
  });
  const number = (state: string) => table.rows.filter((row) => row.state === state).length;
  tell(
    `Wrote ${visible(file)}: ${plural(table.rows.length, "text")} from ${source} to ${language}, ` +
      `${number("missing")} missing, ${number("outdated")} outdated.\n` +
      `Next: send it to the translator; then bluehart translate --from ${visible(file)}`,
  );
}
