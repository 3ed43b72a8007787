import { expect, test } from "vitest";
import { kitOf } from "./kits.ts";

/** A campaign with one post in Dutch and French. */
const campaign = (nl: string, fr: string) =>
  JSON.stringify({
    title: "T",
    languages: ["nl", "fr"],
    translations: { fr: { status: "reviewed" } },
    values: { plaats: "Gent" },
    helplines: [
      { name: "Stop mensenhandel", phone: "078 055 800", site: "https://www.stopmensenhandel.be" },
      { name: "Payoke", site: "https://www.payoke.be" },
    ],
    posts: [{ id: "one", platforms: ["facebook"], text: { nl, fr } }],
  });

// The more precise rule says what was meant; that the languages differ follows from it.
test.each([
  ["Bel 078 055 800", "Appelez le 078 055 801, www.payoke.be", ["phone-unknown"]],
  ["Bel 078 055 801, www.payoke.be", "Appelez le 078 055 800", ["phone-unknown"]],
  ["Zie www.payoke.be", "Voir www.payokke.be, 078 055 800", ["address-unknown"]],
  ["Zie www.payoke.be, www.myria.be", "Voir www.payoke.be, www.myria,be", ["link-malformed"]],
  ["Bel 078 055 800 in {{plaats}}", "Appelez le 078 055 800 à {{plats}}", ["placeholder"]],
  ["Bel 078 055 800 in {{plaats}}", "Appelez le 078 055 800 à [plaats]", ["placeholder"]],
  ["Bel 078 055 800, of 02 555 12 34", "Appelez le 078 055 800, ou 02 777 99 11", ["translation-differs"]],
  ["Bel 078 055 800 in {{plaats}}", "Appelez le 078 055 800", ["translation-differs"]],
])("%s / %s is one finding", async (nl, fr, rules) => {
  const { findings } = await kitOf(campaign(nl, fr));
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});
