import { expect, test } from "vitest";
import { importText } from "./imported.ts";

const facebook = "\n\n## Facebook\nLaat je auto thuis en kom met de fiets naar de markt.\n";
const WEEK = { from: "2027-09-16", to: "2027-09-22" };

test.each([
  [
    "# Kit Mobilité\n\nCampagne : du 16 au 22 septembre 2027. Contact : A. Dumont, com@verviers.be, 087 325 325.",
    "Kit Mobilité",
  ],
  ["# Toolkit mobiliteit\n\nCampagne: 16-22 september 2027", "Toolkit mobiliteit"],
  [
    "# Kit Mobilität\n\nZeitraum: 16. bis 22. September 2027 | Kontakt: J. Maier, presse@eupen.be",
    "Kit Mobilität",
  ],
  [
    "# Mobility kit\n\nCampaign: Walk to school (16-22 September 2027). Contact: a@town.org",
    "Walk to school",
  ],
  ["# Semaine de la Mobilité : du 16 au 22 septembre 2027", "Semaine de la Mobilité"],
  // Both say the same days.
  [
    "# Week van de Mobiliteit – 16 tot 22 september 2027\n\nPeriode: 16-22 september 2027",
    "Week van de Mobiliteit",
  ],
])("a line gives the campaign's period, and its title only what names it: %s", async (head, title) => {
  const { title: titles, period } = await importText(head + facebook, "kit.md");
  expect([...titles.values()]).toEqual([title]);
  expect(period).toEqual(WEEK);
});

test("a line with an address or a number is no title", async () => {
  const { title } = await importText(
    `# Mobility kit\n\nCampaign: Ann Lee, ann@town.org${facebook}`,
    "kit.md",
  );
  expect([...title.values()]).toEqual(["Mobility kit"]);
});
