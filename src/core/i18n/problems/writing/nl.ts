import type { WritingWords } from "./WritingWords.ts";

export const nl: WritingWords = {
  emptyName: "de naam van het bestand of de map om in te schrijven is leeg",
  hyphenName:
    "- betekent standaarduitvoer, en daar schrijft dit commando niet naar; noem een bestand of map, zoals ./- als die zo heet",
  exists: (path) => `${path} bestaat al en werd niet overschreven`,
  readOnly: (file) => `${file} is alleen-lezen en werd niet veranderd; maak het eerst schrijfbaar`,
  notRegular: "het is geen gewoon bestand, en alleen een gewoon bestand wordt overschreven",
  isNoFolder: "het is geen map",
  noFolder: (folder) => `de map ${folder} bestaat niet; maak die eerst aan`,
  cannotCreate: (folder, why) => `kan de map ${folder} niet maken: ${why}`,
  isFile: "een bestand heeft die naam al",

  held: (pid, host, what, since, file) =>
    `proces ${pid} op ${host} schrijft sinds ${since} UTC in ${what}; ` +
    `wacht tot het klaar is, of verwijder ${file} als bluehart daar niet meer loopt`,
  justBegun: (what) => `een andere bluehart begon zojuist in ${what} te schrijven`,
  cannotLock: (what, why) => `kan ${what} niet vergrendelen: ${why}`,

  cannotCopy: (advice, cause) =>
    `het klembord is niet bereikbaar: ${advice}${cause === undefined ? "" : ` (${cause})`}. De tekst staat in de uitvoer.`,
  otherText: "het gaf een andere tekst terug",
  noAnswer: "het klembord van het systeem antwoordde niet",
  install: (name) => `installeer ${name} (sudo apt install ${name})`,
  noDesktop: "er is geen scherm; installeer op een desktop xsel (X11) of wl-clipboard (Wayland)",
  cannotCopyPicture: (why) =>
    `kan geen afbeelding op het klembord zetten: ${why}. bluehart pictures schrijft ze naar een bestand.`,
  textOnly: "er is geen scherm, en het klembord van een terminal neemt alleen tekst",
  otherPicture: "het gaf een andere afbeelding terug",
  notInstalled: (program, from) =>
    `${program} is niet geïnstalleerd${from === undefined ? "" : ` (sudo apt install ${from})`}`,
  ended: (program, code) =>
    code === null ? `${program} antwoordde niet op tijd` : `${program} stopte met code ${code}`,
  undrawable: (file) =>
    `kan ${file} niet tekenen: het ontbreekt, is beschadigd of te groot, of is geen JPEG, PNG of SVG`,
  cannotOpen: (why, address) => `kan geen browser openen: ${why}. Het adres is\n${address}`,
  noDisplay: "er is geen scherm",

  halfCharacter:
    "de tekst bevat een half teken, zoals een halve emoji, dat geen bestand kan bewaren; verwijder het",
  noSuchFolder: (folder) => `er is geen map ${folder}`,
  noKitFolder: (folder) => `er is geen map ${folder} voor kits; maak die eerst aan`,

  noDate: (post) => `het bericht ${post} heeft geen datum; geef er een, zoals when: "2027-07-23, 09:00"`,
  goneBy: (date, post) => `${date}, de dag van ${post}, is voorbij; kies met --year een later jaar`,
  onePerFile: (scheduler, choices) =>
    `${scheduler} neemt één bestand per platform en taal; kies met ${choices.join(" en ")}, of schrijf ze allemaal met --all`,
  tooManyPosts: (scheduler, most, posts) =>
    `${scheduler} neemt ${most} berichten per bestand, dit zijn er ${posts}; kies een deel ervan met --lang of --post`,
  stepsOfFive: (scheduler, post, time) =>
    `${scheduler} neemt alleen tijdstippen per vijf minuten, en ${post} heeft ${time}; kies een ander uur`,
  noTitleColumn: (scheduler, platform) =>
    `het bestand van ${scheduler} heeft geen kolom voor titels, en ${platform} neemt geen bericht zonder titel; kies een formaat dat er een heeft, zoals publer`,
  noNetwork: (scheduler, networks) =>
    `${scheduler} plaatst op ${networks}, en geen van deze berichten is daarvoor bedoeld`,
};
