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
  test("has no errors, and its warning is true: X recommends two hashtags, the first post has three", () => {
    const { out, code } = bluehart(["check"]);
    expect(out).toContain(
      "warning  hashtag-count  for X at most 2 hashtags are recommended, the post has 3 (#Werelddag #EndHumanTrafficking #HumanTrafficking): 1 more",
    );
    expect(out).toContain("1 warning in 11 posts");
    expect(code).toBe(0);
  });

  test("--strict makes the warning count", () => {
    expect(bluehart(["check", "--strict"]).code).toBe(1);
    expect(bluehart(["check", "--strict", "--platform", "facebook"]).code).toBe(0);
  });
});

describe("length", () => {
  test("shows the arithmetic: 3 links x 23, 2 emoji x 2, 218 others are 291, 11 over", () => {
    const text = `www.payoke.be www.payoke.be www.payoke.be 💙💙 ${"a".repeat(218 - 4)}`;
    expect(findings(post(text))).toMatchObject([
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
    expect(findings(post("'#a1 #a2 #a3 #a4 #a5 #a6'", "[instagram]"))).toMatchObject([
      { rule: "hashtag-count", severity: "error", line: 5, column: 12 + "#a1 #a2 #a3 #a4 #a5 ".length },
    ]);
  });
  test("five are none", () => {
    expect(findings(post("'#a1 #a2 #a3 #a4 #a5'", "[instagram]"))).toEqual([]);
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
