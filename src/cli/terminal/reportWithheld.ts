import { en } from "../../core/i18n/findings/en.ts";
import type { Kit } from "../../core/kit/buildKit.ts";
import { plural } from "../../core/text/plural.ts";
import { formatFinding } from "../../report/compact.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";

/** Says on standard error which posts are withheld and why, and sets the exit code to 1 if there are any. */
export function reportWithheld({ withheld, findings }: Kit): void {
  if (withheld.length === 0) return;
  for (const finding of findings) {
    if (finding.severity === "error") tell(formatFinding(finding, { colours: err, messages: en }));
  }
  tell(err.red(`${plural(withheld.length, "post")} withheld: fix the errors above; the others are ready.`));
  process.exitCode = 1;
}
