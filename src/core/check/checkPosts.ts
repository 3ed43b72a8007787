import type { Found } from "./Found.ts";
import { withoutConsequences } from "./oneFault.ts";
import type { CheckedKit } from "./Rule.ts";
import { kitRules, postRules } from "./rules/index.ts";
import { checkKit, checkTexts } from "./runRules.ts";

/** What all rules find in the posts of a kit. */
export function checkPosts(kit: CheckedKit): readonly Found[] {
  const found: Found[] = [];
  for (const post of kit.posts) checkTexts(postRules, post, kit.campaign, found);
  for (const rule of kitRules) checkKit(rule, kit, found);
  return withoutConsequences(found, kit.campaign);
}
