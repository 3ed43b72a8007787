import type { Campaign } from "../../../core/campaign/Campaign.ts";
import { valueNames } from "../../../core/compose/lookup.ts";
import { normaliseName } from "../../../core/text/folderName.ts";
import { groupBy } from "../../../core/text/groupBy.ts";
import { SETTINGS } from "./IdenticalTexts.ts";
import type { Recipient } from "./Recipient.ts";

/** The name under which a campaign knows a column: `commune` for `Commune`, unless it has a `Commune` as well, or two that fit. */
export function columnName(column: string, campaign: Campaign): string {
  const names = [...valueNames(campaign), ...SETTINGS];
  if (names.includes(column)) return column;
  const same = names.filter((name) => normalise(name) === normalise(column));
  return same.length === 1 ? (same[0] ?? column) : column;
}

/** Recipients with their values under the names of the campaign. Columns that differ in capitals only keep their own names. */
export async function* withColumnNames(
  recipients: AsyncIterable<Recipient>,
  campaign: Campaign,
): AsyncGenerator<Recipient> {
  // All rows of a table have the same columns.
  let known: { readonly columns: string; readonly names: readonly string[] } | undefined;
  for await (const recipient of recipients) {
    const columns = Object.keys(recipient.values);
    const key = columns.join("\0");
    if (known?.columns !== key) known = { columns: key, names: namesOf(columns, campaign) };
    const { names } = known;
    const values = Object.values(recipient.values).map((value, index) => [names[index], value] as const);
    yield { ...recipient, values: Object.fromEntries(values) };
  }
}

function namesOf(columns: readonly string[], campaign: Campaign): readonly string[] {
  const same = groupBy(columns, normalise);
  return columns.map((column) =>
    same.get(normalise(column))?.length === 1 ? columnName(column, campaign) : column,
  );
}

function normalise(name: string): string {
  return normaliseName(name.trim());
}
