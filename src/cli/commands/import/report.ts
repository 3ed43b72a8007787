import type { Kit } from "../../../core/kit/buildKit.ts";
import type { Draft } from "../../../exchange/Draft.ts";
import { reportOf } from "../../../exchange/report.ts";
import { say, words } from "../../languages/say.ts";
import { out } from "../../terminal/colours.ts";
import { oneLine } from "../../terminal/oneLine.ts";
import { formatTable } from "../../terminal/table.ts";

/** How much of a text the tables show, in characters. */
const SHOWN = { became: Number.POSITIVE_INFINITY, assumed: 100, left: 60 };

/** What became what, what was assumed and what was left out, with the reasons and the places. */
export function formatReport(draft: Draft): string {
  return reportOf(draft, words?.problems)
    .flatMap(({ kind, title, lines }) =>
      section(
        title,
        lines.map(({ text, why, place }) => [short(text, SHOWN[kind]), why, place]),
      ),
    )
    .join("\n");
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  const table = formatTable(rows.map((row) => row.map(oneLine)));
  return [out.bold(`${title} (${rows.length})`), ...table.split("\n").map((line) => `  ${line}`), ""];
}

function short(text: string, most: number): string {
  const line = oneLine(text).trim();
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line;
}

/** What the check says of the campaign. */
export interface Numbers {
  readonly posts: number;
  readonly platforms: number;
  readonly languages: readonly string[];
  readonly ready: number;
  readonly withheld: number;
  readonly errors: number;
  readonly warnings: number;
}

export function numbersOf({ campaign, posts, withheld, findings }: Kit): Numbers {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    posts: campaign.posts.length,
    platforms: new Set([...posts, ...withheld].map(({ platform }) => platform.id)).size,
    languages: campaign.languages,
    ready: posts.length,
    withheld: withheld.length,
    errors: count("error"),
    warnings: count("warning"),
  };
}

/** `3 posts for 3 platforms in nl. Check: 5 texts ready, 0 withheld; 0 errors, 3 warnings.` */
export function formatNumbers({
  posts,
  platforms,
  languages,
  ready,
  withheld,
  errors,
  warnings,
}: Numbers): string {
  const named = languages.filter((language) => language !== "und");
  return [
    say.importing.numbers(posts, platforms, named.join(", ")),
    say.importing.check(ready, withheld, errors, warnings),
  ].join(" ");
}
