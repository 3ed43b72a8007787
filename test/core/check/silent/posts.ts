import type { Silence } from "./Silence.ts";

/** Whole posts as organisations write them, with everything that comes close to a fault at once. */
export const posts: Silence = {
  rule: "placeholder",
  hasNoFigures: true,
  correct: {
    nl: [
      "📅 Vrijdag 30 juli 2027, 19.30 u. (deuren: 19 u.)\n📍 Stadsschouwburg, Sint-Baafsplein 17, 9000 Gent\n🎟️ € 12 / € 8 (-26 j. en 65+), gratis voor wie jonger is dan 12\nInschrijven vóór 23/7 via www.stopmensenhandel.be of 02/511.64.64.",
      "“Ik was 17 en sliep met 4 anderen in 1 kamer,” vertelt Lina (23). Lees haar verhaal op p. 112 van Knack nr. 4021, of bel gratis 078 055 800 (ma-vr, 9-17 u).",
      "Vacature: halftijds maatschappelijk werker (m/v/x), 19 u/week, bachelor, B1-niveau Frans. Solliciteer tot en met 15 augustus bij jobs@payoke.be. PC 327, barema 1-61.",
      "Dossier 2026/118 van de arbeidsrechtbank: na 3 jaar kreeg Amir zijn loon, 2.750 kg papier later. Dank aan advocaat Els D’hooge & co!",
      "Rij mee! 🚴 112 km van Brussel-Zuid (spoor 12, trein van 8.07 uur) naar Brugge, via de N9 en knooppunt 74. Start om 9u30, stipt. Meer info? Sms ‘HART’ naar 4884 (€ 0,15/sms).",
      "Sinds 1 januari 2024 geldt art. 433quinquies § 1, 2° Sw. Wie er meer over wil weten: 3 workshops op 5, 12 en 19 oktober, telkens van 13 tot 16 uur, zaal 1.04.",
      "Speel ons ganzenbord: gooi een 6, ga 2 vakjes terug, begin bij 1. Vanaf 10 jaar, 2-6 spelers, 45 min. Nu 10 % korting met code HART2027 op de webshop.",
    ],
    fr: [
      "📅 Vendredi 30 juillet 2027 à 19h30 (portes\u00a0: 19h)\n📍 Rue de la Loi 155, bte 3, 1040 Bruxelles\n🎟️ 12\u00a0€ / 8\u00a0€ (-26 ans, 65+)\nInscription avant le 23/7\u00a0: stoptraite.be ou 02 511 64 64.",
      "«\u00a0J’avais 17 ans, nous étions 4 dans 1 chambre\u00a0», raconte Lina (23 ans). Son témoignage\u00a0: p. 112 du Vif n°\u00a02891, ou au 078 055 800 (lu-ve, 9h-17h).",
      "Offre d’emploi\u00a0: assistant·e social·e (H/F/X), 19\u00a0h/semaine, CDI. Candidature jusqu’au 15 août\u00a0: jobs@asblsurya.org. CP 329, échelon 1/61.",
      "1er prix, 2e prix, 3e prix\u00a0: bravo à la classe de 5e\u00a0! Rendez-vous au 1er étage, local 1.04, le 1er octobre de 13 à 16 heures.",
      "Vélo\u00a0: 112\u00a0km de Bruxelles-Midi (voie 12, train de 8h07) à Bruges par la N9. Départ à 9h30 précises. Envoyez CŒUR au 4884 (0,15\u00a0€/SMS).",
      "L’art. 433quinquies, §\u00a01er, 2°, du Code pénal, la loi du 10 août 2005, la directive 2011/36/UE\u00a0: trois textes, une même exigence.",
      "Jeu de l’oie\u00a0: faites un 6, reculez de 2 cases. Dès 10 ans, 2 à 6 joueurs, 45\u00a0min, 10\u00a0% de remise avec le code CŒUR2027.",
    ],
    de: [
      "📅 Freitag, 30. Juli 2027, 19.30 Uhr (Einlass: 19 Uhr)\n📍 Kirchstraße 1, 4700 Eupen\n🎟️ 12 € / 8 € (unter 26 und ab 65)\nAnmeldung bis 23.7. unter 02/511.64.64 oder www.stopmensenhandel.be.",
      "„Ich war 17, wir waren zu viert in 1 Zimmer“, erzählt Lina (23). Mehr auf S. 112 im GrenzEcho, oder unter 078 055 800 (Mo-Fr, 9-17 Uhr).",
      "Stellenangebot: Sozialarbeiter (m/w/d), 19 Std./Woche. Bewerbung bis 15. August an jobs@asblsurya.org. PK 329.",
      "1. Preis, 2. Preis, 3. Preis: Glückwunsch an die 5. Klasse! Wir treffen uns am 1. Oktober von 13 bis 16 Uhr in Raum 1.04.",
      "Radtour: 112 km von Brüssel-Süd (Gleis 12, Zug um 8.07 Uhr) nach Brügge. Start um Punkt 9.30 Uhr. Einer für alle, alle für einen!",
      "§ 232 StGB, Art. 433quinquies, Richtlinie 2011/36/EU: drei Texte, ein Ziel. Seit dem 1. Januar 2024.",
      "Würfeln Sie eine 6, gehen Sie 2 Felder zurück. Ab 10 Jahren, 2-6 Spieler, 45 Min., 10 % Rabatt mit dem Code HERZ2027.",
    ],
    en: [
      "📅 Friday 30 July 2027, 7.30 pm (doors: 7 pm)\n📍 155 Rue de la Loi, 1040 Brussels\n🎟️ €12 / €8 (under 26, over 65)\nBook before 23/7: 02 511 64 64 or www.stopmensenhandel.be.",
      "“I was 17, four of us in 1 room,” says Lina (23). Read her story on p. 112 of The Bulletin, no. 4021, or call 078 055 800 (Mon-Fri, 9-5).",
      "Vacancy: social worker (m/f/x), 19 hrs/week, level B1. Apply by 15 August: jobs@payoke.be. Grade A1-61, ref. HR-2027-118.",
      "1st prize, 2nd prize, 3rd prize: well done, class 5B! See you on 1 October, from 1 to 4 pm, in room 1.04.",
      "Ride with us: 112 km from Brussels-South (platform 12, the 8.07) to Bruges along the N9. We leave at 9.30 sharp. One for all, all for one!",
      "Section 1 of the Modern Slavery Act 2015, article 433quinquies, directive 2011/36/EU: three texts, one aim.",
      "Roll a 6, go back 2 squares. Ages 10+, 2-6 players, 45 min, 10% off with code HEART2027. You’re in for a treat!",
    ],
  },
  faulty: { nl: ["Kom naar [plaats]"], fr: ["Venez à [plaats]"], de: ["TODO"], en: ["TBA"] },
};
