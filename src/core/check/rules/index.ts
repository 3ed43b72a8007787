import type { KitRule, Rule } from "../Finding.ts";
import { altText } from "./altText.ts";
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
import { imageMissing } from "./imageMissing.ts";
import { invisibleCharacters } from "./invisibleCharacters.ts";
import { length } from "./length.ts";
import { linkInsecure } from "./linkInsecure.ts";
import { linkNotClickable } from "./linkNotClickable.ts";
import { mixedScript } from "./mixedScript.ts";
import { placeholder } from "./placeholder.ts";
import { translationMissing } from "./translationMissing.ts";
import { translationUnreviewed } from "./translationUnreviewed.ts";
import { typography } from "./typography.ts";
import { whiteSpace } from "./whiteSpace.ts";

/** The rules that look at one post, in the order in which their findings are told of one place. */
export const rules: readonly Rule[] = [
  emptyPost,
  placeholder,
  length,
  invisibleCharacters,
  mixedScript,
  fancyLetters,
  figureOutdated,
  figureUnsourced,
  helpline,
  fold,
  linkNotClickable,
  linkInsecure,
  imageMissing,
  altText,
  translationUnreviewed,
  hashtagCount,
  hashtagSyntax,
  hashtagDuplicate,
  hashtagUnknown,
  hashtagCase,
  emoji,
  typography,
  whiteSpace,
];

/** The rules that look at all posts together. */
export const kitRules: readonly KitRule[] = [duplicatePost];

/** The names of all rules, by which a campaign switches them off. */
export const ruleNames: [string, ...string[]] = [
  translationMissing,
  ...[...rules, ...kitRules].map(({ name }) => name),
];
