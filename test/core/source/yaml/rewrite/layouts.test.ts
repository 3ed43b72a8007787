import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { rewriteYaml } from "../../../../../src/core/source/yaml/rewrite/rewriteYaml.ts";
import { runs } from "../../../../thorough.ts";

/** Ways to write the same that people use, and that they hardly ever do. */
const LAYOUTS = {
  json: '{"title":"x","posts":[{"id":"a","text":{"nl":"Een"}},{"id":"b","text":"Twee\\nregels"}],"languages":["nl"]}',
  "pretty JSON":
    '{\n  "title": "x",\n  "posts": [\n    {\n      "id": "a",\n      "text": { "nl": "Een" }\n    },\n    {\n      "id": "b",\n      "text": "Twee\\nregels"\n    }\n  ],\n  "languages": ["nl"]\n}\n',
  "in the column of its key":
    "title: x\nposts:\n- id: a\n  text:\n    nl: Een\n- id: b\n  text: |-\n    Twee\n    regels\nlanguages:\n- nl",
  "far in":
    "title:   x\nposts:\n      -   id: a\n          text:\n                nl:   Een\n      -   id: b\n          text: |-\n                   Twee\n                   regels\nlanguages: [ nl ]\n",
  "a hyphen by itself":
    "title: x\nposts:\n  -\n    id: a\n    text: { nl: Een }\n  -\n    # b\n    id: b\n    text: |-\n      Twee\n      regels\nlanguages: [nl]\n",
  markers:
    "%YAML 1.2\n---\ntitle: x\nposts:\n  - id: a\n    text:\n      nl: Een\n  - id: b\n    text: |-\n      Twee\n      regels\nlanguages: [nl]\n...\n",
  "anchors and aliases":
    "title: x\nposts:\n  - id: a\n    text: &t\n      nl: &een Een\n  - id: b\n    text: |-\n      Twee\n      regels\nlanguages: [nl]\nmore: { t: *t, een: *een }\n",
  tags: "title: !!str x\nposts: !!seq\n  - id: a\n    text: !!map\n      nl: !!str Een\n  - id: b\n    text: !!str |-\n      Twee\n      regels\nlanguages: [nl]\n",
  "comments everywhere":
    "# 0\ntitle: # 1\n  x # 2\n# 3\nposts: # 4\n  # 5\n  - id: a # 6\n    # 7\n    text: # 8\n      # 9\n      nl: Een # 10\n      # 11\n  # 12\n\n  # 13\n  - # 14\n    id: b\n    text: |- # 15\n      Twee\n      regels\n    # 16\n# 17\nlanguages: [ # 18\n  nl # 19\n] # 20\n# 21\n",
  "line ends of Windows":
    "title: x\r\nposts:\r\n  - id: a\r\n    text:\r\n      nl: Een\r\n\r\n  - id: b\r\n    text: |-\r\n      Twee\r\n      regels\r\nlanguages: [nl]\r\n",
  "plain texts over lines":
    'title: x\nposts:\n  - id: a\n    text:\n      nl:\n        Een\n  - id: b\n    text: "Twee\\n\\\n      regels"\nlanguages: [nl]\n',
  "nothing here":
    'title: x\nposts:\n  - id: a\n    text:\n      nl: Een\n    when:\n    images: []\n  - {id: b, text: "Twee\\nregels", more: {}}\nlanguages: [nl]\nbrand:\n',
};

const texts = fc.constantFrom(
  "",
  "Een",
  "Een # twee",
  "a: b",
  "'",
  "Een\ntwee",
  "#bos\n#woud",
  "- x",
  "*x",
  "Twee\nregels\n",
  " x",
  "é 💙",
  "x".repeat(150),
  "[nl]",
);

const operation = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), at: fc.nat(4), text: texts }),
  fc.record({ kind: fc.constant("language" as const), at: fc.nat(4), text: texts }),
  fc.record({ kind: fc.constant("key" as const), at: fc.nat(4), text: texts }),
  fc.record({ kind: fc.constant("unset" as const), at: fc.nat(4), text: texts }),
  fc.record({ kind: fc.constant("add" as const), at: fc.nat(4), text: texts }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat(4), text: texts }),
  fc.record({ kind: fc.constant("move" as const), at: fc.nat(4), text: texts }),
  fc.record({ kind: fc.constant("top" as const), at: fc.nat(4), text: texts }),
);

test.each(Object.entries(LAYOUTS))(
  "%s: whatever changes, the file then holds it, again and again",
  (_, layout) => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1, maxLength: 4 }), fc.boolean(), (operations, atOnce) => {
        let file = layout;
        // An alias and its anchor are one object here, and two in the file.
        let value = JSON.parse(JSON.stringify(parse(layout)));
        let number = 0;
        for (const { kind, at, text } of operations) {
          const { posts } = value;
          const post = posts[at % posts.length];
          if (kind === "text") post.text = text;
          else if (kind === "language")
            post.text = { ...(typeof post.text === "string" ? { nl: post.text } : post.text), fr: text };
          else if (kind === "key")
            post[["when", "contentWarning", "images"][at % 3] ?? ""] = at % 3 === 2 ? [{ file: text }] : text;
          else if (kind === "unset") delete post.text;
          else if (kind === "add") posts.splice(at, 0, { id: `new${++number}`, text });
          else if (kind === "remove") posts.splice(at, posts.length > 1 ? 1 : 0);
          else if (kind === "move") posts.unshift(...posts.splice(at, 1));
          else if (at % 2 === 0) value.languages = ["nl", `l${at}`];
          else value[`key${at}`] = text;
          if (atOnce) continue;
          file = rewriteYaml(file, value);
          expect(parse(file)).toEqual(value);
          value = JSON.parse(JSON.stringify(parse(file)));
        }
        if (atOnce) file = rewriteYaml(file, value);
        expect(parse(file)).toEqual(value);
        const comments = layout.match(/# \d+/g) ?? [];
        const isSame = operations.every(({ kind }) => kind === "move");
        if (isSame) for (const comment of comments) expect(file).toContain(comment);
      }),
      { numRuns: runs(150) },
    );
  },
);

test("a file with explicit keys is refused, rather than mangled", () => {
  const file = "? title\n: x\n? posts\n: - id: a\n";
  expect(rewriteYaml(file, parse(file))).toBe(file);
  expect(() => rewriteYaml(file, { ...parse(file), brand: "x" })).toThrow("cannot be written");
});
