import { type BrandProblem, brandProblems } from "../../brand/palette.ts";
import type { KitRule } from "../Rule.ts";

/** A colour of the brand on which white text, or in which text on white, is hard to read. Source: WCAG 2.2, 1.4.3. */
export const brandContrast: KitRule<"brand-contrast", BrandProblem> = {
  name: "brand-contrast",
  severity: "warning",
  fixable: false,
  *checkKit({ campaign: { brand } }) {
    if (brand === undefined) return;
    for (const problem of brandProblems(brand)) {
      const place = brand.places[problem.key];
      yield { params: problem, at: { place, end: place }, languages: [], platforms: [] };
    }
  },
};
