import type { Campaign } from "../../../src/core/campaign/Campaign.ts";
import { type ChangeGroup, setValues } from "../../../src/core/source/yaml/set/setValues.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { type Received, receive } from "../../../src/exchange/translate/receive.ts";
import type { ReceivedTable, TranslationTable } from "../../../src/exchange/translate/TranslationTable.ts";
import { languageChanges, type Reviewer, rowChanges } from "../../../src/exchange/translate/toChanges.ts";
import { toTable } from "../../../src/exchange/translate/toTable.ts";
import { loadParsedCampaign } from "../../../src/files/loadCampaign.ts";
import { context, platforms } from "../../context.ts";

export const campaignOf = (yaml: string): Promise<Campaign> =>
  loadParsedCampaign(new YamlSource(yaml, "mine.yaml"), context);

export async function tableOf(
  yaml: string,
  options: { readonly language?: string; readonly source?: string; readonly changed?: boolean } = {},
): Promise<TranslationTable> {
  const { language = "de", source, changed = false } = options;
  return toTable(await campaignOf(yaml), platforms, { language, source, changed });
}

/** A table as it comes back, with these translations by the keys of texts. */
export function filled(
  table: TranslationTable,
  targets: { readonly [key: string]: string } = {},
): ReceivedTable {
  return {
    ...table,
    isLossy: false,
    rows: table.rows.map(({ key, source, target }, index) => ({
      key,
      source,
      target: targets[key.replace(/@.*$/, "")] ?? target,
      place: `row ${index + 2}, column D`,
    })),
  };
}

export interface TakenBack {
  readonly received: Received;
  readonly yaml: string;
  readonly refused: readonly ChangeGroup[];
}

/** What becomes of a campaign's file that takes a table back. */
export async function takeBack(
  yaml: string,
  table: ReceivedTable,
  { force = false, reviewer }: { readonly force?: boolean; readonly reviewer?: Reviewer } = {},
): Promise<TakenBack> {
  const source = new YamlSource(yaml, "mine.yaml");
  const campaign = await loadParsedCampaign(source, context);
  const received = receive(table, campaign, { platforms, force });
  const groups = [...rowChanges(received, campaign, reviewer).values()].filter((group) => group.length > 0);
  const listed: unknown = Reflect.get(Object(source.value), "languages");
  const language = languageChanges(received, campaign, Array.isArray(listed) ? listed : undefined);
  const result = setValues(source, groups.length === 0 ? [] : [language, ...groups]);
  await loadParsedCampaign(result.source, context);
  return { received, yaml: result.source.text, refused: result.refused };
}
