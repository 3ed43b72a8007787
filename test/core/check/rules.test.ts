import { describe, expect, test } from "vitest";
import { kitOf, post, type Told, told } from "./kits.ts";

/** Of a post on X with this text, in quotes, which stands in the last line. */
const of = (rule: string, text: string, head: readonly string[] = [], names = "[twitter]") =>
  told(rule, [...head, ...post(`"${text}"`, names)]);
const warning = (words: string, message: string, text?: string): Told => ({
  severity: "warning",
  words,
  message,
  ...(text !== undefined && { fixed: `    text: "${text}"` }),
});
const info = (words: string, message: string, text?: string): Told => ({
  ...warning(words, message, text),
  severity: "info",
});
const error = (words: string, message: string, text?: string): Told => ({
  ...warning(words, message, text),
  severity: "error",
});

test("empty-post", async () => {
  expect(await of("empty-post", " ")).toEqual([
    error("", "the post has no text; write one, or remove the post"),
  ]);
});

test.each([
  "\u2800\u3164",
  "\ufe0f",
  "\u00a0\u3164",
  "\u200b\u00ad",
  "\u115f\u1160\uffa0",
  "\u034f\u{e0020}\u2800",
])("empty-post: %j shows nothing", async (text) => {
  expect(await of("empty-post", JSON.stringify(text).slice(1, -1))).toHaveLength(1);
});

test.each(["\u2801", "❤️", "·", "ㅤ가", "é"])("empty-post: %s is seen", async (text) => {
  expect(await of("empty-post", text)).toEqual([]);
});

test("placeholder", async () => {
  expect(await of("placeholder", "a {{b}} {{c}}")).toEqual([
    error(
      "{{b}}",
      '{{b}} has no value; set it under "Values of placeholders" (`values`, or with `--set b=...`)',
    ),
    error(
      "{{c}}",
      '{{c}} has no value; set it under "Values of placeholders" (`values`, or with `--set c=...`)',
    ),
  ]);
});

describe("length", () => {
  test.each([
    [280, []],
    [281, [error("", "X counts 281 of 280: 281 characters; 1 over")]],
  ])("%d letters", async (length, expected) => {
    expect(await of("length", "a".repeat(length))).toEqual(expected);
  });

  test("shows the arithmetic: 3 links x 23, 2 emoji x 2, 218 others are 291", async () => {
    const text = `www.payoke.be www.payoke.be www.payoke.be 💙💙 ${"a".repeat(218 - 4)}`;
    expect(await of("length", text)).toEqual([
      error("", "X counts 291 of 280: 3 links x 23, 2 emoji x 2, 218 other characters; 11 over"),
    ]);
  });

  test("names each hashtag that is added, and what the text is without them", async () => {
    // 274, and " #Een" and " #Twee".
    expect(await of("length", "a".repeat(274), ["hashtags: [Een, Twee]"])).toEqual([
      error("", "X counts 285 of 280: 285 characters; 5 over; 274 without #Een #Twee"),
    ]);
  });

  test("of two limits each is told in its own unit", async () => {
    // On Bluesky 300 graphemes and 3000 bytes: 301 families of 25 bytes each.
    const [graphemes, bytes, ...others] = await of(
      "length",
      "👩‍👩‍👧‍👦".repeat(301),
      ["hashtags: [Een]"],
      "[bluesky]",
    );
    expect(graphemes?.message).toBe(
      "Bluesky counts 306 of 300: 301 emoji x 1, 5 other characters; 6 over; 301 without #Een",
    );
    expect(bytes?.message).toBe(
      "Bluesky counts 7530 of 3000 UTF-8 bytes: 301 emoji x 25, 5 other characters; 4530 over; 7525 without #Een",
    );
    expect(others).toEqual([]);
  });
});

describe("invisible-characters", () => {
  const what = (name: string, number: string) => `${name} (U+${number}) is invisible; remove it`;
  // In the order of their code points; the severe ones are those that X refuses or that reorder what is read.
  test.each([
    ["\\u0007", "error", "a control character", "0007"],
    ["\\u009f", "error", "a control character", "009F"],
    ["\\u00ad", "warning", "a soft hyphen", "00AD"],
    ["\\u061c", "warning", "a format character", "061C"],
    ["\\u200b", "warning", "a zero-width space", "200B"],
    ["\\u200c", "warning", "a zero-width non-joiner", "200C"],
    ["\\u200d", "warning", "a zero-width joiner", "200D"],
    ["\\u200e", "warning", "a format character", "200E"],
    ["\\u202a", "error", "a format character", "202A"],
    ["\\u202e", "error", "a format character", "202E"],
    ["\\u2060", "warning", "a word joiner", "2060"],
    ["\\u2065\\u2066", "error", "a format character", "2066"],
    ["\\u2069", "error", "a format character", "2069"],
    ["\\u206a", "warning", "a format character", "206A"],
    ["\\ufeff", "error", "a byte order mark", "FEFF"],
    ["\\ufffe", "error", "a format character", "FFFE"],
    ["\\uffff", "error", "a format character", "FFFF"],
    ["\\U000e0001", "warning", "a format character", "E0001"],
  ])("%s is an %s", async (written, severity, name, number) => {
    const [lead = "", sign = written] = written.includes("\\u2065") ? ["\\u2065", "\\u2066"] : ["", written];
    expect(await of("invisible-characters", `a${lead}${sign}b`)).toEqual([
      { severity, words: sign, message: what(name, number), fixed: `    text: "a${lead}b"` },
    ]);
  });

  test.each([
    "👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "a\\tb\\nc",
    "a\\u00a0b\\u202fc",
    "می\\u200cخواهم क्\\u200dष",
    "👩\\u200d👩\\u200d👧 ❤️",
  ])("%s is in order", async (text) => expect(await of("invisible-characters", text)).toEqual([]));

  test("a joiner joins what stands before it, and nothing else does", async () => {
    expect(await of("invisible-characters", "می\\u200ca")).toEqual([]);
    expect(await of("invisible-characters", "می\\u00adم")).toEqual([
      warning("\\u00ad", what("a soft hyphen", "00AD"), "میم"),
    ]);
  });

  test("a joiner that stands after Latin or Arabic punctuation joins nothing", async () => {
    expect(await of("invisible-characters", "é\\u200cb ؟\\u200d")).toEqual([
      warning("\\u200c", what("a zero-width non-joiner", "200C"), "éb ؟\\u200d"),
      warning("\\u200d", what("a zero-width joiner", "200D"), "é\\u200cb ؟"),
    ]);
  });
});

test("mixed-script", async () => {
  expect(await of("mixed-script", "de mеnsen en Αnna of Москва")).toEqual([
    warning("е", '"mеnsen" mixes Latin letters with the Cyrillic "е" (U+0435); retype the word'),
    warning("Α", '"Αnna" mixes Latin letters with the Greek "Α" (U+0391); retype the word'),
  ]);
  // The number in capitals: ϵ is U+03F5, and has no Latin form.
  expect((await of("mixed-script", "aϵ"))[0]?.message).toContain("(U+03F5)");
});

describe("fancy-letters", () => {
  const say = (found: string, plain: string) =>
    warning(found, `"${found}" is made of letters that screen readers skip or spell out; write "${plain}"`);
  test.each([
    ["Nu 𝗦𝘁𝗼𝗽 en ⓝⓤ", [say("𝗦𝘁𝗼𝗽", "Stop"), say("ⓝⓤ", "nu")]],
    ["Ｎｕ １ 🄰", [say("Ｎｕ", "Nu"), say("１", "1"), say("🄰", "A")]],
    // An emoji beside such a letter is no reason to let it pass.
    ["🅱️ 𝗦 🅰️", [say("𝗦", "S")]],
    ["🅱️ ① 🆎 Ω ™ 2 µg", []],
  ])("%s", async (text, expected) => expect(await of("fancy-letters", text)).toEqual(expected));
});

describe("figures", () => {
  const facts = [
    "facts:",
    "  - {id: old, figure: '23.000', statement: s, source: {title: Index 2018}, supersededBy: new}",
    "  - {id: new, figure: '11.000', statement: s, source: {title: Index 2023}}",
    "  - {id: older, figure: '45.000', statement: s, supersededBy: bare}",
    "  - {id: bare, figure: 5000 tot 15.000, statement: s}",
    "  - {id: again, figure: '700', statement: s, source: {title: T}, supersededBy: new}",
    "  - {id: still, figure: '700', statement: s, source: {title: T}}",
  ];
  const unknown = (text: string) =>
    warning(text, `no fact of the campaign backs ${text}; add one with its source, or remove the figure`);
  test.each([
    ["100 mensen", [unknown("100")]],
    ["99 mensen, 007", []],
    ["1799, 1800 en 2199, 2200", [unknown("1799"), unknown("2200")]],
    ["1.800 en 12345 en 1.234.567", [unknown("1.800"), unknown("12345"), unknown("1.234.567")]],
    ["'300 (400) +500 x600 ,700 .800 é900", [unknown("300"), unknown("400")]],
    ["300.", [unknown("300")]],
    ["300,5 en 300.5", []],
    ["1 234 en 1'234 en 1’234", [unknown("1 234"), unknown("1'234"), unknown("1’234")]],
    [
      "5000 tot 15.000 of 15.000",
      [
        warning(
          "5000 tot 15.000",
          'the fact "bare" behind 5000 tot 15.000 has no source; add the source, or remove the figure',
        ),
      ],
    ],
    [
      "wel 15.000",
      [
        warning(
          "15.000",
          'the fact "bare" behind 5000 tot 15.000 has no source; add the source, or remove the figure',
        ),
      ],
    ],
    ["11.000 of 700 en #a300 www.a.be/400", []],
    // 11.000 with its source backs thousands and tens of thousands, but not a hundred thousand.
    ["Duizenden en tienduizenden slachtoffers, honderd of duizenden slachtoffers", []],
    ["Honderdduizenden slachtoffers", [unknown("Honderdduizenden slachtoffers")]],
    ["Honderdduizenden slachtoffers (bron: Myria, 2026)", []],
    ["Zo’n 300 van de miljoenen mensen", [unknown("300"), unknown("miljoenen mensen")]],
  ])("figure-unsourced: %s", async (text, expected) => {
    expect(await of("figure-unsourced", text, facts)).toEqual(expected);
  });

  test("a helpline's number is no figure", async () => {
    const helplines = ["helplines: [{name: Hulp, phone: '1712'}]"];
    expect(await of("figure-unsourced", "Bel 1712 of 1 7 1 2", helplines)).toEqual([]);
    // Any telephone number is no figure, not only a helpline's.
    expect(await of("figure-unsourced", "Bel 1713", helplines)).toEqual([]);
    expect(await of("figure-unsourced", "100 bellen 1712", helplines)).toEqual([unknown("100")]);
  });

  test.each([
    ["23.000, of 23 000, of 23000", [warning("23.000", "23.000 was superseded by 11.000 (Index 2023)")]],
    ["Bijna 23 000.", [warning("23 000", "23.000 was superseded by 11.000 (Index 2023)")]],
    ["45.000", [warning("45.000", "45.000 was superseded by 5000 tot 15.000")]],
    ["11.000, 700 en 123", []],
  ])("figure-outdated: %s", async (text, expected) => {
    expect(await of("figure-outdated", text, facts)).toEqual(expected);
  });

  test("hashtags that are added are no figures of the text", async () => {
    expect(await of("figure-unsourced", "Dag", ["hashtags: [Top-500]"])).toEqual([]);
  });
});

describe("helpline", () => {
  const missing = (example: string) => warning("", `the post gives no helpline; add one, such as ${example}`);
  test.each([
    ["{name: Hulp, phone: 078 055 800, site: https://www.hulp.be}", "Dag", [missing("Hulp, 078 055 800")]],
    ["{name: Hulp, site: https://www.hulp.be}", "Dag", [missing("Hulp, https://www.hulp.be")]],
    ["{name: Hulp, site: https://www.hulp.be}", "Bij hulp.be", []],
    ["{name: Hulp, site: HTTP://WWW.hulp.be/nl?a#b}", "Bij HULP.be", []],
    ["{name: Hulp, site: https://a.be/www.b.be}", "www.b.be", [missing("Hulp, https://a.be/www.b.be")]],
    ["{name: Hulp, site: https://www.b.www.c.be}", "b.www.c.be", []],
    ["{name: Hulp, phone: 078 055 800}", "Bel 078/05.58.00", []],
    ["{name: Hulp, phone: 078 055 800}", "Bel 1078 055 80012 34", [missing("Hulp, 078 055 800")]],
    ["{name: Hulp, site: https://www.hulp.be}", "Zie www.hulp.be/contact", []],
    [
      "{name: Hulp, site: https://www.hulp.be}",
      "hulp.be.org nl-hulp.be",
      [missing("Hulp, https://www.hulp.be")],
    ],
    ["{name: Hulp, site: https://b.www.c.be}", "b.www.c.be", []],
    ["{name: Hulp, site: https://www.hulp.be}", "İİ hulp.be", []],
    ["{name: Hulp, site: https://www.hulp.be}", "anderehulp.be, hulp.be", []],
    ["{name: Hulp, site: 'https://'}", "Dag! Nee.", [missing("Hulp, https://")]],
    ["{name: Hulp, phone: geheim}", "Dag! Nee.", [missing("Hulp, geheim")]],
    ["{name: Hulp, phone: '1813'}", "Bel 1 8/1-3", []],
    ["{name: Hulp, phone: '1813'}", "Bel 1 .-8 1 3", [missing("Hulp, 1813")]],
  ])("%s, %s", async (helpline, text, expected) => {
    expect(await of("helpline", text, [`helplines: [${helpline}]`])).toEqual(expected);
  });

  test("an empty post is not told that it lacks one, too", async () => {
    expect(await of("helpline", " ", ["helplines: [{name: Hulp, phone: '1813'}]"])).toEqual([]);
  });

  test("names one that speaks the post's language, if there is one", async () => {
    const french = "{name: Écoute, phone: '107', languages: [fr]}";
    const dutch = "{name: Hulp, phone: '106', languages: [nl]}";
    expect(await of("helpline", "Hoi", ["languages: [nl]", `helplines: [${french}, ${dutch}]`])).toEqual([
      missing("Hulp, 106"),
    ]);
    expect(await of("helpline", "Hoi", ["languages: [nl]", `helplines: [${french}]`])).toEqual([
      missing("Écoute, 107"),
    ]);
  });
});

describe("fold", () => {
  const helplines = ["helplines: [{name: Hulp, phone: '1813'}, {name: Later, phone: '1712'}]"];
  const behind = (what: string) =>
    warning(
      what,
      `Instagram shows the first 125 characters and hides ${what} behind "more"; move it forward`,
    );
  test.each([
    [`${"a".repeat(130)} 1712 1813 www.a.be`, [behind("1712")]],
    [`${"a".repeat(130)} www.a.be 1813`, [behind("www.a.be")]],
    [`1813 ${"a".repeat(130)} www.a.be`, []],
    // 116 letters, a space and 8 more are 125.
    [`${"a".repeat(116)} www.a.be en meer`, []],
    [`${"a".repeat(117)} www.a.be en meer`, [behind("www.a.be")]],
    ["a".repeat(200), []],
    ["1813", []],
  ])("%s", async (text, expected) => {
    expect(await of("fold", text, helplines, "[instagram]")).toEqual(expected);
  });
});

test("link-not-clickable and image-missing", async () => {
  expect(await of("link-not-clickable", "Zie www.a.be of b.be, www.a.be", [], "[instagram]")).toEqual([
    info(
      "www.a.be",
      "Instagram makes no link of www.a.be, b.be, so readers must type it; a telephone number helps",
    ),
  ]);
  expect(await of("link-not-clickable", "Zie www.a.be", [], "[facebook]")).toEqual([]);
  expect(await of("link-not-clickable", "Zie", [], "[instagram]")).toEqual([]);
  const [missing, ...others] = await of("image-missing", "Zie", [], "[instagram, facebook]");
  expect(missing).toMatchObject({ severity: "info", words: "" });
  expect(missing?.message).toMatch(
    /^Instagram accepts a post only with an image or a video; add an image of \d+ x \d+( or \d+ x \d+)* pixels$/,
  );
  expect(others).toEqual([]);
});

test("link-insecure", async () => {
  expect(await of("link-insecure", "HTTP://a.be https://b.be/http://x c.be")).toEqual([
    warning(
      "HTTP://a.be",
      "HTTP://a.be is not encrypted, and browsers warn about it; write https://, or the name alone",
    ),
  ]);
});

describe("images", () => {
  const lines = (images: string, names = "[x]", languages = "") => [
    ...(languages === "" ? [] : [`languages: ${languages}`]),
    "title: T",
    "posts:",
    `  - {id: a, platforms: ${names}, text: Dag, images: ${images}}`,
  ];
  test("that are not there are named where they stand, and are not asked for", async () => {
    expect(await told("image-missing", lines("[{file: weg.png, alt: A}]", "[instagram]"))).toEqual([
      warning("", "the image weg.png does not exist; add it, or correct its path"),
    ]);
    expect(await told("image-missing", lines("[{file: package.json, alt: A}]", "[instagram]"))).toEqual([]);
  });

  test.each([
    [
      "[{file: package.json}]",
      "[x]",
      "",
      [warning("", "package.json has no alt text; say what the image shows")],
    ],
    [
      "[{file: package.json, alt: ' '}]",
      "[x]",
      "",
      [warning("", "package.json has no alt text; say what the image shows")],
    ],
    [
      "[{file: package.json, alt: {fr: A}}]",
      "[x]",
      "[nl, fr]",
      // translation-missing reports what one language lacks.
      [],
    ],
    [
      "[{file: package.json, alt: 'a {{b}}'}]",
      "[x]",
      "",
      [
        error(
          "{{b}}",
          '{{b}} has no value; set it under "Values of placeholders" (`values`, or with `--set b=...`)',
        ),
      ],
    ],
    [`[{file: package.json, alt: ${"a".repeat(1000)}}]`, "[x]", "", []],
    [
      `[{file: package.json, alt: ${"a".repeat(1000)}bc}]`,
      "[x]",
      "",
      [error("bc", "X allows 1000 characters of alt text, this one has 1002: 2 too many")],
    ],
    [`[{file: package.json, alt: ${"a".repeat(3000)}}]`, "[whatsapp]", "", []],
    // What is wrong with one is no reason to pass the next by.
    [
      "[{file: package.json}, {file: biome.json}]",
      "[x]",
      "",
      [
        warning("", "package.json has no alt text; say what the image shows"),
        warning("", "biome.json has no alt text; say what the image shows"),
      ],
    ],
  ])("alt-text: %s", async (images, names, languages, expected) => {
    const found = await told("alt-text", lines(images, names, languages), {
      languages: languages === "" ? undefined : ["nl"],
    });
    expect(found).toEqual(expected);
  });
});

test("translation-missing and translation-unreviewed", async () => {
  const lines = [
    "languages: [nl, fr]",
    "translations: {fr: {status: unreviewed}}",
    "title: T",
    "posts:",
    "  - {id: a, platforms: [x, facebook], text: {nl: Dag, fr: Jour}}",
    "  - {id: b, platforms: [x], text: {nl: Hallo}}",
  ];
  expect(await told("translation-missing", lines)).toEqual([info("", 'the post has no text in "fr"')]);
  expect(await told("translation-unreviewed", lines)).toEqual([
    info(
      "",
      'the translation into "fr" is unreviewed; have someone review it, then say who and when under "Translations" (`status: reviewed`, `by` and `date`)',
    ),
  ]);
});

test("a reviewed translation is not named", async () => {
  const lines = [
    "languages: [nl, fr]",
    "translations: {fr: {status: reviewed, by: Ann, date: '2027-01-31'}}",
    "title: T",
    "posts: [{id: a, platforms: [x], text: {nl: T, fr: T}}]",
  ];
  expect(await told("translation-unreviewed", lines)).toEqual([]);
});

describe("hashtag-count", () => {
  test.each([
    ["#a #b", "[x]", []],
    [
      "#a #b #c #d",
      "[x]",
      [warning("#c", "X recommends at most 2 hashtags, the post has 4 (#a #b #c #d): 2 too many")],
    ],
    [
      "#a #b #c #d #e #f #g",
      "[instagram]",
      [error("#f", "Instagram allows 5 hashtags, the post has 7 (#a #b #c #d #e #f #g): 2 too many")],
    ],
    ["#a #b", "[threads]", [error("#b", "Threads allows 1 hashtag, the post has 2 (#a #b): 1 too many")]],
  ])("%s on %s", async (text, names, expected) => {
    expect(await of("hashtag-count", text, [], names)).toEqual(expected);
  });
});

describe("hashtag-syntax", () => {
  test.each([
    [
      "Stop #mensen-handel, nu",
      [warning("#mensen-handel", "X links only #mensen of #mensen-handel; write #MensenHandel")],
    ],
    [
      "#2030 #4,5!",
      [
        warning("#2030", "X does not link #2030: a hashtag needs a letter"),
        warning("#4,5", "X does not link #4,5: a hashtag needs a letter"),
      ],
    ],
    ["Stop nu#handel", [warning("#handel", "X does not link #handel: put a space before the sign")]],
    [
      "#-a5 #-a",
      [
        warning("#-a5", "X does not link #-a5: use letters, digits and _ only"),
        warning("#-a", "X does not link #-a: use letters, digits and _ only"),
      ],
    ],
    ["nu #+handel", [warning("#+handel", "X does not link #+handel: use letters, digits and _ only")]],
    ["#+handel", [warning("#+handel", "X does not link #+handel: use letters, digits and _ only")]],
    [
      "# handel en #  nu, # 5 # “",
      [
        warning("# handel", '"# handel" is not a hashtag; remove the space after the sign'),
        warning("#  nu,", '"# nu," is not a hashtag; remove the space after the sign'),
      ],
    ],
    ["#a2!? #nu. #️⃣ 1#⃣ # #, a.be/#x ## ", []],
    ["Stop #mensenhandel, nu! (#mensenhandel) “#stop” #nu…", []],
    ["＃handel-nu", [warning("＃handel-nu", "X links only #handel of #handel-nu; write #HandelNu")]],
  ])("%s", async (text, expected) => expect(await of("hashtag-syntax", text)).toEqual(expected));

  test("WhatsApp links none, so none is wrong there", async () => {
    expect(await of("hashtag-syntax", "#2030 # a", [], "[whatsapp]")).toEqual([]);
  });

  test("hashtags that a list adds are reported at the list", async () => {
    const lines = [
      "title: T",
      "hashtags:",
      "  - Goed",
      "  - mensen-handel",
      "  - '2030'",
      "  - Nu, mensen-rechten",
      "posts: [{id: a, platforms: [x], text: Dag}]",
    ];
    expect(await told("hashtag-syntax", lines)).toEqual([
      warning("mensen-handel", "X links only #mensen of #mensen-handel; write #MensenHandel"),
      warning("2030", "X does not link #2030"),
      warning(
        "Nu, mensen-rechten",
        "X links only #Nu of #Nu, mensen-rechten; write 2 hashtags: #Nu #MensenRechten",
      ),
    ]);
  });
});

describe("hashtag-duplicate", () => {
  const again = (tag: string, text: string) =>
    warning(`#${tag}`, `#${tag} is already in the post; remove one`, text);
  test.each([
    // In a sentence the word stays, among the hashtags at the end all of it goes, and the space before.
    ["Wij #Stop en #stop nu", [again("stop", "Wij #Stop en stop nu")]],
    ["Nu #a #A", [again("A", "Nu #a")]],
    ["Nu #a  #b #B  #c ", [again("B", "Nu #a  #b  #c ")]],
    ["#a #A", [again("A", "#a")]],
    ["Nu #a #a. #a", [again("a", "Nu #a a. #a"), again("a", "Nu #a #a.")]],
    ["Nu #a #b", []],
    ["Nu #a\\n#A", [again("A", "Nu #a")]],
  ])("%s", async (text, expected) => expect(await of("hashtag-duplicate", text)).toEqual(expected));
});

test("hashtag-duplicate: those that are added do not part the ones at the end from it", async () => {
  expect(await of("hashtag-duplicate", "Dag #a #A", ["hashtags: [Nu]"])).toEqual([
    warning("#A", "#A is already in the post; remove one", "Dag #a"),
  ]);
});

describe("hashtag-unknown", () => {
  const known = [
    "languages: [nl, fr]",
    "hashtags: [Abcdef, {tag: Abcdefghij, use: optional}, {tag: Francais, languages: [fr], use: optional}]",
  ];
  const near = (tag: string, other: string) =>
    warning(`#${tag}`, `#${tag} is almost #${other}; is it a typing mistake?`);
  const found = async (text: string) =>
    told("hashtag-unknown", [
      ...known,
      "title: T",
      "posts:",
      "  - id: a",
      "    platforms: [x]",
      `    text: {nl: "${text}"}`,
    ]);
  test.each([
    // Nine letters or fewer: one may differ; ten or more: two.
    ["#abcdex", [near("abcdex", "Abcdef")]],
    ["#abcdefg", [near("abcdefg", "Abcdef")]],
    ["#abcxyf", []],
    ["#abcde", []],
    ["#abcdefghxy", [near("abcdefghxy", "Abcdefghij")]],
    ["#abcdefghijkl", [near("abcdefghijkl", "Abcdefghij")]],
    ["#abcdefgxyz", []],
    ["#abcdefghijklm", []],
    ["#ABCDEF #abcdef", []],
    // Meant for another language.
    ["#francaix", []],
    ["#Abcdef en #Xbcdef", [near("Xbcdef", "Abcdef")]],
  ])("%s", async (text, expected) => expect(await found(text)).toEqual(expected));

  test("those that are added are not looked at", async () => {
    expect(await told("hashtag-unknown", ["hashtags: [Abcdef, Abcdeg]", ...post("Dag")])).toEqual([]);
  });
});

describe("hashtag-case", () => {
  const head = [
    "hashtags: [EndHumanTrafficking, BlueHeart, StopEUNu, NGOHulp, xyDag, {tag: Aan, use: optional}]",
  ];
  const better = (tag: string, other: string, text: string) =>
    warning(`#${tag}`, `a screen reader reads #${tag} as one word; write #${other}`, text);
  test.each([
    [
      "#endhumantrafficking nu",
      [better("endhumantrafficking", "EndHumanTrafficking", "#EndHumanTrafficking nu")],
    ],
    ["Nu #BLUEHEART", [better("BLUEHEART", "BlueHeart", "Nu #BlueHeart")]],
    ["#endblueheart", [better("endblueheart", "EndBlueHeart", "#EndBlueHeart")]],
    // Words of fewer than three letters are none: neither EU nor Nu.
    ["#euheart #blueheartnu", []],
    // Dag is a word, and xy before it too short.
    ["#dagstop", [better("dagstop", "DagStop", "#DagStop")]],
    ["#ngoheart", [better("ngoheart", "NgoHeart", "#NgoHeart")]],
    ["#Endblueheart #blue #heartless #bluexheart", []],
  ])("%s", async (text, expected) => expect(await of("hashtag-case", text, head)).toEqual(expected));

  test("words are those of the title and of the day too, and of two ways the one with fewer words is taken", async () => {
    const lines = (text: string) => [
      "title: Open ogen, scherpe blik",
      "day: {date: 07-30, name: Wereld Dag}",
      "hashtags: [{tag: OpenOgenDag, use: optional}, {tag: Openogen, use: optional}]",
      "posts:",
      "  - id: one",
      "    platforms: [x]",
      `    text: "${text}"`,
    ];
    expect(await told("hashtag-case", lines("#werelddag"))).toEqual([
      better("werelddag", "WereldDag", "#WereldDag"),
    ]);
    // Words in small letters are words.
    expect(await told("hashtag-case", lines("#scherpeblik"))).toEqual([
      better("scherpeblik", "ScherpeBlik", "#ScherpeBlik"),
    ]);
    // "openogen" is a word of its own.
    expect(await told("hashtag-case", lines("#openogenwereld"))).toEqual([
      better("openogenwereld", "OpenogenWereld", "#OpenogenWereld"),
    ]);
  });

  test("a hashtag longer than any is not taken apart: a hundred letters are, one more is not", async () => {
    const tag = (length: number) => `${"blue".repeat(24)}${"heart".slice(0, length - 96)}`;
    const lines = [
      "hashtags: [{tag: Blue, use: optional}, {tag: Hear, use: optional}, {tag: Heart, use: optional}]",
    ];
    expect(await told("hashtag-case", [...lines, ...post(`"#${tag(100)}"`)])).toHaveLength(1);
    expect(await told("hashtag-case", [...lines, ...post(`"#${tag(101)}"`)])).toEqual([]);
  });

  test("what is added stands as the list has it", async () => {
    expect(await told("hashtag-case", ["hashtags: [blueheart, BlueHeartNu]", ...post("Dag")])).toEqual([]);
  });
});

describe("emoji", () => {
  const within = (emoji: string) =>
    info(
      emoji,
      `${emoji} interrupts a sentence, where a screen reader reads out its name; move it to the end`,
    );
  test.each([
    ["1 💙. 2 💙. 3 💙. 4 💙. 5 💙.", []],
    [
      "1 💙. 2 💙. 3 💙. 4 💙. 5 💙. 6 🕊️. 7 💙.",
      [warning("🕊️", "7 emoji, and a screen reader reads out the name of each; keep at most 5")],
    ],
    ["Ja 💙🕊️", []],
    ["Ja 💙 💙!", [warning("💙 💙", "💙 2 times in a row; keep one")]],
    ["Ja 💙🕊️💙", [warning("💙🕊️💙", "3 emoji in a row; keep one")]],
    ["Wij 💙 vrijheid", [within("💙")]],
    ["Wij 💙🕊️ vrijheid", [within("💙🕊️")]],
    ["Wij, 💙vrijheid", [within("💙")]],
    ["Wij\\u00a0 💙\\u00a0 vrijheid", [within("💙")]],
    ["Ja! 💙 vrijheid", []],
    ["Ja\\n💙 vrijheid", []],
    ["Ja 💙\\nvrijheid", []],
    ["Ja 💙 Vrijheid", []],
    ["Ja 💙. nee", []],
    ["Ja          💙 nee", []],
    ["Een 💙\\nTwee 💙", []],
    ["Familie 👩‍👩‍👧‍👦🇧🇪", []],
    ["💙 nee", []],
  ])("%s", async (text, expected) => expect(await of("emoji", text)).toEqual(expected));
});

describe("typography", () => {
  const dots = (text: string) => info("...", "three dots; write …", text);
  const apostrophe = (text: string) => info("'", "a straight apostrophe; write ’", text);
  const mark = (text: string) => info("‘", "an opening quotation mark for an apostrophe; write ’", text);
  const space = (words: string, text: string) =>
    info(words, "an ordinary space, where the line may break; use a no-break space", text);
  const none = (words: string, text: string) =>
    info(words, "French puts a no-break space here; add it", text);
  const said = (language: string, text: string) => of("typography", text, [`languages: [${language}]`]);

  test.each([
    ["nl", "En ... zo....", [dots("En … zo....")]],
    [
      "nl",
      "foto's 's 90's a.be/l'b",
      [apostrophe("foto’s 's 90's a.be/l'b"), apostrophe("foto's ’s 90's a.be/l'b")],
    ],
    [
      "nl",
      "'s-Hertogenbosch 'n 'k 'm 't 'x 'sa '90",
      [
        apostrophe("’s-Hertogenbosch 'n 'k 'm 't 'x 'sa '90"),
        apostrophe("'s-Hertogenbosch ’n 'k 'm 't 'x 'sa '90"),
        apostrophe("'s-Hertogenbosch 'n ’k 'm 't 'x 'sa '90"),
        apostrophe("'s-Hertogenbosch 'n 'k ’m 't 'x 'sa '90"),
        apostrophe("'s-Hertogenbosch 'n 'k 'm ’t 'x 'sa '90"),
      ],
    ],
    ["nl", "‘s middags", [mark("’s middags")]],
    ["nl", "Nu ‘t is", [mark("Nu ’t is")]],
    ["nl", "de ‘s’ en ‘t-shirt’, ‘kom’", []],
    ["en", "the ‘t is", []],
    // Of a language whose marks are not known only these are told.
    ["it", "Ciao! «si» l'a...", [apostrophe("Ciao! «si» l’a..."), dots("Ciao! «si» l'a…")]],
    ["fr", "Oui!", [none("!", "Oui\\_!")]],
    ["fr-BE", "Oui !", [space(" ", "Oui\\_!")]],
    [
      "fr",
      "Oui ?! a;b 1:2 (oui!)",
      [space(" ", "Oui\\_?! a;b 1:2 (oui!)"), none("!", "Oui ?! a;b 1:2 (oui\\_!)")],
    ],
    [
      "fr",
      "«a » « b»",
      [
        none("a", "«\\_a » « b»"),
        space(" ", "«a\\_» « b»"),
        space(" ", "«a » «\\_b»"),
        none("»", "«a » « b\\_»"),
      ],
    ],
    [
      "fr",
      "«\u00a0a\u00a0»\u00a0! Oui\u202f? http://a.be :) #a: 12:30",
      [none(":", "«\u00a0a\u00a0»\u00a0! Oui\u202f? http://a.be :) #a\\_: 12:30")],
    ],
    ["fr", "« » ?", [space(" ", "« »\\_?")]],
    ["fr-CA", "Oui!", []],
    ["fr-CH", "Oui!", []],
    ["fry", "Oui!", []],
    ["afr", "Oui!", []],
  ])("%s: %s", async (language, text, expected) => {
    expect(await said(language, text)).toEqual(expected);
  });

  test.each([
    ["nl", "“", "”"],
    ["nl-BE", "“", "”"],
    ["en", "“", "”"],
    ["de", "„", "“"],
    ["fr", "«\u00a0", "\u00a0»"],
  ])("quotes in %s", async (language, open, close) => {
    const found = await told("typography", [
      `languages: [${language}]`,
      ...post(`'Een "woord" en "" 3" of 4"'`),
    ]);
    expect(found).toEqual([
      {
        severity: "info",
        words: '"woord"',
        message: `straight quotation marks; write ${open}…${close}`,
        fixed: `    text: 'Een ${open}woord${close} en "" 3" of 4"'`,
      },
    ]);
  });
  // Inches and feet: a mark after a digit opens no quotation.
  test.each([
    ["en", `6'' 2". 5" screens.`, []],
    ["nl", `6'' 2". Scherm van 5" of 10" groot`, []],
    ["en", 'A 5" "nice" one', ['"nice"']],
    ["en", 'Come "at 5"!', ['"at 5"']],
    ["en", '"A 5" screen", or not', []],
    ["en", 'a "5" and "7"', ['"5"', '"7"']],
  ])("quotes and measures in %s: %s", async (language, text, expected) => {
    const found = await told("typography", [`languages: [${language}]`, ...post(`'${text}'`)]);
    expect(found.map(({ words }) => words)).toEqual(expected);
  });

  test("quotes in a language whose marks are not known are let be", async () => {
    expect(await told("typography", ["languages: [it]", ...post(`'Un "a"'`)])).toEqual([]);
  });

  test("hashtags that are added are not looked at", async () => {
    expect(await told("typography", ['hashtags: ["l\'a"]', ...post("Dag")])).toEqual([]);
  });
});

describe("white-space", () => {
  test.each([
    ["a   b", [warning("   ", "3 spaces in a row; keep one", "a b")]],
    ["a\\t\\tb", [warning("\\t\\t", "a tab, which platforms show in different ways; use a space", "a b")]],
    [
      "a  , b .c d .",
      [
        warning("  ", "2 spaces in a row; keep one", "a , b .c d ."),
        warning("  ", "a space before a comma or full stop; remove it", "a, b .c d ."),
        warning(" ", "a space before a comma or full stop; remove it", "a  , b .c d."),
      ],
    ],
    ["a  \\nb", [warning("  ", "white space at the end of a line; remove it", "a\\nb")]],
    ["a\\n\\nb", []],
    ["a\\n\\n\\nb", [warning("\\n\\n\\n", "2 empty lines in a row; keep one", "a\\n\\nb")]],
    ["a\\n \\n\\n\\nb", [warning("\\n \\n\\n\\n", "3 empty lines in a row; keep one", "a\\n\\nb")]],
    ["a\\n  b c", []],
    ["a\\n\\n \\nb", [warning("\\n\\n \\n", "2 empty lines in a row; keep one", "a\\n \\nb")]],
    ["a\\n \\n \\nb", [warning("\\n \\n \\n", "2 empty lines in a row; keep one", "a\\n \\nb")]],
  ])("%s", async (text, expected) => {
    const found = await of("white-space", text);
    expect(found.sort((one, other) => one.message.localeCompare(other.message) || 0)).toEqual(
      [...expected].sort((one, other) => one.message.localeCompare(other.message)),
    );
  });

  test("the empty line before hashtags is no matter of the text", async () => {
    expect(await of("white-space", "Dag", ["hashtags: [Een]"], "[facebook]")).toEqual([]);
  });
});

test("duplicate-post", async () => {
  const lines = [
    "title: T",
    "hashtags: [{tag: Nu, use: optional}]",
    "posts:",
    '  - {id: a, platforms: [x], text: "Open je  ogen"}',
    '  - {id: b, platforms: [x, facebook], text: "open\\nJE ogen"}',
    '  - {id: c, platforms: [x], text: "openje ogen"}',
    '  - {id: d, platforms: [x], text: " "}',
    '  - {id: e, platforms: [x], text: ""}',
    '  - {id: f, platforms: [x], text: "Open je ogen #Nu"}',
    '  - {id: g, platforms: [facebook], text: "Open je ogen"}',
  ];
  expect(await told("duplicate-post", lines)).toEqual([
    warning("", "the text is the same as that of a; platforms reject or hide repeated posts, so change one"),
    warning("", "the text is the same as that of b; platforms reject or hide repeated posts, so change one"),
  ]);
});

test("a rule tells at most 200 things of one post", async () => {
  const found = await of("white-space", "a  ".repeat(202), [], "[facebook]");
  expect(found).toHaveLength(200);
});

describe("all rules together", () => {
  /** What is found of a post by whatever rule, with its column; the text is quoted as JSON, and begins in column 12. */
  const found = async (text: string, head: readonly string[] = [], names = "[twitter]") => {
    const { findings } = await kitOf(`${[...head, ...post(JSON.stringify(text), names)].join("\n")}\n`);
    return findings.map(({ rule, place }) => [rule, place.column]);
  };

  test.each([
    ["Stop #mensenhandel, nu!", "[facebook]"],
    ["(#mensenhandel) “#stop” #nu…", "[facebook]"],
    ["zie https://a.be/#1 en #️⃣", "[facebook]"],
    ["می‌خواهم", "[twitter]"],
    ["een\u00a0: deux", "[twitter]"],
    [`${"a".repeat(140)} www.a.be`, "[twitter]"],
    ["Москва en Αθήνα", "[twitter]"],
    ["2 µg, 🅰️ 🅱 ™ ① Ω", "[twitter]"],
    ["30 juli 2026, 12u, 99", "[twitter]"],
    ["https://a.be/12345 #Top500 1,5 A4567 078", "[twitter]"],
    ["Foto’s …, 12:30 uur! Hoe? 5' lang .... '99", "[twitter]"],
    ["Vrijheid 💙", "[twitter]"],
    ["💙 Vrijheid 🕊️", "[twitter]"],
  ])("find nothing in %s on %s", async (text, names) => {
    expect(await found(text, [], names)).toEqual([]);
  });

  test.each([
    ["Stop #mensen-handel nu", "[twitter]", [["hashtag-syntax", 17]]],
    ["Stop #2030 nu", "[twitter]", [["hashtag-syntax", 17]]],
    ["Stop nu#handel", "[twitter]", [["hashtag-syntax", 19]]],
    ["Stop # handel", "[twitter]", [["hashtag-syntax", 17]]],
    ["#a1 #a2 #a3 #a4 #a5", "[instagram]", [["image-missing", 12]]],
    ["a\u001bb", "[twitter]", [["invisible-characters", 13]]],
    ["mеnsen", "[twitter]", [["mixed-script", 13]]],
    ["Wij ❤️ vrijheid", "[twitter]", [["emoji", 16]]],
    // A link that ends at Instagram's 125th character is seen, one that goes on behind it is not.
    [
      `${"a".repeat(116)} www.a.be en meer`,
      "[instagram]",
      [
        ["image-missing", 12],
        ["link-not-clickable", 129],
      ],
    ],
    [
      `${"a".repeat(117)} www.a.be en meer`,
      "[instagram]",
      [
        ["image-missing", 12],
        ["fold", 130],
        ["link-not-clickable", 130],
      ],
    ],
    ["HTTP://a.be https://a.be a.be", "[twitter]", [["link-insecure", 12]]],
    // JSON writes each line feed and tab with two signs: een, four line feeds, twee and a space, a line feed, drie, a tab.
    [
      "een\n\n\n\ntwee \ndrie\tvier",
      "[twitter]",
      [
        ["white-space", 15],
        ["white-space", 27],
        ["white-space", 34],
      ],
    ],
  ])("in %j on %s find just this", async (text, names, expected) => {
    expect(await found(text, [], names)).toEqual(expected);
  });

  test("a word that is known is not cut in two, and a plain word has no capitals to be given", async () => {
    const head = (...tags: string[]) => [`hashtags: [${tags.join(", ")}]`];
    expect(
      await told("hashtag-case", [...head("StopMensen", "StopHandel"), ...post("'#mensenhandel #welkom'")]),
    ).toEqual([
      {
        severity: "warning",
        words: "#mensenhandel",
        message: "a screen reader reads #mensenhandel as one word; write #MensenHandel",
        fixed: "    text: '#MensenHandel #welkom'",
      },
    ]);
    expect(await found("#Mensenhandel", head("Mensenhandel", "StopMensen"))).toEqual([]);
    const known = head("EndHumanTrafficking", "BlueHeart", "Mensenhandel");
    const rules = async (text: string) =>
      (await found(text, known)).flatMap(([rule]) =>
        /^hashtag-(case|unknown)$/.test(String(rule)) ? [rule] : [],
      );
    expect(await rules("#endhumantrafficking")).toEqual(["hashtag-case"]);
    expect(await rules("#ENDHUMANTRAFFICKING")).toEqual(["hashtag-case"]);
    expect(await rules("#EndHumanTraficking")).toEqual(["hashtag-unknown"]);
    expect(await rules("#blueheard")).toEqual(["hashtag-unknown"]);
    expect(await rules("#EndHumanTrafficking #mensen #humanrights #blue #EndBlueHeart")).toEqual([]);
  });

  // JSON writes a quote with two signs.
  test.each([
    ["nl", "Foto's en zo... 's Avonds", [4, 12, 16]],
    ["nl", 'Een "woord" en 3" lang', [4]],
    ["fr", "Oui! Non? Ah : bien; « a », «b»", [3, 8, 12, 19, 22, 24, 29, 30]],
    ["fr", "Oui\u00a0! Non\u202f? «\u00a0a\u00a0» https://a.be/?b=1 12:30 :-) ;)", []],
    ["fr-CA", "Oui! Non?", []],
    ["en", "#a's 'quoted' don't", [2, 17]],
  ])("in %s, typography is told at its place: %s", async (language, text, expected) => {
    const all = await found(text, [`languages: [${language}]`]);
    expect(all.flatMap(([rule, column]) => (rule === "typography" ? [Number(column) - 12] : []))).toEqual(
      expected,
    );
  });

  test("posts that say the same on one platform in one language, and no other", async () => {
    const { findings } = await kitOf(
      [
        "title: T",
        "languages: [nl, fr]",
        "translations: {fr: {status: reviewed}}",
        "posts:",
        "  - {id: a, platforms: [x, facebook], text: {nl: Open je ogen, fr: Ouvrez}}",
        "  - {id: b, platforms: [x], text: {nl: open je Ogen, fr: Regardez}}",
        "  - {id: c, platforms: [linkedin], text: {nl: Open je ogen, fr: Ouvrez}}",
        "",
      ].join("\n"),
    );
    expect(findings.map(({ rule, place, platforms }) => [rule, place.line, platforms])).toEqual([
      ["duplicate-post", 6, ["twitter"]],
    ]);
  });
});
