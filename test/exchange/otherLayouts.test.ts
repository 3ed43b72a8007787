import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import { importSettings, inEnglish, summarise, type Toolkit } from "./imported.ts";

/** Toolkits with all that people put around their posts; the posts are those that a reader would copy, written down before the program read them. */

const utf8 = (text: string) => () => new TextEncoder().encode(text);
/** Windows-1252, of which the texts here use only what Latin-1 has. */
const windows1252 = (text: string) => () => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });

const CASES: { readonly [name: string]: Toolkit } = {
  "days with their platform in brackets, a line that asks to copy, counts, accounts and hashtags": {
    file: "zwerfvuil.txt",
    bytes: utf8(`Grote Lenteschoonmaak – communicatiepakket voor partners

Beste partner,

Bedankt dat je meedoet! Hieronder vind je kant-en-klare berichten.

Met vriendelijke groet,
Team Mooimakers

DI 30/3 om 9u30 (Facebook)
[kopieer hieronder]
"Handschoenen aan, grijper in de hand: zaterdag ruimen we [naam gemeente] op. Doe je mee?"
(87 tekens)

WO 31/3 om 17u (X)
[kopieer hieronder]
"Eén uur, één zak, één straat. Zaterdag ruimen we op in [naam gemeente]. Meer op www.mooimakers.example"
(102/280)

Accounts om te taggen
Facebook: @mooimakers
X: @mooimakers_be
Instagram: @mooimakers

Hashtags: #lenteschoonmaak #mooimakers
`),
    title: "Grote Lenteschoonmaak – communicatiepakket voor partners",
    posts: [
      {
        platforms: ["facebook"],
        text: "Handschoenen aan, grijper in de hand: zaterdag ruimen we {{naam-gemeente}} op. Doe je mee?",
        when: "2027-03-30, 09:30",
      },
      {
        platforms: ["twitter"],
        text: "Eén uur, één zak, één straat. Zaterdag ruimen we op in {{naam-gemeente}}. Meer op www.mooimakers.example",
        when: "2027-03-31, 17:00",
      },
    ],
    hashtags: ["lenteschoonmaak", "mooimakers"],
    values: ["naam-gemeente"],
    left: ["Beste partner", "@mooimakers_be", "87 tekens"],
  },

  "weeks as headings, platforms in bold, a picture and its alt text in italics, a press release": {
    file: "don.md",
    bytes: utf8(`# Kit de communication – Semaine du don d'organes

Merci de relayer ! Ce kit contient des textes prêts à l'emploi.

## Semaine 1 (du 4 au 10 octobre)

**Facebook / LinkedIn**

Dire oui, c'est l'affaire de deux minutes. Parlez-en à vos proches.

*Visuel : deux-minutes.jpg*
*Texte alternatif : Une montre sur une table.*

**Instagram**

Deux minutes pour dire oui. Et vous, vous l'avez fait ?

## Semaine 2 (du 11 au 17 octobre)

**Facebook / LinkedIn**

En Belgique, <NOMBRE> personnes attendent un organe. Inscrivez-vous à la commune.

**Instagram**

Une inscription à la commune suffit. C'est gratuit.

## Communiqué de presse

Bruxelles, le 1er octobre – La semaine du don d'organes commence lundi. « Nous espérons 10.000 inscriptions », dit la ministre.

## Contact presse

Anne Dupont, 02 555 12 34, presse@don.example
`),
    title: "Kit de communication – Semaine du don d'organes",
    posts: [
      {
        platforms: ["facebook", "instagram", "linkedin"],
        text: "Dire oui, c'est l'affaire de deux minutes. Parlez-en à vos proches.",
        variants: { instagram: "Deux minutes pour dire oui. Et vous, vous l'avez fait ?" },
        // The first day of the week.
        when: "2027-10-04",
        images: ["deux-minutes.jpg"],
      },
      {
        platforms: ["facebook", "linkedin"],
        text: "En Belgique, {{nombre}} personnes attendent un organe. Inscrivez-vous à la commune.",
        when: "2027-10-11",
      },
      {
        platforms: ["instagram"],
        text: "Une inscription à la commune suffit. C'est gratuit.",
        when: "2027-10-11",
      },
    ],
    values: ["nombre"],
    left: ["la ministre", "presse@don.example"],
  },

  "a calendar of Windows-1252 with a column for each platform and a legend": {
    file: "plan.csv",
    bytes: windows1252(
      `Redaktionsplan "Tag der Pflege";;;;;\r\nDatum;Uhrzeit;Facebook;X (max. 280 Zeichen);Instagram;Zuständig\r\nDienstag, 11.05.;9.00 Uhr;"Pflege braucht Zeit.\r\nUnd Menschen, die bleiben.";Pflege braucht Zeit. #TagDerPflege;"Pflege braucht Zeit. Wem sagst du heute danke?";Jörg\r\nMittwoch, 12.05.;18.30 Uhr;Heute ist der Tag der Pflege. Danke an alle, die für andere da sind!;;Heute ist der Tag der Pflege. Danke an alle, die für andere da sind!;Käthe\r\n;;;;;\r\nLegende: grün = freigegeben;;;;;\r\n`,
    ),
    title: 'Redaktionsplan "Tag der Pflege"',
    posts: [
      {
        platforms: ["facebook", "instagram", "twitter"],
        text: "Pflege braucht Zeit.\nUnd Menschen, die bleiben.",
        variants: {
          twitter: "Pflege braucht Zeit. #TagDerPflege",
          instagram: "Pflege braucht Zeit. Wem sagst du heute danke?",
        },
        when: "2027-05-11, 09:00",
      },
      {
        platforms: ["facebook", "instagram"],
        text: "Heute ist der Tag der Pflege. Danke an alle, die für andere da sind!",
        when: "2027-05-12, 18:30",
      },
    ],
    left: ["grün = freigegeben"],
  },

  "numbered parts copied from a PDF, of which one has the posts": {
    file: "hedgehogs.txt",
    bytes: utf8(`HEDGEHOG WEEK 2027
PARTNER TOOLKIT

1. About the week
Hedgehog Week runs every spring. It is organised by the Hedge-
hog Trust, a small charity with forty volunteers.

2. Sample posts

Post 1 – July 30th (9am CET)
A gap of 13 by 13 cm in your fence is a motorway for hedge-
hogs. Make one today! trust.example/gap #HedgehogWeek

- 2 -
HEDGEHOG WEEK 2027

Post 2 – July 31st (noon CET)
Leave a wild corner in your garden. Dead leaves are a bedroom.
#HedgehogWeek

3. How to use these posts
Copy the text, paste it and add the picture from our Dropbox.

4. Sample e-mail to members
Dear member,
This week we ask you to open your fence. Could you send us a pic-
ture?
Kind regards,
[Your name]
`),
    // What is on each page is none.
    title: "Hedgehogs",
    posts: [
      {
        text: "A gap of 13 by 13 cm in your fence is a motorway for hedgehogs. Make one today! trust.example/gap #HedgehogWeek",
        when: "2027-07-30, 09:00",
      },
      {
        text: "Leave a wild corner in your garden. Dead leaves are a bedroom. #HedgehogWeek",
        when: "2027-07-31, 12:00",
      },
    ],
    left: ["Dear member", "Dropbox"],
  },

  "two languages one below the other, below each platform": {
    file: "tweetalig.docx",
    bytes: () =>
      Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph({
                  text: "Autoloze zondag / Dimanche sans voiture",
                  heading: HeadingLevel.HEADING_1,
                }),
                new Paragraph({ text: "Facebook", heading: HeadingLevel.HEADING_2 }),
                bold("NL"),
                new Paragraph("De straat is van ons, zondag van 9 tot 19 uur."),
                bold("FR"),
                new Paragraph("La rue est à nous, dimanche de 9 à 19 heures."),
                new Paragraph({ text: "X", heading: HeadingLevel.HEADING_2 }),
                bold("NL"),
                new Paragraph("Zondag zonder auto’s. Wat ga jij doen op straat?"),
                bold("FR"),
                new Paragraph("Dimanche sans voitures. Et vous, que ferez-vous dans la rue ?"),
                new Paragraph({ text: "Praktisch / Pratique", heading: HeadingLevel.HEADING_2 }),
                new Table({
                  rows: [
                    ["Kanaal", "Account"],
                    ["Facebook", "@brussel"],
                    ["X", "@bxl"],
                  ].map(
                    (row) =>
                      new TableRow({
                        children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
                      }),
                  ),
                }),
              ],
            },
          ],
        }),
      ),
    title: "Autoloze zondag / Dimanche sans voiture",
    posts: [
      {
        platforms: ["facebook"],
        text: {
          nl: "De straat is van ons, zondag van 9 tot 19 uur.",
          fr: "La rue est à nous, dimanche de 9 à 19 heures.",
        },
      },
      {
        platforms: ["twitter"],
        text: {
          nl: "Zondag zonder auto’s. Wat ga jij doen op straat?",
          fr: "Dimanche sans voitures. Et vous, que ferez-vous dans la rue ?",
        },
      },
    ],
    left: ["@bxl"],
  },

  "two languages in columns, with days merged over their posts": {
    file: "kalender.xlsx",
    bytes: () =>
      writeXlsx({
        sheets: [
          {
            name: "Oktober",
            rows: [
              ["Contentkalender Week van het bos – oktober 2027"],
              [],
              ["Dag", "Uur", "Kanaal", "Tekst NL", "Texte FR", "Beeld", "OK?"],
              [
                "ma 11/10",
                "9u",
                "Facebook + Instagram",
                "Wandel mee in het {bosnaam}!",
                "Venez marcher au {bosnaam} !",
                "bos.jpg",
                "ja",
              ],
              [
                "",
                "12u30",
                "X",
                "Wie kent deze vogel?",
                "Qui connaît cet oiseau ?",
                "foto van een specht",
                "nee",
              ],
              [
                "di 12/10",
                "",
                "LinkedIn",
                "Tien boswachters zoeken tien vrijwilligers.",
                "Dix forestiers cherchent dix volontaires.",
                "",
                "ja",
              ],
              [],
              ["OK? = nagelezen door Els"],
            ],
            merges: [{ startRow: 3, startCol: 0, endRow: 4, endCol: 0 }],
          },
        ],
      }),
    title: "Contentkalender Week van het bos – oktober 2027",
    posts: [
      {
        platforms: ["facebook", "instagram"],
        text: { nl: "Wandel mee in het {{bosnaam}}!", fr: "Venez marcher au {{bosnaam}} !" },
        when: "2027-10-11, 09:00",
        images: ["bos.jpg"],
      },
      {
        platforms: ["twitter"],
        text: { nl: "Wie kent deze vogel?", fr: "Qui connaît cet oiseau ?" },
        when: "2027-10-11, 12:30",
      },
      {
        platforms: ["linkedin"],
        text: {
          nl: "Tien boswachters zoeken tien vrijwilligers.",
          fr: "Dix forestiers cherchent dix volontaires.",
        },
        when: "2027-10-12",
      },
    ],
    values: ["bosnaam"],
    left: ["nagelezen door Els"],
  },

  "days counted from the campaign’s, labels, and a list of accounts": {
    file: "fetes.txt",
    bytes: utf8(`FÊTE DES VOISINS
Date de la fête : 28 mai 2027

J-14
Texte : Dans deux semaines, on sort les tables dans la rue. Et vous ?
Visuel : une longue table
Hashtags : #FêteDesVoisins

Jour J
Texte : C'est aujourd'hui ! Apportez une chaise et un plat.
Visuel : table.png
Hashtags : #FêteDesVoisins #Voisins

J+1
Texte : Merci à toutes et à tous. À l'année prochaine !

Nos comptes
Facebook : fb.example/voisins
Instagram : @voisins
`),
    title: "FÊTE DES VOISINS",
    posts: [
      {
        text: "Dans deux semaines, on sort les tables dans la rue. Et vous ?\n\n#FêteDesVoisins",
        when: "14 days before",
      },
      {
        text: "C'est aujourd'hui ! Apportez une chaise et un plat.\n\n#FêteDesVoisins #Voisins",
        when: "day",
        images: ["table.png"],
      },
      { text: "Merci à toutes et à tous. À l'année prochaine !", when: "1 day after" },
    ],
    left: ["@voisins"],
  },

  "a calendar with lengths, calls to action, links and a total": {
    file: "water.csv",
    bytes: utf8(
      `\uFEFF#,Channel,Post copy,Chars,Link,CTA,Go live,Approved by\n1,FB,"Your tap is the cheapest café in town. Bring a bottle!",53,https://tap.example/map,Find a tap,07/08/2027 08:15,Ann\n2,Twitter/X,"Tap water: 0.004 euro a litre. Bottled: 100 times that.",55,https://tap.example/cost,,13/08/2027 08:15,Ann\n3,IG,"Refill, repeat.",15,,,14/08/2027 18:00,Bo\n,,,,,,,\nTotal,,,123,,,,\n`,
    ),
    title: "Water",
    posts: [
      {
        platforms: ["facebook"],
        text: "Your tap is the cheapest café in town. Bring a bottle!\n\nhttps://tap.example/map",
        when: "2027-08-07, 08:15",
      },
      {
        platforms: ["twitter"],
        text: "Tap water: 0.004 euro a litre. Bottled: 100 times that.\n\nhttps://tap.example/cost",
        when: "2027-08-13, 08:15",
      },
      { platforms: ["instagram"], text: "Refill, repeat.", when: "2027-08-14, 18:00" },
    ],
    left: ["123"],
  },

  "quotations below platforms, with placeholders for a date, a place and a handle": {
    file: "lesen.md",
    bytes: utf8(`# Vorlesetag 2027 – Social-Media-Paket

## Kernbotschaften

- Vorlesen macht stark.
- Jedes dritte Kind hört zu Hause keine Geschichte.

## Textvorschläge

### Facebook & Instagram

> Zehn Minuten am Abend, ein Leben lang Geschichten. Am [DATUM] lesen wir vor, bei [ORT]. 📚
>
> Mehr: www.vorlesetag.example

### X

> Zehn Minuten am Abend, ein Leben lang Geschichten. #Vorlesetag @deinhandle

### Bildunterschrift für Instagram-Story

> Wer liest dir vor?

## Muster-E-Mail an Eltern

Liebe Eltern,

am Freitag lesen wir in der Schule vor. Kommen Sie vorbei?

Mit freundlichen Grüßen
[Name]
`),
    title: "Vorlesetag 2027 – Social-Media-Paket",
    posts: [
      {
        platforms: ["facebook", "instagram", "twitter"],
        text: "Zehn Minuten am Abend, ein Leben lang Geschichten. Am {{datum}} lesen wir vor, bei {{ort}}. 📚\n\nMehr: www.vorlesetag.example",
        variants: {
          twitter: "Zehn Minuten am Abend, ein Leben lang Geschichten. #Vorlesetag {{deinhandle}}",
        },
      },
      { platforms: ["instagram"], text: "Wer liest dir vor?" },
    ],
    values: ["datum", "ort", "deinhandle"],
    left: ["Liebe Eltern"],
  },

  "weeks across the table, and a mark for each platform": {
    file: "bats.xlsx",
    bytes: () =>
      writeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              ["Date", "Theme", "Message", "FB", "X", "IG", "Notes for designer"],
              ["Week 1: Who are they?"],
              [
                "30 August 2027, 9.30am",
                "Myths",
                "Bats are not blind. They see in the dark better than you.",
                "x",
                "x",
                "",
                "dark blue background",
              ],
              ["1 September 2027, 9.30am", "Numbers", "One bat, one night, 3,000 insects.", "x", "", "x", ""],
              ["Week 2: How can you help?"],
              [
                "7 September 2027, 9.30am",
                "Garden",
                "Switch off the garden light. That is all it takes.",
                "x",
                "x",
                "x",
                "photo of a lamp",
              ],
            ],
          },
        ],
      }),
    title: "Bats",
    posts: [
      {
        platforms: ["facebook", "twitter"],
        text: "Bats are not blind. They see in the dark better than you.",
        when: "2027-08-30, 09:30",
      },
      {
        platforms: ["facebook", "instagram"],
        text: "One bat, one night, 3,000 insects.",
        when: "2027-09-01, 09:30",
      },
      {
        platforms: ["facebook", "instagram", "twitter"],
        text: "Switch off the garden light. That is all it takes.",
        when: "2027-09-07, 09:30",
      },
    ],
  },
};

describe.each(Object.entries(CASES))(
  "%s",
  (_name, { file, bytes, posts, title, hashtags = [], values = [], left = [] }) => {
    test("gives its posts, word for word, and lists the rest", async () => {
      const draft = inEnglish((await importCampaign([{ file, bytes: await bytes() }], importSettings)).draft);
      const all = draft.left.map(({ text }) => text).join("\n");
      expect({
        posts: draft.posts.map(summarise),
        title: [...draft.title.values()],
        hashtags: draft.hashtags.map(({ tag }) => tag),
        values: draft.values.map((value) => value.name),
        lost: left.filter((words) => !all.includes(words)),
      }).toEqual({ posts, title: [title], hashtags, values, lost: [] });
    });
  },
);
