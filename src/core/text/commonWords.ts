import { memoizeName } from "./memoize.ts";

/** The languages whose common words are known. */
export const wordedLanguages = ["nl", "fr", "de", "en"] as const;
export type WordedLanguage = (typeof wordedLanguages)[number];

interface Words {
  /** Articles, prepositions, conjunctions and a noun, which names and titles have as well. */
  readonly small: string;
  /** Pronouns, verbs and adverbs: what makes a sentence. */
  readonly sentence: string;
  /** Less common ones that are common in another of these languages, where they prove nothing against this one: a Dutch `les` is a lesson. */
  readonly rare: string;
}

/** Common words by language, in lower case but for German's polite forms: names have capitals. */
export const COMMON_WORDS: { readonly [language in WordedLanguage]: Words } = {
  nl: {
    small:
      "aan achter als bij de den der die door een elke en het hun in jouw mensen met na naar of om onder onze op over sinds te tegen tijdens tot tussen " +
      "uit uw van vanaf voor wegens zonder",
    sentence:
      "al alle bel ben bent bedankt blijf daar dan dat deel deze dit doe doen doet er gaan gaat geef geen had heb hebben hebt heeft help hem hier hij " +
      "hoe iedereen iemand ik is je jij jullie kan kijk kom komen komt kun kunnen kunt laat lees maak maar mag meer men mijn mee moet moeten niet nog " +
      "nooit nu omdat ons ook samen steun toch u vandaag veel vele volg waar waarom wanneer want waren was wat we weer weet wel werd wie wij wil wilt " +
      "worden wordt zal ze zich zie zien zij zijn zo zoek zou zullen",
    rare: "a à all am an are as at bis d dans das des do du encore es et for has have her join les m man me must n ne noch non par pas plus s sans se son t tout us vers vor werden wo you",
  },
  fr: {
    small:
      "à après au aux avec ces cette chaque chez comme contre d dans de depuis des du en entre et l la le les leur leurs mais nos notre ou où par " +
      "personnes pour qu sa sans ses si son sous sur un une vers vos votre",
    sentence:
      "a aidez appelez aujourd aussi avez avoir avons bien c ça ce cela ceux comment contactez découvrez dit doit doivent donc elle elles encore est " +
      "être êtes était eux faire fait faites faut il ils j jamais je là lui m me merci même moi n ne non nous on ont ouvrez parlez participez partagez " +
      "parle pas peut peuvent plus pourquoi pouvez quand que quel quelle qui quoi rejoignez s se sera signalez sommes sont soutenez suivez t te tous " +
      "tout toute toutes très tu venez voir vous y",
    rare: "an are as bel bis but do for had hier met my nu or",
  },
  de: {
    small:
      "ab als am an auf aus bei beim bis das dem den der des die durch ein eine einem einen einer eines für gegen im in ins mit nach oder ohne seit " +
      "sondern statt über um und unser unsere unserem unseren unserer unter vom von vor wegen während zu zum zur zwischen",
    sentence:
      "aber alle alles auch bin bist bitte da damit dann dass dein deine denn dich dir doch du er es euch euer gibt haben hat hatte heute hier ich ihm " +
      "ihn ihr ihre Ihre Ihnen ihren Ihren ist jede jeden jeder jedes jetzt kann kein keine keinen kommen kommt können man mehr mich mir muss müssen " +
      "nicht nichts noch nun nur ob rufen schon sehen seid sein selbst sich sie Sie sind so soll sollen teilen uns viel viele war waren warum " +
      "was weil wenn wer werden wie wir wird wissen wo wollen wurde wurden zusammen",
    rare: "à all et her je non on par plus s se tot tu will",
  },
  en: {
    small:
      "a about after against an and as at before between but by every for from her his if in into its my no of off on or our out over people so than " +
      "that the their then these this those to under until up with without your",
    sentence:
      "all am are be because been being can could did do does everyone had has have he help here him how I is it join just know let me more must not now " +
      "one only she should some someone speak start take them there thank they today together us use was we were what when where which who why will " +
      "would you yours",
    rare: "bent bin comment d des die door en encore et hat hem la m men met non par plus pour s se son t te tot tout um van want war y",
  },
};

/** The words of a language that make its sentences, without the rare ones. */
export const commonWordsOf = memoizeName(
  (language: WordedLanguage): ReadonlySet<string> =>
    new Set([...COMMON_WORDS[language].small.split(" "), ...COMMON_WORDS[language].sentence.split(" ")]),
);
