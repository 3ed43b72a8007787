import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { png } from "../png.ts";
import { has } from "../tools.ts";
import { bluehart, temporaryFolder, withoutCards, write } from "./bluehart.ts";
import { HOSTILE, hostileCampaign } from "./hostile.ts";

const HOSTILE_KIT = ["--campaign", hostileCampaign().file, "--today", "2027-01-31", "-p", "telegram"];

const OWN = ["--campaign", withoutCards()];

/** What is exported, by the name of its file. */
const KITS: { readonly [file: string]: readonly string[] } = {
  "kit.csv": HOSTILE_KIT,
  "dutch.docx": [...OWN, "--lang", "nl"],
  "french.docx": [...OWN, "--lang", "fr"],
  "hostile.docx": HOSTILE_KIT,
};

/** Converts files in one go, because LibreOffice takes seconds to start. */
function convert(folder: string, to: string, files: readonly string[]): void {
  const { stderr, status } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      folder,
      ...files.map((file) => join(folder, file)),
    ],
    { encoding: "utf8", timeout: 120_000 },
  );
  if (status !== 0) throw new Error(stderr);
}

const campaign = temporaryFolder();
write(campaign, "flag.png", png(640, 320));
const PICTURES = write(
  campaign,
  "mine.yaml",
  `title: T
posts:
  - {id: a, platforms: [x, facebook], text: One, images: [{file: flag.png, alt: A red flag on a balcony}]}
`,
);

describe.runIf(has("soffice"))("opened by LibreOffice", () => {
  const folder = temporaryFolder();
  const read = (name: string) => readFileSync(join(folder, name), "utf8");

  beforeAll(() => {
    for (const [file, words] of Object.entries(KITS)) {
      const { err } = bluehart(["export", join(folder, file), ...words]);
      if (!err.startsWith("Wrote ")) throw new Error(err);
    }
    convert(folder, "fods", ["kit.csv"]);
    bluehart(["export", join(folder, "pictures.docx"), "--campaign", PICTURES]);
    convert(folder, "fodt", ["dutch.docx", "pictures.docx"]);
    convert(folder, "txt:Text (encoded):UTF8", ["french.docx", "hostile.docx"]);
  });

  test("csv has the same cells, and none that it calculates", () => {
    const sheet = read("kit.fods");
    expect(sheet).not.toContain("table:formula=");
    expect(sheet).toContain("HYPERLINK(&quot;https://evil.example&quot;");
  });

  test.each([
    ["french", () => textsOf(["--lang", "fr"])],
    ["hostile", () => HOSTILE],
  ])("every post is in the %s docx, exact", (name, posts) => {
    const text = read(`${name}.txt`).replaceAll("\r\n", "\n");
    for (const post of posts()) expect(text).toContain(post);
  });

  test("docx has headings, tables and links", () => {
    const document = read("dutch.fodt");
    expect(document).toMatch(/<text:h [^>]*text:outline-level="1"[^>]*>(<[^>]*>)*Berichten/);
    expect(document).toMatch(
      /<text:h [^>]*text:outline-level="2"[^>]*>(<[^>]*>)*Het is #Werelddag tegen mensenhandel</,
    );
    // The one of the rules.
    expect(document.match(/<table:table /g)).toHaveLength(1);
    expect(document).toContain('xlink:href="https://www.stopmensenhandel.be/"');
  });

  test("docx has the picture, with its alt text and half as wide", () => {
    const document = read("pictures.fodt");
    expect(document.match(/<svg:desc>A red flag on a balcony<\/svg:desc>/g)).toHaveLength(1);
    // 320 pixels of which 96 are an inch, and half of that.
    expect(document).toMatch(/<draw:frame [^>]*svg:width="3\.33\d*in" svg:height="1\.66\d*in"/);
  });

  test("docx has the background, the newer figure too", () => {
    const document = read("dutch.fodt");
    expect(document).toMatch(/<text:h [^>]*text:outline-level="2"[^>]*>(<[^>]*>)*Wat is mensenhandel\?/);
    expect(document).toMatch(/<text:list-item[^>]*>\s*(<[^>]*>)*Belgische meisjes/);
    expect(document).toContain('xlink:href="https://www.unodc.org/blueheart"');
    expect(document.replace(/<[^>]*>/g, "")).toContain(
      "(Global Slavery Index, 2018) Achterhaald door: In België leven naar schatting 11.000 mensen in moderne slavernij.",
    );
  });
});

function textsOf(words: readonly string[]): string[] {
  const { posts } = JSON.parse(bluehart(["posts", "--json", ...words]).out) as { posts: { text: string }[] };
  return posts.map(({ text }) => text);
}
