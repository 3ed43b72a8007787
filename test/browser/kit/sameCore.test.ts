import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { runs } from "../../thorough.ts";
import { has } from "../../tools.ts";
import { cardOf, useChromium } from "./browser.ts";

const folder = temporaryFolder();
const PLATFORMS = ["twitter", "bluesky", "mastodon", "telegram"];
const TEXTS = runs(1000);

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("woord ", "een ", "Zin. ", "é", "\n", "\n\n\n", "  ", " ,", "...", "!!"),
  },
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(
    "#EndHumanTrafficking ",
    "#eenLangeHashtag ",
    "#a-b ",
    "www.payoke.be ",
    "http://a.be/?x=1 ",
    "https://münchen.de/ü ",
    "078 055 800 ",
    "11.000 ",
    "2.500 ",
    "💙",
    "👩‍👩‍👧‍👦",
    "{{name}}",
    "𝐯𝐞𝐭 ",
    "\u200b",
    "tekst".repeat(30),
  ),
);
// A text that is two posts' at once would be a finding of both; a field knows no carriage return and no null.
const text = fc.array(piece, { maxLength: 30 }).map((pieces) =>
  pieces
    .join("")
    .replace(/[\r\0]/g, "")
    .toWellFormed(),
);

/** What is said of a finding. Where a placeholder is filled in differs: a box of the page, or the file and the call. */
function told(rule: string, message: string): string {
  const [what = "", ...advice] = message.split("; ");
  return `${rule}: ${rule === "placeholder" ? what : [what, ...advice].join("; ")}`.toLowerCase();
}

/** A campaign with a post of each text. */
function campaignOf(texts: readonly string[]): string {
  return JSON.stringify({
    title: "T",
    languages: ["en"],
    helplines: [{ name: "Payoke", phone: "078 055 800", site: "https://www.payoke.be" }],
    facts: [{ id: "a", figure: "11.000", statement: "11.000", source: { title: "S" } }],
    posts: texts.map((own, index) => ({ id: `p${index}`, platforms: PLATFORMS, text: own })),
  });
}

interface Seen {
  readonly text: string | null;
  readonly length: number;
  readonly limit: number;
  readonly findings: readonly string[];
}

interface PostsJson {
  readonly posts: readonly JsonPost[];
  readonly withheld: readonly JsonPost[];
  readonly findings: readonly { rule: string; message: string; posts: string[]; platforms: string[] }[];
}

interface JsonPost {
  readonly id: string;
  readonly platform: string;
  readonly text: string;
  readonly length: number;
  readonly limit: number;
}

describe.runIf(has("chromium"))("the page and the command line", () => {
  const load = useChromium();

  /** What a page does not say: it has no post to compare with, and typography is the author's. */
  const UNSAID = ["duplicate-post", "typography"];

  test.each(PLATFORMS)(`say the same of ${TEXTS} random texts on %s`, async (platform) => {
    const texts = fc.sample(text, TEXTS);
    const file = write(folder, "many.yaml", campaignOf(texts));
    const said: PostsJson = JSON.parse(bluehart(["posts", "--json", "-c", file, "-p", platform]).out);
    const expected = texts.map((_, index): Seen => {
      const id = `p${index}`;
      const post = [...said.posts, ...said.withheld].find((candidate) => candidate.id === id);
      if (post === undefined) throw new Error(`no post ${id}`);
      const findings = said.findings.filter(
        (finding) => finding.posts.includes(id) && !UNSAID.includes(finding.rule),
      );
      return {
        text: post.text,
        length: post.length,
        limit: post.limit,
        findings: findings.map(({ rule, message }) => told(rule, message)).sort(),
      };
    });

    const kit = join(folder, `${platform}.html`);
    bluehart(["export", kit, "-c", write(folder, "one.yaml", campaignOf(["begin"])), "-p", platform]);
    const { page } = await load(kit);
    const card = cardOf(page, "p0", platform, "en");
    await card.getByRole("textbox").focus();
    const seen = await card.evaluate(async (article, values) => {
      const field = article.querySelector("textarea");
      const all: (Omit<Seen, "findings"> & { findings: (readonly [string, string])[] })[] = [];
      for (const value of values) {
        if (field === null) break;
        field.value = value;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
        const count = article.querySelector<HTMLElement>("[data-count]");
        const link = article.querySelector<HTMLAnchorElement>("[data-action=open]");
        const findings = Array.from(article.querySelectorAll<HTMLElement>("[data-finding]"), (item) => {
          const [, ...message] = item.textContent?.split(": ") ?? [];
          return [item.dataset.finding ?? "", message.join(": ")] as const;
        });
        all.push({
          text: link === null ? null : new URL(link.href).searchParams.get("text"),
          length: Number(count?.dataset.count),
          limit: Number(count?.dataset.limit),
          findings,
        });
      }
      return all;
    }, texts);
    for (const [index, { findings, ...own }] of seen.entries()) {
      const all = { ...own, findings: findings.map(([rule, message]) => told(rule, message)).sort() };
      expect(all, JSON.stringify(texts[index])).toEqual(expected[index]);
    }
    expect(seen).toHaveLength(TEXTS);
  });
});
