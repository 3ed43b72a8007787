import { expect, test } from "vitest";
import { importText } from "./imported.ts";

test.each([
  "Texte FR;Texte NL",
  "Tekst FR;Tekst NL",
  "Text FR;Text NL",
  "Texte (FR);Texte (NL)",
  "FR - texte;NL - texte",
  "Post FR;Post NL",
  "FR;NL",
])("texts of any length are in the languages that their columns name: %s", async (headers) => {
  const { posts, languages } = await importText(
    `Date;Canal;${headers}\n4/10/2027;Facebook;Venez au parc !;Kom langs!\n5/10/2027;X;Appelez vite.;Bel 106 nu.\n`,
    "plan.csv",
  );
  expect(languages).toEqual(["fr", "nl"]);
  expect(posts.map(({ texts }) => Object.fromEntries(texts))).toEqual([
    { fr: "Venez au parc !", nl: "Kom langs!" },
    { fr: "Appelez vite.", nl: "Bel 106 nu." },
  ]);
});

test("columns of languages with marks hold no texts", async () => {
  const { posts } = await importText(
    "Date;Canal;Texte;FR;NL\n4/10/2027;Facebook;Venez au parc avec vos enfants !;x;\n",
    "plan.csv",
  );
  expect(posts.map(({ texts }) => [...texts.values()])).toEqual([["Venez au parc avec vos enfants !"]]);
});
