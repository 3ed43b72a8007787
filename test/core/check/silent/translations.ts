import type { Silence } from "./Silence.ts";

export const differing: Silence = {
  rule: "translation-differs",
  correct: {
    nl: [],
    fr: [
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
      [
        "Naar schatting 11.000 slachtoffers, 15.000, 1.234.567",
        "An estimated 11,000 victims, 15,000, 1,234,567",
      ],
      ["1 op de 3 vrouwen, 45 procent", "One in three women, 45 per cent"],
      ["Op 30 juli 2027, 21 en 22 maart, 28-30 juli", "On July 30, 2027, March 21 and 22, July 28–30"],
      ["Op 30 juli, om 14 uur", "On 30 July 2027, at 2 pm"],
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
      ["Naar schatting 11.000 mensen", "On estime à 1 100 personnes"],
      ["Bel 02 555 12 34", "Appelez le 02 777 12 43"],
      ["Op 30 juli", "Le 31 juillet"],
    ],
    de: [
      ["1 op de 3 slachtoffers", "Jedes vierte Opfer"],
      ["Zie www.a.be", "Siehe www.b.be"],
    ],
    en: [
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
