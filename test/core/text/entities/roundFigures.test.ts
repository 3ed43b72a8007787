import { describe, expect, test } from "vitest";
import { findRoundFigures } from "../../../../src/core/text/entities/roundFigures.ts";

/** Sentences, each with what it claims between `[` and `]` and the least that it says. */
const CLAIMS: { readonly [language: string]: readonly (readonly [string, number])[] } = {
  nl: [
    ["Elk jaar vallen er [tienduizenden slachtoffers].", 10_000],
    ["[Honderden slachtoffers] per jaar in België!", 100],
    ["Er zijn [duizenden kwetsbare kinderen] zonder papieren.", 1000],
    ["[Tientallen doden] in een koelwagen.", 10],
    ["Wereldwijd werken [miljoenen mensen] onder dwang.", 1e6],
    ["Wie helpt [honderdduizenden vrouwen]?", 100_000],
    ["Met [tientallen duizenden slachtoffers] is dit geen uitzondering", 10_000],
    ["[honderden minderjarige slachtoffers] kregen hulp", 100],
    ["Al [duizenden mensen] belden ons.", 1000],
    ["[Miljoenen kinderen] gaan niet naar school.", 1e6],
  ],
  fr: [
    ["La traite fait [des dizaines de milliers de victimes].", 10_000],
    ["Chaque année, [des centaines de victimes] se taisent.", 100],
    ["Il y a [des milliers d’enfants] dans ce cas.", 1000],
    ["[Des millions de personnes] travaillent sous la contrainte.", 1e6],
    ["[Des dizaines de morts] en mer.", 10],
    ["[Des milliers de jeunes victimes] attendent.", 1000],
    ["On parle [de centaines de milliers de femmes].", 100_000],
    ["[Des centaines de personnes] nous ont appelés", 100],
    ["[Plusieurs milliers de victimes] en Europe", 1000],
    ["[Des millions d'enfants] ne vont pas à l’école.", 1e6],
  ],
  de: [
    ["Jedes Jahr gibt es [Zehntausende Opfer].", 10_000],
    ["[Hunderte Opfer] schweigen.", 100],
    ["[Tausende von Menschen] arbeiten unter Zwang.", 1000],
    ["[Tausende junge Frauen] werden verkauft.", 1000],
    ["Wir helfen [Hunderten Kindern].", 100],
    ["[Dutzende Tote] in einem Lastwagen.", 10],
    ["Weltweit sind es [Millionen Menschen].", 1e6],
    ["[Hunderttausende Menschen] leben so.", 100_000],
    ["[Abertausende Opfer] jedes Jahr", 1000],
    ["Mit [Zehntausenden Opfern] ist das keine Ausnahme.", 10_000],
  ],
  en: [
    ["Trafficking has [tens of thousands of victims].", 10_000],
    ["[Hundreds of victims] stay silent.", 100],
    ["[Thousands of people] work under threat.", 1000],
    ["There are [hundreds of thousands of children] like her.", 100_000],
    ["[Millions of young women] are sold.", 1e6],
    ["[Dozens of deaths] in one lorry.", 12],
    ["We met [hundreds of survivors].", 100],
    ["[Tens of victims] a week", 10],
    ["[Thousands of men] are in debt bondage", 1000],
    ["Worldwide, [millions of children] miss school.", 1e6],
  ],
};

const HARMLESS: { readonly [language: string]: readonly string[] } = {
  nl: [
    "Duizend keer dank!",
    "Duizenden keren bedankt aan alle vrijwilligers.",
    "Honderden helpen slachtoffers, elke dag.",
    "Duizenden steunen mensen in nood.",
    "Honderden berichten over slachtoffers bereikten ons.",
    "Miljoenen sterren boven de rivier.",
    "We wandelden honderden kilometers.",
    "Honderduit praten met mensen helpt.",
    "Tientallen mensen wandelden mee.",
    "Tientallen redenen om mensen te helpen.",
    "Er zijn duizenden manieren om te helpen.",
    "Honderden mensenrechtenorganisaties doen mee.",
    "Ze komen met honderden. Slachtoffers vinden hulp.",
    "Miljoenen kusjes voor alle kinderen!",
    "Duizenden, mensen, duizenden!",
    "Honderden vlaggen, één boodschap.",
    "Een op duizend kansen.",
    "Slachtoffers krijgen hulp van honderden.",
    "In duizenden boeken staan mensen.",
    "Alle slachtoffers verdienen hulp.",
  ],
  fr: [
    "Des milliers de mercis !",
    "Mille mercis à tous.",
    "Des milliers de mercis aux personnes qui aident.",
    "Des centaines de kilomètres à pied.",
    "Des centaines de messages pour les victimes.",
    "Des dizaines de personnes ont marché.",
    "Des millions d’étoiles.",
    "Il y a des milliers de façons d’aider les victimes.",
    "Des centaines de drapeaux, un message.",
    "Je vous l’ai dit des centaines de fois.",
    "Les milliers de bénévoles aident les enfants.",
    "Des millions de bisous à tous les enfants !",
    "Ils sont des milliers. Les victimes, elles, se taisent.",
    "Par milliers, les personnes sont venues.",
    "Les victimes ont droit à de l’aide.",
    "Des dizaines de raisons d’aider.",
    "Une personne sur mille.",
    "Des centaines d’euros pour les jeunes.",
    "Des milliers de dons pour les femmes.",
    "Les centaines aident les dizaines.",
  ],
  de: [
    "Tausend Dank!",
    "Tausende Male danke.",
    "Tausende helfen Opfern.",
    "Hunderte unterstützen Kinder in Not.",
    "Hunderte Nachrichten über Opfer erreichten uns.",
    "Millionen Sterne über dem Fluss.",
    "Wir gingen Hunderte Kilometer.",
    "Dutzende Menschen kamen mit.",
    "Dutzende Gründe, Menschen zu helfen.",
    "Es gibt Tausende Wege zu helfen.",
    "Hunderte Opferberatungen machen mit.",
    "Sie kommen zu Hunderten. Opfer finden Hilfe.",
    "Millionen Küsse für alle Kinder!",
    "Tausende, Menschen, Tausende!",
    "Hunderte Fahnen, eine Botschaft.",
    "Opfer bekommen Hilfe von Hunderten.",
    "In Tausenden Büchern stehen Menschen.",
    "Alle Opfer verdienen Hilfe.",
    "Tausende wissen: Menschen sind keine Ware.",
    "Ein Mensch unter Tausenden.",
  ],
  en: [
    "Thousands of thanks!",
    "Thanks a million to all people who help.",
    "Thousands help victims every day.",
    "Hundreds of messages for victims reached us.",
    "Hundreds of victim stories.",
    "Thousands of children's books.",
    "Thousands of children’s drawings.",
    "Millions of stars above the river.",
    "We walked hundreds of miles.",
    "Dozens of people walked along.",
    "There are hundreds of ways to help people.",
    "Dozens of reasons to help children.",
    "They come in their hundreds. Victims find help.",
    "Millions of kisses to all children!",
    "Hundreds, people, hundreds!",
    "Hundreds of flags, one message.",
    "Victims get help from hundreds.",
    "One in thousands.",
    "All victims deserve help.",
    "Thousands of volunteers support people in need.",
  ],
};

const LEADS = /^(?:des|de|plusieurs)\s/i;

describe.each(Object.keys(CLAIMS))("in %s", (language) => {
  test.each(CLAIMS[language] ?? [])("%s claims at least %d", (marked, least) => {
    const text = marked.replace(/[[\]]/g, "");
    const claim = /\[(.*)\]/.exec(marked)?.[1]?.replace(LEADS, "");
    expect(
      findRoundFigures(text, language).map((one) => [text.slice(one.start, one.end), one.least]),
    ).toEqual([[claim, least]]);
  });

  test.each(HARMLESS[language] ?? [])("%s claims nothing", (text) => {
    expect(findRoundFigures(text, language)).toEqual([]);
  });
});

test("a text of no known language may be in any of them, other languages have no such words", () => {
  expect(findRoundFigures("Des milliers d’enfants, thousands of victims", "und")).toHaveLength(2);
  expect(findRoundFigures("thousands of victims", "es")).toEqual([]);
});
