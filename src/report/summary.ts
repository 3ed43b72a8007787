import { severities } from "../core/check/Rule.ts";
import type { CheckedFile, ReporterContext } from "./Reporter.ts";

/** `1 error, 2 warnings, 1 note in 3 messages (12 posts)`, and what the campaign has switched off. */
export function summarise(files: readonly CheckedFile[], words: ReporterContext["words"]): string {
  const findings = files.flatMap((file) => file.findings);
  const kinds = severities
    .map((severity) => ({
      severity,
      number: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => words.found[severity](number));
  const kits = files.flatMap(({ kit }) => kit ?? []);
  const posts = kits.flatMap((kit) => [...kit.posts, ...kit.withheld]);
  const messages = kits.flatMap((kit) => [...new Set([...kit.posts, ...kit.withheld].map(({ id }) => id))]);
  const off = files.reduce((sum, { kit }) => sum + (kit?.switchedOff.length ?? 0), 0);
  const of = files.length > 1 ? words.ofFiles(files.length) : "";
  // A file that is not a campaign has no posts to count.
  const where = kits.length === 0 ? "" : words.inPosts(messages.length, posts.length);
  const hidden = off === 0 ? "" : words.switchedOff(off);
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  const hint = fixable === 0 ? "" : words.fixable(fixable);
  return `${kinds.length === 0 ? words.noFindings : kinds.join(", ")}${where}${of}${hidden}${hint}`;
}
