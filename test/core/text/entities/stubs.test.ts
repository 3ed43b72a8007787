import { describe, expect, test } from "vitest";
import { findStubs } from "../../../../src/core/text/entities/stubs.ts";

const shown = (text: string) => findStubs(text).map(({ start, end, name }) => [text.slice(start, end), name]);

describe("what is still to be filled in", () => {
  test.each([
    ["Wandel mee in [plaats]!", "[plaats]", "plaats"],
    ["Wandel mee in {plaats}!", "{plaats}", "plaats"],
    ["Marchez à <commune> !", "<commune>", "commune"],
    ["See [link to article]", "[link to article]", "link to article"],
    ["[insert org name] joins", "[insert org name]", "insert org name"],
    ["[X-XX] Kinder", "[X-XX]", "X-XX"],
  ])("%s", (text, written, name) => expect(shown(text)).toEqual([[written, name]]));

  test.each([
    ["Bel XXX voor hulp", "XXX"],
    ["Op XX.XX. um", "XX.XX"],
    ["TODO: text", "TODO"],
    ["Naam: ____ komt", "____"],
    ["Schrijf naar info@example.org", "info@example.org"],
    ["Volg @yourhandle nu", "@yourhandle"],
    ["Date à compléter", "à compléter"],
    ["Ort zu ergänzen", "zu ergänzen"],
  ])("%s", (text, written) =>
    expect(shown(text).map(([found]) => found?.replace(/\.$/, ""))).toEqual([written]),
  );

  test("lorem ipsum is one, to its end", () => {
    expect(shown("Lorem ipsum dolor.").map(([found]) => found)).toEqual(["Lorem ipsum dolor."]);
    expect(shown("Lees lorem ipsum dolor sit amet").map(([found]) => found)).toEqual([
      "lorem ipsum dolor sit amet",
    ]);
  });

  test.each([
    ["lorem ipsum en daarna", "lorem ipsum"],
    ["lorem ipsum et la suite", "lorem ipsum"],
    ["lorem ipsum dolor sit amet und mehr", "lorem ipsum dolor sit amet"],
    ["Lorem ipsum, sed do eiusmod, the rest", "Lorem ipsum, sed do eiusmod"],
  ])("the filler of %s ends where plain words begin", (text, written) =>
    expect(shown(text)).toEqual([[written, undefined]]),
  );

  test.each([
    "[klik hier] [lees meer] [meer info]",
    "[cliquez ici] [lire la suite] [en savoir plus]",
    "[hier klicken] [mehr erfahren] [weiterlesen]",
    "[click here] [read more] [learn more]",
    "Lees [het rapport](https://www.payoke.be)",
    "- [ ] doen\n- [x] gedaan",
    "[NL] Tekst [FR/NL]",
    "[video] Kijk mee",
    "I <3 Gent, 3 < 5 > 2",
    "Hij zei: “Ik [...] ging” [sic]",
    "Wij zijn met z’n tweeën (in Gent)",
    "Noot [1] en [12]",
    "{{municipality}} doet mee",
    "Zie <https://www.payoke.be>",
    "<b>Open je ogen</b>",
    "Xavier, XL en XXL: todo's bestaan niet",
    "www.example.org",
    "Liebe Grüße, Max",
  ])("none in: %s", (text) => expect(shown(text)).toEqual([]));
});
