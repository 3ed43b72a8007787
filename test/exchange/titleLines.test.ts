import { describe, expect, test } from "vitest";
import { importText } from "./imported.ts";

const posts =
  "Facebook\nKom mee opruimen langs de dijk.\n\nLinkedIn\nWij ruimen samen de berm op. Doe mee!\n";
const titleIn = async (text: string) => [...(await importText(text)).title.values()];

describe("a title with a label", () => {
  test.each(["Toolkit: ", "Titel: ", "Titre : ", "Title: "])(
    "on the first lines is the campaign's: %s",
    async (label) => {
      const draft = await importText(
        `${label}Samen tegen zwerfvuil\nDit is ons plan voor maart.\n\n${posts}`,
      );
      expect([...draft.title.values()]).toEqual(["Samen tegen zwerfvuil"]);
      expect(draft.posts).toHaveLength(2);
      expect(draft.background.flatMap(({ text }) => [...text.values()])).toEqual([
        "Dit is ons plan voor maart.",
      ]);
    },
  );

  test("inside of a post is the post's, also below the campaign's", async () => {
    const text = "Titel: Schone dijk\n\nYouTube\nTitel: Opruimdag\nTekst: Kom mee opruimen langs de dijk.\n";
    const draft = await importText(text);
    expect([...draft.title.values()]).toEqual(["Schone dijk"]);
    expect(draft.posts.map(({ title }) => [...title.values()])).toEqual([["Opruimdag"]]);
  });

  test("is a post's where labels of a post follow", async () => {
    expect(await titleIn("Titel: Opruimdag\nPlatform: YouTube\nTekst: Kom mee opruimen.\n")).not.toContain(
      "Opruimdag",
    );
  });
});
