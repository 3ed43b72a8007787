import { describe, expect, test } from "vitest";
import { importText, summarise } from "./imported.ts";

describe("a title and a first comment", () => {
  test.each([
    ["Title", "First comment", "The river is open again. Bring a towel on Sunday!"],
    ["Titel", "Eerste reactie", "De rivier is weer open. Breng zondag een handdoek mee!"],
    ["Titre", "Premier commentaire", "La rivière est de nouveau ouverte. Apportez une serviette !"],
    ["Titel", "Erster Kommentar", "Der Fluss ist wieder offen. Bringt am Sonntag ein Handtuch mit!"],
  ])("are those of lines called %s and %s", async (title, comment, text) => {
    const document = (name: string) =>
      `# River\n\n## ${name}\n\n${title}: ${name} dip\n\n${text}\n\n${comment}: www.river.example.org #Dip\n`;
    // Reddit takes titles, Facebook first comments; what a platform has no field for is a comment.
    const { posts } = await importText(
      `${document("Reddit")}\n${document("Facebook").split("\n\n").slice(1).join("\n\n")}`,
      "kit.md",
    );
    expect(posts.map(summarise)).toEqual([
      {
        platforms: ["facebook", "reddit"],
        title: "Reddit dip",
        text,
        firstComment: "www.river.example.org #Dip",
      },
    ]);
    expect(posts[0]?.comments).toEqual([`${title}: Facebook dip`, `${comment}: www.river.example.org #Dip`]);
  });

  test("are those of columns, and of a platform where they differ", async () => {
    const { posts } = await importText(
      "Platform;Titel;Bericht;Eerste reactie;Onderwerp\n" +
        "Reddit;Wie zwemt er mee?;De rivier is weer open, van zonsopgang tot zonsondergang.;;Water\n" +
        "Lemmy;Zwemmen in de stad;De rivier is weer open, van zonsopgang tot zonsondergang.;;\n" +
        "LinkedIn;;Trakteer je team op een middag aan de rivier.;www.rivier.example.be;\n",
      "plan.csv",
    );
    expect(posts.map(summarise)).toEqual([
      {
        platforms: ["lemmy", "reddit"],
        title: "Wie zwemt er mee?",
        text: "De rivier is weer open, van zonsopgang tot zonsondergang.",
        variants: { lemmy: "" },
      },
      {
        platforms: ["linkedin"],
        text: "Trakteer je team op een middag aan de rivier.",
        firstComment: "www.rivier.example.be",
      },
    ]);
    expect(posts[0]?.variants.get("lemmy")?.title.get("nl")).toBe("Zwemmen in de stad");
    expect(posts[0]?.comments).toEqual(["Onderwerp: Water"]);
  });

  test("begin the next post where they are its first line", async () => {
    const { posts } = await importText(
      "# Plan\n\n## Pinterest\n\nTitle: Soup\nText: Leeks, potatoes, patience.\n\nTitle: Bread\nText: Flour, water, more patience.\n",
      "kit.md",
    );
    expect(posts.map(summarise)).toEqual([
      { platforms: ["pinterest"], title: "Soup", text: "Leeks, potatoes, patience." },
      { platforms: ["pinterest"], title: "Bread", text: "Flour, water, more patience." },
    ]);
  });
});

describe("columns that the call names", () => {
  const plan =
    "Datum;Omschrijving;Bericht\n5/6;Een lange interne omschrijving van wat we die dag doen;Kom naar de markt!\n";

  test("settle which holds the text; the others are comments, and the report says so", async () => {
    const draft = await importText(plan, "plan.csv", { map: new Map([["text", "bericht"]]) });
    expect(draft.posts.map(({ texts }) => [...texts])).toEqual([[["nl", "Kom naar de markt!"]]]);
    const columns = draft.became.map(({ why }) => String(why)).find((why) => why.includes("Bericht: text"));
    expect(columns).toContain("Omschrijving: a comment");
  });

  test("are an error where no table has them, with the one that was meant", async () => {
    await expect(importText(plan, "plan.csv", { map: new Map([["text", "Berich"]]) })).rejects.toThrow(
      'no column is called "Berich"; did you mean "Bericht"?',
    );
  });
});

test("a column of threads says which posts may be divided", async () => {
  const { posts } = await importText(
    "Platform,Text,Thread\nBluesky,The river was dead. Now it swims again.,x\nBluesky,Bring a towel on Sunday!,\n",
    "plan.csv",
  );
  expect(posts.map(({ isThread, comments }) => [isThread, comments])).toEqual([
    [true, []],
    [false, []],
  ]);
});
