import { expect, test } from "vitest";
import { findPlaceholders, isPlaceholderName } from "../../../../src/core/text/entities/placeholders.ts";

test.each([
  ["In {{stad}}!", [{ start: 3, end: 11, name: "stad" }]],
  [
    "{{ stad }}{{b}}",
    [
      { start: 0, end: 10, name: "stad" },
      { start: 10, end: 15, name: "b" },
    ],
  ],
  ["{{een naam}}", [{ start: 0, end: 12, name: undefined }]],
  ["{{}}", [{ start: 0, end: 4, name: undefined }]],
  ["a {{stad", [{ start: 2, end: 4, name: undefined }]],
  ["{{a\nb}}", [{ start: 0, end: 2, name: undefined }]],
  ["{stad} {a}}", []],
  ["{{{stad}}}", [{ start: 0, end: 2, name: undefined }]],
])("%j", (text, expected) => expect(findPlaceholders(text)).toEqual(expected));

test.each([
  ["stad", true],
  ["_a", true],
  ["straße-2_b", true],
  ["2a", false],
  ["-a", false],
  ["a b", false],
  ["a.b", false],
  ["", false],
  ["a\n", false],
])("%j may be a name: %s", (name, expected) => expect(isPlaceholderName(name)).toBe(expected));
