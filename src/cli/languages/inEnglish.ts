/** Dutch, French and German words, by the command, the option or its value that they stand for. */
export const WORDS: { readonly [name: string]: string } = {
  posts: "berichten bericht messages message publications beiträge beitrag",
  copy: "kopiëren kopieer kopie copier copie kopieren",
  check: "nakijken controleren controleer controle vérifier contrôler prüfen überprüfen kontrollieren",
  export: "exporteren exporteer exporter exportieren",
  merge: "samenvoegen fusionner publipostage zusammenführen seriendruck",
  pictures: "afbeeldingen beelden foto’s images bilder",
  schedule: "planning kalender agenda calendrier zeitplan",
  open: "openen ouvrir öffnen",
  count: "tellen tel compter zählen",
  edit: "bewerken aanpassen wijzigen modifier éditer bearbeiten ändern",
  init: "begin beginnen nieuw commencer créer nouveau anfangen neu",
  import: "importeren importeer invoeren importer importieren",
  translate: "vertalen vertaal traduire übersetzen",
  schema: "schéma",
  campaigns: "campagnes kampagnen",
  platforms: "platformen plateformes plattformen",
  help: "hulp aide hilfe",
  version: "versie",
  ui: "taal langue sprache",
  platform: "plateforme plattform",
  lang: "taal langue sprache",
  limit: "limiet limite grenze",
  post: "bericht message beitrag",
  campaign: "campagne kampagne",
  year: "jaar année jahr",
  today: "vandaag aujourdhui heute",
  format: "formaat",
  delimiter: "scheidingsteken séparateur trennzeichen",
  output: "uitvoer sortie ausgabe",
  force: "forceren overschrijven forcer écraser erzwingen überschreiben",
  recipients: "ontvangers destinataires empfänger",
  name: "naam nom",
  resume: "hervatten reprendre fortsetzen",
  size: "grootte taille größe",
  picture: "afbeelding beeld image bild",
  part: "deel partie teil",
  field: "veld champ feld",
  fix: "verbeteren herstellen corriger beheben korrigieren",
  watch: "volgen surveiller suivre beobachten",
  explain: "uitleg uitleggen expliquer erklären",
  file: "bestand fichier datei",
  title: "titel titre",
  print: "afdrukken tonen afficher imprimer drucken zeigen",
  url: "adres adresse",
  to: "naar vers nach",
  from: "van uit depuis von aus",
  changed: "gewijzigd modifié geändert",
  source: "bron quelle",
  comma: "komma virgule ,",
  semicolon: "puntkomma point-virgule semikolon strichpunkt ;",
  square: "vierkant carré quadrat",
  portrait: "staand hochformat",
  landscape: "liggend paysage querformat",
  prefix: "voor voorvoegsel avant préfixe vor präfix",
  suffix: "na achtervoegsel après suffixe nach suffix",
  none: "geen aucun aucune keine",
  text: "tekst texte",
  csv: "rekenblad tableur tabelle excel",
  docx: "word",
  ics: "agenda kalender calendrier",
  html: "webpagina webseite",
  length: "lengte longueur länge",
};

/** The one of these commands, options without their dashes, or values that a word of another language stands for. */
export function inEnglish(word: string, allowed: readonly string[]): string | undefined {
  const given = plain(word);
  return allowed.find((name) =>
    plain(WORDS[name] ?? "")
      .split(" ")
      .includes(given),
  );
}

/** Without accents and apostrophes, which a shell may lose, and in small letters. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase();
}
