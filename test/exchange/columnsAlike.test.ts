import { expect, test } from "vitest";
import { importText } from "./imported.ts";

const CSV = "platform,text,Text\nfacebook,Een tekst hier,Ander tekst hier\n";
const imported = (map: readonly (readonly [string, string])[] = []) =>
  importText(CSV, "plan.csv", { map: new Map(map) });

test("columns of one name are called by their letters, and the first of like ones has the texts", async () => {
  const { posts, assumed, questions, became } = await imported();
  expect(posts.map(({ texts }) => [...texts.values()])).toEqual([["Een tekst hier"]]);
  // Three words each: neither is longer.
  expect(assumed).toContainEqual(
    expect.objectContaining({
      text: 'the column "B" holds the texts',
      why: 'it comes before "C"; --map text=C takes that one',
    }),
  );
  expect(questions.map(({ choices }) => choices)).toEqual([["B", "C"]]);
  expect(became.find(({ what }) => what === "columns")?.why).toBe(
    "platform: platform; B: text; C: a comment",
  );
});

test.each([
  ["C", "Ander tekst hier", "text: Een tekst hier"],
  ["b", "Een tekst hier", "Text: Ander tekst hier"],
])(
  "--map text=%s takes one of them by its letter; the other is a comment under its name",
  async (letter, text, comment) => {
    const { posts } = await imported([["text", letter]]);
    expect(posts.map(({ texts, comments }) => [...texts.values(), ...comments])).toEqual([[text, comment]]);
  },
);

test("their name alone chooses none of them", async () => {
  await expect(imported([["text", "text"]])).rejects.toThrow(
    'several columns are called "text": B, C; name one by its letter, such as --map text=B',
  );
});

test("a column that really has longer texts is said to, and a letter is no name of a column that has one of its own", async () => {
  const text = "platform,text,text\nx,Kort,Een veel langere tekst om te posten\n";
  const { assumed } = await importText(text, "plan.csv");
  expect(assumed.map(({ why }) => why)).toContain(
    'its texts are longer than those of "B"; --map text=B takes that one',
  );
  await expect(
    importText("platform,text\nx,Kort\n", "a.csv", { map: new Map([["text", "B"]]) }),
  ).rejects.toThrow('no column is called "B"');
});
