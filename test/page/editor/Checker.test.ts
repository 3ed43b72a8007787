import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Campaign } from "../../../src/core/campaign/Campaign.ts";
import type { Finding } from "../../../src/core/check/Finding.ts";
import { buildKit } from "../../../src/core/kit/buildKit.ts";
import { valueAt } from "../../../src/core/source/nameOfPath.ts";
import { spotOf } from "../../../src/core/source/valueSource.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { loadParsedCampaign } from "../../../src/files/loadCampaign.ts";
import { loadBuiltInCards } from "../../../src/files/loadCards.ts";
import { Checker } from "../../../src/page/editor/Checker.ts";
import type { EditorState } from "../../../src/page/editor/EditorState.ts";
import { checkPost } from "../../../src/page/editor/usePostCheck.ts";
import { postsOf, toValues } from "../../../src/page/editor/values.ts";
import { context, platforms } from "../../context.ts";

const today = "2027-01-31";
const cards = await loadBuiltInCards();
const makeChecker = (campaign?: Campaign, pictures: EditorState["pictures"] = {}) =>
  new Checker({
    platforms,
    catalogue: campaign && { hashtags: campaign.hashtags, groups: campaign.hashtagGroups },
    cards: campaign?.cards ?? cards,
    pictures: { "blue-heart.svg": { exists: true }, ...pictures },
    today,
  });

describe("a post by itself", () => {
  test.each(["templates/blue-heart.yaml", "test/fixtures/doubtful.yaml"])(
    "in %s has the findings that the whole check has",
    async (file) => {
      const source = new YamlSource(readFileSync(file, "utf8"), file);
      const campaign = await loadParsedCampaign(source, context);
      const kit = buildKit(campaign, platforms, { calendar: { today } });
      const value = toValues(source.value);
      const images = campaign.posts.flatMap((post) =>
        post.images.flatMap((image) => ("file" in image ? [[image.file, image]] : [])),
      );
      const checker = makeChecker(campaign, Object.fromEntries(images));
      const say = (findings: typeof kit.findings, id: string) =>
        findings
          .filter(({ posts }) => posts.includes(id))
          .flatMap(({ rule, severity, languages, platforms: on }) =>
            languages.flatMap((language) =>
              on.map((platform) => `${rule} ${severity} ${language} ${platform}`),
            ),
          )
          .sort();
      for (const [at, post] of postsOf(value).entries()) {
        const id = String(valueAt(post, ["id"]));
        const check = checkPost(checker, value, at);
        expect(check?.problems).toEqual([]);
        expect([id, say(check?.findings ?? [], id)]).toEqual([id, say(kit.findings, id)]);
        expect(check?.posts.length).toBe(
          [...kit.posts, ...kit.withheld].filter((one) => one.id === id).length,
        );
      }
    },
  );

  test("has its findings at the words that they are about, and fixes that change those", async () => {
    const post = { id: "a", platforms: ["x"], text: { nl: "Bel  nu 078 055 800" } };
    const value = { title: "x", languages: ["nl"], posts: [post] };
    const checker = makeChecker();
    const [found] = checker.check(value, post).findings.filter(({ rule }) => rule === "white-space");
    // The two spaces after "Bel".
    expect(found && [spotOf(found.place), spotOf(found.end)]).toEqual([
      { path: ["posts", 0, "text", "nl"], offset: 3 },
      { path: ["posts", 0, "text", "nl"], offset: 5 },
    ]);
    expect(await checker.fix(value, post)).toEqual({ ...post, text: { nl: "Bel nu 078 055 800" } });
  });

  test("is compared with an earlier one that says the same", () => {
    const posts = [
      { id: "a", platforms: ["x"], text: "Kom mee naar het bos" },
      { id: "b", platforms: ["x"], text: "Kom mee naar  HET bos" },
    ];
    const value = { title: "x", posts };
    const rules = (at: number) => checkPost(makeChecker(), value, at)?.findings.map(({ rule }) => rule);
    expect(rules(0)).not.toContain("duplicate-post");
    expect(rules(1)).toContain("duplicate-post");
  });
});

describe("what is invalid", () => {
  test("in one post hides no other, and is said with its path", () => {
    const posts = [
      { id: "a", when: "soon", text: "x" },
      { id: "b", platforms: ["x"], text: "Kom mee" },
    ];
    const value = { title: "x", posts };
    const checker = makeChecker();
    const { problems = [] } = checkPost(checker, value, 0) ?? {};
    expect(problems.map(({ path, message }) => [path, String(message)])).toEqual([
      [["posts", 0, "when"], expect.stringContaining("must be such as")],
    ]);
    expect(checkPost(checker, value, 1)?.posts.length).toBe(1);
  });

  test("beside the posts hides none of them", () => {
    const posts = [{ id: "b", platforms: ["x"], text: "Kom mee" }];
    const value = {
      title: 7,
      colour: "blue",
      day: { date: "30 July" },
      helplines: [{ name: "x", sites: "y" }],
      posts,
    };
    const checker = makeChecker();
    const { problems } = checker.surroundings(value);
    expect(problems.map(({ path }) => path[0]).sort()).toEqual([
      "colour",
      "day",
      "day",
      "helplines",
      "title",
    ]);
    expect(checkPost(checker, value, 0)?.posts.length).toBe(1);
  });

  test("with a hashtag is said at the list, as far as the posts' platforms mind it", () => {
    const value = {
      title: "x",
      languages: ["nl", "fr"],
      translations: { fr: { status: "reviewed" } },
      hashtags: ["Bos", "Santé Mentale", { tag: "2030", languages: ["fr"] }],
      posts: [{ id: "b", platforms: ["x"], text: { nl: "Kom mee", fr: "Venez" } }],
    };
    const said = (findings: readonly Finding[]) =>
      findings.map(({ rule, place, platforms: on }) => [rule, spotOf(place).path, on]);
    const checker = makeChecker();
    expect(said(checker.surroundings(value).findings)).toEqual([
      ["hashtag-syntax", ["hashtags", 1], ["twitter"]],
      ["hashtag-syntax", ["hashtags", 2, "tag"], ["twitter"]],
    ]);
    const onWhatsApp = { ...value, posts: [{ ...value.posts[0], platforms: ["whatsapp"] }] };
    expect(said(checker.surroundings(onWhatsApp).findings)).toEqual([]);
  });

  test("in a list leaves the rest of it, and is said where it is", () => {
    const fact = (id: string, year: unknown) => ({
      id,
      figure: "11.000",
      statement: "11.000 bomen",
      source: { title: "Telling", year },
    });
    const posts = [
      { id: "b", platforms: ["x"], text: "Kom mee", images: [{ card: "figure", fact: "third" }] },
    ];
    const value = {
      title: "x",
      languages: ["nl"],
      facts: [
        fact("first", "deux mille vingt-cinq"),
        // Without an id it is no fact, and those after it keep their places.
        { ...fact("x", 2025), id: undefined },
        { ...fact("third", 2025), supersededBy: "nobody" },
      ],
      posts,
    };
    const checker = makeChecker();
    const { problems, rest } = checker.surroundings(value);
    expect(problems.map(({ path }) => path)).toEqual([
      ["facts", 0, "source", "year"],
      ["facts", 1, "id"],
      ["facts", 2, "supersededBy"],
    ]);
    expect(valueAt(rest, ["facts"])).toEqual([
      { ...fact("first", 2025), source: { title: "Telling" } },
      fact("third", 2025),
    ]);
    expect(checkPost(checker, value, 0)?.problems).toEqual([]);
  });

  test("as the day of a post leaves its preview, and is said as it was typed", () => {
    const post = { id: "a", platforms: ["x"], when: "lundi 23 mars 2027, 25h", text: "Kom mee" };
    const value = { title: "x", posts: [post] };
    const { posts, problems } = makeChecker().check(value, post);
    expect(posts.length).toBe(1);
    expect(problems.map(({ path, misread }) => [path, misread?.kind])).toEqual([
      [["posts", 0, "when"], "weekday"],
      [["posts", 0, "when"], "impossible"],
    ]);
  });
});
