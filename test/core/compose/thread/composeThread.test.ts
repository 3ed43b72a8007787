import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Helpline, Threads } from "../../../../src/core/campaign/Campaign.ts";
import type { Hashtag } from "../../../../src/core/campaign/Catalogue.ts";
import { postedParts, rangeInPost } from "../../../../src/core/compose/Post.ts";
import { composeThread } from "../../../../src/core/compose/thread/composeThread.ts";
import { countText, fitsStrictly } from "../../../../src/core/platform/countText.ts";
import { findPlatform } from "../../../../src/core/platform/selectPlatforms.ts";
import type { SourceText } from "../../../../src/core/source/SourceText.ts";
import { platforms } from "../../../context.ts";

const placeAt = (column: number) => ({ file: "f", line: 1, column });
const place = placeAt(1);
/** A text whose characters are in the columns of one line, from 0. */
const sourceOf = (value: string): SourceText => ({
  value,
  range: ({ start, end }) => ({ place: placeAt(start), end: placeAt(end) }),
});
const tag = (name: string, use: "always" | "optional" = "always"): Hashtag => ({
  tag: name,
  use,
  source: sourceOf(name),
});
const payoke: Helpline = { name: "Payoke", phone: "078 055 800", site: new Map(), note: new Map() };

interface Settings extends Partial<Threads> {
  readonly tags?: readonly Hashtag[];
  readonly language?: string;
  readonly thread?: boolean;
  readonly warning?: string;
}

function composed(text: string, name: string, settings: Settings = {}) {
  const { tags = [], language = "nl", thread = true, warning, ...threads } = settings;
  const source = sourceOf(text);
  const image = { file: "a.png", place, exists: true, alt: new Map() };
  const origin = {
    id: "a",
    place,
    platforms: [],
    skipsWhereRefused: false,
    texts: new Map([[language, source]]),
    when: undefined,
    whenText: undefined,
    textPlace: place,
    images: [image],
    title: new Map(),
    firstComment: new Map(),
    contentWarning: new Map(warning === undefined ? [] : [[language, sourceOf(warning)]]),
    variants: new Map(),
    rules: new Map(),
    ...(thread && { thread }),
  } as const;
  return composeThread({
    origin,
    source,
    language,
    platform: findPlatform(platforms, name),
    campaign: { threads: { numbering: "suffix", hashtags: "first", ...threads }, helplines: [payoke] },
    hashtags: tags,
  });
}

const textsOf = (text: string, name: string, settings?: Settings) =>
  postedParts(composed(text, name, settings)).map((part) => part.text);

/** A sentence of a number of characters. */
const sentence = (length: number, letter = "a") => `${letter.toUpperCase()}${letter.repeat(length - 2)}.`;
const words = (number: number) => Array(number).fill("woord").join(" ");

describe("a post that may have several parts", () => {
  test("has none if it fits, if it does not say so, or if the platform has no threads", () => {
    expect(composed("Kort.", "x").parts).toBeUndefined();
    expect(composed(words(100), "x", { thread: false }).parts).toBeUndefined();
    expect(composed(words(1000), "facebook").parts).toBeUndefined();
  });

  test("is divided as the platform may count at the strictest: 500 bytes on Threads", () => {
    // 300 é are 600 bytes.
    expect(composed(Array(100).fill("ééé").join(" "), "threads").parts).toHaveLength(2);
  });

  test("is divided between paragraphs, though a sentence more would fit", () => {
    const [one, two, three] = [sentence(150), `${sentence(70)} ${sentence(70, "b")}`, sentence(200, "c")];
    expect(textsOf(`${one}\n\n${two}\n\n${three}`, "x", { numbering: "none" })).toEqual([one, two, three]);
  });

  test("is divided between sentences only where a paragraph is too long, and between clauses only where a sentence is", () => {
    const long = `${sentence(150)} ${sentence(150, "b")}`;
    expect(textsOf(`Kort.\n\n${long}`, "x", { numbering: "none" })).toEqual([
      `Kort.\n\n${sentence(150)}`,
      sentence(150, "b"),
    ]);
    const clauses = `A${"a".repeat(149)}, ${"b".repeat(150)}.`;
    expect(textsOf(clauses, "x", { numbering: "none" })).toEqual([
      `A${"a".repeat(149)},`,
      `${"b".repeat(150)}.`,
    ]);
  });

  test("is divided between words at last, the most even: 60 words of 5 letters are 30 and 30", () => {
    expect(textsOf(words(60), "x", { numbering: "none" })).toEqual([words(30), words(30)]);
  });

  // Each list is longer than a part of X, at 280 characters or 23 for a link; nothing in it belongs to its neighbour.
  test.each([
    ["links", Array.from({ length: 14 }, (_, at) => `https://ex.org/n/${at + 1}`)],
    ["postcodes", Array.from({ length: 70 }, (_, at) => String(9000 + 10 * at))],
    ["mentions", Array.from({ length: 24 }, (_, at) => `@scouts_gent${at + 1}`)],
    ["classes", Array.from({ length: 60 }, (_, at) => `klas${at + 1}`)],
  ])("is divided between %s that end in digits", (_, list) => {
    const parts = textsOf(list.join(" "), "x", { numbering: "none" });
    expect(parts).toHaveLength(2);
    expect(parts.join(" ")).toBe(list.join(" "));
  });

  test("is divided by hand where a line has only three hyphens, even if it fits", () => {
    expect(textsOf("Een.\n\n---\n\nTwee.\n --- \nDrie.\n\nVier.", "x", { numbering: "none" })).toEqual([
      "Een.",
      "Twee.",
      "Drie.\n\nVier.",
    ]);
    expect(textsOf("---\nEen.\n---\n", "x")).toEqual(["Een."]);
    for (const text of ["Een --- twee.", "Een\n----\ntwee", "Een\n--\ntwee"]) {
      for (const platform of ["x", "facebook"]) expect(textsOf(text, platform)).toEqual([text]);
    }
  });

  test("has an empty line in place of the hyphens on a platform without threads, and keeps them without `thread`", () => {
    expect(textsOf("Een.\n---\nTwee.", "facebook")).toEqual(["Een.\n\nTwee."]);
    expect(textsOf("Een.\n---\nTwee.", "facebook", { thread: false })).toEqual(["Een.\n---\nTwee."]);
  });

  test("has its number in a line of its own, so that it joins no telephone number", () => {
    expect(textsOf("Bel 078 055 800\n---\nTwee", "x")).toEqual(["Bel 078 055 800\n1/2", "Twee\n2/2"]);
    expect(textsOf("Een\n---\nTwee", "x", { numbering: "prefix" })).toEqual(["1/2\nEen", "2/2\nTwee"]);
    expect(textsOf("Een\n---\nTwee", "x", { numbering: "none" })).toEqual(["Een", "Twee"]);
  });

  test("counts its numbers: 276 characters are left of 280, and from ten parts on 275 and 274", () => {
    const halves = (length: number) => `${sentence(length)}\n\n${sentence(length, "b")}`;
    expect(composed(halves(276), "x").parts).toHaveLength(2);
    expect(composed(halves(277), "x").parts?.some((part) => !part.count.valid)).toBe(true);
    const nine = Array(9).fill(sentence(276)).join("\n\n");
    expect(composed(nine, "x").parts?.every((part) => part.count.valid)).toBe(true);
    const ten = Array(10).fill(sentence(274)).join("\n\n");
    expect(composed(ten, "x").parts?.map((part) => part.count.length)).toEqual([...Array(9).fill(279), 280]);
  });

  test("has hashtags in the first, the last or all parts, and pictures in the first", () => {
    const text = "Een\n---\nTwee\n---\nDrie";
    const tags = [tag("Tag")];
    const none = "none" as const;
    expect(textsOf(text, "x", { tags, numbering: none })).toEqual(["Een #Tag", "Twee", "Drie"]);
    expect(textsOf(text, "x", { tags, numbering: none, hashtags: "last" })).toEqual([
      "Een",
      "Twee",
      "Drie #Tag",
    ]);
    expect(textsOf(text, "mastodon", { tags, hashtags: "all" })).toEqual([
      "Een\n\n#Tag\n1/3",
      "Twee\n\n#Tag\n2/3",
      "Drie\n\n#Tag\n3/3",
    ]);
    expect(composed(text, "x").parts?.map(({ images }) => images.length)).toEqual([1, 0, 0]);
  });

  test("has optional hashtags only where a part has room, and never a part more for them", () => {
    const text = `${sentence(250)}\n---\nTwee`;
    const post = composed(text, "x", { tags: [tag("Een"), tag("Waarvoor_geen_plaats_is", "optional")] });
    expect(post.parts?.[0].text).toBe(`${sentence(250)} #Een\n1/2`);
    expect(post.omitted).toEqual([{ tag: "Waarvoor_geen_plaats_is", because: "length" }]);
  });

  test("has the paragraph with a helpline where the campaign says", () => {
    const text = "Een.\n\nBel 078 055 800.\n\nTwee.\n---\nDrie.";
    const numbering = "none";
    expect(textsOf(text, "x", { numbering })).toEqual(["Een.\n\nBel 078 055 800.\n\nTwee.", "Drie."]);
    expect(textsOf(text, "x", { numbering, helpline: "first" })).toEqual([
      "Een.\n\nTwee.\n\nBel 078 055 800.",
      "Drie.",
    ]);
    expect(textsOf(text, "x", { numbering, helpline: "last" })).toEqual([
      "Een.\n\nTwee.",
      "Drie.\n\nBel 078 055 800.",
    ]);
    expect(textsOf(text, "x", { numbering, helpline: "all" })).toEqual([
      "Een.\n\nTwee.\n\nBel 078 055 800.",
      "Drie.\n\nBel 078 055 800.",
    ]);
  });

  test("counts a content warning in each part on Mastodon", () => {
    const text = `${sentence(490)}\n\n${sentence(490, "b")}`;
    expect(composed(text, "mastodon").parts?.every((part) => part.count.valid)).toBe(true);
    // 490 + 4 for the number + 10 = 504.
    const warned = composed(text, "mastodon", { warning: "w".repeat(10) });
    expect(warned.parts?.map(({ count }) => count.length)).toEqual([504, 504]);
  });

  test("is left whole if what goes with each part fills it", () => {
    expect(composed(words(100), "x", { tags: [tag("a".repeat(290))] }).parts).toBeUndefined();
  });

  test("knows where the text of a part is in the file", () => {
    const text = "  Een woord.\n---\nTwee woorden.";
    const parts = composed(text, "x", { numbering: "prefix" }).parts ?? [];
    const start = parts[1]?.text.indexOf("woorden") ?? 0;
    const { place: from, end } = rangeInPost(parts[1] ?? composed("", "x"), { start, end: start + 7 });
    expect(text.slice(from.column, end.column)).toBe("woorden");
  });
});

describe("what stays together", () => {
  /** Whether a text of a length that needs two parts is ever divided within some words, wherever they are. */
  function staysWhole(written: string, language = "nl"): boolean {
    return Array.from({ length: 16 }, (_, index) => {
      const around = (number: number) => Array(number).fill("wo").join(" ");
      const text = `${around(42 + index)} ${written} ${around(58 - index)}`;
      return textsOf(text, "x", { numbering: "none", language });
    }).every((texts) => texts.length > 1 && texts.some((text) => text.includes(written)));
  }

  test.each([
    "https://www.payoke.be/nl/hulp",
    "#EndHumanTrafficking",
    "@payoke@mastodon.social",
    "078 055 800",
    "+32 78 05 58 00",
    "60 %",
    "€ 250",
    "11 000 slachtoffers",
    "twee miljoen euro",
    "14 uur",
    "1 op de 3 vrouwen",
    "30 juli 2027",
    "{{ link:meer }}",
    "👩‍👩‍👧",
    "“een vriend die hielp”",
    "„ein Freund, der half“",
    "« un ami qui aide »",
    "‘een vriend van zijn vriend’",
    '"een vriend die hielp"',
    "'een vriend die hielp'",
    "“zij zei ‘kom mee’ en ging”",
    "Dr. Peeters",
    "J. Peeters",
    "art. 433",
    "12 u 30",
    "20 tot 25 km",
    "2 x 3 m",
    "2 x 3 x 4 m",
    "20 tot en met 25 kg",
  ])("%s", (written) => {
    expect(staysWhole(written)).toBe(true);
  });

  test.each([
    ["30. Juli", "de"],
    ["19. Jahrhundert", "de"],
    ["vraiment ?", "fr"],
    ["12 h 30", "fr"],
    ["5 à 10 kg", "fr"],
    ["12 Uhr 30", "de"],
    ["10 to 15 miles", "en"],
    ["30 juli 2027", "und"],
    ["30 juillet 2027", "und"],
    ["4. Januar", "und"],
    ["Jan 5, 2027", "und"],
    ["12 Uhr 30", "und"],
  ])("%s (%s)", (written, language) => {
    expect(staysWhole(written, language)).toBe(true);
  });

  test("a sentence does not end at an abbreviation, a date or an initial", () => {
    const one = `${words(30)} bij Dr. Janssens, bv. De Wit en mevr. J. Peeters ${words(20)}.`;
    const text = `${one} ${sentence(200)}`;
    const [first] = textsOf(text, "x", { numbering: "none" });
    expect(textsOf(text, "x", { numbering: "none" }).join(" ")).toBe(text);
    expect(first?.endsWith("Dr.") || first?.endsWith("bv.") || first?.endsWith("mevr.")).toBe(false);
  });

  test("a quotation that is longer than a part is divided after all, between its sentences", () => {
    const text = `“${sentence(200)} ${sentence(200, "b")}”`;
    expect(textsOf(text, "x", { numbering: "none" })).toEqual([
      `“${sentence(200)}`,
      `${sentence(200, "b")}”`,
    ]);
  });

  test("the quotation in it stays whole", () => {
    const inner = `‘${words(20)}’`;
    const text = `“${words(20)} ${inner} ${words(20)}”`;
    const texts = textsOf(text, "x", { numbering: "none" });
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.some((part) => part.includes(inner))).toBe(true);
  });

  test("an apostrophe opens no quotation", () => {
    const text = `’s Avonds ${words(30)}, 's morgens ${words(30)}, foto’s ${words(10)} 'k weet.`;
    expect(composed(text, "x").parts?.every((part) => part.count.valid)).toBe(true);
  });

  test("a text without spaces between its words is divided between words", () => {
    const text = "世界人口販賣受害者需要您的幫助。".repeat(20);
    const texts = textsOf(text, "bluesky", { numbering: "none", language: "zh" });
    expect(texts.length).toBe(2);
    expect(texts.join("")).toBe(text);
    expect(texts.every((part) => part.endsWith("。"))).toBe(true);
  });
});

/** What is never divided, each found in no other. */
const WHOLE = [
  "https://www.payoke.be/nl/a?b=c",
  "www.pag-asa.be",
  "#StopMensenhandel",
  "@surya.bsky.social",
  "078 055 800",
  "45 %",
  "€ 2.500",
  "3 miljoen euro",
  "7 februari 2027",
  "“een oude vriend”",
  "« l’amie de sa mère »",
  "{{gemeente}}",
  "👨‍👩‍👧‍👦",
  "🇧🇪",
  "❤️",
];
const WORDS = [
  "de",
  "mensenhandel",
  "is",
  "strafbaar",
  "élève",
  "ça",
  "ausbeutung",
  "vrijheid",
  "e\u0301tat",
  "10",
];
const GLUE = [" ", " ", " ", ", ", ". ", "; ", " – ", "\n", "\n\n", "! ", "? ", "\n---\n"];

const anyText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS, ...WORDS, ...WHOLE), fc.constantFrom(...GLUE)), {
    minLength: 1,
    maxLength: 300,
  })
  .map((pairs) => pairs.map(([word, glue]) => word + glue).join(""));

const letters = (text: string) => text.replace(/^\s*-{3,}\s*$/gm, "").replace(/\s+/g, "");
const times = (piece: string, text: string) => text.split(piece).length - 1;

describe("whatever the text", () => {
  const problem = fc.record({
    text: anyText,
    name: fc.constantFrom("x", "threads", "bluesky", "mastodon"),
    numbering: fc.constantFrom("none", "suffix", "prefix"),
    hashtags: fc.constantFrom("first", "last", "all"),
    helpline: fc.constantFrom(undefined, "first", "last"),
  });
  const tags = [tag("EndHumanTrafficking"), tag("BlueHeart", "optional")];

  test("each letter is in one part, each part fits and is counted as the platform does, and nothing that belongs together is divided", () => {
    fc.assert(
      fc.property(problem, ({ text, name, numbering, hashtags, helpline }) => {
        const post = composed(text, name, { numbering, hashtags, tags, ...(helpline && { helpline }) });
        const parts = postedParts(post);
        const bodies = parts.map((part) => {
          const body = part.text.slice(0, part.bodyLength);
          return numbering === "prefix" && parts.length > 1 ? body.replace(/^\d+\/\d+\n/, "") : body;
        });
        const sorted = (all: string) => Array.from(letters(all)).sort().join("");
        // The helpline's paragraph may be in another place.
        if (helpline === undefined) expect(letters(bodies.join("\n"))).toBe(letters(text));
        else expect(sorted(bodies.join("\n"))).toBe(sorted(text));
        for (const part of parts) {
          expect(fitsStrictly(part.count)).toBe(true);
          expect(part.count).toEqual(countText(part.text, part.platform));
          expect(part.text.trim()).toBe(part.text);
        }
        for (const piece of WHOLE) expect(times(piece, bodies.join("\0"))).toBe(times(piece, text));
      }),
      { numRuns: 300 },
    );
  });
});
