import fc from "fast-check";
import { expect, test } from "vitest";
import { findLinkPlaceholders } from "../../../../src/core/text/entities/linkPlaceholders.ts";

const found = (text: string) => findLinkPlaceholders(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["See [URL] and {{link}}.", ["[URL]", "{{link}}"]],
  ["Lees [link naar het artikel] of <lien>", ["[link naar het artikel]", "<lien>"]],
  [
    "[insert link] [Link to article] [[link]] <<url>>",
    ["[insert link]", "[Link to article]", "[[link]]", "<<url>>"],
  ],
  ["{link} {url1} {{ website }}", ["{link}", "{url1}", "{{ website }}"]],
  [
    "[adres van de site] [votre adresse] [Adresse der Webseite] [web address]",
    ["[adres van de site]", "[votre adresse]", "[Adresse der Webseite]", "[web address]"],
  ],
  ["{{link_to_article}} [insert-link] [link2]", ["{{link_to_article}}", "[insert-link]", "[link2]"]],
  [
    "[Webadresse] [webadres] [hyperlink] [permalink]",
    ["[Webadresse]", "[webadres]", "[hyperlink]", "[permalink]"],
  ],
])("%s", (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  "Zie onze link, url of website, voor wie (link) leest.",
  "[links op de foto] [links im Bild] {linksom} [linked] [opposite]",
  "[link](https://www.payoke.be) is Markdown",
  "[link in bio] [lien dans la bio] [Link in der Bio] {link in de bio}",
  "[e-mail adres] [your email address] [E-Mail-Adresse]",
  "[site.be] <https://www.payoke.be/site> [NL] [video] {{plaats}} [gemeente]",
  "minder dan < 3, meer dan > 2 links",
  "[link\nop twee regels] [",
  "",
])("none in %j", (text) => expect(found(text)).toEqual([]));

test("any text: spans in order, none overlapping another, none across lines", () => {
  const piece = fc.constantFrom("[", "]", "{", "}", "<", ">", "link", "URL", " ", "\n", "a", "é", "💙", "(");
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((list) => list.join("")),
      (text) => {
        let last = 0;
        for (const { start, end } of findLinkPlaceholders(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^[[{<$].*(?:link|url).*[\]}>]$/i);
          last = end;
        }
      },
    ),
  );
});
