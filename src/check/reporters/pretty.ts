import type { ChalkInstance } from "chalk";
import { formatPlace } from "../../source/Place.ts";
import { visible } from "../../text/visible.ts";
import type { Kit } from "../buildKit.ts";
import { type Finding, type Severity, severities } from "../Finding.ts";

const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const satisfies {
  [severity in Severity]: string;
};

/** A line a finding, and a count at the end. */
export function pretty({ findings, posts, withheld }: Kit, colours: ChalkInstance): string {
  const number = posts.length + withheld.length;
  const summary = `${summarise(findings)} in ${plural(number, "post")}`;
  return [...findings.map((finding) => formatFinding(finding, colours)), colours.bold(summary)].join("\n");
}

/** `file:line:column  error  length  what is wrong  (post; language; platforms)` */
export function formatFinding(finding: Finding, colours: ChalkInstance): string {
  const { place, severity, rule, message, posts, language, platforms } = finding;
  const where = [posts.join(", "), language, platforms.join(", ")]
    .filter((part) => part !== "und")
    .join("; ");
  const level = colours[COLOURS[severity]](severity);
  return `${visible(formatPlace(place))}  ${level}  ${colours.bold(rule)}  ${visible(message)}  ${colours.dim(`(${visible(where)})`)}`;
}

function summarise(findings: readonly Finding[]): string {
  const kinds = severities
    .map((severity) => ({
      severity,
      number: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => plural(number, severity === "info" ? "note" : severity));
  return kinds.length === 0 ? "no findings" : kinds.join(", ");
}

/** `1 post`, `2 posts` */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
