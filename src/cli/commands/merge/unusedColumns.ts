import type { Campaign } from "../../../core/campaign/Campaign.ts";
import { type SetValues, valueNames } from "../../../core/compose/lookup.ts";
import { say } from "../../languages/say.ts";
import { folderColumn } from "./FolderNames.ts";
import { SETTINGS } from "./IdenticalTexts.ts";

/**
 * What to say of columns that no kit uses, such as `taal` where `language` is meant; undefined if all are used.
 *
 * @param name - the column that names the folders, if one was chosen
 */
export function unusedColumns(
  values: SetValues,
  campaign: Campaign,
  name: string | undefined,
): string | undefined {
  const placeholders = valueNames(campaign);
  const used = new Set([...placeholders, ...SETTINGS, folderColumn(values, name)]);
  const unused = Object.keys(values).filter((column) => !used.has(column));
  if (unused.length === 0) return undefined;
  const known = placeholders.map((name) => `{{${name}}}`).join(", ");
  return say.merge.unusedColumns(unused.length, unused.join(", "), known);
}
