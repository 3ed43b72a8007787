import { groupThousands } from "./groupThousands.ts";
import type { Messages } from "./Messages.ts";

const number = (value: number) => groupThousands(value, ".");

export const de: Messages = {
  colon: ": ",
  number,
  day: "Der Tag",
  howTo: "So verwenden Sie dieses Kit",
  steps: [
    "Wählen Sie einen Beitrag und dessen Text für Ihre Plattform: Unter jedem Text stehen die Plattformen, für die er passt.",
    "Kopieren Sie den ganzen Text im Kasten: Die Hashtags stehen darin.",
    "Fügen Sie ihn unverändert ein. Er wurde für diese Plattformen gezählt und geprüft. Wenn Sie ihn ändern möchten, öffnen Sie kit.html: Dort wird er neu gezählt.",
  ],
  characters: (length, limit) => `${number(length)} von ${number(limit)} Zeichen`,
  parts: (number) => `${number} Teile, jeder eine Antwort auf den vorigen`,
  part: (number, of) => `Teil ${number} von ${of}`,
  hashtags: "Hashtags",
  image: "Diese Plattform nimmt einen Beitrag nur mit Bild oder Video an.",
  noLinks: "Links sind hier nicht anklickbar.",
  background: "Hintergrund",
  helplines: "Wo Sie Hilfe finden",
  phone: "Tel.",
  facts: "Fakten und ihre Quellen",
  source: "Quelle",
  noSource: "unbekannt",
  superseded: (statement) => `Überholt durch: ${statement}`,
  rules: "Nach welchen Regeln die Beiträge geprüft wurden",
  rulesIntro:
    "Plattformen ändern ihre Regeln. Diese wurden angewandt; daneben steht, wann jede zuletzt geprüft wurde.",
  ruleColumns: ["Plattform", "Limit", "Einheit", "Sicherheit", "Geprüft am", "Quelle"],
  inEnglish: (text) => `„${text}“ (englisch)`,
  confidence: {
    stated: "von der Plattform genannt",
    "source-code": "in ihrem Quelltext gelesen",
    reported: "von Dritten berichtet",
    set: "für diese Kampagne festgelegt",
  },
  units: {
    weighted: "gewichtete Zeichen (ein Link zählt 23, ein Emoji 2)",
    graphemes: "Zeichen, wie Leser sie sehen",
    blueskyApp: "Zeichen, wie Leser sie sehen (Links gekürzt, wie die App sie zeigt)",
    mastodon: "Zeichen, wie Leser sie sehen (ein Link zählt 23)",
    threads: "Zeichen, Emojis nach ihren Bytes",
    utf16: "UTF-16-Einheiten",
    utf8: "UTF-8-Bytes",
    codePoints: "Codepunkte",
    sms: "SMS mit 160 Zeichen, bei mehreren je 153; 70 oder 67, wenn ein Buchstabe nicht in GSM 03.38 steht",
  },
  readings: { stated: "", strict: ", streng gezählt", "with-image": ", mit einem Bild" },
  contentWarning: "Inhaltswarnung",
  title: "Titel",
  firstComment: "Erster Kommentar",
  unreviewed: "Diese Übersetzung wurde noch nicht gegengelesen.",
  warning: "Achtung",
  withheld: (number) =>
    number === 1
      ? "1 weiterer Beitrag konnte nicht aufgenommen werden, weil er Fehler enthält."
      : `${number} weitere Beiträge konnten nicht aufgenommen werden, weil sie Fehler enthalten.`,
  when: (date, time) => `Am ${date}${time === undefined ? "" : ` um ${time} Uhr`}`,
  altText: "Alternativtext",
  noAltText: "kein Alternativtext",
  checkedOn: (date) => `Gezählt und geprüft am ${date}.`,
  unreviewedNote:
    "Die gekennzeichneten Übersetzungen wurden noch nicht gegengelesen: Lassen Sie sie gegenlesen, bevor Sie sie veröffentlichen.",
  platform: "Plattform",
  post: "Beitrag",
  reference: "Referenz",
  posts: "Beiträge",
  all: "Alle",
};
