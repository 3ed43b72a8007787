import { expect, test } from "vitest";
import { clean } from "../../src/exchange/recognise/clean.ts";
import { importText } from "./imported.ts";

const POST = "Vous n’êtes pas seul·e. Appelez le 107.";

/** A bracket that holds a limit goes out whole, whatever it says beside the number. */
const LIMITS = [
  "(attention : pas plus de 280 caractères)",
  "(pas plus de 500 signes svp)",
  "(max 280 caractères)",
  "[au maximum 280 caractères, espaces compris]",
  "(ne pas dépasser 280 caractères)",
  "(Sophie : max. 280 caractères !)",
  "(let op: niet meer dan 280 tekens)",
  "(hooguit 280 tekens aub)",
  "(Achtung: nicht mehr als 280 Zeichen)",
  "(bitte höchstens 280 Zeichen, inkl. Leerzeichen)",
  "(please keep it under 280 characters)",
  "(no more than 280 characters, please)",
  "(Attention : 280 caractères)",
  "(118 Zeichen)",
  "(aantal tekens: 94)",
  "(nombre de caractères : 94)",
  "(Zeichenzahl: 94)",
  "(characters: 94)",
];

test.each(LIMITS)("a limit in brackets goes out whole: %s", async (note) => {
  for (const between of [" ", "\n", "\n\n"]) {
    const { posts, left } = await importText(`X :\n\n${POST}${between}${note}\n`);
    expect(posts.map(({ texts }) => [...texts.values()])).toEqual([[POST]]);
    expect(left.map(({ text }) => text)).toContain(note);
  }
});

test.each([`${POST} (max 280 caractères) #SantéMentale`, `(max. 280 tekens) ${POST}`])(
  "a limit before hashtags, or at the start: %s",
  (text) => {
    expect(clean(text).removed).toHaveLength(1);
    expect(clean(text).text).not.toMatch(/280|[()]/);
  },
);

test.each([
  "Racontez votre histoire en 500 caractères",
  "Vertel je verhaal in 500 tekens",
  "Erzähl deine Geschichte in 500 Zeichen",
  "Stuur ons je verhaal (max. 500 tekens) voor 1 mei.",
  "Envoyez un poème (un texte de 500 caractères suffit) avant le 1er mai.",
  "Un tweet suffit (à noter : 280 caractères)",
  "Une lettre compte 26 signes (et non 280 caractères comme un tweet)",
])("a sentence with a number of characters stays whole: %s", (text) => {
  expect(clean(text)).toMatchObject({ text, removed: [] });
});
