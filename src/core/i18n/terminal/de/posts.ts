import { de as counts } from "../../counts/de.ts";
import type { TerminalMessages } from "../TerminalMessages.ts";
import { count as counted } from "./options.ts";

export const posts: TerminalMessages["posts"] = {
  description:
    "Zeigt Beiträge, fertig zum Einfügen, mit ihren Hashtags, jeden unter einer Zeile mit Kennung, Plattform, Sprache und Zeichenzahl. " +
    "Ein Beitrag, den seine Plattform ablehnen würde, wird zurückgehalten: Die Fehlerausgabe sagt, warum, und der Exit-Code ist 1.",
  forX: "die Beiträge für X",
  ownCampaign: "eine eigene Kampagne",
  plain: "nur die Texte; zwischen zwei Beiträgen steht eine Leerzeile",
  json: "Beiträge, zurückgehaltene Beiträge und Befunde als JSON",
  copy: "die Beiträge in die Zwischenablage legen, wie bluehart copy",
  fields: {
    title: (counted) => `Titel, ${counted}: `,
    firstComment: (counted) => `erster Kommentar, ${counted}: `,
  },
  leftOut: {
    length: (tag) => `#${tag} wurde weggelassen: kein Platz mehr`,
    number: (tag) =>
      `#${tag} wurde weggelassen: Der Beitrag hat schon so viele Hashtags, wie die Plattform erlaubt oder empfiehlt`,
    "not-linked": (tag) => `#${tag} wurde weggelassen: Die Plattform verlinkt keine Hashtags`,
  },
};

export const copy: TerminalMessages["copy"] = {
  description:
    "Legt einen Beitrag in die Zwischenablage, genau wie bluehart posts ihn zeigt, und liest ihn zur Sicherheit zurück. Sind es " +
    "mehrere Beiträge, kopiert ein Terminal sie nacheinander; anderswo ist das ein Fehler.\n\n" +
    "Mit --picture das Bild eines Beitrags statt seines Textes; unter Linux braucht das xclip oder wl-clipboard.\n\n" +
    "Mit --field stattdessen seinen Titel, ersten Kommentar oder seine Inhaltswarnung.\n\n" +
    "Über SSH oder ohne Bildschirm bittet der Befehl Ihr Terminal, den Text zu übernehmen (OSC 52).",
  oneByOne: "nacheinander, mit der Eingabetaste",
  picture: "das Bild des Beitrags statt seines Textes; mit einer Nummer ein anderes als das erste",
  field: "ein anderer Teil des Beitrags statt seines Textes",
  fieldOf: {
    title: (name) => `den Titel von ${name}`,
    firstComment: (name) => `den ersten Kommentar von ${name}`,
    contentWarning: (name) => `die Inhaltswarnung von ${name}`,
  },
  hasField: {
    title: (command) => `Es gibt auch einen Titel: ${command}`,
    firstComment: (command) => `Es gibt auch einen ersten Kommentar: ${command}`,
    contentWarning: (command) => `Es gibt auch eine Inhaltswarnung: ${command}`,
  },
  noField: (field, posts) => `das Feld „${field}“ ist leer in ${posts}`,
  part: "nur diesen Teil eines geteilten Beitrags, etwa 2",
  wrongPart: (given) => `--part verlangt die Nummer eines Teils, etwa 2, nicht „${given}“`,
  hasNoPart: (id, has, number) =>
    `der Beitrag ${id} hat ${has === 1 ? "nur einen Teil" : `nur ${has} Teile`}, also keinen Teil ${number}`,
  wrongPicture: (given) => `--picture verlangt die Nummer eines Bildes, etwa 2, nicht „${given}“`,
  next: (name) => `Die Eingabetaste kopiert den nächsten, ${name}; Strg-C beendet. `,
  copied: (name) => `${name} kopiert und zur Sicherheit zurückgelesen.`,
  sent: (name) =>
    `${name} an die Zwischenablage des Terminals geschickt (OSC 52), die sich nicht zurücklesen lässt; fügen Sie zur Kontrolle ein.`,
  pictureOf: (file, post) => `${file} von ${post}`,
  notReadBack: (name) =>
    `${name} kopiert; die Zwischenablage dieses Systems wird nicht zurückgelesen, fügen Sie also zur Kontrolle ein.`,
  noPicture: (file) => `${file} fehlt oder ist kein Bild`,
  hasNoPicture: (id, has, number) =>
    `der Beitrag ${id} hat ${has === 0 ? "kein Bild" : `nur ${counted(has, "Bild", "Bilder")}`}${number > 1 ? `, also kein Bild ${number}` : ""}`,
};

export const open: TerminalMessages["open"] = {
  description:
    "Öffnet das Eingabefenster der Plattform im Browser, mit dem Text eines Beitrags darin. Facebook und Instagram haben keine solche " +
    "Adresse: Kopieren Sie den Beitrag dorthin. Nichts wird veröffentlicht, bevor Sie den Knopf der Plattform drücken.",
  print: "nichts öffnen, nur die Adresse zeigen",
  opened: (name) => `${name} im Browser geöffnet.`,
  otherParts: (number, command) =>
    `${number === 1 ? "Der andere Teil folgt als Antwort" : `Die anderen ${number} Teile folgen als Antworten`}: ${command}`,
  cannot: (platform, command) =>
    `${platform} lässt sich nicht mit einem Text öffnen; führen Sie ${command} aus und fügen Sie ihn dort ein`,
};

export const schedule: TerminalMessages["schedule"] = {
  description:
    "Zeigt, wann jeder Beitrag erscheint, in der Zeitzone der Kampagne: zum Zeitpunkt in `when`, sonst am Tag der Kampagne um neun " +
    "Uhr. Das ist das nächste Mal, außer --year sagt etwas anderes. Termine, die vorbei sind oder außerhalb des Zeitraums der Kampagne " +
    "liegen, sind markiert.",
  json: "die Termine als JSON",
  forCalendar: "dasselbe für einen Kalender",
  undated: (number) =>
    `${counted(number, "Beitrag", "Beiträge")} ohne Datum: Geben Sie ${number === 1 ? "ihm" : "ihnen"} ein „when“, oder der Kampagne einen Tag.`,
  marks: { "when-past": "vorbei", "when-outside": "außerhalb des Zeitraums" },
};

export const count: TerminalMessages["count"] = {
  description:
    "Zählt einen Text so, wie jede Plattform ihn zählt, und zeigt, wie sich die Summe ergibt: Links, Emojis, breite Zeichen, weitere. Der Text wird " +
    "genau so gezählt, wie er ist, bis auf den Zeilenumbruch ganz am Ende einer Datei oder der Standardeingabe. " +
    "Der Exit-Code ist 1, wenn der Text für eine Plattform zu lang ist, die --platform nennt.\n\n" +
    "Mit --ndjson darf eine Zeile ihre „platform“ nennen. Ihre anderen Schlüssel werden durchgereicht, außer „text“. Eine Zeile, die " +
    "sich nicht zählen lässt, wird zu einem Fehler mit ihrer Zeilennummer, und der Exit-Code ist 1.",
  text: "der Text; als Vorgabe die Standardeingabe",
  file: "den Text dieser Datei zählen",
  json: "die Zählungen als JSON",
  title: "auch diesen Titel zählen, auf Plattformen, die einen haben",
  thread: "einen zu langen Text in Teile zerlegen und diese zeigen",
  titleLine: (described) => `Titel: ${described}`,
  ndjson: 'ein Filter: ein JSON-Objekt je Zeile hinein, etwa {"text":"..."}, eines heraus',
  textAndNdjson: "--ndjson liest die Standardeingabe oder --file; lassen Sie den Text weg",
  isFile: (name) => `gezählt wurde der Name ${name}; --file ${name} zählt den Text der Datei`,
  textAndFile: "ein Text und --file sind angegeben; geben Sie nur eines an",
  noText: 'kein Text: bluehart count "Text", oder --file, oder eine Pipe',
  severalPlatforms: "mit --ndjson geht nur eine --platform, für die Zeilen, die keine nennen",
  tooLong: "zu lang",
  fits: "passt",
  uncertain: "unsicher",
  strictly: (described) => `streng gezählt, ${described}`,
  reasons: {
    empty: "leer: nichts zu veröffentlichen",
    "lone-surrogate": "abgelehnt: Er enthält ein halbes Zeichen (ein einzelnes Surrogat)",
    "refused-character": "abgelehnt: Er enthält ein Zeichen, das die Plattform nicht annimmt",
  },
  hashtags: (tags) => `Hashtags: ${tags}`,
  atMost: (max) => ` (höchstens ${max})`,
  links: (links) => `Links: ${links}`,
  notClickable: " (nicht anklickbar)",
  fold: (shown) => `abgeschnitten nach „${shown}“`,
  counts,
};
