import type { WritingWords } from "./WritingWords.ts";

export const de: WritingWords = {
  emptyName: "der Name der Datei oder des Ordners, in den geschrieben werden soll, ist leer",
  hyphenName:
    "- steht für die Standardausgabe, in die dieser Befehl nicht schreibt; nennen Sie eine Datei oder einen Ordner, etwa ./-, wenn sie so heißen",
  exists: (path) => `${path} ist schon vorhanden und wurde nicht überschrieben`,
  readOnly: (file) =>
    `${file} ist schreibgeschützt und wurde nicht geändert; heben Sie zuerst den Schreibschutz auf`,
  notRegular: "es ist keine gewöhnliche Datei, und nur eine solche wird überschrieben",
  isNoFolder: "es ist kein Ordner",
  noFolder: (folder) => `den Ordner ${folder} gibt es nicht; legen Sie ihn zuerst an`,
  cannotCreate: (folder, why) => `kann den Ordner ${folder} nicht anlegen: ${why}`,
  isFile: "eine Datei trägt schon diesen Namen",

  held: (pid, host, what, since, file) =>
    `Prozess ${pid} auf ${host} schreibt seit ${since} UTC in ${what}; ` +
    `warten Sie, bis er endet, oder löschen Sie ${file}, falls bluehart dort nicht mehr läuft`,
  justBegun: (what) => `ein anderes bluehart hat gerade begonnen, in ${what} zu schreiben`,
  cannotLock: (what, why) => `kann ${what} nicht sperren: ${why}`,

  cannotCopy: (advice, cause) =>
    `die Zwischenablage ist nicht erreichbar: ${advice}${cause === undefined ? "" : ` (${cause})`}. Der Text steht stattdessen in der Ausgabe.`,
  otherText: "sie gab einen anderen Text zurück",
  noAnswer: "die Zwischenablage des Systems antwortete nicht",
  install: (name) => `installieren Sie ${name} (sudo apt install ${name})`,
  noDesktop:
    "es gibt keinen Bildschirm; installieren Sie auf einem Desktop xsel (X11) oder wl-clipboard (Wayland)",
  cannotCopyPicture: (why) =>
    `kann kein Bild in die Zwischenablage legen: ${why}. bluehart pictures schreibt es in eine Datei.`,
  textOnly: "es gibt keinen Bildschirm, und die Zwischenablage eines Terminals nimmt nur Text",
  otherPicture: "sie gab ein anderes Bild zurück",
  notInstalled: (program, from) =>
    `${program} ist nicht installiert${from === undefined ? "" : ` (sudo apt install ${from})`}`,
  ended: (program, code) =>
    code === null ? `${program} antwortete nicht rechtzeitig` : `${program} endete mit Code ${code}`,
  undrawable: (file) =>
    `kann ${file} nicht zeichnen: die Datei fehlt, ist beschädigt oder zu groß, oder ist weder JPEG noch PNG noch SVG`,
  cannotOpen: (why, address) => `kann keinen Browser öffnen: ${why}. Die Adresse ist\n${address}`,
  noDisplay: "es gibt keinen Bildschirm",

  halfCharacter:
    "der Text enthält ein halbes Zeichen, etwa ein halbes Emoji, das keine Datei speichern kann; löschen Sie es",
  noSuchFolder: (folder) => `es gibt keinen Ordner ${folder}`,
  noKitFolder: (folder) => `es gibt keinen Ordner ${folder} für Kits; legen Sie ihn zuerst an`,

  noDate: (post) => `der Beitrag ${post} hat kein Datum; geben Sie eines an, etwa when: "2027-07-23, 09:00"`,
  goneBy: (date, post) => `${date}, der Tag von ${post}, ist vorbei; wählen Sie mit --year ein späteres Jahr`,
  onePerFile: (scheduler, choices) =>
    `${scheduler} nimmt eine Datei je Plattform und Sprache; wählen Sie mit ${choices.join(" und ")}, oder schreiben Sie alle mit --all`,
  tooManyPosts: (scheduler, most, posts) =>
    `${scheduler} nimmt ${most} Beiträge je Datei, es sind aber ${posts}; wählen Sie mit --lang oder --post einen Teil`,
  stepsOfFive: (scheduler, post, time) =>
    `${scheduler} nimmt nur Uhrzeiten in Schritten von fünf Minuten, ${post} hat aber ${time}; ändern Sie die Uhrzeit`,
  noTitleColumn: (scheduler, platform) =>
    `die Datei von ${scheduler} hat keine Spalte für Titel, und ${platform} nimmt keinen Beitrag ohne Titel; wählen Sie ein Format, das eine hat, etwa publer`,
  noNetwork: (scheduler, networks) =>
    `${scheduler} veröffentlicht auf ${networks}, und keiner dieser Beiträge ist dafür bestimmt`,
};
