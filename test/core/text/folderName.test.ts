import fc from "fast-check";
import { expect, test } from "vitest";
import { folderName, normaliseName } from "../../../src/core/text/folderName.ts";
import { runs } from "../../thorough.ts";

test.each([
  ["Gent", "Gent"],
  ["Sint-Niklaas", "Sint-Niklaas"],
  ["  Liège  «cité»\t", "Liège-«cité»"],
  ["../../etc/passwd", "etc-passwd"],
  ["C:\\Windows\\x", "C-Windows-x"],
  ['a<>:"/\\|?*b', "a-b"],
  ["..", ""],
  [" - . - ", ""],
  ["a.b.", "a.b"],
  ["a\u0000b\u202ec", "a-b-c"],
  ["\ud800", "\ufffd"],
  // NFC, so that a name is the same on every system.
  ["e\u0301", "é"],
  // Windows' devices, with an ending too, and names that only begin alike.
  ["CON", "CON_"],
  ["nul.txt", "nul_"],
  ["com1", "com1_"],
  ["LPT².a.b", "LPT²_"],
  ["aux", "aux_"],
  ["prn", "prn_"],
  ["CONIN$", "CONIN$_"],
  ["conout$.txt", "conout$_"],
  ["console", "console"],
  ["com10", "com10"],
  ["acon", "acon"],
  ["com", "com"],
  // 120 bytes at most, and no grapheme in two: 40 of 3 bytes are 120, 41 would be 123.
  ["x".repeat(300), "x".repeat(120)],
  ["日".repeat(41), "日".repeat(40)],
  [`${"x".repeat(119)}é`, "x".repeat(119)],
  [`${"x".repeat(118)}é`, `${"x".repeat(118)}é`],
])("%j becomes %j", (text, name) => expect(folderName(text)).toBe(name));

test("names that are the same on some file system fold alike, and others do not", () => {
  expect(normaliseName("GENT")).toBe(normaliseName("gent"));
  expect(normaliseName("ﬁ")).toBe(normaliseName("FI"));
  // Full case folding: Unicode, CaseFolding.txt, status F and C.
  expect(normaliseName("Straße")).toBe(normaliseName("STRASSE"));
  expect(normaliseName("STRAẞE")).toBe(normaliseName("strasse"));
  expect(normaliseName("ΣΑΣ")).toBe(normaliseName("σας"));
  expect(normaliseName("ſ")).toBe(normaliseName("S"));
  expect(normaliseName("e\u0301")).toBe(normaliseName("É"));
  expect(normaliseName("Gent")).not.toBe(normaliseName("Gand"));
});

test("any text makes a folder's name that makes itself, or none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const name = folderName(text);
      expect(name).not.toMatch(/[<>:"/\\|?*\s\p{C}]|^\.|\.$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
      expect(folderName(name)).toBe(name);
    }),
    { numRuns: runs(2000) },
  );
});
