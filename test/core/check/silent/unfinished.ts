import type { Silence } from "./Silence.ts";

/** Words that end no sentence, and twins of them that do: Dutch and German verbs leave their first part behind. */
export const unfinished: Silence = {
  rule: "sentence-unfinished",
  correct: {
    nl: [
      "Schrijf je vandaag nog in",
      "Daar zijn we voor, daar gaat het om",
      "Waar droom jij van",
      "Doe mee en deel het",
      "Kijk niet weg, draai je om",
      "Info in nl, fr en de",
      "Wij kiezen samen voor en met u op #BlueHeart",
    ],
    fr: [
      "Dites oui, partagez le",
      "Nous ne faisons qu’un",
      "Tous pour un, un pour tous",
      "Venez, on vous dit tout là-dedans",
      "Infos en nl, fr et de",
      "Une affiche à la une",
    ],
    de: [
      "Wir laden Sie herzlich ein",
      "Macht mit, hört zu",
      "Wir stehen euch bei",
      "Haltet durch, gebt acht",
      "Teilt das mit allen, kennt ihr das",
      "Infos in nl, fr und de",
    ],
    en: [
      "This is what we stand for",
      "You can, if you want to",
      "Talk to someone you can turn to",
      "Know what to look out for",
      "Where we come from",
      "Know the place you live in",
    ],
  },
  faulty: {
    nl: ["Op 30 juli nodigen we u uit om", "Kom zondag naar het park met"],
    fr: ["Le 30 juillet, nous vous invitons à", "Rendez-vous au parc pour la marche et"],
    de: ["Am 30. Juli laden wir Sie ein zu", "Wir treffen uns am Samstag im"],
    en: ["On 30 July we invite you to", "Come to the park and see the"],
  },
};
