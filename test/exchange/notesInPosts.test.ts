import { expect, test } from "vitest";
import { importText } from "./imported.ts";

const POST = "Marche au parc à 10 h. Appelez le 107.";

test.each([
  "(Sophie, tu confirmes l’heure ?)",
  "(An, klopt dit uur?)",
  "(Jörg, stimmt die Uhrzeit?)",
  "(Ann, is this the right time?)",
  "Pour le 3e post, j’attends le feu vert de l’échevine.",
  "Voor het 3de bericht wacht ik nog op de schepen.",
  "Für den 3. Beitrag fehlt noch das Bild.",
  "For the 3rd post we still need a quote.",
  "J’attends encore le feu vert de l’échevine.",
  "Ik wacht nog op groen licht van de schepen.",
  "Ich warte noch auf grünes Licht.",
  "I’m still waiting for the green light.",
  "Je t’envoie le visuel demain.",
  "Ik stuur je het beeld morgen.",
  "Ich schicke dir das Bild morgen.",
  "I’ll send you the picture tomorrow.",
  "PS : Karim, peux-tu faire le visuel ?",
  "PS: Karim, kan je het beeld maken?",
  "PS: Karim, kannst du das Bild machen?",
  "PS: Karim, can you make the picture?",
])("a note to a colleague is no line of its post: %s", async (note) => {
  for (const between of ["\n", "\n\n"]) {
    const { posts, left } = await importText(`Facebook :\n\n${POST}${between}${note}\n`);
    expect(posts.map(({ texts }) => [...texts.values()])).toEqual([[POST]]);
    expect([...posts.flatMap(({ comments }) => comments), ...left.map(({ text }) => text)]).toContain(note);
  }
});

test.each([
  "PS : peux-tu venir dimanche ?",
  "(Sophie, 34 ans, nous raconte)",
  "Pour le 10e anniversaire, venez nombreux !",
  "Ik stuur je een kaartje uit het park.",
  "On attend vos photos !",
])("a sentence to readers stays: %s", async (line) => {
  const { posts } = await importText(`Facebook :\n\n${POST}\n${line}\n`);
  expect(posts.map(({ texts }) => [...texts.values()])).toEqual([[`${POST}\n${line}`]]);
});

test.each([
  "+ visuel bleu (jour.png)",
  "+ beeld van het park (jour.png)",
  "+ Bild (jour.png)",
  "+ picture of the park (jour.png)",
])("a picture that is added to a text is one of its post: %s", async (note) => {
  for (const between of [" ", "\n"]) {
    const { posts } = await importText(`Facebook :\n\n${POST}${between}${note}\n`);
    expect(posts.map(({ texts }) => [...texts.values()])).toEqual([[POST]]);
    expect(posts[0]?.images.map(({ file }) => file)).toEqual(["jour.png"]);
    expect(posts[0]?.comments).toContain(note);
  }
});
