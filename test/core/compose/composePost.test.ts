import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Hashtag } from "../../../src/core/campaign/Campaign.ts";
import { composePost } from "../../../src/core/compose/composePost.ts";
import { countText, findHashtags } from "../../../src/core/platform/countText.ts";
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

function compose(value: string, name: string, hashtags: readonly Hashtag[]) {
  const source = sourceOf(value);
  const origin = {
    id: "a",
    place,
    platforms: [],
    skipsWhereTooLong: false,
    texts: new Map([["nl", source]]),
    when: undefined,
    whenText: undefined,
    textPlace: place,
    images: [],
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
        if (extra.length > 0) expect(post.count.valid).toBe(true);
      },
    ),
  );
});
