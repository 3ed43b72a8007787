import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { rewriteYaml } from "../../../../../src/core/source/yaml/rewrite/rewriteYaml.ts";
import { runs } from "../../../../thorough.ts";

const FILE = `# The forest week.
title: { nl: Bos, fr: Forêt } # both
languages: [nl, fr] # main first

# Who helps.
helplines:
  - name: Desk
    phone: "0800 00 000" # free
  # The second one.
  - { name: Other, phone: '078 15 00 00' }

posts:
  # Week one.

  - id: one
    platforms: [x]
    text:
      nl: |- # as it is
        Eerste regel
        #bos #woud
      fr: "Bonjour\\_!"
    # images:
    #   - file: a.jpg

  # About two.
  - id: two
    text: >-
      Een lange zin die over
      twee regels loopt.

  - id: three
    text: Drie: niet
`.replace("Drie: niet", "Drie, niet");

// biome-ignore lint/suspicious/noExplicitAny: tests change plain data
type Value = any;
const change = (text: string, edit: (value: Value) => void): string => {
  const value = parse(text);
  edit(value);
  const result = rewriteYaml(text, value);
  expect(parse(result)).toEqual(JSON.parse(JSON.stringify(value)));
  return result;
};

/** The lines of a file that another one lacks, in order. */
const lost = (before: string, after: string): string[] => {
  const left = after.split("\n");
  return before.split("\n").filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
};

describe("a text", () => {
  test("keeps its style, its comment and all other lines", () => {
    for (const [edit, line, now] of [
      [
        (v: Value) => (v.title.fr = "Bois"),
        "title: { nl: Bos, fr: Forêt } # both",
        "title: { nl: Bos, fr: Bois } # both",
      ],
      [
        (v: Value) => (v.title.fr = "Bois, {bois}"),
        "title: { nl: Bos, fr: Forêt } # both",
        'title: { nl: Bos, fr: "Bois, {bois}" } # both',
      ],
      [
        (v: Value) => (v.helplines[0].phone = "0800"),
        '    phone: "0800 00 000" # free',
        '    phone: "0800" # free',
      ],
      [
        (v: Value) => (v.helplines[1].phone = "it's"),
        "  - { name: Other, phone: '078 15 00 00' }",
        "  - { name: Other, phone: 'it''s' }",
      ],
      [
        (v: Value) => (v.posts[0].text.nl = "Eerste lijn\n#bos #woud"),
        "        Eerste regel",
        "        Eerste lijn",
      ],
      [
        (v: Value) => (v.posts[1].text = "Een lange zin die over\ntwee dagen".replace("\n", " ")),
        "      twee regels loopt.",
        "      twee dagen",
      ],
      [(v: Value) => (v.posts[2].text = "Drie: wel"), "    text: Drie, niet", '    text: "Drie: wel"'],
    ] as const) {
      const result = change(FILE, edit);
      expect(lost(FILE, result)).toEqual([line]);
      expect(lost(result, FILE)).toEqual([now]);
    }
  });

  test("gets lines of its own, and its comment stays on the first", () => {
    const result = change(FILE, (value) => {
      value.helplines[0].phone = "een\ntwee";
      value.posts[0].text.nl = "Eerste regel\n\nMidden\n#bos #woud";
    });
    expect(result).toContain('    phone: "een\\ntwee" # free\n');
    expect(result).toContain(
      "      nl: |- # as it is\n        Eerste regel\n\n        Midden\n        #bos #woud\n      fr:",
    );
    expect(change("a: b # c\nd: e\n", (value) => (value.a = "b\nc"))).toBe("a: |- # c\n  b\n  c\nd: e\n");
  });

  test("becomes one for each language, and the other way round", () => {
    expect(change("title: Bos # t\nposts: []\n", (value) => (value.title = { nl: "Bos", fr: "Forêt" }))).toBe(
      "title: # t\n  nl: Bos\n  fr: Forêt\nposts: []\n",
    );
    expect(
      change("title: # t\n  nl: Bos\n  # x\n  fr: Forêt\nposts: []\n", (value) => (value.title = "Bos")),
    ).toBe("title: Bos # t\nposts: []\n");
  });

  test("of several lines keeps the line ends of Windows", () => {
    const result = change("a: |-\r\n  een\r\n  twee\r\nb: c\r\n", (value) => (value.a = "een\ntwee\ndrie"));
    expect(result).toBe("a: |-\r\n  een\r\n  twee\r\n  drie\r\nb: c\r\n");
  });
});

describe("a key", () => {
  test("comes after the one before it, and goes without the others", () => {
    const result = change(FILE, (value) => {
      value.posts[0] = { id: "one", when: "day, 09:00", platforms: ["x"], text: value.posts[0].text };
      value.helplines[1].site = "x.be";
      delete value.languages;
    });
    expect(lost(FILE, result)).toEqual([
      "languages: [nl, fr] # main first",
      "  - { name: Other, phone: '078 15 00 00' }",
    ]);
    expect(lost(result, FILE)).toEqual([
      "  - { name: Other, phone: '078 15 00 00', site: x.be }",
      "    when: day, 09:00",
    ]);
    expect(result).toContain("  - id: one\n    when: day, 09:00\n    platforms: [x]\n");
  });

  test("may be the first of an item, or of brackets", () => {
    expect(change("a:\n  - b: 1\n    c: 2\n", (value) => delete value.a[0].b)).toBe("a:\n  - c: 2\n");
    expect(change("a:\n  - c: 2\n", (value) => (value.a[0] = { b: 1, c: 2 }))).toBe(
      "a:\n  - b: 1\n    c: 2\n",
    );
    expect(
      change("a: { b: 1, c: 2, d: 3 }\n", (value) => {
        delete value.a.b;
        delete value.a.d;
      }),
    ).toBe("a: { c: 2 }\n");
    expect(change("a: b", (value) => (value.c = "d"))).toBe("a: b\nc: d\n");
    expect(change("a:\nb: c\n", (value) => (value.a = ["x", { y: 1 }]))).toBe("a:\n  - x\n  - y: 1\nb: c\n");
  });
});

describe("a list", () => {
  test("moves its items with their comments", () => {
    const result = change(FILE, (value) => value.posts.unshift(...value.posts.splice(1, 1)));
    expect(result).toContain(`posts:
  # Week one.

  # About two.
  - id: two
    text: >-
      Een lange zin die over
      twee regels loopt.

  - id: one
    platforms: [x]`);
    expect(result).toContain("    #   - file: a.jpg\n\n  - id: three\n");
    expect(lost(FILE, result)).toEqual([]);
    expect(lost(result, FILE)).toEqual([]);
  });

  test("adds and removes items, and touches no other line", () => {
    const added = change(FILE, (value) => value.posts.splice(1, 0, { id: "new", text: "Nieuw\n#bos" }));
    expect(lost(FILE, added)).toEqual([]);
    expect(added).toContain(
      "    #   - file: a.jpg\n\n  - id: new\n    text: |-\n      Nieuw\n      #bos\n\n  # About two.\n",
    );
    const last = change(FILE, (value) => value.posts.push({ id: "new", text: "Nieuw" }));
    expect(last).toBe(`${FILE}\n  - id: new\n    text: Nieuw\n`);
    const without = change(FILE, (value) => value.posts.splice(1, 1));
    expect(without).toBe(FILE.replace(/\n {2}# About two\.[\s\S]*?loopt\.\n/, ""));
    expect(change(FILE, (value) => value.helplines.pop())).toBe(
      FILE.replace(/ {2}# The second one\.\n.*\n/, ""),
    );
    expect(change(FILE, (value) => value.languages.push("de"))).toBe(
      FILE.replace("[nl, fr]", "[nl, fr, de]"),
    );
    expect(change(FILE, (value) => value.languages.shift())).toBe(FILE.replace("[nl, fr]", "[fr]"));
  });

  test("keeps the comments between its brackets", () => {
    const text = "a: [\n  one, # 1\n  two, # 2\n  three\n]\n";
    expect(change(text, (value) => value.a.splice(1, 1))).toBe(
      "a: [\n  one, # 1\n  three\n]\n".replace("one, # 1\n  three", "one, # 2\n  three"),
    );
    expect(change(text, (value) => value.a.push("four"))).toBe(text.replace("three", "three, four"));
  });

  test("takes the remark right above its first item for that item's", () => {
    const text = "a:\n  # b\n  - b\n  # c\n  - c\n";
    expect(change(text, (value) => value.a.reverse())).toBe("a:\n  # c\n  - c\n  # b\n  - b\n");
  });

  test("may begin in the column of its key", () => {
    expect(change("a:\n- b\n- c\nd: e\n", (value) => value.a.reverse())).toBe("a:\n- c\n- b\nd: e\n");
  });
});

test("a value with an anchor changes for one of its users only", () => {
  const text = "a: &one { b: 1, c: x }\nd: *one\n";
  expect(parse(change(text, (value) => (value.a = { b: 1, c: "y" })))).toEqual({
    a: { b: 1, c: "y" },
    d: { b: 1, c: "x" },
  });
  expect(change(text, (value) => (value.d = { b: 2 }))).toContain("a: &one { b: 1, c: x }\n");
});

const built = [
  "templates/blue-heart.yaml",
  "templates/starter.yaml",
  "test/fixtures/defects.yaml",
  "test/fixtures/doubtful.yaml",
];

test.each(built)("%s stays byte for byte if nothing changes", (file) => {
  const text = readFileSync(file, "utf8");
  expect(rewriteYaml(text, parse(text))).toBe(text);
});

const texts = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "",
      "- x",
      "# x",
      "a: b",
      "x # y",
      "'",
      '"',
      "a\nb",
      " a",
      "a ",
      "\n",
      "a\n",
      "a\n\n",
      "no",
      "1.5",
      "{{x}}",
      "@x",
      "&x",
      "*x",
      "[",
      "a\n b\nc",
      "\ta",
      "é\u2028x",
      "a\r\nb",
    ),
  )
  .filter((text) => !/\r|[\ud800-\udfff]/.test(text.replace(/\p{Extended_Pictographic}/gu, "")));

test("whatever a text becomes, in whatever style, the file then has it, and every other line", () => {
  const paths = [
    "title.fr",
    "helplines.0.phone",
    "helplines.1.phone",
    "posts.0.text.nl",
    "posts.0.text.fr",
    "posts.1.text",
    "posts.2.text",
    "posts.1.id",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), texts, (path, text) => {
      const value = parse(FILE);
      const keys = path.split(".");
      const last = keys.pop() ?? "";
      let parent = value;
      for (const key of keys) parent = parent[key];
      parent[last] = text;
      const result = rewriteYaml(FILE, value);
      expect(parse(result)).toEqual(value);
      expect(lost(FILE, result).length).toBeLessThanOrEqual(3);
    }),
    { numRuns: runs(300) },
  );
});

test("whatever happens to a list, the file then has it, and keeps the lines of what stays", () => {
  const operation = fc.record({
    kind: fc.constantFrom("move", "remove", "add", "copy", "change"),
    from: fc.nat(5),
    to: fc.nat(5),
    text: texts,
  });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 5 }), (operations) => {
      const value = parse(FILE);
      let number = 0;
      for (const { kind, from, to, text } of operations) {
        const { posts } = value;
        const at = posts.length === 0 ? 0 : from % posts.length;
        if (kind === "move") posts.splice(to % (posts.length || 1), 0, ...posts.splice(at, 1));
        else if (kind === "remove") posts.splice(at, 1);
        else if (kind === "add") posts.splice(at, 0, { id: `new${++number}`, text });
        else if (kind === "copy" && posts[at]) posts.splice(at, 0, { ...posts[at], id: `new${++number}` });
        else if (posts[at]) posts[at].text = { nl: text, fr: "x" };
      }
      const result = rewriteYaml(FILE, value);
      expect(parse(result)).toEqual(value);
      if (value.posts.some((post: Value) => post.id === "three" && post.text === "Drie, niet")) {
        expect(result).toContain("  - id: three\n    text: Drie, niet\n");
      }
      expect(result.startsWith(FILE.slice(0, FILE.indexOf("posts:")))).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});
