import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Change } from "../../../../src/core/source/yaml/set/Change.ts";
import { setValues } from "../../../../src/core/source/yaml/set/setValues.ts";
import { YamlSource } from "../../../../src/core/source/yaml/YamlSource.ts";
import { runs } from "../../../thorough.ts";

/** The file after changes, each a group of its own. */
function set(file: string, ...changes: readonly Change[]): string {
  return setValues(
    new YamlSource(file, "a.yaml"),
    changes.map((change) => [change]),
  ).source.text;
}

const de = (value: string, path: Change["path"] = ["text", "de"]): Change => ({ path, value });

describe("a language that is added to a text", () => {
  test.each([
    ["plain", "text:\n  nl: Dag\n# end\n", "text:\n  nl: Dag\n  de: Tag\n# end\n"],
    [
      "beside a comment",
      "text:\n  nl: Dag # hello\n\nb: 1\n",
      "text:\n  nl: Dag # hello\n  de: Tag\n\nb: 1\n",
    ],
    ["quoted", 'text:\n  nl: "Dag"\n', 'text:\n  nl: "Dag"\n  de: "Tag"\n'],
    ["in single quotes", "text:\n  nl: 'Dag'\n", "text:\n  nl: 'Dag'\n  de: 'Tag'\n"],
    [
      "in a block",
      "text:\n  nl: |-\n      Dag\nb: 1\n",
      "text:\n  nl: |-\n      Dag\n  de: |-\n      Tag\nb: 1\n",
    ],
    ["in a folded block", "text:\n  nl: >-\n    Dag\n", "text:\n  nl: >-\n    Dag\n  de: >-\n    Tag\n"],
    ["in braces", "text: { nl: Dag, fr: Jour } # hi\n", "text: { nl: Dag, fr: Jour, de: Tag } # hi\n"],
    [
      "after a block that keeps its empty lines",
      "text:\n  nl: |+\n    Dag\n\n\nb: 1\n",
      "text:\n  nl: |+\n    Dag\n\n\n  de: |-\n    Tag\nb: 1\n",
    ],
    ["below its key", 'text:\n  nl:\n    "Dag"\n', 'text:\n  nl:\n    "Dag"\n  de: "Tag"\n'],
    [
      "where the key is, without a text",
      "text:\n  nl: Dag\n  de: # todo\nb: 1\n",
      "text:\n  nl: Dag\n  de: Tag # todo\nb: 1\n",
    ],
    [
      "before a comment",
      "text:\n  nl: Dag\n  # later\n\nb: 1\n",
      "text:\n  nl: Dag\n  de: Tag\n  # later\n\nb: 1\n",
    ],
    [
      "before the end of the document",
      "---\ntext:\n  nl: Dag\n...\n",
      "---\ntext:\n  nl: Dag\n  de: Tag\n...\n",
    ],
    ["in braces over several lines", "text: {\n  nl: Dag, # c\n}\n", "text: {\n  nl: Dag, de: Tag, # c\n}\n"],
    ["in JSON", '{"text": {"nl": "Dag"}}\n', '{"text": {"nl": "Dag", "de": "Tag"}}\n'],
    ["without a line break at the end", "text:\n  nl: Dag", "text:\n  nl: Dag\n  de: Tag"],
    ["with CRLF", "text:\r\n  nl: Dag\r\nb: 1\r\n", "text:\r\n  nl: Dag\r\n  de: Tag\r\nb: 1\r\n"],
  ])("%s", (_, before, after) => {
    expect(set(before, de("Tag"))).toBe(after);
  });

  test("of several lines goes into a block", () => {
    expect(set("text:\n  nl: Dag\n", de("Tag\n\nNacht"))).toBe(
      "text:\n  nl: Dag\n  de: |-\n    Tag\n\n    Nacht\n",
    );
  });

  test("of several lines in braces is in double quotes", () => {
    expect(set("text: { nl: Dag }\n", de("Tag\nNacht"))).toBe('text: { nl: Dag, de: "Tag\\nNacht" }\n');
  });

  test("is folded as wide as the text above it", () => {
    const line = `${"woord ".repeat(11)}einde`;
    const long = `${"Wort ".repeat(30)}Ende`;
    const after = set(`text:\n  nl: >-\n    ${line}\n    slot\n`, de(long));
    expect(parse(after).text.de).toBe(long);
    expect(Math.max(...after.split("\n").map((row) => row.length))).toBe(line.length + 4);
  });
});

describe("a text that is replaced", () => {
  test.each([
    ["plain", "text: { de: Alt, nl: Dag }\n", "text: { de: Neu, nl: Dag }\n"],
    [
      "in a block with its own indentation",
      "text:\n    de: |\n       Alt\n       Alt\n    nl: Dag\n",
      undefined,
    ],
    ["quoted", 'text:\n  de: "Alt" # c\n  nl: Dag\n', 'text:\n  de: "Neu" # c\n  nl: Dag\n'],
  ])("%s", (_, before, after) => {
    if (after !== undefined) expect(set(before, de("Neu"))).toBe(after);
    else expect(set(before, de("Neu\n"))).toBe("text:\n    de: |\n       Neu\n    nl: Dag\n");
  });

  test("and had an alias gets words of its own", () => {
    expect(set("a: &x Dag\nb: *x\ntext:\n  nl: Dag\n  de: *x\n", de("Tag"))).toBe(
      "a: &x Dag\nb: *x\ntext:\n  nl: Dag\n  de: Tag\n",
    );
  });

  test("and was the only one to repeat another leaves that without a name", () => {
    expect(set("a: &x Dag\ntext:\n  nl: Dag\n  de: *x\n", de("Tag"))).toBe(
      "a: Dag\ntext:\n  nl: Dag\n  de: Tag\n",
    );
  });
});

describe("a plain text becomes a mapping, and stays as it is written", () => {
  const both = (nl: string): Change[] => [de(nl, ["text", "nl"]), de("Tag")];
  test.each([
    ["plain", "Dag", "text: Dag # c\nb: 1\n", "text:\n  nl: Dag # c\n  de: Tag\nb: 1\n"],
    [
      "in a block",
      "Dag\nNacht\n",
      "text: |\n  Dag\n  Nacht\nb: 1\n",
      "text:\n  nl: |\n    Dag\n    Nacht\n  de: |-\n    Tag\nb: 1\n",
    ],
    [
      "over two lines",
      "Dag nacht",
      "text: Dag\n  nacht\nb: 1\n",
      "text:\n  nl: Dag\n    nacht\n  de: Tag\nb: 1\n",
    ],
    ["in a list", "Dag", "- text: Dag\n  b: 1\n", undefined],
    ["in braces", "Dag", "{ a: 1, text: Dag }\n", "{ a: 1, text: { nl: Dag, de: Tag } }\n"],
  ])("%s", (_, nl, before, after) => {
    const source = new YamlSource(before, "a.yaml");
    if (after !== undefined) expect(setValues(source, [both(nl)]).source.text).toBe(after);
    else {
      const changes = both(nl).map(({ path, value }) => ({ path: [0, ...path], value }));
      expect(setValues(source, [changes]).source.text).toBe("- text:\n    nl: Dag\n    de: Tag\n  b: 1\n");
    }
  });

  test("also where another text repeats it", () => {
    const changes = ["a", "b"].flatMap((key) => [de("Dag", [key, "nl"]), de("Tag", [key, "de"])]);
    const { source } = setValues(new YamlSource("a: &x Dag\nb: *x\n", "a.yaml"), [changes]);
    expect(source.text).toBe("a: &x\n  nl: Dag\n  de: Tag\nb: *x\n");
  });
});

describe("keys that the file does not have", () => {
  const entry = (key: string): Change => ({
    path: ["translations", "de", "texts", key],
    value: { from: "bcdfghjk", by: "Ann: Peeters" },
    below: ["languages", "title"],
  });

  test("go below the key that they belong to", () => {
    expect(set("title: A\n\nposts: []\n", entry("title"))).toBe(
      'title: A\ntranslations:\n  de:\n    texts:\n      title: { from: bcdfghjk, by: "Ann: Peeters" }\n\nposts: []\n',
    );
  });

  test("lay a mapping in braces out on lines", () => {
    expect(
      set("translations: { fr: { status: reviewed }, de: { status: reviewed } } # c\n", entry("a/b")),
    ).toBe(
      'translations:\n  fr: { status: reviewed }\n  de:\n    status: reviewed # c\n    texts:\n      a/b: { from: bcdfghjk, by: "Ann: Peeters" }\n',
    );
  });

  test("go after what a list has", () => {
    const add: Change = { path: ["languages", 2], value: "de" };
    expect(set("languages: [nl, fr]\n", add)).toBe("languages: [nl, fr, de]\n");
    expect(set("languages:\n  - nl\n  - fr # c\n", add)).toBe("languages:\n  - nl\n  - fr # c\n  - de\n");
  });
});

test("a change that YAML would read otherwise is refused, and the others are made", () => {
  // b repeats a, so that a alone cannot be made a mapping.
  const source = new YamlSource("a: &x Dag\nb: *x\ntext: { nl: Dag }\n", "a.yaml");
  const wrap = [de("Dag", ["a", "nl"]), de("Tag", ["a", "de"])];
  const result = setValues(source, [wrap, [de("Tag")]]);
  expect(result.refused).toEqual([wrap]);
  expect(result.source.text).toBe("a: &x Dag\nb: *x\ntext: { nl: Dag, de: Tag }\n");
});

const layouts: readonly ((text: string) => string)[] = [
  (text) => `# c\ntext:\n  nl: ${JSON.stringify(text)} # d\n\n# e\nb: 1\n`,
  (text) => `text: { nl: ${JSON.stringify(text)} }\n`,
  () => "text:\n  nl: |-\n    Dag\n\n    nacht\n\nb: 1\n",
  () => "text:\n  nl: >\n    Dag\n    nacht\nb: 1\n",
  () => "text: Dag # c\nb: 1\n",
  () => "- &a\n  text: 'Dag'\n- *a\n",
  () => "text: |\r\n  Dag\r\n\r\n  nacht\r\nb: 1\r\n",
];
const special = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\n",
        "\n\n",
        ": ",
        " #",
        "- ",
        "'",
        '"',
        "{{a}}",
        "*x",
        "&y",
        "!",
        "%",
        "@",
        "`",
        "|",
        ">",
        "[",
        "]",
        "{",
        "}",
        ",",
        "?",
        "\\",
        "~",
        "null",
        "1",
        "=1+1",
        "💙",
        "é",
        "  ",
        "\t",
        "---",
        "...",
      ),
      fc.string({ unit: "grapheme" }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join("").replace(/\r/g, "").trim().toWellFormed())
  .filter((text) => text !== "" && !text.includes("\0"));

test("whatever a text holds, YAML reads it back, and all else stays", () => {
  fc.assert(
    fc.property(fc.constantFrom(...layouts), special, (layout, text) => {
      const source = new YamlSource(layout("x"), "a.yaml");
      const prefix = Array.isArray(source.value) ? [0] : [];
      const plain = prefix.length > 0 ? "Dag" : Reflect.get(Object(source.value), "text");
      const keep = typeof plain === "string" ? [{ path: [...prefix, "text", "nl"], value: plain }] : [];
      const result = setValues(source, [[...keep, { path: [...prefix, "text", "de"], value: text }]]);
      expect(result.refused).toEqual([]);
      const lines = result.source.text.split("\n");
      for (const line of source.text.split("\n")) {
        if (typeof plain !== "string" && !line.includes("{")) expect(lines).toContain(line);
      }
    }),
    { numRuns: runs(2000) },
  );
});
