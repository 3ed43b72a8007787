import { describe, expect, test } from "vitest";
import { importText } from "./imported.ts";

const posts =
  "Facebook\nKom mee opruimen langs de dijk.\n\nLinkedIn\nWij ruimen samen de berm op. Doe mee!\n";
const helplinesIn = async (text: string) => (await importText(text)).helplines;

describe("a line that names a helpline", () => {
  test.each([
    [
      "Hulplijn: Groene lijn, 0800 12 345, elke werkdag van 9 tot 17 uur",
      "Groene lijn",
      "0800 12 345",
      "elke werkdag van 9 tot 17 uur",
    ],
    ["Meldpunt: Netheid, 0800 12 345", "Netheid", "0800 12 345", undefined],
    [
      "Numéro d’aide : Télé-Accueil, 0800 12 345, jour et nuit",
      "Télé-Accueil",
      "0800 12 345",
      "jour et nuit",
    ],
    ["Ligne d'écoute : Écoute-Enfants, 0800 12 345", "Écoute-Enfants", "0800 12 345", undefined],
    [
      "Hilfetelefon: Telefonhilfe, 0800 12 345, rund um die Uhr",
      "Telefonhilfe",
      "0800 12 345",
      "rund um die Uhr",
    ],
    ["Helpline: Green Line, 0800 12 345 on weekdays", "Green Line", "0800 12 345", "on weekdays"],
  ])("after or before the posts is no post: %s", async (line, name, phone, note) => {
    const expected = [{ name, phone, site: undefined, note }];
    const after = await importText(`${posts}\n${line}\n`);
    expect(after.helplines).toEqual(expected);
    expect(after.posts.map(({ texts }) => [...texts.values()].join())).toEqual([
      "Kom mee opruimen langs de dijk.",
      "Wij ruimen samen de berm op. Doe mee!",
    ]);
    expect(after.became.filter(({ why }) => why.includes(name))).toHaveLength(1);
    expect(await helplinesIn(`Wij ruimen op in maart.\n${line}\n\n${posts}`)).toEqual(expected);
  });

  test.each(["Bel Hulplijn 1712 als je hulp nodig hebt.", "Hulplijn: 500 mensen belden al."])(
    "is not a sentence of a post: %s",
    async (sentence) => {
      const draft = await importText(`${posts}\n${sentence}\n`);
      expect(draft.helplines).toEqual([]);
      expect([...(draft.posts.at(-1)?.texts.values() ?? [])].join()).toContain(sentence);
    },
  );
});
