import type { Rule } from "../Finding.ts";
import { emptyPost } from "./emptyPost.ts";
import { fancyLetters } from "./fancyLetters.ts";
import { figureOutdated, figureUnsourced } from "./figures.ts";
import { fold } from "./fold.ts";
import { hashtagCount } from "./hashtagCount.ts";
import { hashtagDuplicate } from "./hashtagDuplicate.ts";
import { hashtagSyntax } from "./hashtagSyntax.ts";
import { helpline } from "./helpline.ts";
import { imageMissing } from "./imageMissing.ts";
import { invisibleCharacters } from "./invisibleCharacters.ts";
import { length } from "./length.ts";
import { linkInsecure } from "./linkInsecure.ts";
import { linkNotClickable } from "./linkNotClickable.ts";
import { mixedScript } from "./mixedScript.ts";
import { translationUnreviewed } from "./translationUnreviewed.ts";
import { whiteSpace } from "./whiteSpace.ts";

/** All rules, in the order in which their findings are told of one place. */
export const rules: readonly Rule[] = [
  emptyPost,
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
  translationUnreviewed,
  hashtagCount,
  hashtagSyntax,
  hashtagDuplicate,
  whiteSpace,
];
