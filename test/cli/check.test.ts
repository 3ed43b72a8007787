import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly platforms: readonly string[];
}

const folder = temporaryFolder();
function findings(lines: readonly string[], ...words: string[]): FindingJson[] {
  const file = write(folder, "mine.yaml", `${lines.join("\n")}\n`);
  return JSON.parse(bluehart(["check", "--campaign", file, "--json", ...words]).out) as FindingJson[];
}
const post = (text: string, platforms = "[twitter]") => [
  "title: Mine",
  "posts:",
  "  - id: one",
  `    platforms: ${platforms}`,
  `    text: ${text}`,
];

describe("the built-in campaign", () => {
  test("has no errors, and what is found is true", () => {
    const { out, code } = bluehart(["check", "--json", "--lang", "nl"]);
    const found = (JSON.parse(out) as FindingJson[]).map(({ rule, severity, platforms, message }) => [
      rule,
      severity,
      platforms.join(),
      message,
    ]);
    expect(found).toEqual([
      // X recommends two; the campaign's own words hold one, and its document asks for two more.
      ["hashtag-count", "warning", "twitter", expect.stringContaining("the post has 3")],
      ["image-missing", "info", "instagram", expect.stringContaining("attach one")],
      // 133 characters stand before the first address, Instagram shows 125.
      ["fold", "warning", "instagram", expect.stringContaining("www.pagasa.be")],
      ["link-not-clickable", "info", "instagram", expect.stringContaining("www.asblsurya.org")],
      [
        "figure-outdated",
        "warning",
        "twitter",
        expect.stringContaining("5000 tot 15.000 was superseded by 11.000"),
      ],
      ["figure-unsourced", "warning", "twitter", expect.stringContaining("has no source")],
    ]);
    expect(code).toBe(0);
  });

  test("the report ends with a count", () => {
    expect(bluehart(["check", "--lang", "nl"]).out).toMatch(/\n4 warnings, 2 notes in 11 posts\n$/);
  });

  test("names what nobody has reviewed, and what is not translated, once each", () => {
    const { out } = bluehart(["check", "--json"]);
    const found = (JSON.parse(out) as FindingJson[]).filter(({ rule }) => rule.startsWith("translation"));
    const expected = (rule: string, post: string) =>
      ["fr", "de", "en"].map((language) =>
        expect.objectContaining({
          rule,
          languages: [language],
          severity: "info",
          posts: expect.arrayContaining([post]),
        }),
      );
    expect(found).toEqual([
      ...expected("translation-unreviewed", "werelddag"),
      ...expected("translation-missing", "waar-zijn-ze"),
    ]);
  });

  test("--strict makes the warning count", () => {
    expect(bluehart(["check", "--strict"]).code).toBe(1);
    expect(bluehart(["check", "--strict", "--platform", "facebook"]).code).toBe(0);
  });
});

describe("length", () => {
  test("shows the arithmetic: 3 links x 23, 2 emoji x 2, 218 others are 291, 11 over", () => {
    const text = `www.payoke.be www.payoke.be www.payoke.be 💙💙 ${"a".repeat(218 - 4)}`;
    expect(findings(post(text)).filter(({ rule }) => rule === "length")).toMatchObject([
      {
        rule: "length",
        severity: "error",
        line: 5,
        column: 11,
        message: "X counts 291 of 280: 3 links x 23, 2 emoji x 2, 218 other characters; 11 over",
      },
    ]);
  });

  test("says what the text is without the hashtags that are always added", () => {
    const found = findings(["hashtags: [AltijdErbij]", ...post("a".repeat(270))]);
    // 270, a space, a sign and 11 letters: 283.
    expect(found[0]?.message).toBe("X counts 283 of 280: 283 characters; 3 over; 270 without #AltijdErbij");
  });
});

describe("hashtag-count", () => {
  test("more than Instagram's cap of five is an error", () => {
    expect(
      findings(post("'#a1 #a2 #a3 #a4 #a5 #a6'", "[instagram]")).filter(
        ({ rule }) => rule === "hashtag-count",
      ),
    ).toMatchObject([
      { rule: "hashtag-count", severity: "error", line: 5, column: 12 + "#a1 #a2 #a3 #a4 #a5 ".length },
    ]);
  });
  test("five are none", () => {
    expect(findings(post("'#a1 #a2 #a3 #a4 #a5'", "[instagram]")).map(({ rule }) => rule)).toEqual([
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
  ])("%s", (text, column, message) => {
    expect(findings(post(text))).toMatchObject([
      { rule: "hashtag-syntax", severity: "warning", line: 5, column, message },
    ]);
  });

  test("a hashtag of the campaign's list is found where it stands", () => {
    const found = findings([
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
    (text) => {
      expect(findings(post(text, "[facebook]"))).toEqual([]);
    },
  );
});

test("hashtag-duplicate: the same tag twice, whatever its case", () => {
  expect(findings(post("'#Stop nu, #stop'"))).toMatchObject([
    { rule: "hashtag-duplicate", line: 5, column: 12 + "#Stop nu, ".length },
  ]);
});

test("a hashtag that the text holds already is not added", () => {
  const file = write(folder, "held.yaml", ["hashtags: [Stop, Nu]", ...post("'#stop ermee'"), ""].join("\n"));
  expect(bluehart(["posts", "--campaign", file, "--plain"]).out).toBe("#stop ermee #Nu\n");
});

describe("white-space", () => {
  test("is told once for all platforms that have the text, at its place in a folded text", () => {
    const found = findings([
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

  test("of empty lines one is enough, and no line ends in spaces", () => {
    const found = findings(post('"een\\n\\n\\n\\ntwee \\ndrie\\tvier"'));
    expect(found.map(({ message }) => message)).toEqual([
      "3 empty lines in a row; keep one",
      "white space at the end of a line; remove it",
      "a tab; platforms show it as they like: use a space",
    ]);
  });
});

test("empty-post: nothing but white space", () => {
  expect(findings(post("'  '"))).toMatchObject([{ rule: "empty-post", severity: "error", line: 5 }]);
});

test("errors make the exit code 1", () => {
  const file = write(folder, "empty.yaml", `${post("''").join("\n")}\n`);
  expect(bluehart(["check", "--campaign", file]).code).toBe(1);
});

describe("invisible-characters", () => {
  test.each([
    ['"a\\u200Bb"', "warning", "a zero-width space (U+200B)"],
    ['"a\\u00ADb"', "warning", "a soft hyphen (U+00AD)"],
    ['"a\\u202Eb"', "error", "a format character (U+202E)"],
    ['"a\\eb"', "error", "a control character (U+001B)"],
    ['"a\\uFEFFb"', "error", "a byte order mark (U+FEFF)"],
    ['"a\\u200Db"', "warning", "a zero-width joiner (U+200D)"],
  ])("%s is an %s", (text, severity, name) => {
    expect(findings(post(text))).toMatchObject([
      {
        rule: "invisible-characters",
        severity,
        line: 5,
        column: 13,
        message: `${name} that nobody sees; remove it`,
      },
    ]);
  });

  test.each(["👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "می‌خواهم", "een\u00a0: deux"])("%s is in order", (text) => {
    expect(
      findings(post(JSON.stringify(text))).filter(({ rule }) => rule === "invisible-characters"),
    ).toEqual([]);
  });

  test("a text that would make a terminal act is withheld", () => {
    const file = write(folder, "escape.yaml", `${post('"\\e]0;title\\a"').join("\n")}\n`);
    const { out, code } = bluehart(["posts", "--campaign", file]);
    expect(out).toBe("");
    expect(code).toBe(1);
  });
});

describe("figures", () => {
  const facts = [
    "facts:",
    '  - {id: old, figure: "23.000", statement: s, source: {title: Index 2018}, supersededBy: new}',
    '  - {id: new, figure: "11.000", statement: s, source: {title: Index 2023}}',
    '  - {id: bare, figure: "5000 tot 15.000", statement: s}',
  ];
  const found = (text: string) =>
    findings([...facts, ...post(JSON.stringify(text))]).map(({ rule, message, column }) => [
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
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("a helpline's number is no figure", () => {
    expect(findings(['helplines: [{name: Hulp, phone: "1813"}]', ...post("Bel 1813 of 1 8 1 3")])).toEqual(
      [],
    );
  });
});

describe("helpline", () => {
  const helplines = ["helplines: [{name: Hulp, phone: 078 055 800, site: https://www.hulp.be/nl}]"];
  test.each(["Bel 078 055 800", "Bel 078/05.58.00", "Zie hulp.be", "Zie www.hulp.be/contact", "HULP.BE!"])(
    "%s names it",
    (text) => {
      expect(findings([...helplines, ...post(JSON.stringify(text))])).toEqual([]);
    },
  );
  test.each(["Open je ogen", "Zie anderehulp.be", "Zie hulp.be.org", "Bel 1078 055 8001"])(
    "%s does not",
    (text) => {
      expect(
        findings([...helplines, ...post(JSON.stringify(text))]).filter(({ rule }) => rule === "helpline"),
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

test("a helpline's number without digits, or an empty site, is no place to turn to", () => {
  const found = findings([
    "helplines: [{name: Hulp, phone: geheim, site: 'https://'}]",
    ...post("Open je ogen"),
  ]);
  expect(found).toMatchObject([{ rule: "helpline", severity: "warning" }]);
});

describe("fold, link-not-clickable, image-missing", () => {
  const rules = (text: string) =>
    findings(post(JSON.stringify(text), "[instagram]")).map(({ rule, column }) => [rule, column]);
  test("a link that ends at Instagram's 125th character is seen, one that goes on behind it is not", () => {
    const link = "www.a.be";
    expect(rules(`${"a".repeat(124 - link.length)} ${link} en meer`)).toEqual([
      ["image-missing", 12],
      ["link-not-clickable", 12 + 125 - link.length],
    ]);
    expect(rules(`${"a".repeat(125 - link.length)} ${link} en meer`)).toContainEqual([
      "fold",
      12 + 126 - link.length,
    ]);
  });
  test("nothing of it concerns X", () => {
    expect(findings(post(`${"a".repeat(140)} www.a.be`))).toEqual([]);
  });
});

test("a reviewed translation is not named", () => {
  const lines = (status: string) => [
    "languages: [nl, fr]",
    `translations: {fr: ${status}}`,
    "title: T",
    "posts:",
    "  - id: a",
    "    platforms: [x]",
    "    text: {nl: T, fr: T}",
  ];
  expect(findings(lines("{status: unreviewed}"))).toMatchObject([
    { rule: "translation-unreviewed", line: 2, column: 16 },
  ]);
  expect(findings(lines("{status: reviewed, by: Ann, date: '2027-01-31'}"))).toEqual([]);
});

describe("letters that are not what they seem", () => {
  test("fancy letters are named with what to write", () => {
    expect(findings(post("'Nu 𝗦𝘁𝗼𝗽 ⓝⓤ'"))).toMatchObject([
      {
        rule: "fancy-letters",
        severity: "warning",
        column: 15,
        message: expect.stringContaining('write "Stop"'),
      },
      { rule: "fancy-letters", column: 15 + "𝗦𝘁𝗼𝗽 ".length, message: expect.stringContaining('write "nu"') },
    ]);
  });

  test("a Cyrillic letter in a Latin word is found where it stands", () => {
    expect(findings(post("'mеnsen'"))).toMatchObject([
      {
        rule: "mixed-script",
        severity: "warning",
        column: 13,
        message: '"mеnsen" mixes Latin letters with the Cyrillic "е" (U+0435); type it anew',
      },
    ]);
  });

  test.each(["Москва en Αθήνα", "2 µg, 🅰️ 🅱 ™ ① Ω"])("%s is in order", (text) => {
    expect(findings(post(JSON.stringify(text)))).toEqual([]);
  });
});

test("link-insecure: http:// in whatever case, and no other", () => {
  expect(findings(post("'HTTP://a.be https://a.be a.be'"))).toMatchObject([
    { rule: "link-insecure", severity: "warning", line: 5, column: 12 },
  ]);
});

describe("hashtag-case and hashtag-unknown", () => {
  const lines = ["hashtags: [EndHumanTrafficking, BlueHeart, Mensenhandel]", ...post("TEXT")];
  const found = (text: string) =>
    findings(lines.map((line) => line.replace("TEXT", JSON.stringify(text)))).flatMap(({ rule, message }) =>
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
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  test("a known word is not cut in two, and a plain word has no capitals to be given", () => {
    expect(
      findings(["hashtags: [StopMensen, StopHandel]", ...post("'#mensenhandel #welkom'")]),
    ).toMatchObject([
      { rule: "hashtag-count" },
      { rule: "hashtag-case", message: expect.stringContaining("#MensenHandel") },
    ]);
    expect(findings(["hashtags: [Mensenhandel, StopMensen]", ...post("'#Mensenhandel'")])).toEqual([]);
  });
});

describe("emoji", () => {
  const found = (text: string) =>
    findings(post(JSON.stringify(text))).flatMap(({ rule, message }) =>
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
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("typography", () => {
  const found = (language: string, text: string) =>
    findings([`languages: [${language}]`, ...post(JSON.stringify(text))]).flatMap(({ rule, column }) =>
      rule === "typography" ? [column - 12] : [],
    );
  test.each([
    ["nl", "Foto's en zo... 's Avonds", [4, 12, 16]],
    ["nl", "Foto’s …, 12:30 uur! Hoe? 5' lang .... '99", []],
    ["nl", 'Een "woord" en 3" lang', [4]],
    ["fr", "Oui! Non? Ah : bien; « a », «b»", [3, 8, 12, 19, 22, 24, 29, 30]],
    ["fr", "Oui\u00a0! Non\u202f? «\u00a0a\u00a0» https://a.be/?b=1 12:30 :-) ;)", []],
    ["fr-CA", "Oui! Non?", []],
    ["en", "#a's 'quoted' don't", [2, 17]],
  ])("%s: %s", (language, text, expected) => expect(found(language, text)).toEqual(expected));
});

test("duplicate-post: the same words on one platform in one language, capitals and spaces aside", () => {
  const found = findings([
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
