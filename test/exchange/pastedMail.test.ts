import { expect, test } from "vitest";
import { importText } from "./imported.ts";

const posts = `Facebook

Bericht 1 – 2 juni 2027
Elke dag raapt iemand in Aalter afval op. Help mee! #AalterProper

Bericht 2 – 31 juni 2027
Wij vegen samen de markt schoon, en u veegt mee. #AalterProper (63)

Instagram

Bericht 3 – maandag 5 juli 2027
Een propere straat begint voor je eigen deur. #AalterProper #Buren
`;
const german = `
Auf Deutsch

Facebook
Jeden Tag hebt in Aalter jemand Abfall auf. Helfen Sie mit! #AalterSauber

Instagram
Eine saubere Straße beginnt vor der eigenen Tür. #AalterSauber
`;
const agenda = `
PLANNING
2 juni: afval
30 juni: markt
5 juli: Instagram
9 juli: buren

Bedankt voor jullie hulp!
Met vriendelijke groeten,
An Maes
`;
const textsOf = (draft: Awaited<ReturnType<typeof importText>>) =>
  draft.posts.flatMap(({ texts, variants }) =>
    [texts, ...Array.from(variants.values(), (variant) => variant.texts)].flatMap((one) => [...one.values()]),
  );

test("a language above platforms ends the platforms before it, and an agenda below them is no post", async () => {
  const draft = await importText(posts + german + agenda);
  const texts = textsOf(draft).map((text) => text.slice(0, 20));
  expect(texts.toSorted()).toEqual(
    [
      "Een propere straat b",
      "Eine saubere Straße ",
      "Elke dag raapt ieman",
      "Jeden Tag hebt in Aa",
      "Wij vegen samen de m",
    ].toSorted(),
  );
  expect(draft.left.map(({ text }) => String(text))).toContain(
    "PLANNING\n2 juni: afval\n30 juni: markt\n5 juli: Instagram\n9 juli: buren",
  );
  expect(draft.left.map(({ text }) => String(text))).toContain("Bedankt voor jullie hulp!");
});

test("short posts that are sentences are posts, a day each", async () => {
  const draft = await importText("Facebook\n\n2 juni: Doe mee!\n9 juni: Kom kijken!\n16 juni: Tot morgen!\n");
  expect(textsOf(draft)).toEqual(["Doe mee!", "Kom kijken!", "Tot morgen!"]);
});

test("the report names a date that does not exist, and what the document says of another weekday", async () => {
  const { assumed } = await importText(posts.replace("Bericht 1 – 2", "Bericht 1 – maandag 2"));
  const said = assumed.map(({ text, why }) => `${text}: ${why}`);
  // 2 June 2027 is a Wednesday: 1 January is a Friday, and 2 June 152 days later, 21 weeks and 5 days.
  expect(said).toContainEqual(
    expect.stringMatching(/2 juni 2027 is a Wednesday: the document says "maandag 2 juni 2027"$/),
  );
  expect(said).toContainEqual(
    expect.stringMatching(/no date, because of "31 juni 2027": 31 juni 2027 does not exist$/),
  );
});

test("a number in brackets behind a text is its count if it is near its length", async () => {
  const [, second] = textsOf(await importText(posts));
  expect(second).toBe("Wij vegen samen de markt schoon, en u veegt mee. #AalterProper");
  const emergency = "Facebook\n\nBel bij brand altijd de hulpdiensten van uw stad (112)\n";
  expect(textsOf(await importText(emergency))).toEqual([expect.stringContaining("(112)")]);
});

test.each(["txt", "md"])(
  "the head of an e-mail in a .%s is no part of the campaign, and its subject is the title",
  async (kind) => {
    const head = "Van: an@aalter.be\n\nAan: Bert\n\nOnderwerp: Fwd: Aalter proper\n\n";
    const draft = await importText(`${head}${posts}`, `mail.${kind}`);
    expect(draft.title).toEqual(new Map([["nl", "Aalter proper"]]));
    expect(draft.background).toEqual([]);
  },
);
