import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBrokenCharacters } from "../../../../src/core/text/entities/brokenCharacters.ts";

const shown = (text: string) =>
  findBrokenCharacters(text).map(({ start, end, kind, meant }) => [text.slice(start, end), kind, meant]);

describe("broken characters", () => {
  test.each([
    ["een \ufffd teken", "\ufffd", "lost", undefined],
    ["half \ud83d teken", "\ud83d", "lost", undefined],
    // é is C3 A9 in UTF-8, which Windows-1252 shows as Ã and ©; ’ is E2 80 99: â, €, ™.
    ["cafÃ© open", "Ã©", "mojibake", "é"],
    ["lâ€™Ã©cole", "â€™Ã©", "mojibake", "’é"],
    ["hart ðŸ’™", "ðŸ’™", "mojibake", "💙"],
    ["prix\u00c2\u00a0: 5", "\u00c2\u00a0", "mojibake", "\u00a0"],
    ["jong &amp; oud", "&amp;", "entity", "&"],
    ["&#39;s avonds", "&#39;", "entity", "'"],
    ["d&#x2019;accord", "&#x2019;", "entity", "’"],
    ["Zin een.\\nZin twee", "\\n", "escape", "\n"],
    ["Zin een \\n zin twee", "\\n", "escape", "\n"],
    ["Zin een.\\n\\nZin twee", "\\n", "escape", "\n"],
  ] as const)("%j", (text, written, kind, meant) => {
    expect(shown(text)[0]).toEqual([written, kind, meant]);
  });

  test.each([
    "C:\\news\\rapport.txt",
    "Zie D:\\nieuws of \\\\server\\nieuws",
    "Jong & oud, A&B; en R&D",
    "Château, naïef, Übergröße, ÉCOLE, À bientôt",
    "10 € – «oui» … “ja” ’t",
    "MÃO, ÂGE, São Tomé",
    "💙 👨‍👩‍👧‍👦",
    "een \\ of \\\\ teken",
  ])("none in: %s", (text) => expect(shown(text)).toEqual([]));

  test("repairs any text that was read as Windows-1252", () => {
    const decoder = new TextDecoder("windows-1252");
    const broken = fc.stringMatching(/^[éèàçëïôûüöäß’“”…€–\u{1f499}]{1,6}$/u);
    fc.assert(
      fc.property(broken, (text) => {
        const mangled = decoder.decode(new TextEncoder().encode(text));
        expect(
          findBrokenCharacters(mangled)
            .map(({ meant }) => meant)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
