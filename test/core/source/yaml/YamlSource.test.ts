import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document, Scalar } from "yaml";
import { UserError } from "../../../../src/core/source/UserError.ts";
import { YamlSource } from "../../../../src/core/source/yaml/YamlSource.ts";

/** The character of a text at a line and column. */
const at = (text: string, { line, column }: { line: number; column: number }) =>
  text.split("\n")[line - 1]?.charAt(column - 1);

function problems(text: string): string[] {
  try {
    new YamlSource(text, "f.yaml");
  } catch (error) {
    if (error instanceof UserError) return error.message.split("\n");
    throw error;
  }
  return [];
}

describe("the place of a character in a scalar", () => {
  const file = [
    "plain: een twee",
    "folded: >-",
    "  een",
    "  twee drie",
    "literal: |",
    "    een",
    "",
    "    twee",
    'double: "een \\"twee\\" \\u00e9 drie',
    '  vier"',
    "single: 'een ''twee'' drie'",
    "multi: een",
    "  twee",
  ].join("\n");
  const source = new YamlSource(file, "f.yaml");
  const values = source.value as Record<string, string>;

  test.each([
    ["plain", "twee", 1, 12],
    ["folded", "een", 3, 3],
    ["folded", "drie", 4, 8],
    ["literal", "twee", 8, 5],
    ["double", "twee", 9, 16],
    ["double", "drie", 9, 30],
    ["double", "vier", 10, 3],
    ["single", "twee", 11, 16],
    ["single", "drie", 11, 23],
    ["multi", "twee", 13, 3],
  ])("%s: %s", (key, word, line, column) => {
    const text = source.textAt([key], values[key] ?? "");
    const start = text.value.indexOf(word);
    expect(text.range({ start, end: start + word.length })).toEqual({
      place: { file: "f.yaml", line, column },
      end: { file: "f.yaml", line, column: column + word.length },
    });
  });

  test.each([
    Scalar.BLOCK_FOLDED,
    Scalar.BLOCK_LITERAL,
    Scalar.QUOTE_DOUBLE,
    Scalar.QUOTE_SINGLE,
    Scalar.PLAIN,
  ] as const)("%s: every letter is found where it stands, whatever the text and the line ends", (type) => {
    const words = fc.array(
      fc.constantFrom(
        "a",
        "bc",
        "é",
        "💙",
        " ",
        "  ",
        "\n",
        "\n\n",
        "'",
        '"',
        "\\",
        "#",
        ": ",
        "- ",
        "word word word",
        "\t",
      ),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, fc.boolean(), (list, carriage) => {
        const scalar = new Scalar(list.join(""));
        scalar.type = type;
        const document = new Document({ deep: { list: [] } });
        document.setIn(["deep", "list", 0], scalar);
        const text = document.toString({ lineWidth: 30 }).replaceAll("\n", carriage ? "\r\n" : "\n");
        const source = new YamlSource(text, "f.yaml");
        const value = (source.value as { deep: { list: [unknown] } }).deep.list[0];
        if (typeof value !== "string") return;
        for (let offset = 0; offset < value.length; offset++) {
          const { place } = source
            .textAt(["deep", "list", 0], value)
            .range({ start: offset, end: offset + 1 });
          if (/[a-zé#]/.test(value.charAt(offset))) expect(at(text, place)).toBe(value.charAt(offset));
        }
      }),
    );
  });
});

describe("a file that is no good YAML is refused, with the place", () => {
  test.each([
    ["a tab for indentation", "a:\n\t- b\n", "f.yaml:2:1"],
    ["a key twice", "a: 1\nb: 2\na: 3\n", "f.yaml:3:1"],
    ["an open quote", 'a: "b\n', "f.yaml:"],
    ["bad indentation", "a:\n  b: 1\n c: 2\n", "f.yaml:3:"],
    ["an unknown tag", "a: !!js/function x\n", "f.yaml:1:4"],
    ["a key that is a list", "? [a, b]\n: c\n", "f.yaml:1:"],
    ["two documents", "a: 1\n---\nb: 2\n", "f.yaml:2:"],
    ["an alias without an anchor", "a: *b\n", "f.yaml:1:"],
  ])("%s", (_claim, text, start) => {
    const found = problems(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain(start);
  });

  test("aliases that explode", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    expect(problems(lines.join("\n")).join()).toContain("too often");
  });

  test("nesting without end", () => {
    expect(problems(`a: ${"[".repeat(20_000)}`).length).toBeGreaterThan(0);
  });
});

test("dates and no are text, as YAML 1.2 has it", () => {
  const { value } = new YamlSource("a: 2026-07-30\nb: no\n", "f.yaml");
  expect(value).toEqual({ a: "2026-07-30", b: "no" });
});

describe("an edit that cannot be done is none", () => {
  const VALUE = "van de overheid hier";
  const file = [
    `plain: ${VALUE}`,
    `single: '${VALUE}'`,
    `double: "${VALUE}"`,
    "folded: >-",
    "  van de",
    "  overheid hier",
    "flow: [van de overheid hier]",
    "",
  ].join("\n");
  const source = new YamlSource(file, "f.yaml");
  const start = VALUE.indexOf("de overheid");
  const span = { start, end: start + "de overheid".length };
  const PATHS = [["plain"], ["single"], ["double"], ["folded"], ["flow", 0]];
  const INSERTS = [
    "bb",
    'de "b"',
    "d'b",
    "a #b",
    "#b",
    "a: b",
    "b, c",
    "a\nb",
    "[b]",
    "een e-mail",
    "ok?",
    "“b” — c",
  ];

  test.each(PATHS.flatMap((path) => INSERTS.map((insert) => [path, insert] as const)))(
    "%j: %j",
    (path, insert) => {
      const given = { file: "f.yaml", path, ...span, insert };
      const isDone = source.apply([given]).applied.length > 0;
      expect(source.textAt(path, VALUE).edit(span, insert)).toEqual(isDone ? given : undefined);
    },
  );

  test("such as one over a line's end, or with a comment's sign", () => {
    expect(source.textAt(["folded"], VALUE).edit(span, "bb")).toBeUndefined();
    expect(source.textAt(["plain"], VALUE).edit(span, "a #b")).toBeUndefined();
    expect(source.textAt(["single"], VALUE).edit(span, "a #b")).toBeDefined();
  });
});
