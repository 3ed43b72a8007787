import { expect, test } from "vitest";
import { importText } from "./imported.ts";

const textsOf = ({ posts }: Awaited<ReturnType<typeof importText>>) =>
  posts.map(({ platforms, texts }) => [platforms?.join(), Object.fromEntries(texts)]);

const FR = "Venez au parc dimanche avec vos enfants, on vous attend.";
const NL = "Kom zondag met de kinderen naar het park, we wachten op je.";
const DE = "Kommen Sie am Sonntag mit den Kindern in den Park, wir warten auf Sie.";

test.each([
  [FR, "fr", "NL :", NL, "nl"],
  [NL, "nl", "FR :", FR, "fr"],
  [DE, "de", "Français :", FR, "fr"],
  // Too short to tell.
  ["Tous au parc !", "fr", "NL:", NL, "nl"],
])(
  "a text below a platform is a post, although a label of a language follows: %s",
  async (first, one, label, second, other) => {
    const intro = `Facebook :\nNous vous attendons tous pour la fête de la ville, avec vos amis.\n\n`;
    const draft = await importText(`${one === "fr" ? intro : ""}X :\n${first}\n\n${label}\n${second}\n`);
    const texts = textsOf(draft).flatMap(([platform, all]) =>
      platform === "twitter" ? Object.entries(all ?? {}) : [],
    );
    expect(texts.toSorted()).toEqual(
      [
        [one, first],
        [other, second],
      ].toSorted(),
    );
  },
);

test("a sentence above texts in its own language introduces them", async () => {
  const draft = await importText(
    `Facebook\n\nDeze tekst is voor de pagina van de stad en van de scholen.\n\nNL:\n${NL}\n\nFR:\n${FR}\n`,
  );
  expect(textsOf(draft)).toEqual([["facebook", { nl: NL, fr: FR }]]);
});

test("texts whose words are clearly of the other language are not filed below the wrong label, and the report says so", async () => {
  const draft = await importText(`Facebook\n\nNL:\n${FR}\n\nFR:\n${NL}\n`);
  expect(textsOf(draft)).toEqual([["facebook", { fr: FR, nl: NL }]]);
  expect(draft.assumed.map(({ text, why }) => `${text}: ${why}`)).toContain(
    `"${FR}" is in "fr": its words are clearly of that language; its label says "nl"`,
  );
});

test("a quotation or a name in another language changes nothing", async () => {
  const nl = "Lees samen met ons « Le Petit Prince » van Saint-Exupéry in de bib van de stad.";
  const draft = await importText(`Facebook\n\nNL:\n${nl}\n\nFR:\n${FR}\n`);
  expect(textsOf(draft)).toEqual([["facebook", { nl, fr: FR }]]);
});
