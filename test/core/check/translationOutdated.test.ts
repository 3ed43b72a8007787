import { describe, expect, test } from "vitest";
import { FINGERPRINT, fingerprint } from "../../../src/core/campaign/fingerprint.ts";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { kitOf } from "./kits.ts";

interface File {
  readonly source: string;
  readonly from: string;
  readonly more?: object;
}

/** A campaign whose French text was translated from another text than the one that stands there, or from the same. */
const fileOf = ({ source, from, more = {} }: File) =>
  JSON.stringify({
    title: "Mine",
    languages: ["nl", "fr"],
    translations: {
      fr: { status: "reviewed", texts: { "posts/one/text": { from: fingerprint(from) }, ...more } },
    },
    posts: [{ id: "one", platforms: ["facebook", "x"], text: { nl: source, fr: "Un texte" } }],
  });

async function findings(file: string, rule = "translation-outdated") {
  return (await kitOf(file)).findings.filter((finding) => finding.rule === rule);
}

/** The text that was translated, and what became of it: nothing that a translator would have to look at. */
const SAME: readonly (readonly [before: string, after: string])[] = [
  ["Open je ogen", "Open je ogen"],
  ["Open  je ogen ", "Open je ogen"],
  ["Open je\nogen", "Open je ogen"],
  ["Open je ogen\n\nBel 1712", "Open je ogen\nBel 1712"],
  ['Zeg "ja"', "Zeg “ja”"],
  ["Zeg 'ja'", "Zeg ‘ja’"],
  ["'s Avonds", "’s Avonds"],
  ["Wacht...", "Wacht…"],
  ["Maandag - vrijdag", "Maandag – vrijdag"],
  ["#stopgeweld", "#StopGeweld"],
  ["on\u00adzichtbaar", "onzichtbaar"],
  ["Café", "Cafe\u0301"],
  ["C’est « tout » !", "C’est «\u00a0tout\u00a0»\u202f!"],
  ["Appelez le 1712 !", "Appelez le 1712\u00a0!"],
  ["11 000 victimes", "11\u202f000 victimes"],
  ["l'été", "l’été"],
  ["Sagen Sie „ja“", 'Sagen Sie "ja"'],
  ["Mo. - Fr.", "Mo. – Fr."],
  ["Schauen Sie hin!\r\n", "Schauen Sie hin!"],
  ["Don't look away", "Don’t look away"],
  ["❤️ for all", "❤ for all"],
  ["LOOK", "Look"],
];

/** What somebody has to translate anew. */
const OTHER: readonly (readonly [before: string, after: string])[] = [
  ["Open je ogen", "Open uw ogen"],
  ["Bel 1712", "Bel 1713"],
  ["11.000 slachtoffers", "23.000 slachtoffers"],
  ["Bel 1712.", "Bel 1712?"],
  ["www.payoke.be", "www.pagasa.be"],
  ["In {{stad}}", "In {{gemeente}}"],
  ["Dag", "Dag 💙"],
  ["Dag", ""],
  ["Ouvrez", "Ouvrez !"],
  ["a b", "b a"],
];

describe("translation-outdated", () => {
  test.each(SAME)("is silent if %j became %j", async (before, after) => {
    expect(await findings(fileOf({ source: after, from: before }))).toEqual([]);
  });

  test.each(OTHER)("finds that %j became %j", async (before, after) => {
    expect(await findings(fileOf({ source: after, from: before }))).toHaveLength(1);
  });

  test("says it of the translation, its language and its platforms", async () => {
    const [finding] = await findings(fileOf({ source: "nieuw", from: "oud" }));
    expect(finding).toMatchObject({
      severity: "warning",
      posts: ["one"],
      languages: ["fr"],
      platforms: ["facebook", "twitter"],
    });
    expect(finding && messageOf(finding, en)).toMatch(
      /^the text in "nl" has changed since it was translated into "fr"/,
    );
  });

  test("is a warning of the post in every kit", async () => {
    const kit = await kitOf(fileOf({ source: "nieuw", from: "oud" }));
    const notes = kit.posts.filter(({ language }) => language === "fr").map((post) => kit.notesOf(post));
    expect(notes).toHaveLength(2);
    for (const list of notes) expect(list.map(({ rule }) => rule)).toContain("translation-outdated");
  });

  test("looks at every text, and says nothing of texts of which it knows nothing", async () => {
    const text = (nl: string) => ({ nl, fr: "fr" });
    const keys = {
      title: "oud",
      "background/Kop/text": "oud",
      "values/stad": "oud",
      "helplines/Payoke/note": "oud",
      "facts/een/statement": "oud",
      "posts/one/images/a.png/alt": "oud",
      "posts/one/contentWarning": "oud",
      "posts/one/variants/twitter/text": "oud",
      "day/name": "nieuw",
    };
    const file = {
      title: text("nieuw"),
      description: text("nieuw"),
      languages: ["nl", "fr"],
      translations: {
        fr: {
          status: "reviewed",
          texts: Object.fromEntries(
            Object.entries(keys).map(([key, from]) => [key, { from: fingerprint(from) }]),
          ),
        },
      },
      day: { date: "07-30", name: text("nieuw") },
      background: [{ heading: text("Kop"), text: text("nieuw") }],
      values: { stad: text("nieuw") },
      helplines: [{ name: "Payoke", note: text("nieuw") }],
      facts: [{ id: "een", figure: "1", statement: text("nieuw") }],
      posts: [
        {
          id: "one",
          platforms: ["x", "mastodon"],
          text: text("nieuw"),
          contentWarning: text("nieuw"),
          images: [{ file: "a.png", alt: text("nieuw") }],
          variants: { x: { text: text("nieuw") } },
        },
      ],
    };
    const found = await findings(JSON.stringify(file));
    const said = found.map(({ params }) => Reflect.get(params, "text"));
    // The two texts of the post are known by their places.
    expect(said.filter((key) => key !== undefined).sort()).toEqual(
      Object.keys(keys)
        .filter((key) => !/contentWarning|variants|day/.test(key))
        .sort(),
    );
    expect(said.filter((key) => key === undefined)).toHaveLength(2);
  });
});

describe("a text's own review", () => {
  const own = (status: string) => ({ "posts/one/text": { from: fingerprint("a"), status } });

  test("makes it unreviewed in a language that was reviewed", async () => {
    const file = fileOf({ source: "a", from: "a", more: own("unreviewed") });
    const [finding] = await findings(file, "translation-unreviewed");
    expect(finding && messageOf(finding, en)).toBe(
      '1 text in "fr" changed and was not reviewed since: posts/one/text',
    );
  });

  test("makes it reviewed in a language that was not", async () => {
    const file = fileOf({ source: "a", from: "a", more: own("reviewed") }).replace(
      '"reviewed","texts"',
      '"unreviewed","texts"',
    );
    expect(file).toContain('"status":"unreviewed"');
    expect(await findings(file, "translation-unreviewed")).toEqual([]);
  });
});

test("a fingerprint is eight consonants, whatever the text", () => {
  for (const text of ["", "a", "💙", "\ud800", "x".repeat(10_000)])
    expect(fingerprint(text)).toMatch(FINGERPRINT);
  // FNV-1a of nothing is its offset basis, 0x811c9dc5, here from its last digit to its first: 5 c d 9 c 1 1 8.
  expect(fingerprint("")).toBe("hqrmqccl");
});
