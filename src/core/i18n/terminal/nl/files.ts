import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

export const init: TerminalMessages["init"] = {
  description: (file, schema) =>
    `Schrijft ${file}, een campagne om mee te beginnen, met uitleg bij elk onderdeel, en ${schema}, waarmee een editor de sleutels ` +
    "aanvult. Bestaande bestanden worden nooit overschreven. Elk commando in die map gebruikt die campagne. " +
    "De uitleg erin is in de taal van --ui.",
  folder: "waar de campagne komt; de map wordt gemaakt als ze niet bestaat",
  print: "toon de campagne in plaats van bestanden te schrijven",
  wrote: (file, folder) =>
    `${file} geschreven. En nu: ${folder === undefined ? "" : `cd ${folder}, `}` +
    "pas de teksten aan (met bluehart edit kan dat in de browser), en daarna bluehart check en bluehart posts.",
};

export const edit: TerminalMessages["edit"] = {
  description:
    "Opent een campagne als pagina in de browser: teksten naast elkaar in alle talen, geteld en nagekeken voor elk platform tijdens " +
    "het typen. Bij het opslaan blijven opmerkingen, volgorde en indeling van het bestand bewaard. De pagina bestaat alleen op deze " +
    "computer, voor één browser, en verdwijnt als de terminal sluit, of een tijd nadat u ze gesloten hebt.\n\n" +
    "Met --output wordt de editor één bestand om te mailen, dat zonder internet werkt: het opent campagnes en teksten van toolkits, " +
    "kijkt na, slaat op, en maakt kits. Met BESTAND zit die campagne erin.\n\n" +
    "Met --to wordt het een pagina voor een vertaler: eerst wat ontbreekt of verouderd is, met de plaats die overblijft en wat twijfelachtig is.",
  file: (usual) => `de campagne; standaard die van deze map, of een nieuwe ${usual}`,
  noOpen: "open de pagina niet, maar toon het adres, en wacht",
  output: "schrijf de editor als één pagina, voor wie dit programma niet heeft",
  force: "met --output: overschrijf een bestaand bestand",
  to: "laat alleen de teksten in deze taal wijzigen, zoals fr, met de brontekst ernaast",
  ofFolder: "de campagne van deze map, of een nieuwe",
  printAddress: "toon het adres",
  toMail: "één bestand, om te mailen",
  toTranslator: "voor een vertaler naar het Duits",
  notes: "Wat er met het bestand gebeurt, en wie erbij kan: docs/edit.md.",
  editing: (file) => `${file} staat open in de browser. Ctrl-C sluit af.`,
  forceAlone: "--force gaat alleen samen met --output",
  isCampaign: (file) => `${file} is de campagne zelf; noem een ander bestand voor de pagina`,
  wrote: (page, file) =>
    `${page} geschreven${file === undefined ? "" : `, met ${file} erin`}. Open de pagina in een browser, of mail ze.`,
  nameCampaign: "--to heeft het campagnebestand nodig dat vertaald wordt",
  nameLanguage: (file) => `${file} zegt niet in welke taal het is; voeg een regel toe zoals languages: [nl]`,
  noBrowser: "Er kon geen browser geopend worden. Open dit adres in een browser:",
};

export const mcp: TerminalMessages["mcp"] = {
  description:
    "Bedient een assistent die het Model Context Protocol spreekt, via standaardinvoer en -uitvoer: hij kan campagnes en platformen " +
    "opvragen, een tekst tellen, een campagne nakijken, en er de berichten en kits van tonen. Hij leest de YAML-bestanden van één map en " +
    "verandert niets; met --kits maakt hij nieuwe bestanden in de map die u noemt; bestaande vervangt hij niet.",
  folder: "de map van de campagnes; standaard de huidige",
  kits: "een map waarin kits geschreven mogen worden, als nieuwe bestanden",
  ofFolder: "de campagnes van deze map",
  inSettings: "zoals het in de instellingen van een assistent staat",
  notes: "De instellingen voor de gangbare assistenten, en waar ze bij kunnen: docs/mcp.md.",
  waiting: "Wacht op een assistent via de standaardinvoer. Ctrl-C sluit af.",
};

export const pictures: TerminalMessages["pictures"] = {
  description:
    "Tekent de kaarten die bij berichten als afbeelding staan, elk in de maat en het formaat van zijn platform, in alle talen. De naam " +
    "van een bestand noemt het bericht, het platform en de taal. Een bericht met fouten krijgt geen afbeelding.\n\n" +
    "Er wordt niets van het internet gehaald: ook de lettertypes zitten in bluehart. In docs/pictures.md staat welke kaarten er zijn.",
  folder: (usual) => `de map voor de afbeeldingen, standaard ${usual}`,
  size: "een andere maat dan de gewone van elk platform",
  sheet: (file) => `schrijf alleen ${file}, één afbeelding met alle kaarten naast elkaar`,
  force: "overschrijf bestaande bestanden",
  atAGlance: "alles in één oogopslag",
  namesPicture: (folder) =>
    `afbeeldingen komen in een map, maar ${folder} heet als een afbeelding; noem een map`,
  tooManyCards: (most, number) =>
    `op één blad passen ${most} kaarten, en dit zijn er ${number}; kies er enkele met --platform, --lang of --post`,
  wroteSheet: (file, cards, folder) =>
    `${file} met ${count(cards, "kaart", "kaarten")} geschreven in ${folder}.`,
  wrote: (number, folder) => `${count(number, "afbeelding", "afbeeldingen")} geschreven in ${folder}.`,
  allWithheld: "er werd geen afbeelding getekend: verbeter de fouten hierboven",
  noSuchSize: (size) =>
    `geen van deze platformen heeft de maat ${size}; bluehart platforms --json toont hun maten`,
  noCards: (file) =>
    `geen van de gekozen berichten van ${file} heeft een kaart; zet er een bij de afbeeldingen, zoals images: [{ card: quote }]`,
  exists: (file, others) =>
    `${file}${others > 0 ? ` en nog ${count(others, "bestand", "bestanden")} bestaan al` : " bestaat al"}; er werd niets geschreven; met --force wordt overschreven`,
};

export const exporting: TerminalMessages["exporting"] = {
  description:
    "Schrijft een kit om door te geven: elk bericht dat klaar is, met zijn aantal tekens, hashtags en datum; de dag, de hulplijnen, " +
    "de feiten met hun bronnen, en de regels waaraan de berichten getoetst werden. Berichten met fouten worden tegengehouden.\n\n" +
    "kit.html is een webpagina die elk bericht met één klik kopieert, kit.docx is voor Word, kit.csv voor een rekenblad, kit.ics voor " +
    "een agenda; hootsuite, publer, metricool, highlevel, vista-social en generic-scheduler zijn bestanden die planningstools inlezen.",
  file: "het bestand dat geschreven wordt, of de map met --all; standaard de standaarduitvoer",
  format: "het formaat van de kit, standaard dat van de bestandsnaam",
  output: "het bestand dat geschreven wordt, of de map met --all",
  url: "waar de webpagina komt te staan, voor de QR-code",
  all: "schrijf alle formaten in een nieuwe map",
  toMail: "een webpagina, om te mailen",
  inFrench: "een Word-document, in het Frans",
  forExcel: "voor Excel in België",
  withQr: "met een QR-code van dat adres",
  everyFormat: "alle formaten",
  overwrites: "overschrijft de vorige",
  namedTwice: (argument, output) =>
    `het bestand is twee keer genoemd, als ${argument} en als --output ${output}; noem het één keer`,
  whileWriting: "telkens opnieuw, terwijl u schrijft",
  watchNeedsFile: "--watch heeft de naam nodig van het bestand dat geschreven wordt",
  allNeedsFolder: "--all vraagt de naam van een map, zoals kit/",
  allAndFormat: "--all schrijft alle formaten; laat --format weg",
  urlWithoutPage: (format) => `--url doet niets voor ${format}; de optie dient voor html`,
  wrote: (posts, file) => `${count(posts, "bericht", "berichten")} geschreven in ${file}.`,
  wroteAll: (files, posts, folder) =>
    `${count(files, "bestand", "bestanden")} met ${count(posts, "bericht", "berichten")} geschreven in ${folder}.`,
  notText: (format) => `${format} is geen tekst; noem er een bestand voor`,
  wrongUrl: (given) => `--url vraagt een adres zoals https://example.org/kit.html, niet “${given}”`,
  unknownEnding: (file, formats) =>
    `aan de naam ${file} is geen formaat te herkennen; kies er een met --format (${formats})`,
  skipped: (name, why) => `${name} overgeslagen: ${why}`,
  foreign: (folder, file) =>
    `${folder} werd niet vervangen: ${file} erin is geen deel van een kit; haal het weg, of kies een andere map`,
};

export const lsp: TerminalMessages["lsp"] = {
  description:
    "Bedient een editor die het Language Server Protocol spreekt: bevindingen tijdens het typen, het aantal tekens van elk bericht op elk " +
    "platform, aanvulling van sleutels, platformen, hashtags en invulvelden, en de verbeteringen van check --fix. Het schrijft geen " +
    "bestanden.",
  stdio: "via standaardinvoer en -uitvoer, zoals altijd; editors geven dit mee",
  inSettings: "zoals het in de instellingen van een editor staat",
  notes: "De instellingen voor VS Code, Neovim en Helix: docs/editors.md.",
  waiting: "Wacht op een editor via de standaardinvoer. Ctrl-C sluit af.",
  platform: "platform",
  language: "taal",
  count: "tekens",
  withheld: "tegengehouden",
  fix: (rule) => `${rule} verbeteren`,
  repair: "De YAML herstellen",
  fixAll: "Alles verbeteren wat veilig te verbeteren is (bluehart)",
};
