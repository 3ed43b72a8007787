import { en } from "../../core/i18n/findings/en.ts";
import type { Kit } from "../../core/kit/buildKit.ts";
import { plural } from "../../core/text/plural.ts";
import { formatFinding } from "../../report/compact.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";
import { reportWarnings } from "./reportWarnings.ts";

/** Says on standard error what is doubtful of the posts, which are withheld and why; exits with 1 if any are withheld. */
export function reportKit(kit: Kit): void {
  reportWarnings(kit);
  const { withheld, findings } = kit;
  if (withheld.length === 0) return;
  for (const finding of findings) {
    if (finding.severity === "error") tell(formatFinding(finding, { colours: err, messages: en }));
  }
  tell(err.red(`${plural(withheld.length, "post")} withheld: fix the errors above; the others are ready.`));
  process.exitCode = 1;
}
