import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { Draft } from "../../src/exchange/Draft.ts";
import { importCampaign } from "../../src/exchange/importCampaign.ts";
import { importSettings, summarise, type Toolkit } from "./imported.ts";

/** Toolkits in layouts of their own; the posts are those that a reader would copy, written down before the program read them. */

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Windows-1252, of which the texts here use only what Latin-1 has, and its quotation marks. */
const windows1252 = (text: string) =>
  Uint8Array.from(
    text,
    (letter) => ({ "„": 0x84, "“": 0x93, "–": 0x96, "…": 0x85 })[letter] ?? letter.charCodeAt(0),
  );
const day = (date: string) => new Date(`${date}T00:00:00Z`);
const sheet = (name: string, rows: readonly (readonly CellValue[])[]) => ({
  name,
  rows: rows.map((row) => [...row]),
});
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
const table = (rows: readonly (readonly [string, string])[]) =>
  new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            (text) => new TableCell({ children: text.split("\n").map((line) => new Paragraph(line)) }),
          ),
        }),
    ),
  });

const CASES: { readonly [name: string]: Toolkit } = {
  "a sheet for each platform, with an overview before them": {
    file: "planning.xlsx",
    bytes: () =>
      writeXlsx({
        sheets: [
          sheet("Overzicht", [
            ["Campagne", "Iedereen leest"],
            ["Periode", "8 - 14 maart 2027"],
            ["Verantwoordelijke", "Tine"],
          ]),
          sheet("Facebook", [
            ["Iedereen leest – planning maart"],
            ["Datum", "Uur", "Tekst", "Beeld", "Status"],
            [
              day("2027-03-08"),
              "09:00",
              "Een kwartier lezen per dag: meer is er niet nodig.\n\nWelk boek ligt er op je nachtkastje?",
              "nachtkastje.jpg",
              "ok",
            ],
            [
              day("2027-03-11"),
              "",
              "Vandaag leest de burgemeester voor in de bib van [gemeente].",
              "",
              "na te lezen",
            ],
            [],
            ["Legende: ok = goedgekeurd"],
          ]),
          sheet("LinkedIn", [
            ["Datum", "Uur", "Tekst", "Beeld", "Status"],
            [
              day("2027-03-09"),
              "12:00",
              "Onze collega's lezen elke dinsdag samen tijdens de lunch.",
              "",
              "ok",
            ],
          ]),
        ],
      }),
    title: "Iedereen leest",
    posts: [
      {
        platforms: ["facebook"],
        text: "Een kwartier lezen per dag: meer is er niet nodig.\n\nWelk boek ligt er op je nachtkastje?",
        when: "2027-03-08, 09:00",
        images: ["nachtkastje.jpg"],
      },
      {
        platforms: ["facebook"],
        text: "Vandaag leest de burgemeester voor in de bib van {{gemeente}}.",
        when: "2027-03-11",
      },
      {
        platforms: ["linkedin"],
        text: "Onze collega's lezen elke dinsdag samen tijdens de lunch.",
        when: "2027-03-09, 12:00",
      },
    ],
    values: ["gemeente"],
    left: ["Legende", "Tine"],
  },

  "a table of labels for each post": {
    file: "kit.docx",
    bytes: () =>
      Packer.toBuffer(
        new Document({
          sections: [
            {
              footers: { default: new Footer({ children: [new Paragraph("Kit Mobilité – page 1")] }) },
              children: [
                new Paragraph({ text: "Kit Semaine de la mobilité", heading: HeadingLevel.TITLE }),
                heading("POST #1"),
                table([
                  ["Réseau", "Facebook, Instagram"],
                  ["Texte", "« Lundi, je laisse la voiture au garage. »"],
                  ["Visuel", "garage.jpg"],
                  ["Texte alternatif", "Une voiture sous une bâche."],
                  ["Premier commentaire", "Inscriptions : www.mobilite.example.be"],
                ]),
                heading("POST #2"),
                table([
                  ["Réseau", "YouTube"],
                  ["Titre", "Trois villes, trois vélos"],
                  ["Texte", "Liège, Namur, Mons : qui arrive le premier ?\nRéponse à la fin."],
                  ["Visuel", "Photo d’un vélo sous la pluie"],
                ]),
                heading("Contact presse"),
                new Paragraph("Anne Dupont, presse@mobilite.example.be"),
              ],
            },
          ],
        }),
      ),
    title: "Kit Semaine de la mobilité",
    posts: [
      {
        platforms: ["facebook", "instagram"],
        text: "Lundi, je laisse la voiture au garage.",
        images: ["garage.jpg"],
        firstComment: "Inscriptions : www.mobilite.example.be",
      },
      {
        platforms: ["youtube"],
        title: "Trois villes, trois vélos",
        text: "Liège, Namur, Mons : qui arrive le premier ?\n\nRéponse à la fin.",
      },
    ],
    left: ["Kit Mobilité – page 1", "Anne Dupont"],
  },

  "a calendar in Windows-1252 with semicolons, whose weeks are named once": {
    file: "Redaktionsplan_Igel.csv",
    bytes: () =>
      windows1252(
        [
          "Redaktionsplan „Igel im Garten“;;;;;;",
          "KW;Datum;Uhrzeit;Kanal;Thema;Text;Hashtags;Freigabe",
          'KW 14;05.04.2027;18:00;Facebook;Frühling;"Der Igel ist wach.\r\n\r\nStellen Sie eine flache Schale Wasser in den Garten – mehr braucht es nicht.";#IgelImGarten;ja',
          ";07.04.2027;;Discord, Slack;;Wer hat schon einen Igel gesehen? Ort und Uhrzeit in den Chat, wir zählen mit!;;ja",
          ";;;;;;;",
          'KW 15;12.04.2027;07:30;Google-Unternehmensprofil;Führung;"Samstag, 10 Uhr: Führung durch unseren Igelgarten. Eintritt frei.";;offen',
          "Stand: 02.03.2027;;;;;;;",
        ].join("\r\n"),
      ),
    title: "Redaktionsplan „Igel im Garten“",
    posts: [
      {
        platforms: ["facebook"],
        text: "Der Igel ist wach.\n\nStellen Sie eine flache Schale Wasser in den Garten – mehr braucht es nicht.\n\n#IgelImGarten",
        when: "2027-04-05, 18:00",
      },
      {
        platforms: ["discord", "slack"],
        text: "Wer hat schon einen Igel gesehen? Ort und Uhrzeit in den Chat, wir zählen mit!",
        when: "2027-04-07",
      },
      {
        platforms: ["google-business"],
        text: "Samstag, 10 Uhr: Führung durch unseren Igelgarten. Eintritt frei.",
        when: "2027-04-12, 07:30",
      },
    ],
    left: ["Stand: 02.03.2027"],
  },

  "audiences as headings, with numbered quotations": {
    file: "toolkit.md",
    bytes: () =>
      utf8(`# Sleep Week Toolkit

Welcome! Sleep Week is organised by four school boards.

## Hashtags

#SleepWeek #LightsOut

## Sample posts

### For parents

1. > Nine hours. That is what a ten-year-old needs, and what half of them get. Lights out at [TIME]?

2. > Phones sleep in the kitchen tonight. Yours too. #SleepWeek

### For teachers

1. > Yawning in period one is not rudeness. It is biology. #SleepWeek

## Sample e-mail to parents

Dear parents,

Next week is Sleep Week at our school.

## Accounts to tag

| Network | Handle |
| --- | --- |
| X | @sleepweek |
`),
    title: "Sleep Week Toolkit",
    hashtags: ["SleepWeek", "LightsOut"],
    values: ["time"],
    posts: [
      {
        text: "Nine hours. That is what a ten-year-old needs, and what half of them get. Lights out at {{time}}?",
      },
      { text: "Phones sleep in the kitchen tonight. Yours too. #SleepWeek" },
      { text: "Yawning in period one is not rudeness. It is biology. #SleepWeek" },
    ],
    left: ["Dear parents", "@sleepweek"],
  },

  "text copied from a PDF, with options below platforms": {
    file: "toolkit.txt",
    bytes: () =>
      utf8(`T O O L K I T   S T I L T E W E E K

Stilteweek 2027 – toolkit voor gemeenten

Instagram
Optie 1
Zet je telefoon een uur op stil. Wat hoor je? Een merel, een buur-
man, je eigen adem. Laat het ons weten met #Stilteweek en maak kans
op een nacht in een boomhut.
Optie 2
Stilte is geen luxe. Ze is gratis, en ze begint om acht uur van-
avond in het park van XX. #Stilteweek

- 2 -
Stilteweek 2027 – toolkit voor gemeenten

Bluesky
Optie 1
Een uur zonder meldingen. Wie durft? #Stilteweek

Nuttige nummers
o  Meldpunt Geluid: 0800 00 000

- 3 -
`),
    title: "TOOLKIT STILTEWEEK",
    posts: [
      {
        platforms: ["instagram"],
        text: "Zet je telefoon een uur op stil. Wat hoor je? Een merel, een buurman, je eigen adem. Laat het ons weten met #Stilteweek en maak kans op een nacht in een boomhut.",
      },
      {
        platforms: ["instagram"],
        text: "Stilte is geen luxe. Ze is gratis, en ze begint om acht uur vanavond in het park van {{value}}. #Stilteweek",
      },
      { platforms: ["bluesky"], text: "Een uur zonder meldingen. Wie durft? #Stilteweek" },
    ],
    values: ["value"],
    left: ["- 2 -"],
  },

  "an e-mail that quotes the texts": {
    file: "mail.txt",
    bytes: () =>
      utf8(`Bonjour Luc,

Voici les textes validés, à publier dès lundi.

Bien à toi,
Samira

Le lun. 3 mai 2027 à 10:12, Luc Martin <luc@asso.example.fr> a écrit :
> Bonjour Samira,
>
> Facebook :
> Un repas sur trois finit à la poubelle. Et si on changeait ça
> ensemble ? www.zerogaspi.example.fr
>
> Mastodon :
> Un repas sur trois. À la poubelle. #ZéroGaspi
>
> Pinterest :
> Titre : Trois recettes avec du pain rassis
> Pain perdu, chapelure, pudding : rien ne se perd dans cette cuisine.
>
> Merci,
> Luc
`),
    title: "Mail",
    posts: [
      {
        platforms: ["facebook", "mastodon"],
        text: "Un repas sur trois finit à la poubelle. Et si on changeait ça ensemble ? www.zerogaspi.example.fr",
        variants: { mastodon: "Un repas sur trois. À la poubelle. #ZéroGaspi" },
      },
      {
        platforms: ["pinterest"],
        title: "Trois recettes avec du pain rassis",
        text: "Pain perdu, chapelure, pudding : rien ne se perd dans cette cuisine.",
      },
    ],
    left: ["Voici les textes validés", "Samira"],
  },

  "two languages in columns, platforms as marks": {
    file: "calendrier.xlsx",
    bytes: () =>
      writeXlsx({
        sheets: [
          sheet("Feuil1", [
            ["N°", "Date", "FB", "IG", "YT", "Titre", "Titel", "Texte (FR)", "Tekst (NL)", "Remarques"],
            [
              1,
              day("2027-09-06"),
              "x",
              "x",
              "",
              "",
              "",
              "Le chemin de l’école, on le fait à pied.",
              "De weg naar school? Die doen we te voet.",
              "",
            ],
            [
              2,
              day("2027-09-08"),
              "",
              "",
              "x",
              "Ma rue sans voiture",
              "Mijn straat zonder auto",
              "Cinq enfants racontent leur rue.",
              "Vijf kinderen vertellen over hun straat.",
              "montage : Ali",
            ],
          ]),
        ],
      }),
    title: "Calendrier",
    posts: [
      {
        platforms: ["facebook", "instagram"],
        text: {
          fr: "Le chemin de l’école, on le fait à pied.",
          nl: "De weg naar school? Die doen we te voet.",
        },
        when: "2027-09-06",
      },
      {
        platforms: ["youtube"],
        title: "Ma rue sans voiture",
        text: { fr: "Cinq enfants racontent leur rue.", nl: "Vijf kinderen vertellen over hun straat." },
        when: "2027-09-08",
      },
    ],
  },

  "days as headings, platforms as bold words before the texts": {
    file: "paket.docx",
    bytes: () =>
      Packer.toBuffer(
        new Document({
          sections: [
            {
              children: [
                new Paragraph({
                  text: "Aktionswoche Lesen: Textpaket",
                  heading: HeadingLevel.HEADING_1,
                  alignment: AlignmentType.CENTER,
                }),
                heading("Montag, 3. Mai 2027"),
                new Paragraph({
                  children: [
                    new TextRun({ text: "Reddit: ", bold: true }),
                    new TextRun("Welches Buch habt ihr nie zu Ende gelesen? Wir sammeln Geständnisse."),
                  ],
                }),
                new Paragraph({
                  children: [
                    new TextRun({ text: "Titel: ", bold: true }),
                    new TextRun("Das ungelesene Buch"),
                  ],
                }),
                new Paragraph({
                  children: [
                    new TextRun({ text: "Telegram: ", bold: true }),
                    new TextRun("Heute Abend, 19 Uhr: Lesung im Bahnhof. Kommt vorbei!"),
                  ],
                }),
                heading("Dienstag, 4. Mai 2027"),
                new Paragraph({
                  children: [
                    new TextRun({ text: "SMS: ", bold: true }),
                    new TextRun(
                      "Ihr Buch liegt bereit. Abholen bis Freitag, 18 Uhr. Ihre Stadtbücherei (ca. 160 Zeichen)",
                    ),
                  ],
                }),
              ],
            },
          ],
        }),
      ),
    title: "Aktionswoche Lesen: Textpaket",
    posts: [
      {
        platforms: ["reddit"],
        title: "Das ungelesene Buch",
        text: "Welches Buch habt ihr nie zu Ende gelesen? Wir sammeln Geständnisse.",
        when: "2027-05-03",
      },
      {
        platforms: ["telegram"],
        text: "Heute Abend, 19 Uhr: Lesung im Bahnhof. Kommt vorbei!",
        when: "2027-05-03",
      },
      {
        platforms: ["sms"],
        text: "Ihr Buch liegt bereit. Abholen bis Freitag, 18 Uhr. Ihre Stadtbücherei",
        when: "2027-05-04",
      },
    ],
    left: ["ca. 160 Zeichen"],
  },
};

describe.each(Object.entries(CASES))(
  "%s",
  (_name, { file, bytes, posts, title, hashtags = [], values = [], left = [] }) => {
    let draft: Draft;

    test("gives its posts, word for word", async () => {
      ({ draft } = await importCampaign([{ file, bytes: await bytes() }], importSettings));
      expect(draft.posts.map(summarise)).toEqual(posts);
    });

    test("gives its title, hashtags and placeholders, and lists the rest", () => {
      expect([...draft.title.values()]).toEqual([title]);
      expect(draft.hashtags.map(({ tag }) => tag)).toEqual(hashtags);
      expect(draft.values.map((value) => value.name)).toEqual(values);
      const all = draft.left.map(({ text }) => text).join("\n");
      for (const words of left) expect(all).toContain(words);
    });
  },
);
