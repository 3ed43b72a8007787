import { type FieldProblem, fieldProblems } from "../../compose/fieldProblems.ts";
import { rangeOfPosted } from "../../source/posted.ts";
import type { PostRule } from "../Rule.ts";

/** The platform rejects the post for its title, its first comment, or a character in one of its texts. */
export const field: PostRule<"field", FieldProblem & { readonly platform: string }> = {
  name: "field",
  severity: "error",
  fixable: false,
  *check(post) {
    for (const { problem, span } of fieldProblems(post)) {
      const params = { ...problem, platform: post.platform.name };
      const composed = problem.field === "text" ? undefined : post[problem.field];
      yield { params, ...(composed === undefined ? { span } : { at: rangeOfPosted(composed.source, span) }) };
    }
  },
};
