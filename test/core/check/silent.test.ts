import { describe, expect, test } from "vitest";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { kitOf } from "./kits.ts";
import { addresses } from "./silent/addresses.ts";
import { altTexts } from "./silent/altTexts.ts";
import { characters } from "./silent/characters.ts";
import { outside, past, skipped } from "./silent/dates.ts";
import { outdated, unsourced } from "./silent/figures.ts";
import { hashtagsOnBluesky, hashtagsOnX } from "./silent/hashtags.ts";
import { helplineLanguages } from "./silent/helplines.ts";
import { impossible } from "./silent/impossible.ts";
import { links, uncertain } from "./silent/lengths.ts";
import { malformed } from "./silent/malformed.ts";
import { markups, markupsOnReddit } from "./silent/markup.ts";
import { mentionsOnBluesky, mentionsOnMastodon, mentionsOnX } from "./silent/mentions.ts";
import { phoneRefused, smsLetters } from "./silent/messages.ts";
import { phones } from "./silent/phones.ts";
import { posts } from "./silent/posts.ts";
import { readabilities } from "./silent/readability.ts";
import { relativeDays } from "./silent/relativeDays.ts";
import type { Content, Silence, Tongue } from "./silent/Silence.ts";
import { stubs } from "./silent/stubs.ts";
import { textLanguages } from "./silent/textLanguages.ts";
import { copied, differing } from "./silent/translations.ts";
import { unfinished } from "./silent/unfinished.ts";
import { weekdays } from "./silent/weekdays.ts";
import { wordings } from "./silent/wording.ts";

const TABLES = [
  phones,
  addresses,
  malformed,
  unsourced,
  outdated,
  stubs,
  characters,
  hashtagsOnX,
  hashtagsOnBluesky,
  mentionsOnX,
  mentionsOnBluesky,
  mentionsOnMastodon,
  weekdays,
  relativeDays,
  impossible,
  helplineLanguages,
  differing,
  copied,
  past,
  outside,
  skipped,
  altTexts,
  uncertain,
  smsLetters,
  phoneRefused,
  links,
  wordings,
  readabilities,
  unfinished,
  textLanguages,
  markups,
  markupsOnReddit,
  posts,
];

const CAMPAIGN = {
  title: "Blue Heart",
  day: { date: "07-30", name: "Day" },
  period: { from: "2027-07-01", to: "2027-07-31" },
  values: { plaats: "Gent", stad: "Gent", slogan: "Open je ogen", site: "www.gent.be" },
  helplines: [
    { name: "Stop mensenhandel", phone: "078 055 800", site: "https://www.stopmensenhandel.be" },
    { name: "Stop traite", site: "https://www.stoptraite.be" },
    { name: "PAG-ASA", phone: "02 511 64 64", site: "https://pag-asa.be", formerSites: ["www.pagasa.be"] },
    { name: "Payoke", site: "https://www.payoke.be" },
    { name: "Sürya", phone: "04 232 40 30", site: "https://www.asblsurya.org" },
    { name: "1712", phone: "1712" },
    { name: "Tele-Onthaal", phone: "106" },
  ],
  facts: [
    { id: "old", figure: "23.000", statement: "s", source: { title: "2018" }, supersededBy: "new" },
    { id: "new", figure: "11.000", statement: "s", source: { title: "2023" } },
    { id: "half", figure: "1 op 2", statement: "s", source: { title: "2018" }, supersededBy: "third" },
    { id: "third", figure: "1 op 3", statement: "s", source: { title: "2023" } },
  ],
};

/** What the real check finds in one post with this content, on 1 July 2027. */
async function check({ platform = "facebook", campaign = {} }: Silence, tongue: Tongue, content: Content) {
  const isPair = Array.isArray(content);
  const post =
    typeof content === "string"
      ? { text: content }
      : isPair
        ? { text: { nl: content[0], [tongue]: content[1] } }
        : content;
  const languages = isPair ? ["nl", tongue] : [tongue];
  const translations = isPair ? { [tongue]: { status: "reviewed" } } : {};
  const file = {
    ...CAMPAIGN,
    ...campaign,
    languages,
    translations,
    posts: [{ id: "one", platforms: [platform], ...post }],
  };
  const { findings } = await kitOf(JSON.stringify(file), { calendar: { today: "2027-07-01" } });
  return findings;
}

/** Whether a rule has to be silent on another one's correct texts, too. Figures in them are figures, unless the table says not. */
function isSilent(rule: string, { hasNoFigures = false }: Silence): boolean {
  return TABLES.some((table) => table.rule === rule) && (hasNoFigures || !rule.startsWith("figure-"));
}

const casesOf = (table: Silence, kind: "correct" | "faulty") =>
  (["nl", "fr", "de", "en"] as const).flatMap((tongue) =>
    table[kind][tongue].map((content) => [`${tongue}: ${JSON.stringify(content)}`, tongue, content] as const),
  );

describe.each(TABLES.map((table) => ({ table, name: `${table.rule} on ${table.platform ?? "facebook"}` })))(
  "$name",
  ({ table }) => {
    test.each(casesOf(table, "correct"))("is silent on %s", async (_, tongue, content) => {
      const findings = await check(table, tongue, content);
      const said = findings
        .filter(({ rule }) => rule === table.rule || isSilent(rule, table))
        .map((finding) => messageOf(finding, en));
      expect(said.join("; ")).toBe("");
    });

    test.each(casesOf(table, "faulty"))("finds %s", async (_, tongue, content) => {
      const findings = await check(table, tongue, content);
      expect(findings.map(({ rule }) => rule)).toContain(table.rule);
    });
  },
);

const COUNT_OF_CORRECT = 20;

test("every rule has twenty correct texts", () => {
  const counts = new Map<string, number>();
  for (const table of TABLES) {
    counts.set(table.rule, (counts.get(table.rule) ?? 0) + casesOf(table, "correct").length);
  }
  expect([...counts].filter(([, count]) => count < COUNT_OF_CORRECT)).toEqual([]);
});
