import { isWebAddress } from "../../text/entities/isWebAddress.ts";
import type { KitRule } from "../Rule.ts";

/** The brand's logo is not there, or is neither an SVG nor a PNG. The kit's page then goes without. */
export const brandLogo: KitRule<
  "brand-logo",
  { readonly kind: "missing" | "on-the-web" | "not-shown"; readonly file: string }
> = {
  name: "brand-logo",
  severity: "warning",
  fixable: false,
  *checkKit({ campaign: { brand } }) {
    if (brand?.logo === undefined || brand.logoFile === undefined) return;
    const { exists, facts } = brand.logoFile;
    const place = brand.places.logo;
    const isShown = facts === undefined || (!facts.problem && ["svg", "png"].includes(facts.format ?? ""));
    const isOnWeb = isWebAddress(brand.logo);
    if (exists && isShown && !isOnWeb) return;
    const kind = isOnWeb ? "on-the-web" : exists ? "not-shown" : "missing";
    yield { params: { kind, file: brand.logo }, at: { place, end: place }, languages: [], platforms: [] };
  },
};
