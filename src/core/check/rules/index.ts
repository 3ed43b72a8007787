import type { KitRule, PostRule, TextRule } from "../Rule.ts";
import { comparingRules, join, wordRulesFirst, wordRulesLast } from "../wordRules.ts";
import { brandContrast } from "./brandContrast.ts";
import { brandLogo } from "./brandLogo.ts";
import { brokenCharacters } from "./brokenCharacters.ts";
import { cardGlyph } from "./cardGlyph.ts";
import { cardText } from "./cardText.ts";
import { figureOutdated } from "./figures.ts";
import { imageDuplicate } from "./imageDuplicate.ts";
import { imageFormat } from "./imageFormat.ts";
import { imageHeavy } from "./imageHeavy.ts";
import { imageLocation } from "./imageLocation.ts";
import { imageMissing } from "./imageMissing.ts";
import { imageShape } from "./imageShape.ts";
import { imageSmall } from "./imageSmall.ts";
import { readability } from "./readability.ts";
import { textLanguage } from "./textLanguage.ts";
import { translationMissing } from "./translationMissing.ts";
import { translationOutdated } from "./translationOutdated.ts";
import { translationUnreviewed } from "./translationUnreviewed.ts";
import { whenForm } from "./whenForm.ts";
import { wording } from "./wording.ts";

/** The rules about a post's pictures, which are the same whatever its text. */
const pictureRules = [
  imageMissing,
  cardText,
  cardGlyph,
  imageFormat,
  imageLocation,
  imageShape,
  imageSmall,
  imageHeavy,
] as const;

/** The rules that look at a campaign's file beyond its composed posts. */
const fileRules = [brandContrast, brandLogo, translationMissing, translationUnreviewed] as const;

/** The rules that compare what nobody changes in a kit's page. */
const settledComparingRules = [translationOutdated, whenForm, imageDuplicate] as const;

/** The rules that look at one post, in the order in which their findings at one place are reported. */
export const postRules = join(join(wordRulesFirst, pictureRules), wordRulesLast);

/** The rules about what nobody changes in a kit's page: it carries their findings instead. */
export const settledRules = join(pictureRules, settledComparingRules);

const rulesOfKits = join(fileRules, join(comparingRules, settledComparingRules));

/** The rules that look at a whole kit; five of them look at each post as well. */
export const kitRules = join(
  [brokenCharacters, figureOutdated, textLanguage, wording, readability] as const,
  rulesOfKits,
);

export const rules = join(rulesOfKits, postRules);

type AnyRule = (typeof rules)[number];

/** What the findings of each rule carry. */
export type ParamsByRule = {
  readonly [rule in AnyRule as rule["name"]]: rule extends
    | PostRule<string, infer Params>
    | TextRule<string, infer Params>
    | KitRule<string, infer Params>
    ? Params
    : never;
};

/** The names of all rules, by which a campaign switches them off. */
export const ruleNames: readonly [string, ...string[]] = namesOf(rules);

function namesOf([first, ...others]: typeof rules): [string, ...string[]] {
  return [first.name, ...others.map(({ name }) => name)];
}
