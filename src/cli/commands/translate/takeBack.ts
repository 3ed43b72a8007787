import { UserError } from "../../../core/source/UserError.ts";
import { YamlSource } from "../../../core/source/yaml/YamlSource.ts";
import { visible } from "../../../core/text/visible.ts";
import { rewriteFile } from "../../../deliver/rewriteFile.ts";
import { readTable } from "../../../exchange/translate/formats/index.ts";
import { receive } from "../../../exchange/translate/receive.ts";
import { writeReceived } from "../../../exchange/translate/writeReceived.ts";
import { decode } from "../../../files/decode.ts";
import { loadParsedCampaign } from "../../../files/loadCampaign.ts";
import { loadContext } from "../../../files/loadContext.ts";
import { LARGEST_FILE, readFile, readInput } from "../../../files/readFile.ts";
import { say } from "../../languages/say.ts";
import { calendarOf } from "../../options/calendar.ts";
import { print, printStyled, tell, tellEncoding } from "../../terminal/print.ts";
import { ownCampaign } from "./ownCampaign.ts";
import { formatReport, type TakenBack, toJson } from "./report.ts";
import type { TranslateOptions } from "./TranslateOptions.ts";

/** The largest file that is taken back, in bytes: the largest campaign has 1 MB, and its table in XLIFF some 3. */
const LARGEST_TABLE = 5 * 1024 * 1024;

/** Takes the translations of a file into the campaign's own. */
export async function takeBack(file: string, options: TranslateOptions): Promise<void> {
  const target = ownCampaign(options.campaign);
  const table = await readTable(await readInput(file, LARGEST_TABLE), file);
  const context = await loadContext(tellEncoding);
  const bytes = readFile(target);
  const { text, encoding } = decode(bytes, target);
  const source = new YamlSource(text, target);
  const campaign = await loadParsedCampaign(source, context);
  const received = receive(table, campaign, { platforms: context.platforms, force: options.force ?? false });
  const { today } = calendarOf(options);
  const reviewer =
    options.reviewedBy === undefined ? undefined : { name: options.reviewedBy.trim(), date: today };

  const { refused, isWritten, ...written } = writeReceived(source, campaign, received, reviewer);
  if (written.lacksLanguage) {
    throw new UserError(say.translate.cannotAddLanguage(received.language, target));
  }
  if (isWritten) {
    if (Buffer.byteLength(written.source.text) > LARGEST_FILE) {
      throw new UserError(say.translate.tooLarge(target, LARGEST_FILE / 1024 / 1024));
    }
    await rewriteFile(target, bytes, written.source.text);
    if (encoding !== "UTF-8") tell(visible(say.translate.toUtf8(target, encoding)));
  }
  const report: TakenBack = {
    file,
    campaign: target,
    received,
    refused,
    isReviewed: reviewer !== undefined,
    isWritten,
  };
  if (options.json) print(JSON.stringify(toJson(report), null, 2));
  else printStyled(formatReport(report));
}
