import type { Post } from "../compose/Post.ts";
import type { Found } from "./Found.ts";
import { withoutConsequences } from "./oneFault.ts";
import type { CheckedKit } from "./Rule.ts";
import { figureOutdated, figureUnsourced } from "./rules/figures.ts";
import { addFoundInText, checkKit, checkTexts } from "./runRules.ts";
import { comparingRules, wordRules } from "./wordRules.ts";

/** What rules find in one post of a kit, but for those about what nobody changes in a kit (`settledRules`). */
export function checkPostIn(kit: CheckedKit, post: Post): readonly Found[] {
  const found: Found[] = [];
  checkTexts(wordRules, post, kit.campaign, found);
  // A difference between languages may follow from the other one's figure.
  for (const other of kit.posts) {
    if (other.id !== post.id || other === post) continue;
    for (const { name } of [figureOutdated, figureUnsourced])
      addFoundInText(name, other, kit.campaign, found);
  }
  for (const rule of comparingRules) checkKit(rule, kit, found);
  return withoutConsequences(found, kit.campaign).filter(({ concerns }) => concerns(post));
}
