import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast } from "../../../src/core/brand/colour.ts";
import type { Drawing, Part } from "../../../src/core/compose/Drawing.ts";
import type { Post } from "../../../src/core/compose/Post.ts";
import type { Selection } from "../../../src/core/kit/Selection.ts";
import { runs } from "../../thorough.ts";
import { kitOf } from "../check/kits.ts";

const HEAD = [
  "title: Mijn campagne",
  'day: { date: "07-30", name: Werelddag }',
  "helplines:",
  "  - { name: Hulplijn, phone: 078 055 800, site: https://www.hulplijn.be/ }",
  "  - { name: Andere, phone: 02 511 64 64 }",
  "facts:",
  '  - { id: old, figure: "23.000", statement: Er zijn 23.000 slachtoffers., supersededBy: new }',
  '  - { id: new, figure: "11.000", statement: Er zijn 11.000 slachtoffers., source: { title: Index, year: 2023 } }',
];

/** The posts of a campaign with one post, which has these images. */
async function posts(
  images: string,
  text = "Eerste zin. Tweede zin 078 055 800.",
  more: readonly string[] = [],
  platforms = "[x]",
  selection?: Selection,
): Promise<readonly Post[]> {
  const post = [
    "posts:",
    `  - { id: een, platforms: ${platforms}, text: ${JSON.stringify(text)}, images: ${images} }`,
  ];
  const kit = await kitOf(`${[...HEAD, ...more, ...post].join("\n")}\n`, selection);
  return [...kit.posts, ...kit.withheld];
}

async function image(...call: Parameters<typeof posts>) {
  const [post] = await posts(...call);
  const [first] = post?.images ?? [];
  if (first?.drawing === undefined) throw new Error("no card");
  return { ...first, drawing: first.drawing };
}

const wordsIn = ({ parts }: Drawing) => parts.flatMap((part) => (part.kind === "line" ? [part.text] : []));
const altOf = async (...call: Parameters<typeof posts>) =>
  (await image(...call)).alt.values().next().value?.value;

describe("what a card says if its author says nothing", () => {
  test.each([
    ["quote", "Eerste zin.", "Eerste zin. Hulplijn. 078 055 800."],
    ["figure", "11.000", "Er zijn 11.000 slachtoffers. Bron: Index, 2023. Hulplijn. 078 055 800."],
    ["helpline", "078\u00a0055\u00a0800", "Hulplijn. 078 055 800. hulplijn.be."],
    ["day", "30\u00a0juli", "Mijn campagne. 30 juli. Werelddag. Hulplijn. 078 055 800."],
    ["steps", "Eerste zin.", "Mijn campagne. Eerste zin. Tweede zin 078 055 800. Hulplijn."],
  ])("%s", async (card, shown, alt) => {
    const { drawing, alt: texts } = await image(`[{ card: ${card} }]`, undefined, ["languages: [nl]"]);
    expect(drawing.problems).toEqual([]);
    expect(wordsIn(drawing)).toContain(shown);
    expect(texts.get("nl")?.value).toBe(alt);
  });

  test("the fact and the helpline that it names", async () => {
    const more = ["languages: [nl]"];
    expect(wordsIn((await image("[{ card: figure, fact: old }]", undefined, more)).drawing)).toContain(
      "23.000",
    );
    const { drawing } = await image("[{ card: helpline, helpline: Andere }]", undefined, more);
    expect(wordsIn(drawing)).toContain("02\u00a0511\u00a064\u00a064");
  });

  test("a hashtag is words, and emoji but for the blue heart are left out", async () => {
    const { drawing } = await image("[{ card: quote }]", "💙 #WorldDay for all 👀 ☎! Two.");
    expect(drawing.problems).toEqual([]);
    expect(wordsIn(drawing).join(" ")).toContain("💙 World Day for all !");
  });

  test.each([
    ["Am 3. Mai spricht Dr. Meier über Wälder. Kommen Sie!", "Am 3. Mai spricht Dr. Meier über Wälder."],
    ["Prof. dr. Janssens spreekt om 9 uur. Welkom.", "Prof. dr. Janssens spreekt om 9 uur."],
    ["Mme. J. Dubois parle à Namur. Venez !", "Mme. J. Dubois parle à Namur."],
    ["Walk in St. James with us. Come along.", "Walk in St. James with us."],
    ["Zondag blijft de auto thuis! 🚲 Bel 02 345 67 89.", "Zondag blijft de auto thuis!"],
    ["Er waren er 2.000 in 2027. Waar zijn ze?", "Er waren er 2.000 in 2027."],
  ])("the first sentence of %j ends where it ends", async (text, sentence) => {
    expect(await altOf("[{ card: quote }]", text)).toContain(`${sentence} Hulplijn`);
  });

  test("the thousands of a figure are grouped as in the language", async () => {
    const more = ["languages: [en]"];
    expect(wordsIn((await image("[{ card: figure }]", undefined, more)).drawing)).toContain("11,000");
  });
});

test("its own words and alt text win", async () => {
  const own = '[{ card: quote, words: { quote: "Eigen {{naam}}" }, alt: Zelf gezegd }]';
  const found = await image(own, undefined, ["values: { naam: woorden }"]);
  expect(wordsIn(found.drawing)).toContain("Eigen woorden");
  expect(found.alt.values().next().value?.value).toBe("Zelf gezegd");
});

test("alt text is no longer than the platform allows", async () => {
  const text = `${"woord ".repeat(300)}einde`;
  const alt = await altOf(`[{ card: quote, words: { quote: kort }, alt: "" }]`, text);
  expect(alt).toBe("");
  // X allows 1,000: sentences of 50 characters, of which a card with letters that small would hold none.
  const [post] = await posts(`[{ card: steps, words: { title: "${"t".repeat(1200)}" } }]`);
  const said = post?.images[0]?.alt.values().next().value?.value ?? "";
  expect(said.length).toBeLessThanOrEqual(1000);
  expect(said.endsWith("…")).toBe(true);
});

describe("each platform gets its own size and format", () => {
  test.each([
    ["x", 1200, 675, "png"],
    ["facebook", 1200, 630, "png"],
    ["linkedin", 1200, 630, "png"],
    ["instagram", 1080, 1080, "jpeg"],
  ])("%s", async (platform, width, height, format) => {
    const { drawing, file } = await image(
      "[{ card: quote }]",
      undefined,
      ["languages: [nl]"],
      `[${platform}]`,
    );
    expect(drawing).toMatchObject({ width, height, format });
    const id = platform === "x" ? "twitter" : platform;
    expect(file).toBe(`een-${id}-nl.${format === "png" ? "png" : "jpg"}`);
  });

  test("of a story, nothing but the ground is where apps cover it", async () => {
    const { drawing } = await image("[{ card: quote }, { card: figure }]", undefined, [], "[instagram]", {
      pictureSize: "story",
    });
    expect(drawing).toMatchObject({ width: 1080, height: 1920 });
    for (const { y, height } of drawing.parts) {
      expect(y).toBeGreaterThanOrEqual(270);
      expect(y + height).toBeLessThanOrEqual(1920 - 384);
    }
  });
});

const LETTERS = fc.constantFrom("a", "m", "W", " ", "é", "-", "Ω", "Ж", "💙", "1");

test("letters are never smaller than 32 px at 1080, lines stay inside, and every colour has a contrast of 4.5", async () => {
  const cards = ["quote", "figure", "helpline", "day", "steps"];
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: LETTERS, minLength: 1, maxLength: 220 }),
      fc.constantFrom(...cards),
      fc.constantFrom("x", "facebook", "instagram"),
      fc.stringMatching(/^#[0-9a-f]{6}$/),
      async (text, card, platform, color) => {
        const word =
          { quote: "quote", figure: "statement", helpline: "note", day: "day", steps: "steps" }[card] ?? "";
        const images = `[{ card: ${card}, words: { ${word}: ${JSON.stringify(text)} } }]`;
        const { drawing } = await image(images, undefined, [`brand: { color: "${color}" }`], `[${platform}]`);
        const { width, height, ground, parts, problems } = drawing;
        if (problems.length > 0) expect(parts).toEqual([]);
        for (const part of parts) {
          expect(part.x).toBeGreaterThanOrEqual(0);
          expect(part.y).toBeGreaterThanOrEqual(0);
          expect(part.x + part.width).toBeLessThanOrEqual(width);
          expect(part.y + part.height).toBeLessThanOrEqual(height);
          if (part.kind !== "line") continue;
          expect(part.size).toBeGreaterThanOrEqual((32 * width) / 1080);
          expect(contrast(part.color, ground)).toBeGreaterThanOrEqual(4.5);
        }
      },
    ),
    { numRuns: runs(150) },
  );
});

test("no two lines of a card overlap", async () => {
  for (const card of ["quote", "figure", "helpline", "day", "steps"]) {
    const { drawing } = await image(`[{ card: ${card} }]`, undefined, [], "[facebook]");
    const lines = drawing.parts.filter(
      (part): part is Extract<Part, { kind: "line" }> => part.kind === "line",
    );
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        const beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
        expect(beside || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
      }
    }
  }
});

describe("a text that is too long", () => {
  const LONG = "Woorden van een zin die maar doorgaat. ".repeat(30).trim();
  const problemsOf = async (text: string) =>
    (await image(`[{ card: quote, words: { quote: ${JSON.stringify(text)} } }]`)).drawing.problems;

  test("is an error that says how many characters have to go: so many, and not one fewer", async () => {
    const [problem, ...others] = await problemsOf(LONG);
    expect(others).toEqual([]);
    if (problem?.kind !== "too-long") throw new Error("it fits");
    expect(problem.word).toBe("quote");
    expect(await problemsOf(LONG.slice(0, -problem.over).trimEnd())).toEqual([]);
    expect(await problemsOf(LONG.slice(0, -problem.over + 1))).not.toEqual([]);
  });

  test("withholds the post, which counts as one without a picture", async () => {
    const text = [
      ...HEAD,
      "posts:",
      `  - { id: een, platforms: [instagram], text: Dag, images: [{ card: quote, words: { quote: "${LONG}" } }] }`,
    ];
    const { posts: ready, withheld, findings } = await kitOf(text.join("\n"));
    expect(ready).toEqual([]);
    expect(withheld).toHaveLength(1);
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toContain("card-text");
    expect(rules).toContain("image-missing");
  });

  test("so are more lines than a list takes", async () => {
    const { drawing } = await image('[{ card: steps, words: { steps: "a\\nb\\nc\\nd\\ne" } }]');
    expect(drawing.problems).toMatchObject([{ kind: "too-many-lines", lines: 5, max: 4 }]);
  });
});

describe("a letter that no font has", () => {
  test.each([
    ["an arrow", "a → b", "→", false],
    ["Hebrew", "שלום", "ש", false],
    ["a mark that no letter carries", "x\u0e31", "\u0e31", false],
    ["a noncharacter", "a\u{10fffe}", "\u{10fffe}", false],
    ["an emoji", "a 👀", "👀", true],
    ["a family", "👩‍👩‍👧", "👩‍👩‍👧", true],
    ["a heart of another colour", "❤️", "❤️", true],
  ])("%s is an error that names it", async (_, text, letter, emoji) => {
    const { drawing } = await image(`[{ card: quote, words: { quote: ${JSON.stringify(text)} } }]`);
    expect(drawing.problems).toContainEqual(expect.objectContaining({ kind: "glyph", letter, emoji }));
    expect(drawing.parts).toEqual([]);
  });

  test.each([
    "Ελληνικά",
    "Здравствуйте",
    "Łódź ő ẞ ș",
    "e\u0301 a\u0308",
    "💙",
    "„so“ «ça» ‘z’ – —",
    "Tiếng Việt",
  ])("%s is drawn", async (text) => {
    const { drawing } = await image(`[{ card: quote, words: { quote: ${JSON.stringify(text)} } }]`);
    expect(drawing.problems).toEqual([]);
  });
});

test("a card whose words are nowhere, a placeholder without a value, and a missing photograph are errors", async () => {
  const kinds = async (images: string) => (await image(images)).drawing.problems.map(({ kind }) => kind);
  expect(await kinds('[{ card: quote, words: { quote: "{{naam}}" } }]')).toEqual(["unfilled"]);
  expect(await kinds("[{ card: quote, photo: nergens.jpg }]")).toEqual(["no-photo"]);
  const [post] = (
    await kitOf("title: T\nposts: [{ id: a, platforms: [x], text: Dag, images: [{ card: figure }] }]\n")
  ).withheld;
  expect(post?.images[0]?.drawing?.problems).toMatchObject([
    { kind: "no-words", word: "figure" },
    { kind: "no-words", word: "statement" },
  ]);
});
