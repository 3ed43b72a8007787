import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { textIn } from "../../src/core/campaign/Campaign.ts";
import { ruleNames } from "../../src/core/check/rules/index.ts";
import { buildKit } from "../../src/core/kit/buildKit.ts";
import { UserError } from "../../src/core/source/UserError.ts";
import { builtIn } from "../../src/files/builtIn.ts";
import { loadCampaign } from "../../src/files/loadCampaign.ts";
import { platforms } from "../context.ts";
import { runs } from "../thorough.ts";

const folder = mkdtempSync(join(tmpdir(), "bluehart-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "mine.yaml");
const catalogue = builtIn.hashtags;
const load = async (content: string | Uint8Array) => {
  writeFileSync(file, content);
  return loadCampaign(file, { platforms, catalogue, rules: ruleNames });
};

describe("a campaign", () => {
  test("may be as short as this", async () => {
    const campaign = await load("title: Mine\nposts:\n  - id: a\n    text: Hello\n");
    expect(campaign.languages).toEqual(["und"]);
    // Some take nothing without a title.
    const open = platforms.filter(({ fields }) => fields?.title?.required !== true);
    expect(campaign.posts[0]?.platforms).toEqual(open.map(({ id }) => id));
    expect(campaign.posts[0]?.texts.get("und")?.value).toBe("Hello");
    expect(campaign.hashtags).toEqual([]);
  });

  test("knows its background by language, and refuses one in another", async () => {
    const text = (language: string) =>
      `title: a\nlanguages: [nl]\nbackground: [{heading: Kop, text: {${language}: een}}]\nposts: [{id: a, text: b}]\n`;
    const { background } = await load(text("nl"));
    expect(background).toMatchObject([{ heading: new Map([["nl", "Kop"]]), text: new Map([["nl", "een"]]) }]);
    await expect(load(text("fr"))).rejects.toThrow('the language "fr" is not among');
    expect((await load("title: a\nposts: [{id: a, text: b}]\n")).background).toEqual([]);
  });

  test("says what platforms may be", async () => {
    const platformsOf = (written: string) =>
      load(`title: a\nposts: [{id: a, platforms: ${written}, text: b}]\n`);
    await expect(platformsOf("x")).rejects.toThrow(
      "must be all, or a list of platforms such as [facebook, x]",
    );
    await expect(platformsOf("[all]")).rejects.toThrow("must be one of facebook");
    expect((await platformsOf("all")).posts[0]?.platforms).toEqual(platforms.map(({ id }) => id));
  });

  test("takes its languages from its posts, where it lists none", async () => {
    const campaign = await load(
      "title: {fr: Titre, nl: Titel}\nposts:\n  - id: a\n    text: {nl: Dag, fr: Jour}\n",
    );
    expect(campaign.languages).toEqual(["nl", "fr"]);
    expect(textIn(campaign.title, "fr", campaign)).toBe("Titre");
    expect(textIn(campaign.title, "de", campaign)).toBe("Titel");
  });

  test("keeps the order of its hashtags, and the sign of a short one is left off", async () => {
    const campaign = await load(
      "title: a\nhashtags: ['#Een', {tag: Twee, use: optional}]\nposts:\n  - id: a\n    text: b\n",
    );
    expect(campaign.hashtags).toMatchObject([
      { tag: "Een", use: "always" },
      { tag: "Twee", use: "optional" },
    ]);
    const places = campaign.hashtags.map(({ source }) => source.range({ start: 0, end: 1 }).place.column);
    // The sign of the first stands in column 13.
    expect(places).toEqual([14, 26]);
  });

  test.each([
    ["[StopNu, stopnu]", '"stopnu" is already used'],
    ["[Een, StopNu, STOPNU]", '"STOPNU" is already used'],
    ["[{tag: StopNu}, {tag: stopNU}]", '"stopNU" is already used'],
    ["[StopNu, {tag: STOPNU, use: optional}]", '"STOPNU" is already used'],
    // The sign is no part of the hashtag, in either width.
    ["['#StopNu', {tag: stopnu}]", '"stopnu" is already used'],
    ["[StopNu, '＃stopnu']", '"＃stopnu" is already used'],
  ])("refuses the same hashtag twice, regardless of case and sign: %s", async (hashtags, message) => {
    await expect(load(`title: a\nhashtags: ${hashtags}\nposts: [{id: a, text: b}]\n`)).rejects.toThrow(
      message,
    );
  });

  test("takes hashtags of which one begins with the other", async () => {
    const { hashtags } = await load(
      "title: a\nhashtags: [StopNu, stopnu2, '#Stop']\nposts: [{id: a, text: b}]\n",
    );
    expect(hashtags.map(({ tag }) => tag)).toEqual(["StopNu", "stopnu2", "Stop"]);
  });

  test("knows where each character of a text stands", async () => {
    const {
      posts: [post],
    } = await load("title: a\nposts:\n  - id: a\n    text:\n      nl: >-\n        een\n        twee\n");
    expect(post?.texts.get("nl")?.range({ start: "een ".length, end: "een twee".length })).toEqual({
      place: { file, line: 7, column: 9 },
      end: { file, line: 7, column: 13 },
    });
  });
});

test("the built-in campaign, damaged in any way, is loaded and checked or refused with places inside the file", async () => {
  const text = readFileSync(builtIn.campaigns["blue-heart"], "utf8");
  const damage = fc.record({
    at: fc.nat(text.length),
    remove: fc.nat(40),
    insert: fc.oneof(
      fc.constantFrom(
        "",
        "\n",
        "\t",
        ":",
        "- ",
        "  ",
        "&a ",
        "*a",
        "[",
        "{",
        "'",
        '"',
        "|",
        "#",
        "!!x ",
        "<<: ",
        "~",
        "0",
        "nl: ",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const damaged = damages.reduce(
        (before, { at, remove, insert }) => before.slice(0, at) + insert + before.slice(at + remove),
        text,
      );
      try {
        const kit = buildKit(await load(damaged), platforms);
        for (const { place } of kit.findings) expect(place.line).toBeGreaterThan(0);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const lines = damaged.split("\n").length;
        for (const { place } of error.problems) {
          expect(place?.line ?? 1).toBeGreaterThan(0);
          expect(place?.line ?? 1).toBeLessThanOrEqual(lines);
        }
      }
    }),
    { numRuns: runs(400) },
  );
});

test("any bytes are loaded or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      try {
        await load(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
  );
});
