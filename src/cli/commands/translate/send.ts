import { translatorWordsIn } from "../../../core/i18n/translator/index.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { visible } from "../../../core/text/visible.ts";
import { checkName } from "../../../deliver/checkName.ts";
import { writeFile } from "../../../deliver/writeFile.ts";
import { formatOfName, writeTable } from "../../../exchange/translate/formats/index.ts";
import { toLanguage } from "../../../exchange/translate/toLanguage.ts";
import { toTable } from "../../../exchange/translate/toTable.ts";
import { loadCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { say, uiLanguage } from "../../languages/say.ts";
import { checkOutput, filesRead, isSameFile } from "../../options/filesRead.ts";
import { tell, tellEncoding } from "../../terminal/print.ts";
import { ownCampaign } from "./ownCampaign.ts";
import type { TranslateOptions } from "./TranslateOptions.ts";

/** Writes the texts of a campaign into a file for a translator. */
export async function send(to: string, file: string, options: TranslateOptions): Promise<void> {
  checkName(file);
  const format = formatOfName(file);
  if (options.delimiter !== undefined && format !== "csv") {
    throw new UserError(say.translate.delimiterForCsv(file));
  }
  const context = await loadContext(tellEncoding);
  const campaign = await loadCampaign(ownCampaign(options.campaign), context);
  const [main] = campaign.languages;
  const language = toLanguage(to, campaign);
  const source = options.source === undefined ? main : toLanguage(options.source, campaign);
  if (source === "und") {
    throw new UserError(say.translate.noLanguage);
  }
  if (main !== "und" && source !== main) {
    throw new UserError(say.translate.otherLanguage(main, source));
  }
  if (language === source) {
    throw new UserError(say.translate.sameLanguage(language));
  }
  const table = toTable(campaign, context.platforms, {
    language,
    source,
    changed: options.changed ?? false,
    words: translatorWordsIn(uiLanguage),
  });
  if (table.rows.length === 0) {
    tell(options.changed ? say.translate.nothingMissing(language) : say.translate.noTexts(source));
    return;
  }
  if (isSameFile(file, campaign.file)) throw new UserError(say.translate.isCampaign(file));
  checkOutput(file, filesRead(campaign));
  await writeFile(file, await writeTable(table, file, options.delimiter), {
    force: options.force ?? false,
    hint: say.translate.forceHint,
  });
  const number = (state: string) => table.rows.filter((row) => row.state === state).length;
  const texts = table.rows.length;
  tell(say.translate.sent(visible(file), texts, source, language, number("missing"), number("outdated")));
}
