import type { Finding, FindingParams } from "../../check/Finding.ts";

/** The sentences of one language for what rules find. A language that lacks a rule does not compile. */
export type FindingMessages = {
  /** What is wrong, the number, and what to do. */
  readonly [rule in keyof FindingParams]: (params: FindingParams[rule]) => string;
};

/** What a finding says. */
export function messageOf<Name extends keyof FindingParams>(
  { rule, params }: Pick<Finding<Name>, "rule" | "params">,
  messages: FindingMessages,
): string {
  return messages[rule](params);
}
