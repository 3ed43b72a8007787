import { describe, expect, test } from "vitest";
import type { Draft } from "../../src/exchange/Draft.ts";
import { importText, summarise } from "./imported.ts";

/** What editors leave beside texts, and how headings are decorated. */

const textsOf = ({ posts }: Draft) => posts.map(({ texts }) => texts.values().next().value);
const leftOf = ({ left }: Draft) => left.map(({ text }) => text).join("\n");
const assumedIn = ({ assumed }: Draft) => assumed.map(({ text }) => text).join("\n");
const commentsOf = ({ posts }: Draft) => posts.map(({ comments }) => comments.join("\n")).join("\n");

const TEXT = "A child sees the road with other eyes. Slow down at the school gate.";

describe("Markdown", () => {
  test("keeps comments and marks that are part of a text to copy", async () => {
    const draft = await importText(
      "# Kit\n\n## X\n\n<!-- for Els -->\n\n```\nWrite <!-- a name --> on the road.\n```\n",
      "kit.md",
    );
    expect(textsOf(draft)).toEqual(["Write <!-- a name --> on the road."]);
    expect(draft.left.map(({ text, why }) => [text, why])).toEqual([["for Els", "a comment"]]);
  });

  test("has headings that begin with arrows", async () => {
    const draft = await importText(`# Kit\n\n>>> Facebook\n${TEXT}\n\n>>> X\nLights on!\n`, "kit.md");
    expect(draft.posts.map(({ platforms }) => platforms)).toEqual([["facebook"], ["twitter"]]);
    expect(textsOf(draft)[0]).toBe(TEXT);
  });
});

describe("a heading", () => {
  test.each([
    ["2) TWITTER (Tue 8 June 2027, noon) -- owner: Yusuf", ["twitter"], "2027-06-08, 12:00"],
    [">>> Di., 16.03.2027 – X / Twitter (max. 280 Zeichen)", ["twitter"], "2027-03-16"],
    ["3 | Instagram | 12/10/2027 | @marie", ["instagram"], "2027-10-12"],
    ["3 | Instagram | 13/10 | @marie", ["instagram"], "2027-10-13"],
    ["— LinkedIn —", ["linkedin"], undefined],
    ["[FB + IG] 9u00", ["facebook", "instagram"], undefined],
    ["📸 Instagram", ["instagram"], undefined],
    ["🐦 X/Twitter :", ["twitter"], undefined],
    ["(4) Facebook – wo 20 okt 2027, 9u30", ["facebook"], "2027-10-20, 09:30"],
    ["1. Mai 2027 – Mastodon", ["mastodon"], "2027-05-01"],
    ["Bluesky | jeu. 3 juin 2027 à 18h | responsable : Nadia", ["bluesky"], "2027-06-03, 18:00"],
  ])("%s names its platforms and its day, and is no text", async (heading, platforms, when) => {
    const draft = await importText(`Walk safe\n\n${heading}\n${TEXT}\n\nThreads\nLights on after four!\n`);
    expect(draft.posts.map(summarise)).toEqual([
      { platforms, text: TEXT, ...(when !== undefined && { when }) },
      { platforms: ["threads"], text: "Lights on after four!" },
    ]);
  });

  test("keeps who looks after a post as a comment", async () => {
    const draft = await importText(
      `1) Facebook -- owner: Yusuf\n${TEXT}\n\n2) X | @marie\nLights on! #WalkSafe\n`,
    );
    expect(commentsOf(draft)).toContain("Yusuf");
    expect(commentsOf(draft)).toContain("@marie");
  });

  test("in two languages divides posts as one", async () => {
    const draft = await importText(
      "Bericht / Message 1\nNL: Breng morgen een blik soep mee naar de les.\nFR: Apporte demain une boîte de soupe en classe.\n\n" +
        "Bericht / Message 2\nNL: Dank je wel aan iedereen die kwam.\nFR: Merci à toutes celles et ceux qui sont venus.\n",
    );
    expect(draft.posts.map(summarise)).toEqual([
      {
        text: {
          nl: "Breng morgen een blik soep mee naar de les.",
          fr: "Apporte demain une boîte de soupe en classe.",
        },
      },
      {
        text: {
          nl: "Dank je wel aan iedereen die kwam.",
          fr: "Merci à toutes celles et ceux qui sont venus.",
        },
      },
    ]);
  });
});

describe("an editor's line", () => {
  test.each([
    "EMBARGO tot 30/7, 6u00",
    "EMBARGO: 00:01, Thursday 30 July",
    "NOT FOR PUBLICATION BEFORE 30 JULY",
    "Niet publiceren voor 30 juli",
    "Ne pas diffuser avant le 30 juillet",
    "Sperrfrist: 30. Juli, 6 Uhr",
    "Nicht vor dem 30. Juli veröffentlichen",
    "TODO: check the link with Els",
    "TBC",
    "[Editor's note: figure to be checked]",
    "[NDLR : chiffre à vérifier]",
    "(Anm. d. Red.: Zahl prüfen)",
    "Nota van de redactie: cijfer nakijken",
    "Nog te checken: de link",
    "v2.3 – final",
    "DRAFT v4 (12/06)",
    "Laatst bijgewerkt op 12/06/2027",
    "Dernière mise à jour : 12/06/2027",
    "Stand: 12.06.2027",
    "Approved by legal on 3 May",
    "CONFIDENTIAL – do not forward",
    "Voor intern gebruik",
  ])("%s is in no text, and is not lost", async (line) => {
    const inside = await importText(`Facebook\n${TEXT}\n${line}\n\nX\nLights on! #WalkSafe\n`);
    expect(textsOf(inside)).toEqual([TEXT, "Lights on! #WalkSafe"]);
    expect(commentsOf(inside)).toContain(line);
    const above = await importText(`${line}\n\nFacebook\n${TEXT}\n\nX\nLights on! #WalkSafe\n`);
    expect(textsOf(above)).toEqual([TEXT, "Lights on! #WalkSafe"]);
    expect(above.background).toEqual([]);
    expect(leftOf(above)).toContain(line);
  });

  test.each([
    "To do good, you need only half an hour. Give blood!",
    "Version 2 of our app shows where the lights are out.",
    "Not before dark? Then come at six, with a lamp.",
    "Nog te zien tot zondag: de lichtjes aan de kaai.",
    "Draft beer, good company: the quiz starts at eight.",
  ])("%s is a text", async (text) => {
    const draft = await importText(`Facebook\n${text}\n\nX\nLights on! #WalkSafe\n`);
    expect(textsOf(draft)).toEqual([text, "Lights on! #WalkSafe"]);
  });

  test("in brackets leaves the text around it", async () => {
    const draft = await importText(
      `Facebook\n${TEXT} [TODO: link] Thank you! (tbc)\n\nX\nLights on! #WalkSafe\n`,
    );
    expect(textsOf(draft)[0]).toBe(`${TEXT} Thank you!`);
    expect(commentsOf(draft)).toContain("[TODO: link]");
    expect(commentsOf(draft)).toContain("(tbc)");
  });

  test("at the end of a title is no part of it", async () => {
    const draft = await importText(
      `# Walk safe – version 3 (final) – updated 12/06\n\n## Facebook\n${TEXT}\n`,
      "kit.md",
    );
    expect([...draft.title.values()]).toEqual(["Walk safe"]);
    expect(leftOf(draft)).toContain("version 3 (final)");
  });
});

describe("a letter around the posts", () => {
  test.each([
    ["Beste collega's,", "Met vriendelijke groeten,"],
    ["Dear partners,", "Kind regards"],
    ["Chers collègues,", "Bien cordialement,"],
    ["Liebe Kolleginnen und Kollegen,", "Mit freundlichen Grüßen"],
  ])("%s … %s is left out", async (salutation, closing) => {
    for (const file of ["kit.txt", "kit.md"]) {
      const draft = await importText(
        `${salutation}\n\nTwo texts for the road safety week.\n\n## Facebook\n\n${TEXT}\n\n## X\n\nLights on! #WalkSafe\n\n${closing}\n\nSofie Janssens\n`,
        file,
      );
      expect(textsOf(draft)).toEqual([TEXT, "Lights on! #WalkSafe"]);
      expect(draft.background.map(({ text }) => [...text.values()].join())).toEqual([
        "Two texts for the road safety week.",
      ]);
      expect(leftOf(draft)).toContain(salutation);
      expect(leftOf(draft)).toContain(closing);
      expect(leftOf(draft)).toContain("Sofie Janssens");
    }
  });

  test("a post may be one itself", async () => {
    const draft = await importText(
      "## WhatsApp\n\n```\nBeste ouders,\n\nMorgen komen we te voet.\n\nGroetjes,\nJuf An\n```\n\n## Facebook\n\nMorgen komen we allemaal te voet naar school.\n",
      "kit.md",
    );
    expect(textsOf(draft)[0]).toBe("Beste ouders,\n\nMorgen komen we te voet.\n\nGroetjes,\nJuf An");
  });
});

describe("a picture in a text", () => {
  test.each([
    "[foto: nacht.jpg]",
    "(Image: nacht.jpg)",
    "[Visuel : nacht.jpg]",
    "<<Bild: nacht.jpg>>",
    "Beeld: nacht.jpg",
    "Visuel : nacht.jpg",
    "Bild: nacht.jpg",
    "📷 nacht.jpg",
    "nacht.jpg",
  ])("%s is an image of its post", async (line) => {
    const draft = await importText(`Facebook\n${TEXT}\n${line}\n\nX\nLights on! #WalkSafe\n`);
    expect(draft.posts.map(summarise)).toEqual([
      { platforms: ["facebook"], text: TEXT, images: ["nacht.jpg"] },
      { platforms: ["twitter"], text: "Lights on! #WalkSafe" },
    ]);
  });

  test("in a cell is an image of its row", async () => {
    const draft = await importText(
      `Platform;Text\nFacebook;${TEXT} [image: gate.jpg]\nX;Lights on! #WalkSafe\n`,
      "plan.csv",
    );
    expect(draft.posts.map(summarise)[0]).toEqual({
      platforms: ["facebook"],
      text: TEXT,
      images: ["gate.jpg"],
    });
  });
});

describe("a list of hashtags", () => {
  test.each([
    ["#GiveBlood #OnePint (#BloodHero is banned!)", "(#BloodHero is banned!)"],
    ["#GiveBlood, #OnePint. Do not use #BloodHero.", "Do not use #BloodHero."],
    ["#GiveBlood #OnePint\nniet: #BloodHero", "niet: #BloodHero"],
    ["#GiveBlood #OnePint [pas de #BloodHero]", "[pas de #BloodHero]"],
    ["#GiveBlood #OnePint; nicht mehr #BloodHero", "nicht mehr #BloodHero"],
  ])("%s has two, and a remark that is kept", async (list, remark) => {
    const draft = await importText(`FACEBOOK\n${TEXT}\n\nHASHTAGS\n${list}\n`);
    expect(draft.hashtags.map(({ tag }) => tag)).toEqual(["GiveBlood", "OnePint"]);
    expect(leftOf(draft)).toContain(remark);
  });

  test("at the end of the last post is the campaign's, if no other post has one", async () => {
    const draft = await importText(`FACEBOOK\n${TEXT}\n\nX\nLights on!\n\nHashtags: #WalkSafe #LightsOn\n`);
    expect(draft.hashtags.map(({ tag }) => tag)).toEqual(["WalkSafe", "LightsOn"]);
    expect(textsOf(draft)).toEqual([TEXT, "Lights on!"]);
  });
});

describe("a channel that bluehart does not know", () => {
  test("in a column is announced, once", async () => {
    const draft = await importText(
      `Kanal;Text\nFacebook;${TEXT}\nHyves;Another text of some words.\nHyves;And one more of them.\n`,
      "plan.csv",
    );
    expect(draft.posts.map(({ platforms }) => platforms)).toEqual([["facebook"], undefined, undefined]);
    expect(draft.assumed.filter(({ text }) => text.includes("Hyves"))).toHaveLength(1);
    expect(assumedIn(draft)).toContain("2 texts are for all platforms");
  });

  test("beside a known one is announced", async () => {
    const draft = await importText(`X + Snapchat\n${TEXT}\n\nFacebook\nLights on after four!\n`);
    expect(draft.posts[0]?.platforms).toEqual(["twitter"]);
    expect(assumedIn(draft)).toContain("Snapchat");
  });

  test("between headings of platforms is left out", async () => {
    const draft = await importText(
      `# Kit\n\n## Facebook\n\n${TEXT}\n\n## Hyves\n\nKrabbel mee!\n\n## X\n\nLights on! #WalkSafe\n`,
      "kit.md",
    );
    expect(textsOf(draft)).toEqual([TEXT, "Lights on! #WalkSafe"]);
    expect(draft.left.find(({ text }) => text.includes("Krabbel"))?.why).toContain("Hyves");
  });

  test("nothing is announced if the document says that texts are for all", async () => {
    const draft = await importText(`All channels\n${TEXT}\n`);
    expect(assumedIn(draft)).not.toContain("for all platforms");
  });
});

describe("the campaign's days", () => {
  test.each([
    ["World Day: 30 July", "07-30", "World Day"],
    [
      "30 July – World Day Against Trafficking in Persons",
      "07-30",
      "World Day Against Trafficking in Persons",
    ],
    ["Werelddag tegen mensenhandel: 30 juli", "07-30", "Werelddag tegen mensenhandel"],
    ["Journée mondiale du don de sang (14 juin)", "06-14", "Journée mondiale du don de sang"],
    ["Weltblutspendetag, 14. Juni 2027", "06-14", "Weltblutspendetag"],
    ["De dag: 23 oktober, Museumnacht", "10-23", "Museumnacht"],
  ])("%s is its day", async (line, date, name) => {
    const draft = await importText(`Toolkit\n\n${line}\n\nFacebook\n${TEXT}\n`);
    expect(draft.day?.date).toBe(date);
    expect([...(draft.day?.name.values() ?? [])]).toEqual([name]);
    expect(draft.became.map(({ what }) => what)).toContain("the campaign's day");
    expect(draft.posts.map(summarise)).toEqual([{ platforms: ["facebook"], text: TEXT }]);
  });

  test.each([
    "Campagneperiode: 18 oktober - 24 oktober 2027",
    "Campaign dates: 18–24 October 2027",
    "Période de campagne : du 18 au 24 octobre 2027",
    "Kampagnenzeitraum: 18. bis 24. Oktober 2027",
    "Aktionswoche: 18.10. – 24.10.2027",
    "Looptijd: 18/10/2027 t/m 24/10/2027",
    "Period: 2027-10-18 - 2027-10-24",
    "The campaign runs from 18 to 24 October 2027.",
  ])("%s is its period", async (line) => {
    const draft = await importText(`Toolkit\n\n${line}\n\nFacebook\n${TEXT}\n`);
    expect(draft.period).toEqual({ from: "2027-10-18", to: "2027-10-24" });
    expect(draft.posts.map(summarise)).toEqual([{ platforms: ["facebook"], text: TEXT }]);
  });

  test("a year that is not named is assumed, and said", async () => {
    const draft = await importText(`Toolkit\n\nCampaign dates: 18–24 October\n\nFacebook\n${TEXT}\n`);
    expect(draft.period).toEqual({ from: "2027-10-18", to: "2027-10-24" });
    expect(assumedIn(draft)).toContain("2027-10-18");
  });

  test("several days are none of the campaign's", async () => {
    const draft = await importText(
      `Toolkit\n\nEarth Day: 22 April\n\nWorld Bee Day: 20 May\n\nFacebook\n${TEXT}\n`,
    );
    expect(draft.day).toBeUndefined();
  });

  test("are found above the header of a table", async () => {
    const draft = await importText(
      `Campaign period;3-9 May 2027\n;\nDate;Platform;Text\n3/5/2027;Facebook;${TEXT}\n4/5/2027;X;Lights on! #WalkSafe\n`,
      "plan.csv",
    );
    expect(draft.period).toEqual({ from: "2027-05-03", to: "2027-05-09" });
    expect(draft.posts).toHaveLength(2);
  });
});

test("a month of weeks has a post where a day has a text, on that day", async () => {
  const draft = await importText(
    "Mei 2027;;;;;;\nMa;Di;Wo;Do;Vr;Za;Zo\n;;;;;1;2\n" +
      "3 Facebook: De bib leest voor, elke dag om vier uur.;4;5 X: Vandaag leest de burgemeester voor. #Voorleesweek;6;7;8;9\n",
    "plan.csv",
  );
  expect(draft.posts.map(summarise)).toEqual([
    { platforms: ["facebook"], text: "De bib leest voor, elke dag om vier uur.", when: "2027-05-03" },
    { platforms: ["twitter"], text: "Vandaag leest de burgemeester voor. #Voorleesweek", when: "2027-05-05" },
  ]);
});

test("rows in two languages on other days are no translations of each other, whatever their number", async () => {
  const draft = await importText(
    "Dag;Taal;Tekst\n11/10/2027;FR;Une boîte de plus dans votre caddie, un repas de plus à table.\n" +
      "12/10/2027;NL;Onze vrijwilligers sorteren vandaag de groenten. Kom helpen!\n",
    "plan.csv",
  );
  expect(draft.posts.map(({ texts }) => [...texts.keys()])).toEqual([["fr"], ["nl"]]);
});
