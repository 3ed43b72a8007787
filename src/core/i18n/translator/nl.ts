import { nameFrom } from "../cards/CardNames.ts";
import { nl as cards } from "../cards/nl.ts";
import { counting } from "../counting.ts";
import type { TranslatorWords } from "./TranslatorWords.ts";

const count = counting("nl", ".");

export const nl: TranslatorWords = {
  titles: {
    key: "sleutel",
    context: "context",
    source: "bron",
    target: "vertaling",
    room: "nog plaats",
    note: "opmerking",
  },
  sheet: (source, target) => `${source} naar ${target}`,
  check: "tel na met bluehart",
  title: "De titel van de campagne",
  description: "Enkele zinnen over de campagne",
  day: "De naam van de dag van de campagne",
  heading: (number, below) => `Achtergrond, kop ${number}; eronder: ${below}`,
  section: (heading) => `Achtergrond, de tekst onder “${heading}”`,
  value: (placeholder, users) =>
    `Vult ${placeholder} ${users.length === 0 ? "(niets gebruikt het)" : `in ${users.join(", ")}`}`,
  inPost: (id) => `bericht ${id}`,
  account: (name) => `De naam van ${name}, voor platformen waar het geen account heeft`,
  link: (placeholder) => `Het adres waar ${placeholder} voor staat`,
  helpline: (name, key) => `Hulplijn ${name}, ${key}`,
  fact: (figure) => `De zin met het cijfer ${figure}`,
  post: (id, what) => `Bericht ${id}, ${what}`,
  beside: (what, text) => `${what}; het bericht: ${text}`,
  alt: (picture) => `wat ${picture} toont, voor wie ze niet ziet`,
  contentWarning: "de waarschuwing ervoor",
  postTitle: "de titel op platformen die er een hebben",
  firstComment: "de eerste reactie eronder",
  ownText: (platform) => `de eigen tekst voor ${platform}`,
  ownTitle: (platform) => `de eigen titel voor ${platform}`,
  ownFirstComment: (platform) => `de eigen eerste reactie op ${platform}`,
  forPlatforms: (platforms) => `voor ${platforms}`,
  forAllThatFit: "voor elk platform waar het past",
  picture: (file) => `de afbeelding ${file}`,
  card: (design) => `de kaart “${nameFrom(cards.kinds, design)}”`,
  withPictures: (what, pictures) => `${what}; met ${pictures}`,
  sourceChanged: "De brontekst is veranderd sinds dit vertaald werd.",
  sameInAll: "Hetzelfde in elke taal; laat het leeg, tenzij het verschilt.",
  keep: (placeholders) => `Laat ${placeholders} staan zoals het is.`,
  atMost: (max, platform) => `Hoogstens ${max} op ${platform}.`,
  usedTimes: (times) => `Wordt ${count(times, "keer", "keer")} gebruikt.`,
  roomLeft: (left, platform) => `Nog plaats: ${left} op ${platform}.`,
};
