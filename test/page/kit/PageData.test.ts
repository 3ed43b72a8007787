import fc from "fast-check";
import { expect, test } from "vitest";
import { isPostUnreviewed } from "../../../src/core/compose/isUnreviewed.ts";
import { buildKit, type Kit } from "../../../src/core/kit/buildKit.ts";
import type { Selection } from "../../../src/core/kit/Selection.ts";
import { toKitView } from "../../../src/core/kit/toKitView.ts";
import { fromPageData } from "../../../src/page/kit/fromPageData.ts";
import type { PageData } from "../../../src/page/kit/PageData.ts";
import { toPageData } from "../../../src/page/kit/toPageData.ts";
import { kitOf } from "../../core/check/kits.ts";

const EXTRAS = {
  pictures: {},
  languages: ["en"],
  languageNames: {},
  brand: undefined,
  share: undefined,
  fingerprint: "",
};

/** A kit as the page has it: through JSON and back. */
function throughPage(kit: Kit): Kit {
  const data: PageData = JSON.parse(
    JSON.stringify(toPageData({ kit, calendar: { today: "2027-01-31" } }, EXTRAS)),
  );
  const { campaign, platforms, selection } = fromPageData(data);
  return buildKit(campaign, platforms, selection);
}

/** What of a kit does not depend on its file. */
function essence({ posts, withheld, notesOf }: Kit) {
  const facts = (post: Kit["posts"][number]) => ({
    id: post.id,
    platform: post.platform.id,
    language: post.language,
    text: post.text,
    count: post.count,
    bodyLength: post.bodyLength,
    omitted: post.omitted,
    contentWarning: post.contentWarning,
    notes: notesOf(post),
  });
  return { posts: posts.map(facts), withheld: withheld.map(facts) };
}

const YAML = (texts: readonly string[]) =>
  JSON.stringify({
    title: "T {{town}}",
    languages: ["nl", "fr"],
    translations: { fr: { status: "unreviewed" } },
    day: { date: "07-30", name: { nl: "Dag", fr: "Jour" } },
    values: { town: { nl: "Gent", fr: "Gand" } },
    accounts: {
      payoke: { name: { nl: "Payoke", fr: "Payoke asbl" }, x: "payokeantwerp", mastodon: "p@a.be" },
    },
    links: {
      more: { address: { nl: "https://a.be", fr: "https://b.be" }, utm: { medium: "m", term: { x: "t" } } },
    },
    limits: { x: "premium", mastodon: 600 },
    hashtags: ["Always", { tag: "Maybe", use: "optional", platforms: ["bluesky"] }],
    helplines: [{ name: "Payoke", phone: "03 201 16 90", site: { nl: "https://www.payoke.be" } }],
    facts: [{ id: "a", figure: "11.000", statement: "11.000", source: { title: "S" } }],
    rules: { typography: { severity: "off", reason: "no" } },
    posts: texts.map((text, index) => ({
      id: `p${index}`,
      when: "day, 09:00",
      contentWarning: { nl: "Let op {{town}}" },
      text: { nl: text, fr: `{{town}} ${text}` },
      images: [{ file: "a.png", alt: { nl: "Een {{town}}" } }],
      variants: { bluesky: { text: { nl: `b${text}` } } },
      rules: { helpline: { severity: "error", reason: "must" } },
    })),
  });

test("a page builds the kit that it was made from", async () => {
  const text = fc
    .array(
      fc.constantFrom(
        "a",
        " ",
        "\n",
        "#Tag ",
        "www.payoke.be ",
        "11.000 ",
        "{{town}}",
        "{{none}}",
        "{{@payoke}}",
        "{{@nobody}}",
        "{{link:more}}",
        "💙",
        "é",
        "…",
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (texts) => {
      const kit = await kitOf(YAML(texts));
      expect(essence(throughPage(kit))).toEqual(essence(kit));
    }),
    { numRuns: 60 },
  );
});

test.each<[string, Selection]>([
  ["languages", { languages: ["fr"] }],
  ["posts", { posts: ["p1"] }],
  ["limits", { limits: { x: 300 } }],
  ["values", { values: { town: "Aalst" } }],
])("a page keeps the selection of %s", async (_what, selection) => {
  const kit = await kitOf(YAML(["een", "twee"]), selection);
  expect(essence(throughPage(kit))).toEqual(essence(kit));
});

test("a page adds the hashtags of the group that a post chooses", async () => {
  const posts = ["day", undefined].map((hashtags, index) => ({ id: `p${index}`, text: "Dag", hashtags }));
  const kit = await kitOf(JSON.stringify({ title: "T", languages: ["nl"], hashtags: "catalogue", posts }));
  expect(essence(throughPage(kit))).toEqual(essence(kit));
});

test("a page holds neither the path of the campaign's file nor any place in it", async () => {
  const kit = await kitOf(YAML(["een"]));
  const json = JSON.stringify(toPageData({ kit, calendar: { today: "2027-01-31" } }, EXTRAS));
  expect(json).not.toContain('"place"');
  expect(json).not.toContain(kit.source.file);
});

test("a page knows what was reviewed, and what is outdated", async () => {
  const yaml = JSON.stringify({
    title: "T",
    languages: ["nl", "fr"],
    translations: {
      fr: {
        status: "reviewed",
        texts: {
          "posts/a/text": { from: "bcdfghjk", status: "unreviewed" },
          "background/Kop/text": { from: "bcdfghjk", status: "unreviewed" },
        },
      },
    },
    background: [{ heading: { nl: "Kop", fr: "Tête" }, text: { nl: "Dag", fr: "Jour" } }],
    posts: ["a", "b"].map((id) => ({ id, platforms: ["x"], text: { nl: `Dag ${id}`, fr: `Jour ${id}` } })),
  });
  for (const kit of [await kitOf(yaml), throughPage(await kitOf(yaml))]) {
    const french = kit.posts.filter(({ language }) => language === "fr");
    expect(french.map((post) => isPostUnreviewed(post, kit.campaign))).toEqual([true, false]);
    const outdated = french.map((post) =>
      kit.notesOf(post).some(({ rule }) => rule === "translation-outdated"),
    );
    expect(outdated).toEqual([true, false]);
    const view = (language: string) =>
      toKitView({ kit, calendar: { today: "2027-01-31" } }, language).background;
    expect(view("fr")?.unreviewed).toBeDefined();
    expect(view("nl")?.unreviewed).toBeUndefined();
  }
});
