import { expect, test } from "vitest";
import { importText } from "./imported.ts";

const textsOf = ({ posts }: Awaited<ReturnType<typeof importText>>) =>
  posts.flatMap(({ texts }) => [...texts.values()]);
const leftOf = ({ left }: Awaited<ReturnType<typeof importText>>) => left.map(({ text }) => text).join("\n");

const POST = "Rendez-vous dimanche au parc avec vos enfants, on vous attend.";

/** What people write to each other around posts, and no reader may see. */
const NOTES = [
  "Sophie, peux-tu transmettre à Amélie ? La bourgmestre a validé sauf la dernière phrase de X.",
  "Pourrais-tu relire les textes avant vendredi ?",
  "De burgemeester heeft de teksten goedgekeurd, behalve de laatste zin.",
  "An, kan je dit nog nakijken tegen morgen?",
  "Kannst du die Texte bitte gegenlesen?",
  "Die Bürgermeisterin hat alles freigegeben bis auf den letzten Satz.",
  "Ann, could you please proofread these by Friday?",
  "The mayor has approved the texts, except the last sentence.",
  "Ce message est confidentiel. Si vous n'êtes pas le destinataire, veuillez le supprimer.",
  "Dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
  "Diese E-Mail enthält vertrauliche Informationen und ist ausschließlich für den Adressaten bestimmt.",
  "This e-mail and any attachments are confidential and intended only for the addressee.",
  "Sent from my iPhone",
  "Merci et bonne journée !\nSophie",
  "Alvast bedankt en fijne avond!\nAn",
  "Danke und schönes Wochenende\nJörg Maier",
  "Thanks and have a nice day!\nAnn",
];

test.each(NOTES)("no post, whatever the document: %s", async (note) => {
  const body = `Facebook :\n\n${POST}\n\nX :\n\nÀ vélo, cela prend dix minutes.\n\n${note}\n`;
  for (const file of ["kit.txt", "kit.md"]) {
    const draft = await importText(body, file);
    expect(textsOf(draft)).toEqual([POST, "À vélo, cela prend dix minutes."]);
    expect(leftOf(draft)).toContain(note.split("\n", 1)[0]);
  }
});

test.each([
  "Merci de transmettre ce message à vos amis et à vos voisins !",
  "Please forward this message to your friends and family.",
  "Stuur dit bericht door naar je buren, en kom allemaal kijken!",
  "Kannst du uns deine Texte über den Park schicken?",
  "Bedankt!\nTot zaterdag op de markt.",
  "Merci et bonne journée !",
  "Mama, kan je me naar school brengen met de fiets?",
  "Le conseil a approuvé le nouveau parc : il ouvre dimanche.",
])("a post of its own: %s", async (text) => {
  expect(textsOf(await importText(`Facebook :\n\n${POST}\n\nInstagram :\n\n${text}\n`))).toEqual([
    POST,
    text,
  ]);
});

const APPROVALS = [
  "À valider par l’échevin avant publication (Sophie)",
  "En attente de validation du cabinet",
  "Nog na te kijken door An",
  "te valideren door de schepen",
  "In afwachting van goedkeuring",
  "Vor Veröffentlichung freigeben",
  "Noch nicht freigegeben",
  "Pending approval",
  "To be confirmed by the mayor",
  "Sophie : à relire par le cabinet",
];

test.each(APPROVALS)("a remark above the post, and no line of it: %s", async (note) => {
  for (const file of ["kit.txt", "kit.md"]) {
    const draft = await importText(`Facebook :\n\n${POST}\n\n${note}\n`, file);
    expect(textsOf(draft)).toEqual([POST]);
    expect(draft.posts[0]?.comments).toContain(note);
  }
});

test.each([
  "À confirmer par mail avant vendredi : info@verviers.be",
  "Nog te winnen: tien kaarten voor het bal.",
  "Vor Veröffentlichung der Liste können Sie sich noch anmelden.",
  "To be confirmed by you: the date of the street party!",
])("a sentence of the post: %s", async (line) => {
  expect(textsOf(await importText(`Facebook :\n\n${POST}\n${line}\n`))).toEqual([`${POST}\n${line}`]);
});

test("an e-mail of a thread without posts is left out, and the one with them is read", async () => {
  const draft = await importText(
    `De : Sophie Lambert <sophie@verviers.be>
Envoyé : jeudi 12 novembre 2026 09:14
Objet : TR: Le parc

Voici ce que le cabinet propose, on en parle demain.

-----Message d'origine-----
De : Cabinet <cabinet@verviers.be>
Envoyé : mercredi 11 novembre 2026 17:02
Objet : Textes

Facebook :
${POST}
`,
  );
  expect(textsOf(draft)).toEqual([POST]);
  expect(draft.background).toEqual([]);
  expect(leftOf(draft)).toContain("on en parle demain");
});

test.each([
  ["Beiträge", "Verschiedenes", "Nächste Sitzung am 10. Mai um 9 Uhr."],
  ["Berichten", "Varia", "Volgende vergadering op 10 mei om 9 uur."],
  ["Publications", "Divers", "Prochaine réunion le 10 mai à 9 h."],
  ["Posts", "Any other business", "Next meeting on 10 May at 9 am."],
])("what minutes say below the posts is no part of them: %s", async (posts, heading, words) => {
  const minutes = `1. ${posts}\n\nFacebook:\n${POST}\n\n2. ${heading}\n${words}\n`;
  const draft = await importText(minutes);
  expect(textsOf(draft)).toEqual([POST]);
  expect(leftOf(draft)).toContain(words);
});
