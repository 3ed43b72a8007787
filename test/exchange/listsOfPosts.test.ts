import { expect, test } from "vitest";
import { importText, summarise } from "./imported.ts";

const postsOf = async (text: string) => (await importText(text)).posts.map(summarise);
const NEXT = "Instagram – mercredi 6 octobre\n\nUn ami va mal ? Écoutez-le.\n";
const next = { platforms: ["instagram"], text: "Un ami va mal ? Écoutez-le.", when: "2027-10-06" };

test("a programme of days is part of the post whose heading names its date", async () => {
  const list =
    "- lundi : café-rencontre à la bibliothèque\n- mercredi : atelier pour les jeunes à 14 h\n- samedi : marche au parc, départ à 10 h";
  const opener = "Du 4 au 10 octobre, parlons santé mentale :";
  const link = "Inscriptions : www.example.org";
  expect(await postsOf(`Facebook – lundi 4 octobre, 9h\n\n${opener}\n${list}\n\n${link}\n\n${NEXT}`)).toEqual(
    [{ platforms: ["facebook"], text: `${opener}\n\n${list}\n\n${link}`, when: "2027-10-04, 09:00" }, next],
  );
});

test.each([
  [
    "Facebook – lundi 4 octobre",
    "Trois conseils pour aller mieux :",
    "- parlez-en à un proche\n- sortez chaque jour\n- appelez le 107",
  ],
  [
    "Facebook – lundi 4 octobre",
    "Au programme de la semaine :",
    "- lundi 4 : café-rencontre à la bibliothèque\n- mercredi 6 : atelier à 14 h",
  ],
  ["Facebook – lundi 4 octobre", "Au programme :", "- 4 octobre : café-rencontre\n- 6 octobre : atelier"],
  [
    "Facebook – lundi 4 octobre",
    "Venez à la fête de la commune !",
    "- 10 h : accueil\n- 11 h : marche\n- 14h30 : concert",
  ],
  ["Facebook – lundi 4 octobre", "Voici le programme :", "1. accueil\n2. marche\n3. concert"],
  [
    "Facebook – maandag 4 oktober",
    "Drie tips om je beter te voelen:",
    "- praat erover\n- ga elke dag naar buiten\n- bel 106",
  ],
  [
    "Facebook – maandag 4 oktober",
    "Dit staat deze week op het programma:",
    "- maandag: koffie in de bib\n- woensdag: workshop om 14 u",
  ],
  ["Facebook – Montag, 4. Oktober", "Drei Tipps für jeden Tag:", "- sprecht darüber\n- geht jeden Tag raus"],
  [
    "Facebook – Montag, 4. Oktober",
    "Das ist diese Woche los:",
    "- Montag: Café in der Bücherei\n- Mittwoch: Workshop um 14 Uhr",
  ],
  ["Facebook – Monday 4 October", "Three ways to feel better:", "- talk to a friend\n- go outside every day"],
  [
    "Facebook – Monday 4 October",
    "On the programme this week:",
    "- Monday: coffee in the library\n- Wednesday: workshop at 2 pm",
  ],
])("the line that opens a list is part of the post: %s, %s", async (heading, opener, list) => {
  const [post] = await postsOf(`${heading}\n\n${opener}\n${list}\n\n${NEXT}`);
  expect(post).toEqual({
    platforms: ["facebook"],
    text: `${opener}\n\n${list.replace(/\d\. /g, "- ")}`,
    when: "2027-10-04",
  });
});

test("a programme in the lines of a paragraph is part of its post", async () => {
  const text = "Cette semaine :\nlundi : café-rencontre\nmercredi : atelier\nsamedi : marche au parc";
  expect(await postsOf(`Facebook – lundi 4 octobre\n\n${text}\n\n${NEXT}`)).toEqual([
    { platforms: ["facebook"], text, when: "2027-10-04" },
    next,
  ]);
});

test("a platform without a date has its programme, too", async () => {
  const text = "Cette semaine au parc :\n\n- lundi : café-rencontre\n- mercredi : atelier";
  expect(
    (await postsOf(`Facebook\n\n${text}\n\nInstagram\n\nUn ami va mal ?\n`)).map((post) => post.text),
  ).toEqual([text, "Un ami va mal ?"]);
});

test.each([
  ["Nos publications de la semaine :", "lundi", "mercredi"],
  ["Onze berichten voor deze week:", "maandag", "woensdag"],
  ["Unsere Beiträge der Woche:", "Montag", "Mittwoch"],
  ["Our posts of the week:", "Monday", "Wednesday"],
])("a list that is announced as posts is posts: %s", async (opener, one, other) => {
  const texts = [
    "Come to the library for coffee, and bring a friend!",
    "We walk in the park at ten, rain or shine.",
  ];
  const posts = await postsOf(`Facebook\n\n${opener}\n- ${one}: ${texts[0]}\n- ${other}: ${texts[1]}\n`);
  expect(posts.map(({ text }) => text)).toEqual(texts);
});
