import type { Campaign } from "../../../core/campaign/Campaign.ts";
import { fillValue } from "../../../core/compose/fillText.ts";
import { lookup, type SetValues } from "../../../core/compose/lookup.ts";
import { loadKitFiles } from "../../../loadKitFiles.ts";

/**
 * The logo of a recipient, by the name that the campaign gives it; none if all recipients have the campaign's.
 *
 * @throws UserError if there is no such file.
 */
export async function recipientLogo(
  campaign: Campaign,
  values: SetValues,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { brand, languages } = campaign;
  if (!brand?.logo?.includes("{{")) return new Map();
  const { value, unfilled } = fillValue(brand.logo, lookup(campaign, values, languages[0]));
  // That a placeholder has no value is reported with all the others.
  if (unfilled.length > 0) return new Map();
  return loadKitFiles({ ...campaign, brand: { ...brand, logo: value }, posts: [] }, []);
}
