import { groupThousands } from "./groupThousands.ts";
import type { Messages } from "./Messages.ts";

const number = (value: number) => groupThousands(value, ".");

export const nl: Messages = {
  colon: ": ",
  number,
  day: "De dag",
  howTo: "Zo gebruikt u deze kit",
  steps: [
    "Kies een bericht, en de tekst ervan voor uw platform: de platformen waarop een tekst past, staan eronder.",
    "Kopieer de tekst in het vak volledig: de hashtags staan erin.",
    "Plak hem zoals hij is. Hij werd voor die platformen geteld en nagekeken. Wilt u hem wijzigen, open dan kit.html: daar wordt hij opnieuw geteld.",
  ],
  characters: (length, limit) => `${number(length)} van ${number(limit)} tekens`,
  hashtags: "Hashtags",
  image: "Dit platform aanvaardt een bericht alleen met een foto of een video.",
  noLinks: "Links zijn hier niet aanklikbaar.",
  background: "Achtergrond",
  helplines: "Waar u terechtkunt",
  phone: "tel.",
  facts: "Feiten en hun bronnen",
  source: "Bron",
  noSource: "geen bron bekend",
  superseded: (statement) => `Achterhaald door: ${statement}`,
  rules: "Waaraan de berichten getoetst werden",
  rulesIntro:
    "Platforms veranderen hun regels. Deze werden toegepast; erbij staat wanneer elk laatst werd nagekeken.",
  ruleColumns: ["Platform", "Limiet", "Eenheid", "Zekerheid", "Nagekeken", "Bron"],
  confidence: {
    stated: "door het platform zelf vermeld",
    "source-code": "in de broncode gelezen",
    reported: "volgens anderen",
    set: "voor deze campagne ingesteld",
  },
  units: {
    weighted: "gewogen tekens (een link is 23, een emoji 2)",
    graphemes: "tekens zoals lezers ze zien",
    blueskyApp: "tekens zoals lezers ze zien (links ingekort, zoals de app ze toont)",
    mastodon: "tekens zoals lezers ze zien (een link is 23)",
    threads: "tekens, emoji volgens hun bytes",
    utf16: "UTF-16-eenheden",
    utf8: "UTF-8-bytes",
    codePoints: "codepunten",
    sms: "sms-berichten, van 160 tekens of elk 153; van 70 of 67 als een letter niet in GSM 03.38 staat",
  },
  readings: { stated: "", strict: ", strikt gelezen", "with-image": ", met een afbeelding" },
  contentWarning: "Inhoudswaarschuwing",
  unreviewed: "Deze vertaling werd nog niet nagelezen.",
  warning: "Let op",
  withheld: (number) => `${number} andere konden niet worden opgenomen, omdat er fouten in staan.`,
  when: (date, time) => `Op ${date} om ${time}`,
  altText: "Alternatieve tekst",
  noAltText: "geen alternatieve tekst",
  checkedOn: (date) => `Geteld en nagekeken op ${date}.`,
  unreviewedNote:
    "De gemarkeerde vertalingen werden nog niet nagelezen: laat ze eerst lezen voor u ze plaatst.",
  platform: "Platform",
  post: "Bericht",
  posts: "Berichten",
  all: "Alle",
};
