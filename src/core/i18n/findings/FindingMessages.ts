import type { Finding, FindingParams } from "../../check/Finding.ts";

/** The sentences of one language for what rules find. A language that lacks a rule does not compile. */
export type FindingMessages = {
  readonly [rule in keyof FindingParams]: {
    /** What the rule finds, for the index of rules. Ends without a full stop. */
    readonly summary: string;
    /** What is wrong, the number, and what to do. */
    readonly message: (params: FindingParams[rule]) => string;
  };
};

/** What a finding says. */
export function messageOf<Name extends keyof FindingParams>(
  { rule, params }: Pick<Finding<Name>, "rule" | "params">,
  messages: FindingMessages,
): string {
  return messages[rule].message(params);
}
