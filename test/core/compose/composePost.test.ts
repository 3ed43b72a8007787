import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Image } from "../../../src/core/campaign/Campaign.ts";
import type { Hashtag } from "../../../src/core/campaign/Catalogue.ts";
import { composePost } from "../../../src/core/compose/composePost.ts";
import { countText, findHashtags, fitsStrictly } from "../../../src/core/platform/countText.ts";
import { limitPlatform } from "../../../src/core/platform/limitPlatform.ts";
import { findPlatform } from "../../../src/core/platform/selectPlatforms.ts";
import type { SourceText } from "../../../src/core/source/SourceText.ts";
import { platforms } from "../../context.ts";

const place = { file: "f", line: 1, column: 1 };
const sourceOf = (value: string): SourceText => ({
  value,
  range: () => ({ place, end: place }),
});
const always = (tag: string): Hashtag => ({ tag, use: "always", source: sourceOf(tag) });
const optional = (tag: string): Hashtag => ({ tag, use: "optional", source: sourceOf(tag) });

interface Extras {
  readonly contentWarning?: { readonly [language: string]: string };
  readonly images?: readonly Image[];
}

function compose(value: string, name: string, hashtags: readonly Hashtag[], extras: Extras = {}) {
  const { contentWarning = {}, images = [] } = extras;
  const source = sourceOf(value);
  const origin = {
    id: "a",
    place,
    platforms: [],
    skipsWhereRefused: false,
    texts: new Map([["nl", source]]),
    when: undefined,
    whenText: undefined,
    textPlace: place,
    images,
    title: new Map(),
    firstComment: new Map(),
    contentWarning: new Map(
      Object.entries(contentWarning).map(([language, text]) => [language, sourceOf(text)]),
    ),
    variants: new Map(),
    rules: new Map(),
  };
  return composePost(origin, source, "nl", findPlatform(platforms, name), hashtags);
}

describe("hashtags that are added", () => {
  test("stand in line on X, in a block on Facebook, nowhere on WhatsApp, alone on Threads", () => {
    const tags = [always("Een"), always("Twee")];
    expect(compose(" tekst\n", "x", tags).text).toBe("tekst #Een #Twee");
    expect(compose("tekst", "facebook", tags).text).toBe("tekst\n\n#Een #Twee");
    expect(compose("tekst", "whatsapp", tags).text).toBe("tekst");
    expect(compose("tekst", "threads", tags).text).toBe("tekst #Een");
  });

  test("are not those that the text holds, whatever their case", () => {
    expect(compose("#EEN tekst", "x", [always("Een"), always("Twee")]).text).toBe("#EEN tekst #Twee");
  });

  test("are added although the text has the same letters in no hashtag", () => {
    expect(compose("www.a.be/#Een", "x", [always("Een")]).text).toBe("www.a.be/#Een #Een");
  });

  test("WhatsApp and Threads go without, and tell each why", () => {
    expect(compose("tekst", "whatsapp", [always("Een"), optional("Twee")]).omitted).toEqual([
      { tag: "Een", because: "not-linked" },
      { tag: "Twee", because: "not-linked" },
    ]);
    expect(compose("tekst", "threads", [optional("Een"), always("Twee"), optional("Drie")])).toMatchObject({
      text: "tekst #Twee",
      omitted: [
        { tag: "Een", because: "number" },
        { tag: "Drie", because: "number" },
      ],
    });
    expect(compose("tekst", "x", [always("Een")]).omitted).toEqual([]);
    expect(compose(" ", "x", [always("Een")])).toMatchObject({ added: [], omitted: [] });
  });

  test("Threads takes none where the text holds one, and tells", () => {
    const { text, omitted } = compose("#Nu tekst", "threads", [always("Een")]);
    expect(text).toBe("#Nu tekst");
    expect(omitted).toEqual([{ tag: "Een", because: "number" }]);
  });

  test("are meant for this language and platform", () => {
    const tags: Hashtag[] = [
      { ...always("Fr"), languages: ["fr"] },
      { ...always("Fb"), platforms: ["facebook"] },
      { ...always("X"), platforms: ["twitter"], languages: ["nl"] },
    ];
    expect(compose("tekst", "x", tags).text).toBe("tekst #X");
  });
});

describe("optional hashtags", () => {
  test("are left out from the end where there is no room: 280 - 270 - 1 leaves nine for ` #Kort12`, none for more", () => {
    const { text, omitted } = compose("a".repeat(271), "x", [optional("Kort123"), optional("Te")]);
    expect(text).toBe(`${"a".repeat(271)} #Kort123`);
    expect(text).toHaveLength(280);
    expect(omitted).toEqual([{ tag: "Te", because: "length" }]);
  });

  test("stop at the number that X recommends, 2, and that Instagram allows, 5", () => {
    const tags = ["A1", "B2", "C3", "D4", "E5", "F6"].map(optional);
    expect(compose("tekst", "x", tags).added.map(({ tag }) => tag)).toEqual(["A1", "B2"]);
    expect(compose("#Z tekst", "instagram", tags).added).toHaveLength(4);
    expect(compose("tekst", "instagram", tags).omitted).toEqual([{ tag: "F6", because: "number" }]);
  });
});

describe("the strict reading of a limit", () => {
  // Threads states 500 characters; its strict reading is 500 bytes, and ’ has 3.
  test("495 letters and three curly apostrophes on Threads are uncertain, and not too long", () => {
    const { count } = compose(`${"a".repeat(495)}’’’`, "threads", []);
    expect(count).toMatchObject({ length: 498, remaining: 2, valid: true });
    expect(count.strict).toMatchObject({ unit: "utf8", length: 495 + 3 * 3, limit: 500, remaining: -4 });
    expect(fitsStrictly(count)).toBe(false);
  });

  // The app shows "a.be" and 13 characters of a path and "...": 4 + 16. The server counts the link whole.
  const link = `https://a.be/${"p".repeat(50)}`;
  test("Bluesky takes the shortened link into account, but adds no optional hashtag that only fits with it", () => {
    const fits = `${"a".repeat(300 - link.length - 1 - 5)} ${link}`;
    expect(compose(fits, "bluesky", [optional("Een")]).added).toHaveLength(1);
    const { added, omitted, count } = compose(`a${fits}`, "bluesky", [optional("Een")]);
    expect(added).toEqual([]);
    expect(omitted).toEqual([{ tag: "Een", because: "length" }]);
    expect(count).toMatchObject({ length: 300 - 5 + 1 - link.length + 20, valid: true });
    expect(count.strict).toMatchObject({ length: 300 - 5 + 1 });
  });

  test("a text that exceeds the strict reading only because of the full link is valid", () => {
    const { count } = compose(`${"a".repeat(279)} ${link}`, "bluesky", []);
    expect(count).toMatchObject({ length: 279 + 1 + 20, remaining: 0, valid: true });
    expect(count.strict).toMatchObject({ length: 279 + 1 + link.length, remaining: 20 - link.length });
  });
});

describe("a post with an image on Telegram", () => {
  const images: Image[] = [{ file: "a.jpg", place, exists: true, alt: new Map() }];
  test("is a caption of at most 1,024 characters; without one it has 4,096", () => {
    expect(compose("a".repeat(1025), "telegram", [], { images }).count).toMatchObject({
      limit: 1024,
      remaining: -1,
      valid: false,
    });
    expect(compose("a".repeat(1024), "telegram", [], { images }).count.valid).toBe(true);
    expect(compose("a".repeat(1025), "telegram", []).count).toMatchObject({ limit: 4096, valid: true });
  });

  test("has Premium's 4,096 where the limit is set so", () => {
    const premium = limitPlatform(findPlatform(platforms, "telegram"), { telegram: "premium" });
    expect(premium.limits[0]).toMatchObject({ max: 4096, confidence: "reported" });
    expect(premium.limits[0]?.withImage).toBeUndefined();
  });
});

describe("a text message", () => {
  test("has plain quotation marks, dashes and spaces, where others keep theirs", () => {
    const text = "« Kijk » – “nu”, ‘daar’, foto’s\u00a0!";
    expect(compose(text, "sms", []).text).toBe('" Kijk " - "nu", \'daar\', foto\'s !');
    expect(compose(text, "x", []).text).toBe(text);
  });

  test("is counted in messages", () => {
    // 10 messages of 153 letters each.
    expect(compose("a".repeat(1530), "sms", []).count).toMatchObject({
      valid: true,
      remaining: 0,
      limit: 1530,
    });
    expect(compose("a".repeat(1531), "sms", []).count).toMatchObject({ valid: false, remaining: -1 });
    const single = limitPlatform(findPlatform(platforms, "sms"), { sms: "single" });
    expect(countText("a".repeat(161), single)).toMatchObject({ limit: 160, remaining: -1, valid: false });
    expect(countText(`ê${"a".repeat(69)}`, single)).toMatchObject({ limit: 70, remaining: 0, valid: true });
  });

  test("has no picture", () => {
    const images: Image[] = [{ file: "a.jpg", place, exists: true, alt: new Map() }];
    expect(compose("Dag", "sms", [], { images }).images).toEqual([]);
  });
});

describe("a content warning", () => {
  const contentWarning = { nl: "Geweld https://www.payoke.be", fr: "Violence" };
  // 6 + 1 + 21: Mastodon shortens links in the text only.
  test("counts on Mastodon, its links whole", () => {
    const post = compose("a".repeat(473), "mastodon", [], { contentWarning });
    expect(post.contentWarning).toBe("Geweld https://www.payoke.be");
    expect(post.count).toMatchObject({ length: 473 + 28, remaining: -1, valid: false });
    expect(post.text).toBe("a".repeat(473));
  });

  test("leaves less room for optional hashtags", () => {
    expect(compose("a".repeat(466), "mastodon", [optional("Een")], { contentWarning }).added).toHaveLength(1);
    expect(compose("a".repeat(467), "mastodon", [optional("Een")], { contentWarning }).added).toEqual([]);
  });

  test("in another language is better than none", () => {
    expect(compose("a", "mastodon", [], { contentWarning: { fr: "Violence" } }).contentWarning).toBe(
      "Violence",
    );
    expect(compose("a", "mastodon", [], { contentWarning: { nl: " " } }).contentWarning).toBeUndefined();
  });

  test("is ignored where the platform has no field for one", () => {
    const { contentWarning: warning, count } = compose("a", "x", [], { contentWarning });
    expect(warning).toBeUndefined();
    expect(count.length).toBe(1);
  });
});

test("an empty text gets no hashtags", () => {
  expect(compose(" \n", "x", [always("Een")]).text).toBe("");
});

test("any text on any platform: words are kept, always is always, optional never spoils a post", () => {
  const word = fc.constantFrom(
    "tekst",
    "#Een",
    "#een",
    "#Drie",
    "www.payoke.be",
    "💙",
    "日本",
    "\n",
    "é",
    "x".repeat(140),
    ".",
    "#",
  );
  const tags = fc.uniqueArray(fc.constantFrom("Een", "Twee", "Drie", "Vier", "Vijf"), { maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      tags,
      fc.nat(5),
      fc.constantFrom(...platforms),
      (words, names, split, platform) => {
        const body = words.join(" ").trim();
        const hashtags = names.map((tag, index) => (index < split ? always(tag) : optional(tag)));
        const post = compose(words.join(" "), platform.id, hashtags);
        expect(post.text.startsWith(body)).toBe(true);
        expect(post.text.slice(post.bodyLength).match(/#\S+/g) ?? []).toEqual(
          post.added.map(({ tag }) => `#${tag}`),
        );
        expect(post.count).toEqual(countText(post.text, platform));
        const held = findHashtags(body, platform).map(({ tag }) => tag.toLowerCase());
        for (const { tag, use } of hashtags) {
          if (body === "" || use !== "always" || ["none", "single"].includes(platform.hashtags.placement))
            continue;
          expect(held.includes(tag.toLowerCase()) || post.added.some((added) => added.tag === tag)).toBe(
            true,
          );
        }
        const extra = post.added.filter(({ use }) => use === "optional");
        if (extra.length > 0) expect(fitsStrictly(post.count)).toBe(true);
      },
    ),
  );
});
