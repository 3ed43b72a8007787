import type { KitRule, PostRule, TextRule } from "../Rule.ts";
import { addressUnknown } from "./addressUnknown.ts";
import { altText } from "./altText.ts";
import { brandContrast } from "./brandContrast.ts";
import { brandLogo } from "./brandLogo.ts";
import { brokenCharacters } from "./brokenCharacters.ts";
import { cardGlyph } from "./cardGlyph.ts";
import { cardText } from "./cardText.ts";
import { duplicatePost } from "./duplicatePost.ts";
import { emoji } from "./emoji.ts";
import { emptyPost } from "./emptyPost.ts";
import { fancyLetters } from "./fancyLetters.ts";
import { figureOutdated, figureUnsourced } from "./figures.ts";
import { fold } from "./fold.ts";
import { hashtagCase } from "./hashtagCase.ts";
import { hashtagCount } from "./hashtagCount.ts";
import { hashtagDuplicate } from "./hashtagDuplicate.ts";
import { hashtagSyntax } from "./hashtagSyntax.ts";
import { hashtagUnknown } from "./hashtagUnknown.ts";
import { helpline } from "./helpline.ts";
import { helplineLanguage } from "./helplineLanguage.ts";
import { imageDuplicate } from "./imageDuplicate.ts";
import { imageFormat } from "./imageFormat.ts";
import { imageHeavy } from "./imageHeavy.ts";
import { imageLocation } from "./imageLocation.ts";
import { imageMissing } from "./imageMissing.ts";
import { imageShape } from "./imageShape.ts";
import { imageSmall } from "./imageSmall.ts";
import { invisibleCharacters } from "./invisibleCharacters.ts";
import { length } from "./length.ts";
import { lengthUncertain } from "./lengthUncertain.ts";
import { linkCount } from "./linkCount.ts";
import { linkInsecure } from "./linkInsecure.ts";
import { linkMalformed } from "./linkMalformed.ts";
import { linkNotClickable } from "./linkNotClickable.ts";
import { mention } from "./mention.ts";
import { mixedScript } from "./mixedScript.ts";
import { phoneUnknown } from "./phoneUnknown.ts";
import { placeholder } from "./placeholder.ts";
import { translationCopied } from "./translationCopied.ts";
import { translationDiffers } from "./translationDiffers.ts";
import { translationMissing } from "./translationMissing.ts";
import { translationOutdated } from "./translationOutdated.ts";
import { translationUnreviewed } from "./translationUnreviewed.ts";
import { typography } from "./typography.ts";
import { weekday } from "./weekday.ts";
import { whenForm } from "./whenForm.ts";
import { whenOutside } from "./whenOutside.ts";
import { whenPast } from "./whenPast.ts";
import { whiteSpace } from "./whiteSpace.ts";

const wordRulesFirst = [
  emptyPost,
  placeholder,
  length,
  lengthUncertain,
  brokenCharacters,
  invisibleCharacters,
  mixedScript,
  fancyLetters,
  figureOutdated,
  figureUnsourced,
  helpline,
  helplineLanguage,
  phoneUnknown,
  addressUnknown,
  linkMalformed,
  linkCount,
  mention,
  fold,
  linkNotClickable,
  linkInsecure,
] as const;

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

const wordRulesLast = [
  altText,
  hashtagCount,
  hashtagSyntax,
  hashtagDuplicate,
  hashtagUnknown,
  hashtagCase,
  emoji,
  typography,
  whiteSpace,
] as const;

/** The rules that look at a campaign's file beyond its composed posts. */
const fileRules = [brandContrast, brandLogo, translationMissing, translationUnreviewed] as const;

/** The rules that compare a post with others, with its translations, or with the calendar. */
export const comparingRules = [
  translationDiffers,
  translationCopied,
  weekday,
  whenPast,
  whenOutside,
  duplicatePost,
] as const;

/** The rules that compare what nobody changes in a kit's page. */
const settledComparingRules = [translationOutdated, whenForm, imageDuplicate] as const;

// Marked as pure, so that the kit's page, which checks single posts, is bundled without the other rules.

/** The rules about a post's words and what goes with them, in the order in which their findings at one place are reported. */
export const wordRules = /* @__PURE__ */ join(wordRulesFirst, wordRulesLast);

/** The rules that look at one post, in the same order. */
export const postRules = /* @__PURE__ */ join(
  /* @__PURE__ */ join(wordRulesFirst, pictureRules),
  wordRulesLast,
);

/** The rules about what nobody changes in a kit's page: it carries their findings instead. */
export const settledRules = /* @__PURE__ */ join(pictureRules, settledComparingRules);

const rulesOfKits = /* @__PURE__ */ join(
  fileRules,
  /* @__PURE__ */ join(comparingRules, settledComparingRules),
);

/** The rules that look at a whole kit; one of them looks at each post as well. */
export const kitRules = /* @__PURE__ */ join([brokenCharacters] as const, rulesOfKits);

export const rules = /* @__PURE__ */ join(rulesOfKits, postRules);

function join<const One extends readonly unknown[], const Other extends readonly unknown[]>(
  one: One,
  other: Other,
): readonly [...One, ...Other] {
  return [...one, ...other];
}

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
export const ruleNames: readonly [string, ...string[]] = /* @__PURE__ */ namesOf(rules);

function namesOf([first, ...others]: typeof rules): [string, ...string[]] {
  return [first.name, ...others.map(({ name }) => name)];
}
