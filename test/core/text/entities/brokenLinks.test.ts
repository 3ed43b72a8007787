import { describe, expect, test } from "vitest";
import { findBrokenLinks } from "../../../../src/core/text/entities/brokenLinks.ts";

const shown = (text: string) =>
  findBrokenLinks(text).map(({ start, end, meant }) => [text.slice(start, end), meant]);

describe("mistyped addresses", () => {
  test.each([
    ["Zie www. payoke.be.", "www. payoke.be", "www.payoke.be"],
    ["Zie www .payoke.be", "www .payoke.be", "www.payoke.be"],
    ["Zie www.payoke,be", "www.payoke,be", "www.payoke.be"],
    ["Zie www,payoke.be en meer", "www,payoke.be", "www.payoke.be"],
    ["Zie www.payoke .be", "www.payoke .be", "www.payoke.be"],
    ["Zie ww.payoke.be", "ww.payoke.be", "www.payoke.be"],
    ["Zie wwww.payoke.be/hulp", "wwww.payoke.be/hulp", "www.payoke.be/hulp"],
    ["Zie http//payoke.be", "http//payoke.be", "http://payoke.be"],
    ["Zie https//www.payoke.be/nl.", "https//www.payoke.be/nl", "https://www.payoke.be/nl"],
    ["Zie htps://payoke.be", "htps://payoke.be", "https://payoke.be"],
    ["Zie htpp://payoke.be", "htpp://payoke.be", "http://payoke.be"],
    ["Zie https:/payoke.be", "https:/payoke.be", "https://payoke.be"],
    ["Zie https:payoke.be", "https:payoke.be", "https://payoke.be"],
    ["Zie https;//payoke.be", "https;//payoke.be", "https://payoke.be"],
    ["Zie https:\\\\payoke.be", "https:\\\\payoke.be", "https://payoke.be"],
    ["Zie ttps://payoke.be", "ttps://payoke.be", "https://payoke.be"],
    ["Zie https:// payoke.be", "https:// payoke.be", "https://payoke.be"],
    ["Zie www.payoke voor meer", "www.payoke", "www.payoke"],
    ["Zie www.payoke, of bel", "www.payoke", "www.payoke"],
    ["Mail info@pag-asa, be quick", "info@pag-asa", "info@pag-asa"],
    ["Mail info@pag-asa,be", "info@pag-asa,be", "info@pag-asa.be"],
    ["Mail jan.smet@payoke,be.", "jan.smet@payoke,be", "jan.smet@payoke.be"],
    ["Mail naar info @pag-asa.be!", "info @pag-asa.be", "info@pag-asa.be"],
    ["Mail contact@ payoke.be", "contact@ payoke.be", "contact@payoke.be"],
  ])("%s", (text, written, meant) => expect(shown(text)).toEqual([[written, meant]]));

  test.each([
    "Zie www.payoke.be, www.pag-asa.be en www.asblsurya.org",
    "Zie www.payoke.be. Bel ons!",
    "Zie https://www.payoke.be/nl?x=1",
    "Zie http://payoke.be en HTTPS://PAYOKE.BE",
    "Zie payoke.be, nu",
    "Het www is groot. De s:payoke.be",
    "Contact: info@payoke.be",
    "Via https of http: lees meer op payoke.be",
    "www.stopmensenhandel.be/contact, of bel 078 055 800",
    "Mail info@payoke.be,info@pag-asa.be,www.payoke.be of jan@pag-asa",
    "Meer info @pag-asa.be, plus d’info @payoke.be, volg @payoke,be",
    "Wow. Dat is http.",
  ])("none in: %s", (text) => expect(shown(text)).toEqual([]));
});
