import type { Said } from "../../../core/i18n/problems/Sentence.ts";
import type { Kit } from "../../../core/kit/buildKit.ts";
import type { Draft } from "../../../exchange/Draft.ts";
import type { Origin } from "../../../exchange/Origin.ts";
import { say, word } from "../../languages/say.ts";
import { out } from "../../terminal/colours.ts";
import { oneLine } from "../../terminal/oneLine.ts";
import { formatTable } from "../../terminal/table.ts";

/** How much of a text the table shows, in characters. */
const SHOWN = 60;

/** What became what, what was assumed and what was left out, with the reasons and the places. */
export function formatReport(draft: Draft): string {
  const { became, assumed, left } = draft;
  return [
    ...section(
      say.importing.became,
      became.map(({ what, why, origin }) => [word(what), word(why), formatOrigin(origin)]),
    ),
    ...section(
      say.importing.assumed,
      assumed.map(({ text, why, origin }) => [short(text, 100), word(why), formatOrigin(origin)]),
    ),
    ...section(
      say.importing.left,
      left.map(({ text, why, origin }) => [short(text), word(why), formatOrigin(origin)]),
    ),
  ].join("\n");
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const table = formatTable(rows.map((row) => row.map(oneLine)));
  return [out.bold(`${title} (${rows.length})`), ...table.split("\n").map((line) => `  ${line}`), ""];
}

function short(text: Said, most = SHOWN): string {
  const line = oneLine(word(text)).trim();
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line;
}

/** `kit.md:12`, `kit.docx, paragraph 7`, `plan.xlsx, May!B4` */
function formatOrigin({ file, line, page, paragraph, sheet, cell }: Origin): string {
  if (cell !== undefined) return `${file}, ${sheet === undefined ? "" : `${sheet}!`}${cell}`;
  if (paragraph !== undefined) return `${file}, ${say.importing.paragraph(paragraph)}`;
  if (line === undefined) return file;
  return `${file}:${line}${page === undefined ? "" : ` (${say.importing.page(page)})`}`;
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
