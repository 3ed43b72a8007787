import { severities } from "../core/check/Finding.ts";
import { plural } from "../core/text/plural.ts";
import type { CheckedFile } from "./Reporter.ts";

/** `1 error, 2 warnings, 1 note in 12 posts`, and what the campaign has switched off. */
export function summarise(files: readonly CheckedFile[]): string {
  const findings = files.flatMap((file) => file.findings);
  const kinds = severities
    .map((severity) => ({
      severity,
      number: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => plural(number, severity === "info" ? "note" : severity));
  const posts = files.reduce(
    (sum, { kit }) => sum + (kit === undefined ? 0 : kit.posts.length + kit.withheld.length),
    0,
  );
  const off = files.reduce((sum, { kit }) => sum + (kit?.switchedOff.length ?? 0), 0);
  const where = files.length > 1 ? ` of ${files.length} files` : "";
  const hidden = off === 0 ? "" : `; ${off} switched off by the campaign`;
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  const fix = fixable === 0 ? "" : `; check --fix fixes ${fixable}`;
  return `${kinds.length === 0 ? "no findings" : kinds.join(", ")} in ${plural(posts, "post")}${where}${hidden}${fix}`;
}
