import { counting } from "../../counting.ts";
import type { TerminalMessages } from "../TerminalMessages.ts";

export const count = counting("nl", ".");

const posts = (number: number) => count(number, "bericht", "berichten");
const lose = (number: number) => `${posts(number)} ${number === 1 ? "verliest" : "verliezen"}`;

export const options: TerminalMessages["options"] = {
  year: "het jaar waarin de dag van de campagne valt; standaard de eerstvolgende keer",
  today: "tel vanaf deze dag, zoals 2027-01-31, in plaats van vandaag",
  wrongYear: (first, last, given) =>
    `--year vraagt een jaar van ${first} tot ${last}, zoals 2027, niet “${given}”`,
  wrongToday: (first, last, given) =>
    `--today vraagt een datum zoals 2027-01-31, van ${first} tot ${last}, niet “${given}”`,
  isRead: (file) => `${file} wordt hiervoor gelezen en werd niet overschreven; noem een ander bestand`,
  oneOf: (description, names) => `${description}: ${names}`,
  givenTwice: (option, first, second) =>
    `${option} vraagt één waarde, maar krijgt er twee: “${first}” en “${second}”`,
  repeatable: (description) => `${description}; herhaalbaar, of een lijst met komma’s ertussen`,
  wrongList: (option, given) =>
    `${option} vraagt een naam of een lijst van namen met komma’s ertussen, niet “${given}”`,
  unknown: {
    delimiter: (given, hint, known) =>
      `onbekend scheidingsteken “${given}”${hint}\nDe scheidingstekens zijn: ${known}.`,
    field: (given, hint, known) => `onbekend veld “${given}”${hint}\nDe velden zijn: ${known}.`,
    format: (given, hint, known) => `onbekend formaat “${given}”${hint}\nDe formaten zijn: ${known}.`,
    numbering: (given, hint, known) =>
      `onbekende nummering “${given}”${hint}\nDe nummeringen zijn: ${known}.`,
    rule: (given, hint, known) => `onbekende regel “${given}”${hint}\nDe regels zijn: ${known}.`,
    schema: (given, hint, known) => `onbekend schema “${given}”${hint}\nDe schema’s zijn: ${known}.`,
    shell: (given, hint, known) => `onbekende shell “${given}”${hint}\nDe shells zijn: ${known}.`,
    size: (given, hint, known) => `onbekende maat “${given}”${hint}\nDe maten zijn: ${known}.`,
    unit: (given, hint, known) => `onbekende eenheid “${given}”${hint}\nDe eenheden zijn: ${known}.`,
  },
  platform: "alleen voor dit platform, zoals twitter (of x)",
  limit: "een andere limiet, zoals mastodon=5000 of x=premium; herhaalbaar",
  wrongLimit: (given) => `--limit vraagt een platform en zijn limiet, zoals mastodon=5000, niet “${given}”`,
  lang: "alleen in deze taal, zoals nl, of all",
  post: "alleen dit bericht",
  thread: "plaats te lange berichten in delen, waar een platform dat toelaat",
  numbering: "waar het nummer van elk deel komt, zoals 1/4",
  set: "de waarde van het invulveld {{naam}}; herhaalbaar",
  campaign: "de campagne: een bestand, of de naam van een ingebouwde (zie bluehart campaigns)",
  campaignTwice: "noem de bestanden, of één met --campaign, maar niet allebei",
  wrongSet: (given) => `--set vraagt een naam en een waarde, zoals municipality=Gent, niet “${given}”`,
  nothingMatches: (file, list) =>
    `geen bericht van ${file} voldoet daaraan; dit zijn de berichten, met hun platformen en talen:\n${list}`,
  noPlaceholders: (file, name) => `de campagne ${file} heeft geen invulvelden, dus --set ${name} doet niets`,
  noPlaceholder: (file, name, hint, known) =>
    `de campagne ${file} heeft geen invulveld {{${name}}}${hint}; haar invulvelden zijn ${known}`,
  fromVariable: (file) => `Campagne: ${file} (uit BLUEHART_CAMPAIGN)`,
  inFolder: (file) => `Campagne: ${file} (in deze map)`,
  notPicked: (list, isOne, first) =>
    `Campagne: de ingebouwde. In deze map ${isOne ? "lijkt" : "lijken"} ${list} op ${isOne ? "een campagne" : "campagnes"}; om ${isOne ? "ze" : "er een"} te gebruiken: --campaign ${first}`,
  severalCampaigns: (names) => `in deze map staan meerdere campagnes; noem er een: ${names}`,
  noCampaign: (name, hint, known) =>
    `er is geen bestand en geen ingebouwde campagne “${name}”${hint}\nIngebouwd: ${known}.`,
  delimiter: "het scheidingsteken tussen de kolommen van csv, standaard een komma",
  per: "wat één afspraak in ics is; standaard een bericht met al zijn platformen",
  mediaBase: "het openbare adres van de map met de afbeeldingen, voor planningstools die ze ophalen",
  wrongMediaBase: (given) =>
    `--media-base vraagt het openbare adres van een map, zoals https://example.org/pictures/, niet “${given}”`,
  noEffect: (option, written, using) =>
    `${option} doet niets voor ${written.join(" of ")}; de optie dient voor ${using.join(", ")}`,
  force: "overschrijf een bestaand bestand of een bestaande map",
  watch: "telkens opnieuw als de campagne, of een bestand dat erin genoemd wordt, verandert, tot Ctrl-C",
  builtIn: (file) =>
    `${file} is ingebouwd en kan niet veranderd worden; begin een eigen campagne met bluehart init`,
  forceHint: "; --force overschrijft het",
};

export const terminal: TerminalMessages["terminal"] = {
  colon: ": ",
  standardInput: "de standaardinvoer",
  watching: (files) => `Wacht op wijzigingen in ${count(files, "bestand", "bestanden")}. Ctrl-C sluit af.`,
  cannotWatch: (file) => `kan ${file} niet volgen: het is een pipe; noem een bestand`,
  notUtf8: (file, encoding) => `${file} is geen UTF-8; het werd gelezen als ${encoding}`,
  parts: (number) => count(number, "deel", "delen"),
  part: (number, of) => `deel ${number} van ${of}`,
  losses: {
    post: (number) =>
      `${posts(number)} weggelaten, omdat de planningstool niet op ${number === 1 ? "dat platform" : "die platformen"} plaatst`,
    thread: (number) =>
      `${posts(number)} in delen weggelaten, want het bestand heeft maar één tekst per bericht; kopieer de delen met bluehart copy`,
    picture: (number) => `${lose(number)} de afbeelding`,
    "public-picture": (number) =>
      `${lose(number)} de afbeelding, die geen openbaar adres heeft; geef het adres van de map met --media-base`,
    "alt-text": (number) => `${lose(number)} de alternatieve tekst`,
    "content-warning": (number) => `${lose(number)} de inhoudswaarschuwing`,
    title: (number) => `${lose(number)} de titel`,
    "first-comment": (number) => `${lose(number)} de eerste reactie`,
    bars: (number) =>
      `${posts(number)} met “| |” in plaats van “||”, waarmee de planningstool alternatieve teksten en reacties scheidt`,
  },
  unreadablePictures: (number, names) =>
    `${count(number, "afbeelding", "afbeeldingen")} weggelaten, want onleesbaar: ${names}`,
  picturesWithoutRoom: (number, names) =>
    `kit.html laat ${count(number, "afbeelding", "afbeeldingen")} weg, om onder 10 MB te blijven: ${names}`,
  progress: { files: "bestanden", pictures: "afbeeldingen", recipients: "ontvangers" },
  secondsLeft: (seconds) => `nog ${seconds} s`,
  moreWarnings: (number) => `... en nog ${count(number, "waarschuwing", "waarschuwingen")}`,
  withheld: (number, ready) =>
    `${posts(number)} tegengehouden: verbeter de fouten hierboven${ready === 0 ? "" : ready === 1 ? "; het andere is klaar" : "; de andere zijn klaar"}.`,
  tooManyParts: (name, number, choices) =>
    `${name} heeft ${number} delen, en op het klembord past er één; kies er een\n${choices}`,
  tooMany: {
    clipboard: (number, choices) =>
      `${number} berichten komen in aanmerking, en op het klembord past er maar één; kies er een\n${choices}`,
    picture: (number, choices) =>
      `${number} berichten komen in aanmerking, en op het klembord past maar één afbeelding; kies er een\n${choices}`,
    browser: (number, choices) =>
      `${number} berichten komen in aanmerking, en de browser opent er maar één; kies er een\n${choices}`,
  },
};
