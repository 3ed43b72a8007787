import type { Silence } from "./Silence.ts";

export const hashtagsOnX: Silence = {
  rule: "hashtag-syntax",
  hasNoFigures: true,
  platform: "twitter",
  correct: {
    nl: [
      "Open je ogen #BlueHeart💙 #MensenHandel, #StopNu! (#Gent) “#Hulp”…",
      "Wij leren C# en F#: tip #1, post #2. Mail payoke.be/#contact.",
      "#BlueHeart’s campagne, #Gent’s hart, #Foto’s",
      "#BlueHeart—een hart. #BlueHeart… en #BlueHeart: kijk. #️⃣ 1#⃣",
      "Kleur #0b5cab. #Mensenhandel2027 en #één",
    ],
    fr: [
      "#CœurBleu, #Liberté ; #JournéeMondiale : #ÀBientôt !",
      "« #CœurBleu » et (#Liège), #Été2027… #CœurBleu💙💙",
      "Le do# et le fa# : en C# ? Conseil #3.",
      "L’affaire #MeToo, #Balance_Ton_Porc – #NousToutes.",
      "Couleur #FF00AA, page stoptraite.be/fr#aide",
    ],
    de: [
      "#BlauesHerz, #Überleben und #Straße! „#Würde“ (#Eupen)",
      "#BlauesHerz💙: #1 der Aktionen. C#-Kurs in Eupen.",
      "#Frauenrechte; #Menschenwürde – #Stopp…",
      "Farbe #0B5CAB, siehe payoke.be/#kontakt",
      "#BlauesHerz–Aktion? Nein: #BlauesHerz – Aktion.",
    ],
    en: [
      "We’re #1! Tip #2: wear blue. #BlueHeart’s year, #BlueHeart💙",
      "#EndHumanTrafficking, #StopSlavery. (#Ghent) “#Hope” #You’re",
      "Learn C# and F#, play in G#. See payoke.be/#about",
      "#EndHumanTrafficking—now. #EndHumanTrafficking… #EndHumanTrafficking:",
      "Paint it #0b5cab. #UN_Women #4Freedom #️⃣",
    ],
  },
  faulty: {
    nl: ["Stop #mensen-handel", "# BlueHeart", "#2030"],
    fr: ["Stop#traite maintenant", "#l’amour", "#droits&devoirs"],
    de: ["#Menschen-Handel", "Stopp nu#Handel"],
    en: ["#end-human-trafficking", "#rock&roll", "#1712"],
  },
};

export const hashtagsOnBluesky: Silence = {
  rule: "hashtag-syntax",
  hasNoFigures: true,
  platform: "bluesky",
  correct: {
    nl: [
      "Open je ogen #BlueHeart",
      "Nu! #MensenHandel, #StopNu!",
      "Tip #1: C# leren",
      "#BlueHeart. #Gent",
      "#Foto en #Film:",
    ],
    fr: ["#CœurBleu, #Liberté; #JournéeMondiale", "#Été2027 ?", "Le fa# mineur", "#Droit… oui", "#Liège !"],
    de: ["#BlauesHerz, #Überleben!", "Nr. #1 in C#", "#Würde. #Eupen", "#Stopp; nun", "#Straße"],
    en: [
      "We’re #1! #BlueHeart",
      "#EndHumanTrafficking, #StopSlavery.",
      "#UN_Women now",
      "G# major",
      "#Hope!",
    ],
  },
  faulty: {
    nl: ["#BlueHeart’s campagne"],
    fr: ["(#CœurBleu) maintenant"],
    de: ["„#Würde“ jetzt"],
    en: ["#BlueHeart's year", "#BlueHeart—now"],
  },
};
