import { describe, expect, test } from "vitest";
import { findFigures } from "../../../../src/core/text/entities/figures.ts";

const shown = (text: string, language: string) =>
  findFigures(text, language).map(({ start, end, kind, value }) => [text.slice(start, end), kind, value]);

describe("figures", () => {
  test.each([
    ["nl", "Naar schatting 11.000 mensen", "11.000", "number", 11_000],
    ["fr", "On estime à 15 000 le nombre de victimes", "15 000", "number", 15_000],
    ["fr", "On estime à 15\u202f000 le nombre de victimes", "15\u202f000", "number", 15_000],
    ["en", "An estimated 15,000 people", "15,000", "number", 15_000],
    ["nl", "Zo'n 23000 slachtoffers", "23000", "number", 23_000],
    ["nl", "Wereldwijd 50 miljoen mensen", "50 miljoen", "number", 50_000_000],
    ["nl", "ruim 2,5 miljoen kinderen", "2,5 miljoen", "number", 2_500_000],
    ["nl", "elfduizend mensen leven in slavernij", "elfduizend", "number", 11_000],
    ["nl", "vijfentwintigduizend gezinnen", "vijfentwintigduizend", "number", 25_000],
    ["fr", "onze mille personnes", "onze mille", "number", 11_000],
    ["fr", "quatre-vingt-dix-sept mille personnes", "quatre-vingt-dix-sept mille", "number", 97_000],
    ["de", "zwölftausend Menschen", "zwölftausend", "number", 12_000],
    ["de", "dreiundzwanzigtausend Menschen", "dreiundzwanzigtausend", "number", 23_000],
    ["en", "twenty-three thousand people", "twenty-three thousand", "number", 23_000],
    ["nl", "60 procent van de slachtoffers", "60 procent", "share", 0.6],
    ["nl", "zestig procent van de slachtoffers", "zestig procent", "share", 0.6],
    ["fr", "45 % des victimes", "45 %", "share", 0.45],
    ["fr", "45\u00a0% des victimes", "45\u00a0%", "share", 0.45],
    ["fr", "quarante-cinq pour cent des victimes", "quarante-cinq pour cent", "share", 0.45],
    ["de", "60 Prozent der Opfer", "60 Prozent", "share", 0.6],
    ["en", "60 per cent of victims", "60 per cent", "share", 0.6],
    ["nl", "1 op 2 slachtoffers", "1 op 2", "share", 1 / 2],
    ["nl", "1 op de 3 slachtoffers", "1 op de 3", "share", 1 / 3],
    ["nl", "Eén op de drie slachtoffers", "Eén op de drie", "share", 1 / 3],
    ["nl", "twee op de drie slachtoffers", "twee op de drie", "share", 2 / 3],
    ["fr", "une femme sur trois", "une femme sur trois", "share", 1 / 3],
    ["fr", "une victime sur 3", "une victime sur 3", "share", 1 / 3],
    ["de", "jede dritte Frau", "jede dritte", "share", 1 / 3],
    ["de", "Eine von drei Frauen", "Eine von drei", "share", 1 / 3],
    ["en", "one in three women", "one in three", "share", 1 / 3],
    ["en", "two out of three victims", "two out of three", "share", 2 / 3],
    ["en", "one woman in three", "one woman in three", "share", 1 / 3],
    ["nl", "twee derde van de slachtoffers", "twee derde", "share", 2 / 3],
    ["fr", "un tiers des victimes", "un tiers", "share", 1 / 3],
    ["fr", "la moitié des victimes", "la moitié", "share", 1 / 2],
    ["de", "zwei Drittel der Opfer", "zwei Drittel", "share", 2 / 3],
    ["en", "a third of the victims", "a third", "share", 1 / 3],
    ["nl", "vorig jaar 45 nieuwe slachtoffers", "45", "number", 45],
    ["nl", "anderhalf miljoen mensen", "anderhalf miljoen", "number", 1_500_000],
    ["fr", "un million et demi de personnes", "un million et demi", "number", 1_500_000],
    ["de", "anderthalb Millionen Menschen", "anderthalb Millionen", "number", 1_500_000],
    ["en", "a million and a half people", "million and a half", "number", 1_500_000],
    ["en", "one and a half million people", "one and a half million", "number", 1_500_000],
    ["nl", "een half miljoen mensen", "een half miljoen", "number", 500_000],
    ["fr", "un demi-million de personnes", "un demi-million", "number", 500_000],
    ["de", "eine halbe Million Menschen", "eine halbe Million", "number", 500_000],
    ["en", "half a million people", "half a million", "number", 500_000],
    ["nl", "een kwart miljoen mensen", "een kwart miljoen", "number", 250_000],
    ["fr", "un quart de million de personnes", "un quart de million", "number", 250_000],
    ["de", "eine Viertelmillion Menschen", "eine Viertelmillion", "number", 250_000],
    ["en", "a quarter of a million people", "a quarter of a million", "number", 250_000],
    ["nl", "driekwart miljoen mensen", "driekwart miljoen", "number", 750_000],
    ["fr", "trois quarts de million de personnes", "trois quarts de million", "number", 750_000],
    ["de", "eine Dreiviertelmillion Menschen", "eine Dreiviertelmillion", "number", 750_000],
    ["en", "three quarters of a million people", "three quarters of a million", "number", 750_000],
    ["nl", "tweeënhalf miljoen mensen", "tweeënhalf miljoen", "number", 2_500_000],
    ["nl", "twee en een half miljoen mensen", "twee en een half miljoen", "number", 2_500_000],
    ["fr", "deux millions et demi de personnes", "deux millions et demi", "number", 2_500_000],
    ["fr", "2 millions et demi de personnes", "2 millions et demi", "number", 2_500_000],
    ["de", "zweieinhalb Millionen Menschen", "zweieinhalb Millionen", "number", 2_500_000],
    ["en", "two and a half million people", "two and a half million", "number", 2_500_000],
    ["nl", "2½ miljoen mensen", "2½ miljoen", "number", 2_500_000],
    ["fr", "½ million de personnes", "½ million", "number", 500_000],
    ["de", "3/4 Million Menschen", "3/4 Million", "number", 750_000],
    ["de", "1,5 Mio. Menschen", "1,5 Mio", "number", 1_500_000],
    ["nl", "3/4 van de slachtoffers", "3/4", "share", 3 / 4],
    ["nl", "drie kwart van de slachtoffers", "drie kwart", "share", 3 / 4],
    ["fr", "trois quarts des victimes", "trois quarts", "share", 3 / 4],
    ["fr", "¾ des victimes", "¾", "share", 3 / 4],
    ["de", "drei Viertel der Opfer", "drei Viertel", "share", 3 / 4],
    ["en", "2/3 of victims", "2/3", "share", 2 / 3],
    ["nl", "Twee derde zijn vrouwen", "Twee derde", "share", 2 / 3],
    ["fr", "Deux tiers sont des femmes", "Deux tiers", "share", 2 / 3],
    ["de", "Zwei Drittel sind Frauen", "Zwei Drittel", "share", 2 / 3],
    ["en", "Two thirds are women", "Two thirds", "share", 2 / 3],
  ] as const)("%s: %s", (language, text, written, kind, value) => {
    const [figure, ...others] = shown(text, language);
    expect(others).toEqual([]);
    expect(figure?.slice(0, 2)).toEqual([written, kind]);
    expect(figure?.[2]).toBeCloseTo(value, 9);
  });

  test("a range has two", () => {
    expect(shown("5000 tot 15.000 slachtoffers", "nl")).toEqual([
      ["5000", "number", 5000],
      ["15.000", "number", 15_000],
    ]);
  });

  test.each([
    ["nl", "2 tot 3 miljoen mensen", 2_000_000, 3_000_000],
    ["fr", "entre deux et trois millions de personnes", 2_000_000, 3_000_000],
    ["de", "zehn bis zwanzigtausend Menschen", 10_000, 20_000],
    ["en", "2–3 million people", 2_000_000, 3_000_000],
    ["nl", "60 tot 70 procent van de slachtoffers", 0.6, 0.7],
    ["fr", "entre 60 et 70 % des victimes", 0.6, 0.7],
  ])("both ends of a range are what its second end is, in %s: %s", (language, text, ...values) => {
    expect(shown(text, language).map(([, , value]) => value)).toEqual(values);
  });

  test.each([
    ["nl", "Rond 1650 was dit een haven. Bak op 180 °C. Bloeddruk: 120 op 80"],
    ["nl", "Maten 92-140, vak 214, plaats 112 van de ranglijst"],
    ["nl", "Een premie van € 1.500, of 1.250 euro per maand"],
    ["nl", "De eerste 100 bezoekers, 100 tot 120 duwen per minuut. Honderdduizend keer dank!"],
    ["nl", "Ongeval? 112! Op 3/4 van 9 tot 17 uur"],
    ["fr", "120 Mo, boîte postale 1000, envoyez VOTE 3 au 4040"],
    ["de", "Sein 100. Tor für den Verein, Platz 3 von 12, nach 2 von 3 Runden"],
    ["nl", "Om 20.30 uur in zaal 250, op 30/07/2027"],
    ["nl", "Sinds 1995 is België een pionier, in 2019 kwam de campagne"],
    ["nl", "Kinderen tot 12 jaar gratis, anderen betalen 15 euro, groepen € 150"],
    ["nl", "De wandeling is 12 km lang, of 120 km voor fietsers"],
    ["nl", "Wetstraat 155, 1040 Brussel"],
    ["nl", "Kom langs: Wetstraat 16\n1000 Brussel"],
    ["fr", "Rue de la Loi, 155, 1040 Bruxelles"],
    ["fr", "Le samedi 30 juillet 2027 à 18h30, salle 120"],
    ["fr", "Mille mercis à tous ! À 100 % gratuit"],
    ["de", "Am 30. Juli 2027 um 18:30 Uhr, Artikel 433 des Gesetzes"],
    ["de", "Seite 2 von 3, 20 % Rabatt"],
    ["en", "Page 2 of 3. 20 % off, 1,500 m from the station"],
    ["en", "3 tips for 2 people, in 30 minutes"],
    ["nl", "De nacht van 2 op 3 juli, elke derde dinsdag"],
    ["nl", "1. Open je ogen\n2. Bel\n3. Deel"],
    ["fr", "La moitié de la journée, un quart d’heure"],
    ["de", "Jeden dritten Montag, die Hälfte der Zeit"],
    ["en", "Half of the time, one in the morning"],
    ["nl", "Een op zaterdag, twee tegen één, 24 op 24"],
    ["en", "Resolution 68/192 of the United Nations, A4 and h264"],
  ])("stays silent on %s: %s", (language, text) => {
    expect(shown(text, language)).toEqual([]);
  });
});
