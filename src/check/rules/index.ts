import type { Rule } from "../Finding.ts";
import { emptyPost } from "./emptyPost.ts";
import { hashtagCount } from "./hashtagCount.ts";
import { hashtagDuplicate } from "./hashtagDuplicate.ts";
import { hashtagSyntax } from "./hashtagSyntax.ts";
import { length } from "./length.ts";
import { whiteSpace } from "./whiteSpace.ts";

/** All rules, in the order in which their findings are told of one place. */
export const rules: readonly Rule[] = [
  emptyPost,
  length,
  hashtagCount,
  hashtagSyntax,
  hashtagDuplicate,
  whiteSpace,
];
