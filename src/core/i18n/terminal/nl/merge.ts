import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

const posts = (number: number) => count(number, "bericht", "berichten");

export const merge: TerminalMessages["merge"] = {
  description:
    "Schrijft één kit per ontvanger. Elke kolom van de lijst is een invulveld: {{municipality}} in een tekst wordt ingevuld uit de " +
    "kolom municipality, en de kolom language kiest de talen. De berichten van elke ontvanger worden nagekeken met zijn eigen " +
    "waarden. Berichten met fouten worden tegengehouden en aan het einde gemeld, en de exitcode is 1. Een kit wordt helemaal " +
    "geschreven of helemaal niet.",
  recipients: "een CSV-bestand met kolomtitels, of .ndjson; standaard de standaardinvoer als NDJSON",
  output: "de map voor de kits",
  format: "de formaten van de kits",
  name: "de kolom die elke map haar naam geeft; standaard folder, name, municipality of de eerste",
  resume: "werk een eerdere uitvoering af: maak opnieuw wat veranderd is, en behoud de rest",
  shard: "alleen elke n-de ontvanger, vanaf de i-de, zodat n computers het werk verdelen",
  join: "voeg de verslagen van alle delen in de map samen; alleen met --output",
  joinAlone: "--join gaat alleen samen met --output; de rest staat in de verslagen van de delen",
  wrongShard: (given) => `--shard vraagt een deel zoals 1/4, niet “${given}”`,
  outputNeeded: "--output <map> is nodig",
  interrupted: "Onderbroken. Elke kit die al geschreven is, is volledig; --resume schrijft de rest.",
  emptyList: "de lijst van ontvangers is leeg",
  wideEncoding: (name) => `de lijst is ${name}; sla ze op als CSV UTF-8`,
  mixedEncodings:
    "deze regel is geen UTF-8 en ook geen Windows-1252 zoals de rest; sla de lijst op als CSV UTF-8",
  longRow: (line, megabytes) => `de rij op regel ${line} is groter dan ${megabytes} MB`,
  openQuote: (line) =>
    `de rij op regel ${line} heeft een aanhalingsteken dat niet klopt: verdubbel het in een cel die tussen aanhalingstekens staat`,
  wrongHeader: (file, why) => `de kolomtitels van ${file} zijn niet te lezen: ${why}`,
  columnTwice: (column) => `de lijst van ontvangers heeft twee kolommen “${column}”`,
  wrongCells: (cells, columns) => `de rij heeft ${cells} kolommen, maar er zijn ${columns} kolomtitels`,
  notText: (name) => `“${name}” moet een tekst of een getal zijn`,
  noColumn: (column, hint, columns) =>
    `de lijst heeft geen kolom “${column}”${hint}; haar kolommen zijn ${columns}`,
  lostCharacter: (column) =>
    `${column}: U+FFFD staat voor een teken dat verloren ging toen het bestand opgeslagen werd; typ het juiste opnieuw`,
  spaceInAddress: (column, address) =>
    `${column}: in het adres “${address}” staat een spatie, en daar zou de link eindigen; haal ze weg, of schrijf %20`,
  notEmpty: (folder) =>
    `${folder} is niet leeg; --resume werkt de map af, of kies een andere om opnieuw te beginnen`,
  notOurs: (folder) => `${folder} is niet leeg en werd niet door merge geschreven; kies een andere map`,
  foreignFolder: (folder) => `${folder} bestaat al en werd niet door merge geschreven; haal de map weg`,
  foreignFile: (folder, file) =>
    `${folder} werd niet vervangen: ${file} erin is geen deel van een kit; haal het weg`,
  foreignKept: (folder, file) =>
    `${folder} bevat nog de vorige kit: ${file} erin is geen deel van een kit; haal het weg, of verwijder de map`,
  identical: (number, recipients, names, platforms, column) =>
    `${posts(number)} ${number === 1 ? "is" : "zijn"} woord voor woord hetzelfde voor hoogstens ${count(recipients, "ontvanger", "ontvangers")} ` +
    `(${names}), en ${platforms} ${platforms.includes(",") ? "kunnen" : "kan"} optreden tegen gelijke berichten van veel accounts; ` +
    `zet in elke tekst een invulveld, zoals {{${column}}}.`,
  sameRows: (number, pairs) =>
    `${count(number, "rij herhaalt een eerdere en kreeg een eigen kit", "rijen herhalen eerdere en kregen een eigen kit")}: ${pairs}`,
  samePair: (first, second, folder) => `regels ${first} en ${second} (${folder})`,
  emptyCell: (name, line, list) =>
    `{{${name}}} heeft geen waarde; vul de kolom “${name}” in op regel ${line} van ${list ?? "de lijst"}`,
  openCell: (name, value, line, list) =>
    `{{${name}}} is nog ${value}; zet de echte waarde in de kolom “${name}” op regel ${line} van ${list ?? "de lijst"}`,
  unusedColumns: (number, columns, placeholders) =>
    `${count(number, "kolom", "kolommen")} van de lijst ${number === 1 ? "wordt" : "worden"} niet gebruikt: ${columns}. ` +
    `De invulvelden van de campagne: ${placeholders === "" ? "geen" : placeholders}; de kolom “language” kiest de talen.`,
  moreFailures: (number) => `... en nog ${number}`,
  stale: (number, names) =>
    `${count(number, "kit", "kits")} van ontvangers die niet op deze lijst staan, ${number === 1 ? "bleef" : "bleven"} onveranderd: ${names}`,
  resumed: (folder, written, unchanged, removed, number) =>
    `Kits in ${folder}: ${written} geschreven, ${unchanged} ongewijzigd${removed > 0 ? `, ${removed} verwijderd` : ""}, met ${posts(number)}`,
  wrote: (kits, number, folder) =>
    `${count(kits, "kit", "kits")} met ${posts(number)} geschreven in ${folder}`,
  joined: (reports, folder, kits, number) =>
    `${count(reports, "verslag", "verslagen")} samengevoegd in ${folder}: ${count(kits, "kit", "kits")} met ${posts(number)}`,
  otherRun: (file, first) =>
    `${file} is van een andere campagne, versie of keuze van opties dan ${first}; voer de delen opnieuw uit met --resume`,
  noReports: (folder) => `${folder} heeft geen verslagen van delen, zoals merge-report-1-of-4.json`,
  twoRuns: (one, other) =>
    `${one} en ${other} horen niet bij dezelfde uitvoering; behoud die van één uitvoering`,
  unfinishedShard: (shard) => `deel ${shard} is niet klaar; wacht erop, of werk het af met --resume`,
  noShardReport: (shards, more, first) =>
    `geen verslag van deel ${shards}${more > 0 ? `, en nog ${more}` : ""}; voer merge uit met --shard ${first}`,
  noReport: (file) =>
    `${file} is geen verslag van merge in deze versie; voer dat deel opnieuw uit met --resume`,
  end: (kits, withheld, findings) => `${kits}; ${posts(withheld)} tegengehouden; bevindingen: ${findings}.`,
};
