import { join } from "node:path";
import { temporaryFolder, write } from "./bluehart.ts";

/** Texts that would take effect somewhere, were they not data: markup, script, formulas, calendar properties. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("https://evil.example","x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "＝1+1",
  "<script>alert(1)</script><img src=x onerror=alert(1)>\"' & </script><!--",
  "```\n# kop\n<b>vet</b>\n| a | b |\n[x](javascript:alert(1)) &amp; &#60;",
  "BEGIN:VEVENT\nSUMMARY:x\\nEND:VEVENT\n;,:\\",
  "een\n\ntwee\n  drie, \"vier\"; 'vijf' \\",
  "100 % + # & = ? / 💙👩‍👩‍👧‍👦 é e\u0301 日本 ‏עברית",
  `${"ééé💙".repeat(30)}`,
];

/** The same in the background: as paragraphs, as items of a list, and with addresses that would leave their place. */
export const HOSTILE_PROSE = [
  ...HOSTILE,
  '[x](javascript:alert(1)) javascript:alert(1) https://a.be/"><script>alert(1)</script> www.a.be/<b>',
  `- ${HOSTILE[5]}\n- =1+1 https://a.be/?a=1&copy=2\\)>\n- \u0000\u0007\ud800`,
].join("\n\n");

/** A campaign of these texts, in its title and everywhere else as well. */
export function hostileCampaign(platforms = "[x, facebook, mastodon, telegram]"): {
  readonly cwd: string;
  readonly file: string;
} {
  const cwd = temporaryFolder();
  const nasty = JSON.stringify("<b>T</b> =1+1 `x` *y* </title><script>alert(1)</script>\n\nBEGIN:VALARM");
  const posts = HOSTILE.map(
    (text, index) =>
      `  - {id: p${index}, platforms: ${platforms}, when: "day, 09:00", text: ${JSON.stringify(text)}}\n`,
  );
  write(
    cwd,
    "hostile.yaml",
    `title: ${nasty}
description: ${nasty}
day: {date: "07-30", name: ${nasty}, source: {title: ${nasty}, url: "javascript:alert(1)"}}
helplines: [{name: ${nasty}, phone: ${nasty}, site: "javascript:alert(1)", region: ${nasty}, note: ${nasty}}]
facts: [{id: a, figure: "1", statement: ${nasty}, source: {title: ${nasty}, url: 'https://a.be/"><script>alert(1)</script>'}}]
background: [{heading: ${nasty}, text: ${JSON.stringify(HOSTILE_PROSE)}}]
posts:
${posts.join("")}`,
  );
  return { cwd, file: join(cwd, "hostile.yaml") };
}
