import type { Silence } from "./Silence.ts";

export const unsourced: Silence = {
  rule: "figure-unsourced",
  campaign: { facts: [{ id: "new", figure: "11.000", statement: "s", source: { title: "2023" } }] },
  correct: {
    nl: [
      "Afspraak om 14.30 uur of 19u30 in zaal 214, Stationsstraat 112 bus 103, 9000 Gent. Of in 2000 Antwerpen, Groenplaats 100.",
      "In 1912, in 1648 en anno 1302: slavernij bestond al. In tweeduizend zevenentwintig nog altijd.",
      "Voor jongeren van 12 tot 18 jaar, 65+ en 100-jarigen; de 250ste deelnemer wint. Honderd jaar jong!",
      "Inkom: € 5, kinderen 2,50 euro, groepen EUR 150 of 150,- euro. 20 % korting, 21 % btw, btw van 21 %, tot 50 % goedkoper.",
      "1 op de markt, 2 op het plein: daar staan we. 2 lezingen op 21 en 22 maart, 1 workshop op 5 mei, 1 op 1 gesprekken.",
      "Bereikbaar 24 uur op 24, 5 dagen op 7, 11 maanden op 12. Eén boodschap in vier talen, 3 infopunten in 5 gemeenten.",
      "Artikelen 433 tot 435 en art. 433quinquies van het Strafwetboek, richtlijn 2011/36, resolutie 68/192, dossiernummer 5678.",
      "Stort op BE68 5390 0754 7034, btw BE 0403.170.701, mededeling +++123/4567/89012+++, ref. 12345, toestel 123.",
      "Affiches van 210 x 297 mm of 1080×1350 px, 1,5 kg, 500 gram, 220 volt, 300 bladzijden. Duizend-en-een-nacht, duizendmaal dank.",
      "Lijn 300, bus 358, vlucht SN 2903, Boeing 747, Studio 100, kanaal 112: stap 2 op 5, score 8 op 10, elke derde zaterdag.",
    ],
    fr: [
      "Rendez-vous à 14h30, salle 214, 155, rue de la Loi, 1040 Bruxelles, ou à 4000 Liège, boulevard d’Avroy 112, boîte 103.",
      "En 1912, en 1789, en 1648 : déjà. Depuis deux mille dix-neuf, la Belgique participe. Les Mille et Une Nuits.",
      "La 100e édition, le 150ème visiteur, les 18-25 ans, 100 ans de lutte. Mille mercis, mille fois merci !",
      "Entrée : 5 €, enfants 2,50 euros, groupes 150 €. Remise de 20 %, TVA 21 %, TVA de 6 %, un tiers du prix, 10 % des recettes vont à Payoke.",
      "7 jours sur 7, 5 jours sur 7, 24 h sur 24, 11 mois sur 12. Un message sur trois écrans, une affiche sur quatre pages.",
      "Articles 433 à 435, loi du 13 avril 1995, résolution 68/192, n° 12345, page 128, étape 1 sur 3, note : 9 sur 10.",
      "Un quart d’heure, trois quarts d’heure, la moitié de la nuit, un tiers de l’année.",
      "Ligne 300, voie 112, vol SN 2903, chapitre 101, 59000 Lille, à 75001 Paris, poste 123.",
    ],
    de: [
      "Treffpunkt um 14.30 Uhr, Raum 214, Aachener Straße 188, 4700 Eupen oder 50667 Köln. Auch in 4700 Eupen und nach 4780 Sankt Vith.",
      "Im Jahr 1648, seit 1789, anno 1302; seit zweitausendneunzehn ist Belgien dabei. Tausendundeine Nacht.",
      "Zum 150. Geburtstag, die 100-Jahr-Feier, der 250ste Gast, ab 16 Jahren. Hundertprozentig!",
      "Eintritt: 5 €, Gruppen 150 Euro, EUR 120. Rabatt von 20 %, MwSt. 19 %, 10 % vom Erlös, die Hälfte des Preises.",
      "Samstag 2 Führungen von 10 bis 12 Uhr. An 5 von 7 Tagen, 6 Tage von 7. Eine Botschaft in vier Sprachen, zwei Aktionen in fünf Städten.",
      "Artikel 433 bis 435, Gesetz Nr. 1234, Seite 128, Schritt 2 von 3, Teil 1 von 4, Note 8 von 10, Durchwahl 123.",
      "Jeden dritten Samstag, jedes zweite Wochenende, jede vierte Woche, drei Viertel der Stunde.",
      "Linie 300, Gleis 112, Flug SN 2903, 210 x 297 mm, 500 Gramm, 100 Watt, 300 Seiten.",
    ],
    en: [
      "Meet at 2:30 pm, room 214, 350 Fifth Avenue, or 155, rue de la Loi, B-1040 Brussels. At 221B Baker Street too.",
      "Since 1789, in 1648, by 2030. In two thousand and nineteen, Belgium joined. The 1001 nights, one thousand and one nights.",
      "The 100th visitor, the 150th anniversary, ages 12 to 18, a 100-year-old law, a 300-page report.",
      "Tickets: €5, $150 for groups, EUR 120. 20% off, 20% discount, VAT 21%, VAT of 21%, 10% of the proceeds, half of the price.",
      "Open 24/7, 5 days out of 7, 11 months in 12. One film in three languages, ten events in fifteen towns.",
      "Articles 433 to 435, resolution 68/192, case no. 1234, page 128, step 2 of 3, chapter 101, ext. 123, issue 112.",
      "A quarter of an hour, half of the night, the first half of the year, a third of the way through the day.",
      "Route 300, track 112, flight SN 2903, 1080 x 1350 pixels, 500 grams, 100 watts, 1,500 metres, 10,000 steps, Boeing 747.",
    ],
  },
  faulty: {
    nl: ["60 procent van de slachtoffers", "twee op de drie slachtoffers", "Naar schatting 12.000 mensen"],
    fr: ["une femme sur quatre", "45 % des victimes", "1 100 personnes"],
    de: ["jede vierte Frau", "60 Prozent der Opfer", "zwölftausend Menschen"],
    en: ["one woman in four is", "two thirds of victims, two thirds of the victims", "1,300 cases"],
  },
};

export const outdated: Silence = {
  rule: "figure-outdated",
  correct: {
    nl: [
      "In België leven naar schatting 11.000 mensen in moderne slavernij.",
      "Vandaag tot 23.00 uur, morgen vanaf 23u00, op 23/00 staat niets; 23.000 stappen voor de campagne.",
      "1 op de 3 slachtoffers is minderjarig. 1 op 1 begeleiding, 2 op 2 staan we klaar.",
      "Zie www.payoke.be/23000 of #Top23000; fietsknooppunt 230, 123.000.000 keer is onzin.",
      "Wij wandelen 23.000 m, de nacht van 1 op 2 juli.",
    ],
    fr: [
      "Environ 11 000 personnes vivent en esclavage moderne.",
      "De 23 h 00 à 23h30, porte 23, BE23 0000 1111 2222.",
      "Une victime sur trois est mineure. Une nuit sur l’eau, un jour sur deux jours.",
      "Marchons 23 000 pas, nageons 23 000 m.",
      "Numéro 23000, article 23000 : voir www.payoke.be/a/23-000.",
    ],
    de: [
      "Rund 11.000 Menschen leben in moderner Sklaverei.",
      "Von 23.00 bis 23.30 Uhr, Raum 23, am 23.12.",
      "Jedes dritte Opfer ist minderjährig. Jeden zweiten Tag, jede zweite Woche.",
      "Wir gehen 23.000 Schritte, also 23.000 m.",
      "Postfach 23000, Seite 1 von 2.",
    ],
    en: [
      "An estimated 11,000 people live in modern slavery.",
      "From 23:00 to 23:30, room 23, on 23 July.",
      "One in three victims is a child. Half of the time, we talk.",
      "Let us walk 23,000 steps, or 23,000 m.",
      "Room 23000, page 1 of 2, 23.0 degrees.",
    ],
  },
  faulty: {
    nl: ["Naar schatting 23.000 mensen", "1 op de 2 slachtoffers", "drieëntwintigduizend mensen"],
    fr: ["On estime à 23 000 personnes", "une victime sur deux", "50 % des victimes"],
    de: ["dreiundzwanzigtausend Menschen", "die Hälfte der Opfer", "jedes zweite Opfer"],
    en: ["An estimated 23,000 people", "half of the victims", "1 in 2 victims"],
  },
};
