import type { Silence } from "./Silence.ts";

/** GSM 03.38 has é, è, à, ù, ä, ö, ü, ß and ñ; quotation marks, dashes and no-break spaces become plain; few letters stay one message. */
export const smsLetters: Silence = {
  rule: "sms-letters",
  platform: "sms",
  correct: {
    nl: [
      "Vandaag is het de werelddag tegen mensenhandel. Zag u iets vreemds op uw werk of in uw straat? Bel 078 055 800, anoniem.",
      "Eén telefoontje kan genoeg zijn – “ik heb iets gezien” – en u blijft anoniem: het café, de werf, de straat. Bel 078 055 800.",
      "Ideeën? Bel ons.",
      "Coördinatie: zaterdag om 9 uur aan het station. Wie komt, krijgt een hesje en een kaart. Vragen? Bel 03 201 16 90, tot vrijdag 17 uur.",
      "De tentoonstelling kost €5, of €3 met UiTPAS (kansentarief). Ze is open van 10 tot 18 uur, en op zondag van 13 tot 18 uur.",
    ],
    fr: [
      "Vous n’êtes pas seul.",
      "L’exposition est ouverte de 10 à 18 h, « Ouvrez les yeux », près de la gare. Entrée : 5 €. Renseignements : 02 511 64 64, du lundi au vendredi.",
      "Aujourd’hui, journée mondiale contre la traite. Vous avez vu quelque chose ? Appelez le 078 055 800, de manière anonyme.",
      "Où ? Devant l’école. Quand ? Vers dix heures. Apportez de l’eau et des chaussures solides, et venez nombreux.",
      "Ça commence ! Merci à tous.",
    ],
    de: [
      "Heute ist der Welttag gegen Menschenhandel. Haben Sie etwas gesehen, das Ihnen nicht richtig schien? Rufen Sie uns an: 078 055 800.",
      "„Größe“ zählt: Übungen für Ältere in der Turnhalle – jeden Mittwoch um 10 Uhr, außer in den Ferien. Anmeldung unter 087 12 34 56.",
      "Öffnungszeiten: Mo–Fr 9–17 Uhr, Sa 10–14 Uhr. Parken auf dem Hof, Eintritt 5 €, Kinder frei. Wir freuen uns auf Ihren Besuch, Ihr Museum.",
      "Café François, 20 Uhr",
      "Schöne Grüße aus Eupen, und bitte vergessen Sie den Termin am Dienstag um 14.30 Uhr im Rathaus nicht, Zimmer 12, zweiter Stock.",
    ],
    en: [
      "It’s World Day against Trafficking. Seen something that didn’t look right at work, in your street or online? Call 078 055 800, anonymously.",
      "“Open your eyes” – an exhibition near the station, 10 am to 6 pm, €5. Bring a friend, and a bottle of water: there is no café nearby.",
      "The naïve one.",
      "Your appointment is on Tuesday 8 June at 14:30, room 12, second floor. Call +32 2 511 64 64 if you can’t come, or reply to this message.",
      "Price: £5 (£3 for students) @ the door; {free} for children under 12; no cards | cash only ~ sorry! Doors at 7 pm, Saturday and Sunday.",
    ],
  },
  faulty: {
    nl: [
      "Vandaag is het de werelddag tegen mensenhandel. Zag u iets vreemds? Ideeën en vragen zijn welkom: bel 078 055 800.",
    ],
    fr: [
      "Vous n’êtes pas seul. Nous sommes là pour vous, la nuit aussi, et nous parlons votre langue. Appelez-nous.",
    ],
    de: [
      "Heute ist der Welttag gegen Menschenhandel. Rufen Sie uns an: 078 055 800, oder schreiben Sie an François 💙",
    ],
    en: [
      "Today is World Day against Trafficking 💙 Seen something that did not look right? Call 078 055 800.",
    ],
  },
};

/** What looks like a telephone number on a platform that takes none, and is none. */
export const phoneRefused: Silence = {
  rule: "phone-refused",
  platform: "google-business",
  correct: {
    nl: [
      "Open van 10.00 tot 18.00 uur.",
      "In 2026 zijn we 25 jaar.",
      "Met 15.000 bezoekers.",
      "9000 Gent",
      "Donderdag 30/07/2026.",
    ],
    fr: ["Ouvert de 10 h à 18 h.", "1000 Bruxelles", "15 000 visiteurs", "Le 30.07.2026", "Depuis 1998-1999"],
    de: ["Mo–Fr 9–17 Uhr", "4700 Eupen", "15.000 Besucher", "Am 30.7.2026", "BE 0123.456.789"],
    en: ["Open 10:00 to 18:00", "In 2025 and 2026", "15,000 visitors", "On 30 July 2026", "Order no. 12345"],
  },
  faulty: {
    nl: ["Vragen? Bel 078 055 800."],
    fr: ["Appelez le 02 511 64 64"],
    de: ["Tel. 087 12 34 56"],
    en: ["Call +32 2 511 64 64"],
  },
};
