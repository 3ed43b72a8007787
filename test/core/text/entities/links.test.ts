import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLinks, linkSyntaxes } from "../../../../src/core/text/entities/links.ts";

const found = (text: string, syntax: (typeof linkSyntaxes)[number]) =>
  findLinks(text, syntax).map((link) => link.text);

describe("X and most others", () => {
  test.each([
    ["a name without a scheme", "bij www.payoke.be en pagasa.be", ["www.payoke.be", "pagasa.be"]],
    [
      "no full stop, comma or bracket after it",
      "(www.payoke.be), pag-asa.be.",
      ["www.payoke.be", "pag-asa.be"],
    ],
    [
      "a path with balanced parentheses",
      "https://nl.wikipedia.org/wiki/Hart_(orgaan)",
      ["https://nl.wikipedia.org/wiki/Hart_(orgaan)"],
    ],
    ["a path and a query", "pagasa.be/nl?a=1&b=2", ["pagasa.be/nl?a=1&b=2"]],
    ["an internationalised name with a scheme", "http://münchen.de/x", ["http://münchen.de/x"]],
    ["no e-mail address", "mail info@payoke.be", []],
    ["no handle of another server", "@payoke@mastodon.social", []],
    ["no unknown top-level domain", "bestand.yaml en 15.000", []],
    ["nothing glued to a sign", "$payoke.be #payoke.be", []],
  ])("%s", (_claim, text, links) => {
    expect(found(text, "any")).toEqual(links);
  });

  const word = fc
    .array(
      fc.constantFrom(
        "www.",
        "payoke",
        ".be",
        "http://",
        "HTTPS://",
        "(",
        ")",
        "/",
        "é",
        "ü.de",
        "?x=1",
        "#",
        "@",
        ".",
        ",",
        "-",
        "_",
        ":80",
        " ",
        "\n",
        "t.co",
        "http://t.co/a?b",
        "foo.co.uk",
        "15.000",
        "'",
        "日本",
        ".com",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "xn--p1ai",
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(""));

  test("a link of more than 4,096 characters is none, however long the word around it", () => {
    expect(found(`${`${"a".repeat(2048)}.be/`.repeat(40)} www.a.be`, "any")).toEqual(["www.a.be"]);
    const longest = `https://a.be/${"x".repeat(4096 - "https://https://a.be/".length)}`;
    expect(found(`${longest} b.be`, "any")).toEqual([longest, "b.be"]);
    expect(found(`${longest}x b.be`, "any")).toEqual(["b.be"]);
  });

  test.each(linkSyntaxes)(
    "%s: a link stands in the text where it says, and none overlaps another",
    (syntax) => {
      fc.assert(
        fc.property(word, (text) => {
          let last = 0;
          for (const link of findLinks(text, syntax)) {
            expect(text.slice(link.start, link.end)).toBe(link.text);
            expect(link.start).toBeGreaterThanOrEqual(last);
            last = link.end;
          }
        }),
      );
    },
  );
});

describe("Mastodon", () => {
  test.each([
    ["a link with a scheme", "zie https://www.payoke.be/nl.", ["https://www.payoke.be/nl"]],
    ["no name without one", "zie www.payoke.be", []],
    ["one in a word after another mark", "a.b://c https://a.be", ["https://a.be"]],
    ["in brackets and in quotes", '(https://a.be) "HTTP://B.be/c"', ["https://a.be", "HTTP://B.be/c"]],
  ])("%s", (_claim, text, links) => {
    expect(found(text, "withScheme")).toEqual(links);
  });
});

describe("Bluesky", () => {
  test.each([
    ["a name without a scheme, less the full stop", "bij www.payoke.be.", ["www.payoke.be"]],
    ["a name in parentheses", "(www.payoke.be)", ["www.payoke.be"]],
    ["no name with a hyphen before its first dot, which the app does not detect", "pag-asa.be", []],
    ["anything after a scheme", "https://x.test/a-b", ["https://x.test/a-b"]],
    ["no name after a quote", "“payoke.be”", []],
    ["no name that ends in an unknown domain, nor one with an unknown end", "a.yaml payoke.be.x", []],
    [
      "a path behind a name, less one mark at its end",
      "payoke.be/a!! payoke.be:80?",
      ["payoke.be/a!", "payoke.be:80"],
    ],
    [
      "a closing parenthesis only with an opening one",
      "(https://a.be/x) https://a.be/(x)",
      ["https://a.be/x", "https://a.be/(x)"],
    ],
    ["a comma and a parenthesis, one after the other", "(payoke.be).", ["payoke.be"]],
    ["in any case, on any line", "Payoke.BE\nHTTP://a", ["Payoke.BE", "HTTP://a"]],
    ["a scheme without a full stop behind it", "https://localhost", ["https://localhost"]],
    ["nothing of which a letter stands before", "xhttps://a.be", []],
  ])("%s", (_claim, text, links) => {
    expect(found(text, "bluesky")).toEqual(links);
  });
});
