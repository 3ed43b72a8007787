import type { Finding, FindingParams } from "../../check/Finding.ts";

/** What each rule says. A language that lacks a rule does not compile. */
type RuleMessages = {
  /** What is wrong, the number, and what to do. */
  readonly [rule in keyof FindingParams]: (params: FindingParams[rule]) => string;
};

/** The sentences of one language for what rules find. */
export type FindingMessages = RuleMessages & {
  /** Said before what is wrong with one part of a post. */
  readonly part: (number: number, of: number) => string;
};

/** What a finding says. */
export function messageOf<Name extends keyof FindingParams>(
  { rule, params, part }: Pick<Finding<Name>, "rule" | "params" | "part">,
  messages: FindingMessages,
): string {
  const ofRules: RuleMessages = messages;
  const message = ofRules[rule](params);
  return part === undefined ? message : messages.part(part.number, part.of) + message;
}
