/** What people call the keys of a campaign file in Dutch, French and German, and in English words that are not ours. */
const SYNONYMS: { readonly [key: string]: string } = {
  title: "titel titre name naam nom kop",
  description: "beschrijving omschrijving beschreibung descriptif résumé uitleg",
  languages: "talen taal langues langue sprachen sprache language langs",
  translations: "vertalingen vertaling traductions traduction übersetzungen übersetzung",
  day: "dag datum jour journée tag",
  date: "datum",
  period: "periode période zeitraum",
  from: "van du de von start begin début",
  to: "tot au bis end einde fin",
  background: "achtergrond contexte hintergrund",
  heading: "kop titre überschrift titel title",
  helplines: "hulplijnen hulplijn meldpunten lignes aide hilfe anlaufstellen contacts",
  phone: "telefoon tel téléphone telefon gsm",
  site: "website web adres adresse url",
  region: "regio région streek",
  note: "opmerking nota remarque anmerkung hinweis notes",
  facts: "feiten cijfers faits chiffres fakten zahlen",
  figure: "cijfer getal chiffre zahl",
  statement: "stelling zin phrase aussage satz",
  source: "bron quelle",
  year: "jaar année jahr",
  url: "adres adresse link lien",
  hashtags: "hashtag tags mots-clés",
  tag: "hashtag naam nom name",
  use: "gebruik utilisation verwendung",
  platforms:
    "platformen platform plateformes plateforme réseaux kanalen kanalen plattformen plattform kanäle channels",
  posts: "berichten bericht publications publication messages message beiträge beitrag post tweets",
  id: "naam nom name",
  text: "tekst texte bericht message inhalt contenu inhoud caption copy",
  when: "wanneer datum date quand wann tijdstip moment uur heure",
  images:
    "afbeeldingen afbeelding foto fotos beelden beeld image photo photos bilder bild image visuels visuel",
  file: "bestand fichier datei",
  alt: "alttekst alt-tekst alt_text alt-text altText beeldbeschrijving bildbeschreibung alternativtext",
  variants: "varianten variant variantes variante",
  contentWarning: "waarschuwing avertissement warnung inhaltswarnung",
  values: "waarden valeurs werte",
  limits: "limieten limites grenzen limiten",
  rules: "regels règles regeln",
  severity: "ernst gravité schweregrad",
  reason: "reden raison grund",
  timeZone: "tijdzone fuseau zeitzone timezone",
  status: "toestand état statut",
  by: "door par von",
};

/** The key of ours that a word stands for, among the keys that are allowed; undefined if it stands for none of them. */
export function keyMeant(word: string, allowed: readonly string[]): string | undefined {
  const small = word.toLowerCase();
  return allowed.find((key) => SYNONYMS[key]?.toLowerCase().split(" ").includes(small));
}
