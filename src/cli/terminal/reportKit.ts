import type { Kit } from "../../core/kit/buildKit.ts";
import { formatFinding } from "../../report/compact.ts";
import { findingMessages } from "../languages/findingMessages.ts";
import { say } from "../languages/say.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";
import { Warnings } from "./Warnings.ts";

/** Says on standard error what is doubtful of the posts, which are withheld and why; exits with 1 if there are errors. */
export function reportKit(kit: Kit): void {
  const warnings = new Warnings();
  warnings.add(kit);
  warnings.tell();
  const { posts, withheld, findings } = kit;
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  process.exitCode = 1;
  const context = { colours: err, messages: findingMessages(), words: say.report };
  for (const finding of errors) tell(formatFinding(finding, context));
  if (withheld.length === 0) return;
  tell(err.red(say.terminal.withheld(withheld.length, posts.length)));
}
