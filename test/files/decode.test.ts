import { expect, test } from "vitest";
import { decode } from "../../src/files/decode.ts";

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

test("a byte order mark is no part of the text", () => {
  expect(decode(bytes("\ufeffa: b"), "f")).toBe("a: b");
});

test.each([
  ["Latin-1, at its place", bytes("een\nBelgi", 0xeb, "\n"), "f:2:6  the file is not UTF-8: byte 0xeb"],
  ["after an honest U+FFFD", bytes("a\ufffdb", 0xff), "f:1:4  the file is not UTF-8: byte 0xff"],
  ["a character cut in the middle", bytes("a", 0xc3), "f:1:2  the file is not UTF-8: byte 0xc3"],
  ["UTF-16", bytes(0xff, 0xfe, 0x61, 0), "f:1:1  the file is UTF-16"],
  ["nothing", bytes(), "f:1:1  the file is empty"],
  ["white space only", bytes(" \n\n"), "f:1:1  the file is empty"],
])("%s is refused", (_claim, file, message) => {
  expect(() => decode(file, "f")).toThrow(message);
});
