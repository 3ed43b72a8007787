import { describe, expect, test } from "vitest";
import { findings, post } from "./kits.ts";

describe("length", () => {
  test("shows the arithmetic: 3 links x 23, 2 emoji x 2, 218 others are 291, 11 over", async () => {
    const text = `www.payoke.be www.payoke.be www.payoke.be 💙💙 ${"a".repeat(218 - 4)}`;
    expect((await findings(post(text))).filter(({ rule }) => rule === "length")).toMatchObject([
      {
        rule: "length",
        severity: "error",
        line: 5,
        column: 11,
        message: "X counts 291 of 280: 3 links x 23, 2 emoji x 2, 218 other characters; 11 over",
      },
    ]);
  });

  test("says what the text is without the hashtags that are always added", async () => {
    const found = await findings(["hashtags: [AltijdErbij]", ...post("a".repeat(270))]);
    // 270, a space, a sign and 11 letters: 283.
    expect(found[0]?.message).toBe("X counts 283 of 280: 283 characters; 3 over; 270 without #AltijdErbij");
  });
});

describe("hashtag-count", () => {
  test("more than Instagram's cap of five is an error", async () => {
    expect(
      (await findings(post("'#a1 #a2 #a3 #a4 #a5 #a6'", "[instagram]"))).filter(
        ({ rule }) => rule === "hashtag-count",
      ),
    ).toMatchObject([
      { rule: "hashtag-count", severity: "error", line: 5, column: 12 + "#a1 #a2 #a3 #a4 #a5 ".length },
    ]);
  });
  test("five are none", async () => {
    expect((await findings(post("'#a1 #a2 #a3 #a4 #a5'", "[instagram]"))).map(({ rule }) => rule)).toEqual([
      "image-missing",
    ]);
  });
});

describe("hashtag-syntax", () => {
  test.each([
    ["'Stop #mensen-handel nu'", 17, "#mensen-handel links only #mensen on X"],
    ["'Stop #2030 nu'", 17, "X does not link #2030: a hashtag needs a letter"],
    ["'Stop nu#handel'", 19, "X does not link #handel: put a space before the sign"],
    ["'Stop # handel'", 17, '"# handel" is no hashtag: remove the space after the sign'],
  ])("%s", async (text, column, message) => {
    expect(await findings(post(text))).toMatchObject([
      { rule: "hashtag-syntax", severity: "warning", line: 5, column, message },
    ]);
  });

  test("a hashtag of the campaign's list is found where it stands", async () => {
    const found = await findings([
      "title: Mine",
      "hashtags:",
      "  - mensen-handel",
      "posts:",
      "  - id: one",
      "    platforms: [twitter]",
      "    text: Stop",
    ]);
    expect(found).toMatchObject([
      { rule: "hashtag-syntax", line: 3, column: 5, message: "#mensen-handel links only #mensen on X" },
    ]);
  });

  test.each(["'Stop #mensenhandel, nu!'", "'(#mensenhandel) “#stop” #nu…'", "'zie https://a.be/#1 en #️⃣'"])(
    "%s is in order",
    async (text) => {
      expect(await findings(post(text, "[facebook]"))).toEqual([]);
    },
  );
});

test("hashtag-duplicate: the same tag twice, whatever its case", async () => {
  expect(await findings(post("'#Stop nu, #stop'"))).toMatchObject([
    { rule: "hashtag-duplicate", line: 5, column: 12 + "#Stop nu, ".length },
  ]);
});

describe("white-space", () => {
  test("is told once for all platforms that have the text, at its place in a folded text", async () => {
    const found = await findings([
      "title: Mine",
      "posts:",
      "  - id: one",
      "    platforms: [twitter, facebook]",
      "    text: >-",
      "      een twee",
      "      drie  vier , vijf",
    ]);
    expect(found).toMatchObject([
      {
        rule: "white-space",
        line: 7,
        column: 11,
        message: "2 spaces in a row; keep one",
        platforms: ["facebook", "twitter"],
      },
      { rule: "white-space", line: 7, column: 17, message: "a space before a comma or full stop; remove it" },
    ]);
  });

  test("of empty lines one is enough, and no line ends in spaces", async () => {
    const found = await findings(post('"een\\n\\n\\n\\ntwee \\ndrie\\tvier"'));
    expect(found.map(({ message }) => message)).toEqual([
      "3 empty lines in a row; keep one",
      "white space at the end of a line; remove it",
      "a tab; platforms show it as they like: use a space",
    ]);
  });
});

test("empty-post: nothing but white space", async () => {
  expect(await findings(post("'  '"))).toMatchObject([{ rule: "empty-post", severity: "error", line: 5 }]);
});

describe("invisible-characters", () => {
  test.each([
    ['"a\\u200Bb"', "warning", "a zero-width space (U+200B)"],
    ['"a\\u00ADb"', "warning", "a soft hyphen (U+00AD)"],
    ['"a\\u202Eb"', "error", "a format character (U+202E)"],
    ['"a\\eb"', "error", "a control character (U+001B)"],
    ['"a\\uFEFFb"', "error", "a byte order mark (U+FEFF)"],
    ['"a\\u200Db"', "warning", "a zero-width joiner (U+200D)"],
  ])("%s is an %s", async (text, severity, name) => {
    expect(await findings(post(text))).toMatchObject([
      {
        rule: "invisible-characters",
        severity,
        line: 5,
        column: 13,
        message: `${name} that nobody sees; remove it`,
      },
    ]);
  });

  test.each(["👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "می‌خواهم", "een\u00a0: deux"])("%s is in order", async (text) => {
    expect(
      (await findings(post(JSON.stringify(text)))).filter(({ rule }) => rule === "invisible-characters"),
    ).toEqual([]);
  });
});

describe("figures", () => {
  const facts = [
    "facts:",
    '  - {id: old, figure: "23.000", statement: s, source: {title: Index 2018}, supersededBy: new}',
    '  - {id: new, figure: "11.000", statement: s, source: {title: Index 2023}}',
    '  - {id: bare, figure: "5000 tot 15.000", statement: s}',
  ];
  const found = async (text: string) =>
    (await findings([...facts, ...post(JSON.stringify(text))])).map(({ rule, message, column }) => [
      rule,
      message.split(";")[0],
      column,
    ]);

  test.each([
    ["23.000 mensen", [["figure-outdated", "23.000 was superseded by 11.000 (Index 2023)", 12]]],
    [
      "23 000 mensen, 23000 mensen",
      [["figure-outdated", "23.000 was superseded by 11.000 (Index 2023)", 12]],
    ],
    ["Van 5000 tot 15.000", [["figure-unsourced", '5000 tot 15.000: the fact "bare" has no source', 16]]],
    [
      "Al 777 en 888",
      [
        ["figure-unsourced", "777: no fact of the campaign backs it", 15],
        ["figure-unsourced", "888: no fact of the campaign backs it", 22],
      ],
    ],
    ["11.000 mensen", []],
    // No figures: small numbers, years, addresses, hashtags, numbers with decimals and codes.
    ["30 juli 2026, 12u, 99", []],
    ["https://a.be/12345 #Top500 1,5 A4567 078", []],
  ])("%s", async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  test("a helpline's number is no figure", async () => {
    expect(
      await findings(['helplines: [{name: Hulp, phone: "1813"}]', ...post("Bel 1813 of 1 8 1 3")]),
    ).toEqual([]);
  });
});

describe("helpline", () => {
  const helplines = ["helplines: [{name: Hulp, phone: 078 055 800, site: https://www.hulp.be/nl}]"];
  test.each(["Bel 078 055 800", "Bel 078/05.58.00", "Zie hulp.be", "Zie www.hulp.be/contact", "HULP.BE!"])(
    "%s names it",
    async (text) => {
      expect(await findings([...helplines, ...post(JSON.stringify(text))])).toEqual([]);
    },
  );
  test.each(["Open je ogen", "Zie anderehulp.be", "Zie hulp.be.org", "Bel 1078 055 8001"])(
    "%s does not",
    async (text) => {
      expect(
        (await findings([...helplines, ...post(JSON.stringify(text))])).filter(
          ({ rule }) => rule === "helpline",
        ),
      ).toMatchObject([
        {
          rule: "helpline",
          severity: "warning",
          message: "the post names no place to turn to; add one, such as Hulp, 078 055 800",
        },
      ]);
    },
  );
});

test("a helpline's number without digits, or an empty site, is no place to turn to", async () => {
  const found = await findings([
    "helplines: [{name: Hulp, phone: geheim, site: 'https://'}]",
    ...post("Open je ogen"),
  ]);
  expect(found).toMatchObject([{ rule: "helpline", severity: "warning" }]);
});

describe("fold, link-not-clickable, image-missing", () => {
  const rules = async (text: string) =>
    (await findings(post(JSON.stringify(text), "[instagram]"))).map(({ rule, column }) => [rule, column]);
  test("a link that ends at Instagram's 125th character is seen, one that goes on behind it is not", async () => {
    const link = "www.a.be";
    expect(await rules(`${"a".repeat(124 - link.length)} ${link} en meer`)).toEqual([
      ["image-missing", 12],
      ["link-not-clickable", 12 + 125 - link.length],
    ]);
    expect(await rules(`${"a".repeat(125 - link.length)} ${link} en meer`)).toContainEqual([
      "fold",
      12 + 126 - link.length,
    ]);
  });
  test("nothing of it concerns X", async () => {
    expect(await findings(post(`${"a".repeat(140)} www.a.be`))).toEqual([]);
  });
});

test("a reviewed translation is not named", async () => {
  const lines = (status: string) => [
    "languages: [nl, fr]",
    `translations: {fr: ${status}}`,
    "title: T",
    "posts:",
    "  - id: a",
    "    platforms: [x]",
    "    text: {nl: T, fr: T}",
  ];
  expect(await findings(lines("{status: unreviewed}"))).toMatchObject([
    { rule: "translation-unreviewed", line: 2, column: 16 },
  ]);
  expect(await findings(lines("{status: reviewed, by: Ann, date: '2027-01-31'}"))).toEqual([]);
});

describe("letters that are not what they seem", () => {
  test("fancy letters are named with what to write", async () => {
    expect(await findings(post("'Nu 𝗦𝘁𝗼𝗽 ⓝⓤ'"))).toMatchObject([
      {
        rule: "fancy-letters",
        severity: "warning",
        column: 15,
        message: expect.stringContaining('write "Stop"'),
      },
      { rule: "fancy-letters", column: 15 + "𝗦𝘁𝗼𝗽 ".length, message: expect.stringContaining('write "nu"') },
    ]);
  });

  test("a Cyrillic letter in a Latin word is found where it stands", async () => {
    expect(await findings(post("'mеnsen'"))).toMatchObject([
      {
        rule: "mixed-script",
        severity: "warning",
        column: 13,
        message: '"mеnsen" mixes Latin letters with the Cyrillic "е" (U+0435); type it anew',
      },
    ]);
  });

  test.each(["Москва en Αθήνα", "2 µg, 🅰️ 🅱 ™ ① Ω"])("%s is in order", async (text) => {
    expect(await findings(post(JSON.stringify(text)))).toEqual([]);
  });
});

test("link-insecure: http:// in whatever case, and no other", async () => {
  expect(await findings(post("'HTTP://a.be https://a.be a.be'"))).toMatchObject([
    { rule: "link-insecure", severity: "warning", line: 5, column: 12 },
  ]);
});

describe("hashtag-case and hashtag-unknown", () => {
  const lines = ["hashtags: [EndHumanTrafficking, BlueHeart, Mensenhandel]", ...post("TEXT")];
  const found = async (text: string) =>
    (await findings(lines.map((line) => line.replace("TEXT", JSON.stringify(text))))).flatMap(
      ({ rule, message }) =>
        rule === "hashtag-case" || rule === "hashtag-unknown" ? [message.split(/;|\?/)[0]] : [],
    );
  test.each([
    ["#endhumantrafficking", ["#endhumantrafficking is read out as one word"]],
    ["#ENDHUMANTRAFFICKING", ["#ENDHUMANTRAFFICKING is read out as one word"]],
    // Words that other hashtags are made of.
    ["#endblueheart", ["#endblueheart is read out as one word"]],
    ["#EndHumanTraficking", ["#EndHumanTraficking is almost #EndHumanTrafficking"]],
    ["#blueheard", ["#blueheard is almost #BlueHeart"]],
    ["#EndHumanTrafficking #mensen #humanrights #blue #EndBlueHeart", []],
  ])("%s", async (text, expected) => expect(await found(text)).toEqual(expected));

  test("a known word is not cut in two, and a plain word has no capitals to be given", async () => {
    expect(
      await findings(["hashtags: [StopMensen, StopHandel]", ...post("'#mensenhandel #welkom'")]),
    ).toMatchObject([
      { rule: "hashtag-count" },
      { rule: "hashtag-case", message: expect.stringContaining("#MensenHandel") },
    ]);
    expect(await findings(["hashtags: [Mensenhandel, StopMensen]", ...post("'#Mensenhandel'")])).toEqual([]);
  });
});

describe("emoji", () => {
  const found = async (text: string) =>
    (await findings(post(JSON.stringify(text)))).flatMap(({ rule, message }) =>
      rule === "emoji" ? [message.split(/[,;]/)[0]] : [],
    );
  test.each([
    ["Vrijheid 💙", []],
    ["💙 Vrijheid 🕊️", []],
    ["Een 💙\nTwee 💙", []],
    ["Vrijheid 💙💙", ["💙 stands 2 times in a row"]],
    ["Vrijheid 💙 🕊️ 👍", ["3 emoji in a row"]],
    ["1 💙. 2 💙. 3 💙. 4 💙. 5 💙. 6 💙.", ["6 emoji"]],
    ["Wij ❤️ vrijheid", ["❤️ stands within a sentence"]],
    // One emoji, however many it is joined of.
    ["Familie 👩‍👩‍👧‍👦🇧🇪", []],
  ])("%s", async (text, expected) => expect(await found(text)).toEqual(expected));
});

describe("typography", () => {
  const found = async (language: string, text: string) =>
    (await findings([`languages: [${language}]`, ...post(JSON.stringify(text))])).flatMap(
      ({ rule, column }) => (rule === "typography" ? [column - 12] : []),
    );
  test.each([
    ["nl", "Foto's en zo... 's Avonds", [4, 12, 16]],
    ["nl", "Foto’s …, 12:30 uur! Hoe? 5' lang .... '99", []],
    ["nl", 'Een "woord" en 3" lang', [4]],
    ["fr", "Oui! Non? Ah : bien; « a », «b»", [3, 8, 12, 19, 22, 24, 29, 30]],
    ["fr", "Oui\u00a0! Non\u202f? «\u00a0a\u00a0» https://a.be/?b=1 12:30 :-) ;)", []],
    ["fr-CA", "Oui! Non?", []],
    ["en", "#a's 'quoted' don't", [2, 17]],
  ])("%s: %s", async (language, text, expected) => expect(await found(language, text)).toEqual(expected));
});

test("duplicate-post: the same words on one platform in one language, capitals and spaces aside", async () => {
  const found = await findings([
    "title: T",
    "languages: [nl, fr]",
    "posts:",
    "  - {id: a, platforms: [x, facebook], text: {nl: Open je ogen, fr: Ouvrez}}",
    "  - {id: b, platforms: [x], text: {nl: open je Ogen, fr: Regardez}}",
    "  - {id: c, platforms: [linkedin], text: {nl: Open je ogen, fr: Ouvrez}}",
  ]);
  expect(found).toMatchObject([
    {
      rule: "duplicate-post",
      severity: "warning",
      line: 5,
      platforms: ["twitter"],
      message: expect.stringContaining("the same as a;"),
    },
  ]);
});
