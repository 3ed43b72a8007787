import type { TerminalMessages } from "../TerminalMessages.ts";
import { count } from "./options.ts";

export const importing: TerminalMessages["importing"] = {
  description:
    "Maakt een campagnebestand van wat er al is: een Word-document (.docx), een rekenblad (.xlsx, .csv), Markdown of gewone tekst. " +
    "Het toont wat het overnam, aannam en wegliet, telkens met de plaats, en kijkt de campagne na.",
  files: "documenten van één campagne; - is de standaardinvoer",
  output: "het campagnebestand dat geschreven wordt",
  force: "overschrijf een bestaand bestand",
  dryRun: "toon wat eruit zou komen, en schrijf niets",
  json: "het verslag als JSON",
  map: (fields) => `de kolom met een veld (${fields}), zoals text=Bericht; herhaalbaar`,
  lang: "een bestand in één taal, zoals fr=fr.docx, of de taal van alle bestanden; herhaalbaar",
  platform: "een bestand met de berichten voor één platform, zoals x=tweets.txt; herhaalbaar",
  monthFirst: "datums zoals 5/6 zijn 6 mei",
  nothingWritten: "toon het, en schrijf niets",
  twoLanguages: "twee talen",
  fromClipboard: "wat van een pagina of uit een pdf gekopieerd werd",
  notes: "In een terminal vraagt het wat het niet kan weten. Wat het herkent: docs/import.md.",
  wrongMap: (given) => `--map vraagt een veld en een kolom, zoals text=Bericht, niet “${given}”`,
  wrongFile: (option, example, given) =>
    `${option} vraagt een naam en een bestand, zoals ${example}, niet “${given}”`,
  stopped: "Gestopt; er werd niets geschreven.",
  noPosts: (files) =>
    `geen berichten gevonden in ${files}. Berichten worden herkend onder de naam van een platform, een dag of een kop zoals “Berichten”, of in een kolom met teksten: noem die met --map text=KOLOM`,
  overwritesItself: (file) =>
    `${file} wordt zelf ingelezen en werd niet overschreven; kies met --output een ander bestand`,
  forceHint: "; --force overschrijft het, of kies een ander bestand met --output",
  tooMany: (posts) =>
    `${posts} berichten gevonden, meer dan in één campagnebestand past; lees een deel in, zoals één blad of enkele maanden`,
  numbers: (posts, platforms, languages) =>
    `${count(posts, "bericht", "berichten")} voor ${count(platforms, "platform", "platformen")}${languages === "" ? "" : ` in ${languages}`}.`,
  check: (texts, withheld, errors, warnings) =>
    `Nagekeken: ${count(texts, "tekst", "teksten")} klaar, ${withheld} tegengehouden; ${count(errors, "fout", "fouten")}, ${count(warnings, "waarschuwing", "waarschuwingen")}.`,
  wouldWrite: (file) => `Er werd niets geschreven. Zonder --dry-run wordt dit ${file}.`,
  wrote: (file, numbers) => `${file} geschreven: ${numbers}`,
  next: (assumptions, file) =>
    `En nu: lees het na, en ook de ${count(assumptions, "aanname", "aannames")} hierboven; daarna bluehart check --campaign ${file}`,
  nameFile: "noem een bestand om in te lezen, of - voor de standaardinvoer",
  likelier: " (waarschijnlijker)",
  number: "Nummer, of Enter voor het waarschijnlijkste: ",
};

export const translate: TerminalMessages["translate"] = {
  description:
    "Schrijft elke tekst die een lezer ziet in een rekenblad (of .csv, .xlf, .po), met zijn context en de plaats die er op het " +
    "krapste platform is, en zet de vertalingen in de campagne. Alleen gewijzigde teksten worden geschreven; opmerkingen, volgorde " +
    "en indeling van de campagne blijven bewaard.\n\n" +
    "De campagne onthoudt waarvan elke tekst vertaald werd. Verandert dat, dan meldt check translation-outdated, en schrijft " +
    "--changed wat opnieuw vertaald moet worden.",
  file: "met --to: het bestand dat geschreven wordt (.xlsx, .csv, .xlf of .po)",
  to: "schrijf de teksten die naar deze taal vertaald moeten worden, zoals fr",
  from: "neem de vertalingen over uit een bestand dat terugkwam",
  changed: "met --to: alleen teksten die ontbreken of verouderd zijn",
  source: "met --to: de taal van een campagne die zelf geen taal noemt",
  reviewedBy: "met --from: deze persoon heeft de vertalingen in het bestand nagelezen",
  force: "overschrijf een bestaand bestand; met --from: schrijf ook teksten waarvan de bron veranderd is",
  json: "met --from: het verslag als JSON",
  campaign: "het campagnebestand",
  send: "een bestand voor de vertaler",
  takeBack: "vertalingen inlezen",
  onlyMissing: "alleen wat ontbreekt of verouderd is",
  notes: "Voor vertalers en wie hen iets stuurt: docs/translate.md.",
  oneDirection:
    "--to TAAL BESTAND schrijft een bestand voor een vertaler, --from BESTAND leest er een in; kies een van beide",
  nameFile: (example) => `noem het bestand dat geschreven moet worden, zoals ${example}`,
  secondFile: (file) => `--from leest één bestand in, en ${file} is een tweede`,
  goesWith: (option, direction) => `${option} gaat alleen samen met ${direction}`,
  nameReviewer: "--reviewed-by vraagt de naam van wie de vertaling nalas",
  delimiterForCsv: (file) => `--delimiter doet niets voor ${file}; de optie dient voor .csv`,
  noLanguage: "de campagne zegt niet in welke taal ze is; voeg bijvoorbeeld --source nl toe",
  otherLanguage: (main, source) => `de hoofdtaal van de campagne is “${main}”, niet “${source}”`,
  sameLanguage: (language) => `“${language}” is de taal van de bronteksten; noem een andere, zoals --to de`,
  nothingMissing: (language) =>
    `In “${language}” ontbreekt niets en is niets verouderd; er werd niets geschreven.`,
  noTexts: (language) => `De campagne heeft geen teksten in “${language}”; er werd niets geschreven.`,
  isCampaign: (file) => `${file} is de campagne zelf; noem een ander bestand voor de vertaler`,
  forceHint: "; --force overschrijft het, of kies een andere naam",
  sent: (file, texts, source, language, missing, outdated) =>
    `${file} geschreven: ${count(texts, "tekst", "teksten")} van “${source}” naar “${language}”, ${missing} ontbrekend, ${outdated} verouderd.\n` +
    `En nu: stuur het naar de vertaler; daarna bluehart translate --from ${file}`,
  cannotAddLanguage: (language, file) =>
    `de taal “${language}” kan niet aan ${file} toegevoegd worden; zet ze zelf bij languages, en probeer opnieuw`,
  tooLarge: (file, megabytes) =>
    `met deze vertalingen zou ${file} groter worden dan ${megabytes} MB, het maximum; er werd niets geschreven`,
  toUtf8: (file, encoding) => `${file} was ${encoding} en is nu UTF-8.`,
  arrived: (file, arrived, changed, skipped) =>
    `${file}: ${count(arrived, "rij", "rijen")} gekregen, ${changed} gewijzigd, ${skipped} overgeslagen`,
  skippedFor: (empty, unchanged, listed) =>
    ` (${empty} leeg, ${unchanged} ongewijzigd${listed === 0 ? "" : `, ${listed} om de redenen hieronder`})`,
  wrote: (file, language, isReviewed) =>
    `${file} geschreven. De gewijzigde teksten in “${language}” zijn ${isReviewed ? "nagelezen" : "nog niet nagelezen"}. En nu: bluehart check --lang ${language} --campaign ${file}`,
  staysAsItIs: (file) => `${file} blijft zoals het is.`,
  skipped: "Overgeslagen",
  warnings: "Waarschuwingen",
  reasons: {
    empty: "heeft geen vertaling",
    unchanged: "staat al zo in de campagne",
    unknown: "de campagne heeft geen tekst met deze sleutel",
    "source-changed":
      "de brontekst is veranderd sinds het bestand gemaakt werd; stuur hem opnieuw met --changed, of schrijf hem toch met --force",
    contradicts: "het bestand heeft een andere vertaling van dezelfde tekst; geen van beide werd geschreven",
    repeated: "dezelfde vertaling staat twee keer in het bestand",
    "too-long": "is te lang om te tellen",
    unusable: "het bestand zegt dat dit niet gebruikt mag worden",
  },
  refused: "in het campagnebestand zou daarbij een andere tekst veranderen; schrijf deze er zelf in",
  doubts: {
    room: (platform, over) =>
      `${over} te lang voor ${platform}; de vertaling is geschreven, maar check houdt ze tegen`,
    "lost-characters": (lost) => `het bestand kan ${lost} niet bevatten; misschien werd dat een vraagteken`,
    "source-edited": "de brontekst werd in het bestand gewijzigd; de campagne behoudt de hare",
  },
};
