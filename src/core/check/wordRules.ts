import { addressUnknown } from "./rules/addressUnknown.ts";
import { altText } from "./rules/altText.ts";
import { brokenCharacters } from "./rules/brokenCharacters.ts";
import { dateImpossible } from "./rules/dateImpossible.ts";
import { duplicatePost } from "./rules/duplicatePost.ts";
import { emoji } from "./rules/emoji.ts";
import { emptyPost } from "./rules/emptyPost.ts";
import { fancyLetters } from "./rules/fancyLetters.ts";
import { field } from "./rules/field.ts";
import { figureOutdated, figureUnsourced } from "./rules/figures.ts";
import { fold } from "./rules/fold.ts";
import { hashtagCase } from "./rules/hashtagCase.ts";
import { hashtagCount } from "./rules/hashtagCount.ts";
import { hashtagDuplicate } from "./rules/hashtagDuplicate.ts";
import { hashtagSyntax } from "./rules/hashtagSyntax.ts";
import { hashtagUnknown } from "./rules/hashtagUnknown.ts";
import { helpline } from "./rules/helpline.ts";
import { helplineLanguage } from "./rules/helplineLanguage.ts";
import { invisibleCharacters } from "./rules/invisibleCharacters.ts";
import { length } from "./rules/length.ts";
import { lengthUncertain } from "./rules/lengthUncertain.ts";
import { linkCount } from "./rules/linkCount.ts";
import { linkInsecure } from "./rules/linkInsecure.ts";
import { linkMalformed } from "./rules/linkMalformed.ts";
import { linkNotClickable } from "./rules/linkNotClickable.ts";
import { markup } from "./rules/markup.ts";
import { mention } from "./rules/mention.ts";
import { mixedScript } from "./rules/mixedScript.ts";
import { phoneRefused } from "./rules/phoneRefused.ts";
import { phoneUnknown } from "./rules/phoneUnknown.ts";
import { placeholder } from "./rules/placeholder.ts";
import { readability } from "./rules/readability.ts";
import { relativeDay } from "./rules/relativeDay.ts";
import { sentenceUnfinished } from "./rules/sentenceUnfinished.ts";
import { smsLetters } from "./rules/smsLetters.ts";
import { textLanguage } from "./rules/textLanguage.ts";
import { translationCopied } from "./rules/translationCopied.ts";
import { translationDiffers } from "./rules/translationDiffers.ts";
import { typography } from "./rules/typography.ts";
import { weekday } from "./rules/weekday.ts";
import { whenOutside } from "./rules/whenOutside.ts";
import { whenPast } from "./rules/whenPast.ts";
import { whenSkipped } from "./rules/whenSkipped.ts";
import { whiteSpace } from "./rules/whiteSpace.ts";
import { wording } from "./rules/wording.ts";

// In a file of its own, so that a kit's page, which checks single posts, is bundled without the other rules.

export const wordRulesFirst = [
  emptyPost,
  placeholder,
  length,
  lengthUncertain,
  smsLetters,
  brokenCharacters,
  invisibleCharacters,
  mixedScript,
  fancyLetters,
  dateImpossible,
  figureOutdated,
  figureUnsourced,
  helpline,
  helplineLanguage,
  phoneUnknown,
  phoneRefused,
  field,
  addressUnknown,
  linkMalformed,
  linkCount,
  mention,
  markup,
  fold,
  linkNotClickable,
  linkInsecure,
] as const;

export const wordRulesLast = [
  altText,
  hashtagCount,
  hashtagSyntax,
  hashtagDuplicate,
  hashtagUnknown,
  hashtagCase,
  emoji,
  textLanguage,
  sentenceUnfinished,
  wording,
  readability,
  typography,
  whiteSpace,
] as const;

/** The rules about a post's words and what goes with them. */
export const wordRules = join(wordRulesFirst, wordRulesLast);

/** The rules that compare a post with others, with its translations, or with the calendar. */
export const comparingRules = [
  translationDiffers,
  translationCopied,
  weekday,
  relativeDay,
  whenPast,
  whenOutside,
  whenSkipped,
  duplicatePost,
] as const;

export function join<const One extends readonly unknown[], const Other extends readonly unknown[]>(
  one: One,
  other: Other,
): readonly [...One, ...Other] {
  return [...one, ...other];
}
