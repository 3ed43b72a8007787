import type { Silence } from "./Silence.ts";

/** Quotations, slogans, names, lists and texts in two languages, and texts under the wrong language. */
export const textLanguages: Silence = {
  rule: "text-language",
  correct: {
    nl: [
      "“You are not alone and you can ask for help whenever you are ready” – dat is de boodschap",
      "« Vous n’êtes pas seule, et vous pouvez nous appeler quand vous voulez » (Payoke)",
      "Together we are stronger than the traffickers! #BlueHeart",
      "Met dank aan Service pour les victimes de la traite, Ligue des droits humains, Maison des femmes, Centre d’accueil pour les personnes sans abri",
      "Service pour les victimes, Ligue des droits humains, Maison de la laïcité, Centre pour les réfugiés et les femmes",
      "Bel ons vandaag, wij helpen je. / Appelez-nous aujourd’hui, nous vous aidons et nous parlons votre langue.",
      "Lees https://www.example.org/the-people-who-have-been-there-for-you-all-your-life vandaag nog en deel het",
      "#YouAreNotAlone #WeAreThereForYou @the_people_who_care #ForAllOfUs en nog veel meer van ons",
      "Kijk vanavond naar Girl with a Pearl Earring en The Man Who Would Be King, in de cinema",
    ],
    fr: [
      "Le slogan « We zijn er voor je en wij laten je niet in de steek » est de Payoke",
      "Huis van het Kind, Dienst voor de Burger, Centrum voor Algemeen Welzijnswerk, Huis van het Nederlands",
      "Écoutez Lost Frequencies, Where Are You Now, et Oscar and the Wolf, You’re Mine, sur la place",
      "Vous n’êtes pas seuls. Je bent niet alleen. You are not alone. Sie sind nicht allein. Nous sommes là, wij zijn er.",
    ],
    de: [
      "Das Haus heißt „Huis van het Kind, voor ons en voor iedereen die er wil zijn“ und liegt in Eupen",
      "Welkom in Belgien: wir sind für alle da, auch am Sonntag, und wir freuen uns auf Sie",
      "Hört heute das Lied „You are not alone, we are there for you and for all of us“ im Radio",
      "Maison des femmes, Ligue des droits humains et Centre pour les victimes de la traite: danke euch",
    ],
    en: [
      "Meet us at Huis van de Mens, the house for all of us, or at Maison de la Culture",
      "Musée des Beaux-Arts de la Ville de Liège, Centre pour les Jeunes, Maison de la Poésie et de la Langue",
      "Say “Ik ben er voor jou en wij zijn er voor iedereen die hulp zoekt” to a friend today",
    ],
  },
  faulty: {
    nl: [
      "Vous soupçonnez un cas de traite ou vous avez besoin d’aide ? Appelez-nous aujourd’hui",
      "Am Sonntag wandern wir gemeinsam durch den Wald. Kommen Sie mit und bringen Sie Freunde mit!",
      "You can talk to us about what you have seen. We will listen, and we will help you.",
      {
        text: "Open je ogen",
        title: "Ce que vous pouvez faire quand vous êtes témoin de la traite",
        platforms: ["reddit"],
      },
      {
        text: "Open je ogen",
        images: [{ file: "a.png", alt: "Une femme qui marche seule dans la rue et que nous ne voyons pas" }],
      },
    ],
    fr: [
      "Vermoed je een geval van mensenhandel of heb je hulp nodig? Bel ons, wij luisteren naar je",
      {
        text: "Ouvrez les yeux",
        images: [
          {
            card: "quote",
            words: { quote: { fr: "Wie het ziet en niets doet, laat hen in de steek: bel ons vandaag nog" } },
          },
        ],
      },
    ],
    de: ["Vous soupçonnez un cas de traite ou vous avez besoin d’aide ? Appelez-nous aujourd’hui"],
    en: ["Vermoed je een geval van mensenhandel of heb je hulp nodig? Bel ons, wij luisteren naar je"],
  },
};
