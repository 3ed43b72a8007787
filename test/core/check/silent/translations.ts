import type { Silence } from "./Silence.ts";

export const differing: Silence = {
  rule: "translation-differs",
  correct: {
    nl: [],
    fr: [
      ["Zaterdag om 15u", "Samedi à 15 heures"],
      ["Elke zaterdag en zondag, € 5 of vijf euro, 12,50 euro", "Chaque week-end, 5,00 €, 12 € 50"],
      ["Van maandag tot vrijdag, zaterdagavond niet", "Du lundi au vendredi, pas le samedi soir"],
      ["Ma. en dinsdag, € 8-12", "Lundi et mar., de 8 à 12 €"],
      ["Op donderdag 1 juli om 15u, en op vrijdag", "Le jeudi 1er juillet à 15h, et le lendemain"],
      ["Gratis, of 3 euro. Dinsdags gesloten", "Gratuit, ou trois euros. Fermé un jour par semaine"],
      ["Inkom: 5,- euro, 10 EUR vooraf", "Entrée : € 5, € 10,00 en prévente"],
      ["Van 13 tot 17 uur, om half drie", "De 13h à 17h, à 14h"],
      ["Kom om 3 uur of om 12u", "Venez à 15h ou à midi"],
      ["Open 24/7, in 3 uur klaar", "Ouvert 24h/24, prêt en 4 h"],
      ["Om 15u en om 16u", "À 15h, puis à quatre heures"],
      [
        "Vrijdag 30 juli 2027, 19.30 u. (deuren: 19 u.)\nStadsschouwburg, Sint-Baafsplein 17, 9000 Gent\n€ 12 / € 8 (-26 j. en 65+)\nInschrijven vóór 23/7 via www.stopmensenhandel.be of 02/511.64.64.",
        "Vendredi 30 juillet 2027 à 19h30 (portes : 19h)\nStadsschouwburg, Sint-Baafsplein 17, 9000 Gand\n12 € / 8 € (-26 ans, 65+)\nInscription avant le 23/7 : stoptraite.be ou 02 511 64 64.",
      ],
      [
        "Van 13 tot 15 augustus, elke dag om 9u; 3.500 slachtoffers, 1 op 4 minderjarig, 80 procent vrouw",
        "Du 13 au 15 août, chaque jour à 9h ; 3 500 victimes, une sur quatre mineure, 80 % de femmes",
      ],
      [
        "In de jaren 90, 50.000 euro, € 1.200, 1,5 miljoen euro",
        "Dans les années 90, 50 000 euros, 1 200 €, 1,5 million d’euros",
      ],
      [
        "Een derde van de slachtoffers is jonger dan 18, de helft van hen is een jongen",
        "Un tiers des victimes a moins de 18 ans, la moitié d’entre elles sont des garçons",
      ],
      [
        "Een derde van de slachtoffers is een man, de helft van de slachtoffers is jong",
        "Un tiers des victimes sont des hommes, la moitié des victimes est jeune",
      ],
      ["Eén op de vijf, 20 %, twee op vijf", "Une personne sur cinq, 20 %, deux sur cinq"],
      [
        "Lees www.politie.be/nl en www.belgium.be/nl/justitie",
        "Lisez www.politie.be/fr et www.belgium.be/fr/justice",
      ],
      ["Bel 101, 112 of 1712", "Appelez le 101, le 112 ou le 1712"],
      ["1 miljoen mensen, 2 miljard euro", "Un million de personnes, deux milliards d’euros"],
      ["Tienduizend mensen, 27,6 miljoen", "Dix mille personnes, 27,6 millions"],
      [
        "Honderden mensen, tientallen zaken, 's middags om 12 uur",
        "Des centaines de personnes, des dizaines d’affaires, à midi",
      ],
      ["Sinds de wet van 13 april 1995", "Depuis la loi du 13 avril 1995"],
      ["Volg ons op @payoke en #BlueHeart", "Suivez @payoke et #CœurBleu"],
      ["In 2 op de 3 gevallen", "Dans deux cas sur trois"],
      ["100 jaar, 100 %, 24/7, 18+", "100 ans, 100 %, 24h/24, +18"],
      [
        "Naar schatting 11.000 slachtoffers, 2,5 miljoen wereldwijd",
        "On estime à 11 000 victimes, 2,5 millions dans le monde",
      ],
      ["1 op de 3 slachtoffers, 60 procent vrouwen", "Une victime sur trois, 60\u00a0% de femmes"],
      ["Op 30 juli 2027 om 9.30 uur, van 21 tot 22 maart", "Le 30 juillet 2027 à 9h30, du 21 au 22 mars"],
      ["Op 30/7 in Gent, 1 augustus in Luik", "Le 30 juillet à Gand, le 1er août à Liège"],
      [
        "Bel 1712 of kijk op www.stopmensenhandel.be, nl.wikipedia.org",
        "Appelez le 078 055 800, voir www.stoptraite.be, fr.wikipedia.org",
      ],
      ["Bel 02 555 12 34, 5 dagen op 7", "Appelez le +32 2 555 12 34, 5 jours sur 7"],
      [
        "Anderhalf miljoen mensen; de helft van de slachtoffers",
        "1,5 million de personnes ; la moitié des victimes",
      ],
      [
        "Wetstraat 155, 1040 Brussel. Volg @payoke in {{stad}}.",
        "Rue de la Loi 155, 1040 Bruxelles. À {{stad}}, suivez @payoke.",
      ],
    ],
    de: [
      ["Van 13 tot 17.30 uur", "Von 13 bis 17.30 Uhr"],
      ["Om 3 uur in het park", "Um 15 Uhr im Park"],
      [
        "Vrijdag 30 juli 2027, 19.30 u. in de Kerkstraat 1, 4700 Eupen. Inschrijven vóór 23/7.",
        "Freitag, 30. Juli 2027, 19.30 Uhr, Kirchstraße 1, 4700 Eupen. Anmeldung bis 23.7.",
      ],
      [
        "Van 13 tot 15 augustus; 3.500 slachtoffers, 1 op 4 minderjarig, 80 procent vrouw, één op de vijf man",
        "Vom 13. bis 15. August; 3.500 Opfer, jedes vierte minderjährig, 80 Prozent Frauen, jeder fünfte ein Mann",
      ],
      ["€ 50.000 boete, 5 jaar cel, 5 tot 10 jaar", "50.000 Euro Geldstrafe, 5 Jahre Haft, 5 bis 10 Jahre"],
      ["De helft van de slachtoffers", "Die Hälfte aller Opfer"],
      [
        "De helft van de slachtoffers, driekwart van de meisjes",
        "Jedes zweite Opfer, drei Viertel der Mädchen",
      ],
      ["1 miljoen mensen, 2 miljard euro", "Eine Million Menschen, zwei Milliarden Euro"],
      ["Tienduizend mensen, 27,6 miljoen, 49,6 miljoen", "Zehntausend Menschen, 27,6 Millionen, 49,6 Mio."],
      ["Sinds de wet van 13 april 1995", "Seit dem Gesetz vom 13. April 1995"],
      ["In 2 op de 3 gevallen, tien procent", "In zwei von drei Fällen, zehn Prozent"],
      ["Naar schatting 11.000 slachtoffers, elfduizend", "Rund 11.000 Opfer, elftausend"],
      ["1 op de 3 slachtoffers, 60 %", "Jedes dritte Opfer, 60 Prozent"],
      ["Op vrijdag 30 juli 2027, 21 en 22 maart", "Am Freitag, dem 30. Juli 2027, am 21. und 22. März"],
      ["Op 30/7, om 19u30", "Am 30. Juli, um 19.30 Uhr"],
      [
        "Anderhalf miljoen mensen, twee derde van de slachtoffers",
        "Anderthalb Millionen Menschen, zwei Drittel der Opfer",
      ],
      [
        "Lees www.payoke.be/nl, nl.wikipedia.org/wiki/Mensenhandel",
        "Lesen Sie www.payoke.be/de, de.wikipedia.org/wiki/Menschenhandel",
      ],
    ],
    en: [
      ["Om 15u en om 19.30 uur", "At 3 pm and 7:30 pm"],
      ["Van 11 tot 14 uur", "From 11 to 2 pm"],
      ["Tot 12u", "Until noon"],
      ["Vóór 1 mei, van 2 tot 4 juni 2026", "Before May 1, 2–4 June 2026"],
      [
        "Vrijdag 30 juli 2027, 19.30 u. in de Wetstraat 155, 1040 Brussel. Inschrijven vóór 23 juli.",
        "Friday, 30 July 2027, 7.30 pm, 155 Rue de la Loi, 1040 Brussels. Book before July 23.",
      ],
      [
        "Van 13 tot 15 augustus; 3.500 slachtoffers, 1 op 4 minderjarig, drie kwart van de vrouwen",
        "13 to 15 August; 3,500 victims, one in four under age, three quarters of the women",
      ],
      ["Van 13 tot 15 augustus", "August 13 to 15"],
      ["Op 1 augustus, 2 augustus en 3 augustus", "On August 1st, 2nd and 3rd"],
      ["Op 1, 2 en 3 augustus", "On August 1, 2 and 3"],
      ["Twaalf slachtoffers, 12 verhalen, veertig procent", "Twelve victims, 12 stories, forty per cent"],
      ["De helft van de slachtoffers, een kwart van de meisjes", "Half the victims, a quarter of the girls"],
      ["1 miljoen mensen, 2 miljard euro", "One million people, two billion euros"],
      [
        "een miljoen mensen, tweeduizend gevallen, 2 miljoen",
        "a million people, two thousand cases, two million",
      ],
      ["28.000.000 mensen", "28 million people"],
      ["In 2 op de 3 gevallen", "In two out of three cases"],
      [
        "Naar schatting 11.000 slachtoffers, 15.000, 1.234.567",
        "An estimated 11,000 victims, 15,000, 1,234,567",
      ],
      ["1 op de 3 vrouwen, 45 procent", "One in three women, 45 per cent"],
      ["Op 30 juli 2027, 21 en 22 maart, 28-30 juli", "On July 30, 2027, March 21 and 22, July 28–30"],
      ["Op 30 juli, om 14 uur", "On 30 July 2027, at 2 pm"],
      ["Op 1, 2 en 3 augustus, 5 en 7 mei", "On August 1, 2 and 3, May 5th and 7th"],
      [
        "De helft van de slachtoffers, driekwart van de meisjes",
        "Half the victims, three quarters of the girls",
      ],
      [
        "Anderhalf miljoen mensen, een kwart van de slachtoffers",
        "1.5 million people, a quarter of the victims",
      ],
      ["Bel 02/555.12.34, 7 dagen op 7", "Call +32 2 555 12 34, 7 days a week"],
      ["Inkom 5 euro, 20% korting, art. 433", "Admission 5 euros, 20% off, article 433"],
    ],
  },
  faulty: {
    nl: [],
    fr: [
      ["Zaterdag om 15u", "Samedi à 14h"],
      ["Inkom: € 5", "Entrée : 6 €"],
      ["Inkom: 12,50 euro, kinderen 8 euro", "Entrée : 12 € 50, enfants 9 euros"],
      ["Kom zaterdag naar het park", "Venez au parc dimanche"],
      ["Van maandag tot vrijdag", "Du lundi au jeudi"],
      ["Van 13 tot 17 uur in het park", "De 13h à 18h au parc"],
      ["Naar schatting 11.000 mensen", "On estime à 1 100 personnes"],
      ["Bel 02 555 12 34", "Appelez le 02 777 12 43"],
      ["Op 30 juli", "Le 31 juillet"],
    ],
    de: [
      ["Deuren om 19.30 uur", "Einlass um 18:30 Uhr"],
      ["Elke woensdagavond", "Jeden Donnerstagabend"],
      ["1 op de 3 slachtoffers", "Jedes vierte Opfer"],
      ["Zie www.a.be", "Siehe www.b.be"],
    ],
    en: [
      ["Kom om 15u", "Come at 2 pm"],
      ["Inkom: 7,50 euro", "Entry: €7.05"],
      ["Open van 9 tot 17 uur", "Open from 9 am to 6 pm"],
      ["Op 21 en 22 maart", "On March 21 and 23"],
      ["Volg @payoke", "Follow @payok"],
      ["In {{stad}}", "In town"],
    ],
  },
};

export const copied: Silence = {
  rule: "translation-copied",
  correct: {
    nl: [],
    fr: [
      ["Blue Heart Campaign 2027", "Blue Heart Campaign 2027"],
      ["Payoke – PAG-ASA – Sürya – Myria – Child Focus", "Payoke – PAG-ASA – Sürya – Myria – Child Focus"],
      [
        "#BlueHeart #Stop www.payoke.be @payoke 078 055 800",
        "#BlueHeart #Stop www.payoke.be @payoke 078 055 800",
      ],
      ["Info: https://www.payoke.be/een/twee/drie/vier", "Info : https://www.payoke.be/een/twee/drie/vier"],
      ["Open je ogen voor mensenhandel", "Ouvrez les yeux sur la traite"],
      [
        "Concert: Stromae, Angèle, Lost Frequencies, Oscar and the Wolf",
        "Concert : Stromae, Angèle, Lost Frequencies, Oscar and the Wolf",
      ],
      ["Welkom, bienvenue!", "Welkom, bienvenue !"],
    ],
    de: [
      ["Blue Heart 💙 2027", "Blue Heart 💙 2027"],
      ["UNODC, Payoke, PAG-ASA, Sürya, Myria", "UNODC, Payoke, PAG-ASA, Sürya, Myria"],
      ["{{slogan}} – {{stad}} 💙 #BlueHeart", "{{slogan}} – {{stad}} 💙 #BlueHeart"],
      [
        "Film: Lilja 4-ever (2002), Regie Lukas Moodysson",
        "Film: Lilja 4-ever (2002), Regie Lukas Moodysson",
      ],
      ["In Gent: wij zijn er", "In Gent sind wir dabei"],
      ["Bel 1712", "1712"],
    ],
    en: [
      ["Blue Heart Campaign: End Human Trafficking", "Blue Heart Campaign: End Human Trafficking"],
      [
        "Payoke, PAG-ASA, Sürya, Myria, Child Focus, Fedasil",
        "Payoke, PAG-ASA, Sürya, Myria, Child Focus, Fedasil",
      ],
      ["Film in Gent", "Film in Gent"],
      [
        "#EndHumanTrafficking #BlueHeart #StopNow #Hope #Free",
        "#EndHumanTrafficking #BlueHeart #StopNow #Hope #Free",
      ],
      ["We zijn er morgen weer", "We are back tomorrow"],
      ["Sting: Fragile, Roxanne, Message in a Bottle", "Sting: Fragile, Roxanne, Message in a Bottle"],
      ["Stop!", "Stop!"],
    ],
  },
  faulty: {
    nl: [],
    fr: [["Open je ogen voor mensenhandel", "Open je ogen voor mensenhandel"]],
    de: [["Bel 078 055 800 als je iets ziet in Gent", "Bel 078 055 800 als je iets ziet in Gent!"]],
    en: [["OPEN JE OGEN VOOR MENSENHANDEL", "Open je ogen voor mensenhandel"]],
  },
};
