import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { rules } from "../../../src/core/check/rules/index.ts";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { root, temporaryFolder } from "../../cli/bluehart.ts";
import { exif, GHENT, jpeg, png, webp } from "../../pictures.ts";
import { kitOf } from "./kits.ts";

type Fragment = { readonly [key: string]: unknown };

const POST_KEYS = ["platforms", "text", "images", "when", "variants"];

/** The campaign that the examples of a page are a part of: what they leave out does not matter to the rule. */
function complete(...fragments: readonly Fragment[]): string {
  const keys = fragments.flatMap((fragment) => Object.entries(fragment));
  const isOfPost = ([key]: readonly [string, unknown]) => POST_KEYS.includes(key);
  const last = fragments.at(-1) ?? {};
  const post = { id: "one", platforms: ["x"], text: { nl: "Dag", fr: "Jour" } };
  return JSON.stringify({
    title: "Mine",
    languages: ["nl", "fr"],
    posts: [{ ...post, ...Object.fromEntries(keys.filter(isOfPost)) }],
    ...Object.fromEntries(keys.filter((entry) => !isOfPost(entry) && entry[0] !== "posts")),
    // A good example that shows a post shows it in place of the bad example's.
    ...(Object.keys(last).some((key) => POST_KEYS.includes(key)) ? {} : postsOf(keys)),
  });
}

function postsOf(keys: readonly (readonly [string, unknown])[]): Fragment {
  return Object.fromEntries(keys.filter(([key]) => key === "posts"));
}

/** The images that the examples name, as the pages describe them. */
const PICTURES = {
  "heart.jpg": jpeg(),
  "heart.png": png({ width: 1080, height: 1080 }),
  "heart.webp": webp(),
  "tower.jpg": jpeg({ width: 1000, height: 2000 }),
  "tower-cut.jpg": jpeg({ width: 1080, height: 1350 }),
  "thumbnail.jpg": jpeg({ width: 300, height: 300 }),
  "large.jpg": jpeg({ bytes: 3_400_000 }),
  "street.jpg": jpeg({ exif: exif(GHENT) }),
  "street-clean.jpg": jpeg({ mark: "street" }),
  "copy-of-heart.jpg": jpeg(),
  "logo.svg": Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>'),
};
const folder = temporaryFolder();
for (const [name, bytes] of Object.entries(PICTURES)) writeFileSync(join(folder, name), bytes);

/** The examples of a page, with as many letters as they ask for. */
function readPage(name: string) {
  const page = readFileSync(join(root, "docs/rules", `${name}.md`), "utf8").replace(
    /\((\d+) letters\)/g,
    (_, number) => "a".repeat(Number(number)),
  );
  const [, bad, quote = "", good] =
    /^## Bad\n\n```yaml\n(.*?)^```\n\n((?:> [^\n]*\n)+)\n## Good\n\n```yaml\n(.*?)^```\n\n## How to fix it\n/ms.exec(
      page,
    ) ?? [];
  return {
    bad: readFragment(bad),
    messages: quote.split("\n").flatMap((line) => (line === "" ? [] : [line.slice("> ".length)])),
    good: readFragment(good),
  };
}

function readFragment(yaml = ""): Fragment {
  const fragment: unknown = parse(yaml);
  if (typeof fragment !== "object" || fragment === null) throw new Error(`no example: "${yaml}"`);
  return { ...fragment };
}

describe.each(rules.map(({ name }) => name))("the page of %s", (name) => {
  const { bad, messages, good } = readPage(name);
  const found = async (campaign: string) => {
    const { findings } = await kitOf(campaign, { calendar: { today: "2027-01-31" } }, folder);
    return findings.filter(({ rule }) => rule === name).map((finding) => messageOf(finding, en));
  };

  test("quotes what the rule says of its bad example", async () => {
    expect(messages).not.toEqual([]);
    expect(await found(complete(bad))).toEqual(expect.arrayContaining(messages));
  });

  test("has a good example in which the rule finds nothing", async () => {
    expect(await found(complete(bad, good))).toEqual([]);
  });
});
