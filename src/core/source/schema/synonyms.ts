/** Keys in Dutch, French and German, and other English words for them, by the key of a campaign that they stand for. */
const SYNONYMS: { readonly [key: string]: string } = {
  title: "titel titre naam nom name intitulé",
  description: "beschrijving omschrijving beschreibung intro inleiding",
  languages: "talen taal langues langue sprachen sprache language lang",
  translations: "vertalingen vertaling traductions traduction übersetzungen übersetzung",
  day: "dag jour tag",
  period: "periode période zeitraum",
  date: "datum",
  name: "naam nom bezeichnung",
  source: "bron source quelle herkomst",
  year: "jaar année annee jahr",
  url: "adres link lien adresse",
  hashtags: "hashtag tags mots-dièse motsdièse motsclés schlagwörter",
  tag: "hashtag mot-dièse",
  use: "gebruik utilisation verwendung",
  note: "opmerking nota remarque bemerkung hinweis notiz",
  helplines: "hulplijnen hulplijn lignes ligne hilfsnummern notrufnummern helpline hotlines hotline",
  phone: "telefoon telefoonnummer tel téléphone telephone telefon telefonnummer nummer numéro",
  site: "website webstek sitio webseite internet",
  region: "regio région gewest gebied",
  facts: "feiten feit cijfers faits chiffres fakten zahlen fact figures",
  figure: "cijfer getal chiffre zahl",
  statement: "stelling bewering zin énoncé aussage satz",
  values: "waarden valeurs werte placeholders variables",
  limits: "limieten grenzen limites",
  timeZone: "tijdzone fuseau fuseauhoraire zeitzone timezone",
  rules: "regels règles regeln",
  severity: "ernst gravité schweregrad",
  reason: "reden raison grund",
  posts: "berichten bericht posten messages message publications beiträge beitrag nachrichten post",
  id: "nummer identifiant kennung sleutel",
  platforms: "platformen platform plateformes plateforme plattformen plattform kanalen canaux",
  text: "tekst texte texten teksten inhoud contenu inhalt content body",
  when: "wanneer datum quand wann date moment tijd time",
  images: "beelden beeld afbeeldingen afbeelding foto fotos images bilder bild photos photo image",
  file: "bestand fichier datei bild image foto",
  alt: "alttekst alt-tekst altteks texte-alternatif textealternatif alttexte alttext alt-text beschrijving",
  background: "achtergrond contexte hintergrund",
  heading: "kop titre überschrift",
  contentWarning: "waarschuwing avertissement warnung inhaltswarnung",
  from: "van du von start begin début",
  to: "tot au bis end einde fin",
  formerSites: "oudeadressen anciensites alteadressen",
  variants: "varianten variant variantes variante",
  vocabulary:
    "woordenlijst woordenschat woordkeuze vocabulaire wortschatz wortwahl wörter words terms wording",
  say: "zeg schrijf dites dire écrire sagen schreiben write prefer",
  not: "niet pas nicht avoid",
  why: "waarom pourquoi warum",
  groups: "groepen groupes gruppen group",
  status: "toestand état etat",
  by: "door par von",
};

const KEYS = Object.entries(SYNONYMS).map(([key, words]) => ({ key, words: new Set(words.split(" ")) }));

/** The key, of those allowed in a place, that a word of another language stands for. */
export function translateKey(word: string, allowed: readonly string[]): string | undefined {
  const small = word.toLowerCase().replace(/[ _]/g, "");
  return KEYS.find(({ key, words }) => words.has(small) && allowed.includes(key))?.key;
}
