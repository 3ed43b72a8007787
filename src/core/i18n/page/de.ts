import type { PageMessages } from "./PageMessages.ts";

export const de: PageMessages = {
  pageLanguage: "Sprache dieser Seite",
  skip: "Direkt zu den Beiträgen",
  howTo: "So verwenden Sie dieses Kit",
  steps: [
    "Wählen Sie Ihre Plattform und einen Beitrag.",
    "Ändern Sie ruhig ein Wort: Der Zähler zählt mit.",
    "Drücken Sie auf Kopieren und fügen Sie den Text auf Ihrer Plattform ein.",
  ],
  stepsByHand: [
    "Wählen Sie einen Beitrag für Ihre Plattform.",
    "Markieren Sie den ganzen Text und kopieren Sie ihn: Die Hashtags stehen darin.",
    "Fügen Sie ihn unverändert ein. Er wurde für diese Plattform gezählt und geprüft.",
  ],
  about: "Über die Kampagne",

  filter: "Beiträge filtern",
  moreFilters: "Tag, Beitrag, Suche",
  platform: "Plattform",
  postLanguage: "Sprache der Beiträge",
  day: "Tag",
  post: "Beitrag",
  search: "Suchen",
  all: "Alle",
  shown: (shown, all) => `Angezeigt: ${shown} von ${all}`,
  nothingFound: "Keine Beiträge gefunden.",
  showAll: "Alle Beiträge anzeigen",

  today: "Heute",
  next: "Demnächst",
  earlier: "Früher",
  noDate: "Beiträge ohne Datum",
  at: (time) => `um ${time} Uhr`,
  copyDay: "Den ganzen Tag kopieren",
  dayCopied: (posts) => (posts === 1 ? "1 Beitrag kopiert" : `${posts} Beiträge kopiert`),
  dayWithout: (posts) =>
    posts === 1 ? "1 Beitrag mit einem Fehler fehlt darin" : `${posts} Beiträge mit Fehlern fehlen darin`,
  nothingToCopy: "Kein Beitrag dieses Tages ist fertig.",

  text: (platform, language) => `Text für ${platform}, ${language}`,
  count: (length, limit) => `${length} von ${limit} Zeichen`,
  messages: (number) => `${number} SMS`,
  bytes: (length, limit) => `${length} von ${limit} Bytes`,
  left: (number) => `noch ${number}`,
  over: (number) => `${number} zu viel`,
  fold: (platform, shown) =>
    `${platform} zeigt die ersten ${shown} Zeichen. Den schattierten Teil sieht man erst nach dem Tippen auf „mehr“.`,
  severity: { error: "Fehler", warning: "Bitte prüfen", info: "Gut zu wissen" },
  copy: "Kopieren",
  copied: "Kopiert",
  copyAnyway: "Trotzdem kopieren",
  parts: (number) => `${number} ${number === 1 ? "Teil" : "Teile"}`,
  copyPart: (number) => `${number} kopieren`,
  copiedPart: (number) => `${number} kopiert`,
  openAnyway: "Trotzdem öffnen",
  refuses: (platform) => `${platform} nimmt diesen Text so nicht an.`,
  hasError: "Dieser Text enthält noch einen Fehler.",
  copyFailed:
    "Ihr Browser lässt diese Seite nicht kopieren. Der Text ist markiert: Drücken Sie Strg+C, oder ⌘C auf einem Mac.",
  open: (platform) => `${platform} öffnen`,
  restore: "Wiederherstellen",
  restored: "Der ursprüngliche Text ist wieder da",
  posted: "Veröffentlicht",
  server: "Ihr Mastodon-Server",

  altText: "Alternativtext",
  noAltText: "kein Alternativtext",
  savePicture: "Bild speichern",
  copyPicture: "Bild kopieren",
  pictureCopied: "Bild kopiert",
  copyAltText: "Alternativtext kopieren",
  altTextCopied: "Alternativtext kopiert",
  pictureLeftOut: "Dieses Bild ist in der Seite nicht enthalten. Bitten Sie den Absender des Kits darum.",

  stillBlank: (value, written) =>
    `Der Wert von {{${value}}} ist noch „${written}“; schreiben Sie den richtigen unter „Machen Sie es zu Ihrem Kit“`,
  makeItYours: "Machen Sie es zu Ihrem Kit",
  makeItYoursIntro: "Einmal ausfüllen genügt: Alle Beiträge übernehmen es.",
  keptHere:
    "Ihre Änderungen bleiben in diesem Browser. Speichern Sie sie in einer Datei, um sie anderswo zu verwenden.",
  notKept:
    "Ihr Browser behält Ihre Änderungen nicht. Speichern Sie sie in einer Datei, bevor Sie die Seite schließen.",
  saveChanges: "Meine Änderungen speichern",
  openChanges: "Gespeicherte Änderungen öffnen",
  noChanges: "Sie haben noch nichts geändert.",
  changesOpened: "Ihre Änderungen sind wieder da",
  otherKit: "Diese Änderungen gehören zu einem anderen Kit; nur Texte derselben Beiträge wurden übernommen.",
  noChangesFile: "In dieser Datei sind keine gespeicherten Änderungen.",

  onPhone: "Dieses Kit auf dem Telefon öffnen",
  qrCode: "QR-Code der Adresse dieses Kits",
};
