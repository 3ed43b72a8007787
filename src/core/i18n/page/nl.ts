import type { PageMessages } from "./PageMessages.ts";

export const nl: PageMessages = {
  pageLanguage: "Taal van deze pagina",
  skip: "Meteen naar de berichten",
  howTo: "Zo gebruikt u deze kit",
  steps: [
    "Kies uw platform en een bericht.",
    "Pas gerust een woord aan: de teller telt mee.",
    "Druk op Kopiëren en plak de tekst op uw platform.",
  ],
  stepsByHand: [
    "Kies een bericht voor uw platform.",
    "Selecteer de hele tekst en kopieer hem: de hashtags staan erin.",
    "Plak hem zonder iets te wijzigen. Hij is voor dat platform geteld en nagekeken.",
  ],
  about: "Over de campagne",

  filter: "Berichten filteren",
  moreFilters: "Dag, bericht, zoeken",
  platform: "Platform",
  postLanguage: "Taal van de berichten",
  day: "Dag",
  post: "Bericht",
  search: "Zoeken",
  all: "Alle",
  shown: (shown, all) => `Getoond: ${shown} van ${all}`,
  nothingFound: "Geen berichten gevonden.",
  showAll: "Alle berichten tonen",

  today: "Vandaag",
  next: "Binnenkort",
  earlier: "Eerder",
  noDate: "Berichten zonder datum",
  at: (time) => `om ${time}`,
  copyDay: "De hele dag kopiëren",
  dayCopied: (posts) => (posts === 1 ? "1 bericht gekopieerd" : `${posts} berichten gekopieerd`),
  dayWithout: (posts) =>
    posts === 1 ? "1 bericht met een fout is weggelaten" : `${posts} berichten met fouten zijn weggelaten`,
  nothingToCopy: "Geen enkel bericht van deze dag is klaar.",

  text: (platform, language) => `Tekst voor ${platform}, ${language}`,
  count: (length, limit) => `${length} van ${limit} tekens`,
  messages: (number) => `${number} ${number === 1 ? "sms" : "sms’en"}`,
  bytes: (length, limit) => `${length} van ${limit} bytes`,
  left: (number) => `nog ${number} over`,
  over: (number) => `${number} te veel`,
  fold: (platform, shown) =>
    `${platform} toont de eerste ${shown} tekens. Het gearceerde deel komt pas na een tik op ‘meer’.`,
  severity: { error: "Fout", warning: "Even nakijken", info: "Goed om te weten" },
  copy: "Kopiëren",
  copied: "Gekopieerd",
  copyAnyway: "Toch kopiëren",
  parts: (number) => `${number} ${number === 1 ? "deel" : "delen"}`,
  copyPart: (number) => `Kopieer ${number}`,
  copiedPart: (number) => `${number} gekopieerd`,
  openAnyway: "Toch openen",
  refuses: (platform) => `${platform} aanvaardt deze tekst zo niet.`,
  hasError: "Deze tekst bevat nog een fout.",
  copyFailed:
    "Uw browser laat deze pagina niet kopiëren. De tekst is geselecteerd: druk op Ctrl+C, of op ⌘C op een Mac.",
  open: (platform) => `${platform} openen`,
  restore: "Herstellen",
  restored: "De oorspronkelijke tekst staat er weer",
  posted: "Geplaatst",
  server: "Uw Mastodon-server",

  altText: "Alternatieve tekst",
  noAltText: "geen alternatieve tekst",
  savePicture: "Afbeelding opslaan",
  copyPicture: "Afbeelding kopiëren",
  pictureCopied: "Afbeelding gekopieerd",
  copyAltText: "Alternatieve tekst kopiëren",
  altTextCopied: "Alternatieve tekst gekopieerd",
  pictureLeftOut: "Deze afbeelding zit niet in de pagina. Vraag ze aan wie u de kit stuurde.",

  stillBlank: (value, written) =>
    `De waarde van {{${value}}} is nog “${written}”; vul de echte in bij ‘Maak er uw eigen kit van’`,
  makeItYours: "Maak er uw eigen kit van",
  makeItYoursIntro: "Vul dit één keer in: alle berichten nemen het over.",
  keptHere:
    "Uw wijzigingen blijven in deze browser bewaard. Sla ze op in een bestand om ze elders te gebruiken.",
  notKept: "Uw browser bewaart uw wijzigingen niet. Sla ze op in een bestand voor u de pagina sluit.",
  saveChanges: "Mijn wijzigingen opslaan",
  openChanges: "Opgeslagen wijzigingen openen",
  noChanges: "U hebt nog niets gewijzigd.",
  changesOpened: "Uw wijzigingen zijn terug",
  otherKit:
    "Deze wijzigingen horen bij een andere kit; alleen teksten van dezelfde berichten zijn overgenomen.",
  noChangesFile: "In dit bestand staan geen opgeslagen wijzigingen.",

  onPhone: "Open deze kit op een telefoon",
  qrCode: "QR-code van het adres van deze kit",
};
