import type { Campaign } from "../../../core/campaign/Campaign.ts";
import { type SetValues, valueNames } from "../../../core/compose/lookup.ts";
import { SETTINGS } from "./IdenticalTexts.ts";
import type { Recipient } from "./Recipient.ts";

/** The name under which a campaign knows a column: `commune` for `Commune`, unless it has a `Commune` as well, or two that fit. */
export function columnName(column: string, campaign: Campaign): string {
  const names = [...valueNames(campaign), ...SETTINGS];
  if (names.includes(column)) return column;
  const same = names.filter((name) => fold(name) === fold(column));
  return same.length === 1 ? (same[0] ?? column) : column;
}

/** Recipients with their values under the names of the campaign. Columns that differ in capitals only keep their own names. */
export async function* withColumnNames(
  recipients: AsyncIterable<Recipient>,
  campaign: Campaign,
): AsyncGenerator<Recipient> {
  for await (const recipient of recipients)
    yield { ...recipient, values: underNames(recipient.values, campaign) };
}

function underNames(values: SetValues, campaign: Campaign): SetValues {
  const columns = Object.keys(values);
  const isAlone = (column: string) => columns.filter((other) => fold(other) === fold(column)).length === 1;
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      isAlone(column) ? columnName(column, campaign) : column,
      value,
    ]),
  );
}

function fold(name: string): string {
  return name.trim().normalize().toLowerCase();
}
