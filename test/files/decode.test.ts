import { expect, test } from "vitest";
import { decode } from "../../src/files/decode.ts";

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

test("a byte order mark is no part of the text", () => {
  expect(decode(bytes("\ufeffa: b"), "f")).toEqual({ text: "a: b", encoding: "UTF-8" });
});

test.each([
  [
    "a mix of UTF-8 and Windows-1252",
    bytes("é\nBelgi", 0xeb, "\n"),
    "f:2:6  the file is not UTF-8: byte 0xeb",
  ],
  ["a byte that Windows-1252 lacks", bytes("een\nBelgi", 0x81), "f:2:6  the file is not UTF-8: byte 0x81"],
  ["after an honest U+FFFD", bytes("a\ufffdb", 0xff), "f:1:4  the file is not UTF-8: byte 0xff"],
  ["a character cut in the middle", bytes("é", 0xc3), "f:1:2  the file is not UTF-8: byte 0xc3"],
  ["UTF-16", bytes(0xff, 0xfe, 0x61, 0), "f:1:1  the file is UTF-16"],
  ["UTF-16 without a mark", Buffer.from("title: Één\n", "utf16le"), "f:1:1  the file is UTF-16"],
  ["UTF-16BE without a mark", Buffer.from("title: Één\n", "utf16le").swap16(), "f:1:1  the file is UTF-16"],
  ["UTF-32", bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), "f:1:1  the file is UTF-32"],
  ["UTF-32BE without a mark", bytes(0, 0, 0, 0x61, 0, 0, 0, 0x62), "f:1:1  the file is UTF-32"],
  ["nothing", bytes(), "f:1:1  the file is empty"],
  ["white space only", bytes(" \n\n"), "f:1:1  the file is empty"],
])("%s is refused", (_claim, file, message) => {
  expect(() => decode(file, "f")).toThrow(message);
});

test("Windows-1252, which is certainly not UTF-8, is decoded", () => {
  // 0x80 is the euro sign in Windows-1252, and nothing in Latin-1.
  expect(decode(bytes("Belgi", 0xeb, " 5 ", 0x80), "f")).toEqual({
    text: "België 5 €",
    encoding: "Windows-1252",
  });
});
