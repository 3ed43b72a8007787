import { nl as counts } from "../../counts/nl.ts";
import type { TerminalMessages } from "../TerminalMessages.ts";
import { count as counted } from "./options.ts";

export const posts: TerminalMessages["posts"] = {
  description:
    "Toont berichten klaar om te plakken, met hun hashtags, elk onder een regel met zijn id, platform, taal en aantal tekens. Een " +
    "bericht dat zijn platform zou weigeren, wordt tegengehouden: de foutuitvoer zegt waarom, en de exitcode is 1.",
  forX: "de berichten voor X",
  ownCampaign: "een eigen campagne",
  plain: "alleen de teksten; tussen twee berichten staat een lege regel",
  json: "berichten, tegengehouden berichten en bevindingen als JSON",
  copy: "zet de berichten op het klembord, zoals bluehart copy",
  fields: {
    title: (counted) => `titel, ${counted}: `,
    firstComment: (counted) => `eerste reactie, ${counted}: `,
  },
  leftOut: {
    length: (tag) => `#${tag} werd weggelaten: er is geen plaats voor`,
    number: (tag) =>
      `#${tag} werd weggelaten: het bericht heeft al zo veel hashtags als het platform toelaat of aanraadt`,
    "not-linked": (tag) => `#${tag} werd weggelaten: het platform maakt geen links van hashtags`,
  },
};

export const copy: TerminalMessages["copy"] = {
  description:
    "Zet een bericht op het klembord, precies zoals bluehart posts het toont, en leest het terug om zeker te zijn. Zijn er " +
    "meerdere berichten, dan kopieert een terminal ze een voor een; elders is dat een fout.\n\n" +
    "Met --picture de afbeelding van een bericht in plaats van zijn tekst; Linux heeft daarvoor xclip of wl-clipboard nodig.\n\n" +
    "Met --field de titel, de eerste reactie of de inhoudswaarschuwing in plaats daarvan.\n\n" +
    "Via SSH, of zonder scherm, vraagt het de terminal om de tekst over te nemen (OSC 52).",
  oneByOne: "een voor een, met Enter",
  picture: "de afbeelding van het bericht in plaats van de tekst; met een nummer een andere dan de eerste",
  field: "een ander deel van het bericht in plaats van de tekst",
  fieldOf: {
    title: (name) => `de titel van ${name}`,
    firstComment: (name) => `de eerste reactie van ${name}`,
    contentWarning: (name) => `de inhoudswaarschuwing van ${name}`,
  },
  hasField: {
    title: (command) => `Er is ook een titel: ${command}`,
    firstComment: (command) => `Er is ook een eerste reactie: ${command}`,
    contentWarning: (command) => `Er is ook een inhoudswaarschuwing: ${command}`,
  },
  noField: (field, posts) => `het veld “${field}” is leeg bij ${posts}`,
  part: "alleen dit deel van een bericht in delen, zoals 2",
  wrongPart: (given) => `--part vraagt het nummer van een deel, zoals 2, niet “${given}”`,
  hasNoPart: (id, has, number) =>
    `het bericht ${id} heeft ${has === 1 ? "maar één deel" : `maar ${has} delen`}, en dus geen deel ${number}`,
  wrongPicture: (given) => `--picture vraagt het nummer van een afbeelding, zoals 2, niet “${given}”`,
  next: (name) => `Enter kopieert het volgende, ${name}; Ctrl-C stopt. `,
  copied: (name) => `${name} gekopieerd, en teruggelezen om zeker te zijn.`,
  sent: (name) =>
    `${name} naar het klembord van de terminal gestuurd (OSC 52), dat niet teruggelezen kan worden; plak het om het na te kijken.`,
  pictureOf: (file, post) => `${file} van ${post}`,
  notReadBack: (name) =>
    `${name} gekopieerd; het klembord van dit systeem wordt niet teruggelezen, dus plak het om het na te kijken.`,
  noPicture: (file) => `${file} ontbreekt, of is geen afbeelding`,
  hasNoPicture: (id, has, number) =>
    `het bericht ${id} heeft ${has === 0 ? "geen afbeelding" : `maar ${counted(has, "afbeelding", "afbeeldingen")}`}${number > 1 ? `, en dus geen afbeelding ${number}` : ""}`,
};

export const open: TerminalMessages["open"] = {
  description:
    "Opent het schrijfvenster van het platform in de browser, met de tekst van een bericht erin. Facebook en Instagram hebben zo’n " +
    "adres niet: kopieer het bericht daar. Er verschijnt niets voor er op de knop van het platform zelf geklikt wordt.",
  print: "open niets, en toon alleen het adres",
  opened: (name) => `${name} geopend in de browser.`,
  otherParts: (number, command) =>
    `${number === 1 ? "Het andere deel volgt als antwoord" : `De andere ${number} delen volgen als antwoord`}: ${command}`,
  cannot: (platform, command) =>
    `${platform} kan niet met een tekst geopend worden; voer ${command} uit, en plak de tekst daar`,
};

export const schedule: TerminalMessages["schedule"] = {
  description:
    "Toont wanneer elk bericht verschijnt, in de tijdzone van de campagne: op het tijdstip in `when`, anders op de dag van de " +
    "campagne om negen uur. Dat is de eerstvolgende keer, tenzij --year iets anders zegt. Datums die voorbij zijn, of buiten de " +
    "periode van de campagne vallen, zijn gemarkeerd.",
  json: "de datums als JSON",
  forCalendar: "hetzelfde voor een agenda",
  undated: (number) =>
    `${counted(number, "bericht", "berichten")} zonder datum: geef ${number === 1 ? "het" : "ze"} een “when”, of de campagne een dag.`,
  marks: { "when-past": "voorbij", "when-outside": "buiten de periode" },
};

export const count: TerminalMessages["count"] = {
  description:
    "Telt een tekst zoals elk platform hem telt, en toont de optelsom: links, emoji’s, brede tekens, andere. De tekst wordt geteld " +
    "precies zoals hij is, maar zonder het regeleinde helemaal aan het einde van een bestand of van de standaardinvoer. " +
    "De exitcode is 1 als de tekst te lang is voor een platform dat --platform noemt.\n\n" +
    "Met --ndjson mag een regel zijn “platform” noemen. Zijn andere sleutels worden doorgegeven, behalve “text”. Een regel die niet " +
    "geteld kan worden, wordt een fout met het regelnummer, en de exitcode is 1.",
  text: "de tekst; standaard de standaardinvoer",
  file: "tel de tekst van dit bestand",
  json: "de tellingen als JSON",
  title: "tel ook deze titel, op platformen die er een hebben",
  thread: "verdeel een te lange tekst in delen, en toon die",
  titleLine: (described) => `titel: ${described}`,
  ndjson: 'een filter: per regel één JSON-object erin, zoals {"text":"..."}, en één eruit',
  textAndNdjson: "--ndjson leest de standaardinvoer of --file; laat de tekst weg",
  isFile: (name) => `${name} zelf werd geteld; --file ${name} telt de tekst van het bestand`,
  textAndFile: "er is een tekst en een --file; geef er maar één",
  noText: 'geen tekst: bluehart count "tekst", of --file, of een pipe',
  severalPlatforms: "met --ndjson kan maar één --platform, voor de regels die er geen noemen",
  tooLong: "te lang",
  fits: "past",
  uncertain: "onzeker",
  strictly: (described) => `streng geteld, ${described}`,
  reasons: {
    empty: "leeg: er is niets te plaatsen",
    "lone-surrogate": "geweigerd: er staat een half teken in (een losse surrogaat)",
    "refused-character": "geweigerd: er staat een teken in dat het platform niet aanvaardt",
  },
  hashtags: (tags) => `hashtags: ${tags}`,
  atMost: (max) => ` (hoogstens ${max})`,
  links: (links) => `links: ${links}`,
  notClickable: " (niet aanklikbaar)",
  fold: (shown) => `afgekapt na “${shown}”`,
  counts,
};
