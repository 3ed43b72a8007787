import type { ImageProblem } from "../../image/ImageFacts.ts";
import type { LimitCount } from "../../platform/countText.ts";
import type { UnfilledProblem } from "../../source/SourceText.ts";
import { formatName, megabytes } from "../pictureWords.ts";
import type { FindingMessages } from "./FindingMessages.ts";
import { some } from "./some.ts";

const hashtags = (tags: readonly string[]) => tags.map((tag) => `#${tag}`).join(" ");
const decimal = (number: number) => String(number).replace(".", ",");
const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");
const joined = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

function counted({ length, limit, remaining, unit }: LimitCount): string {
  const bytes = unit === "utf8" ? " UTF-8-bytes" : "";
  return `${length} van ${limit}${bytes}, ${remaining < 0 ? `${-remaining} te veel` : `${remaining} over`}`;
}

function unfilled(problem: UnfilledProblem): string {
  switch (problem.kind) {
    case "not-closed":
      return "een invulveld begint met {{ en wordt niet gesloten; schrijf {{naam}}";
    case "bad-name":
      return `${problem.written} is geen invulveld; de naam mag alleen letters, cijfers, - en _ bevatten`;
    case "no-value":
      return `{{${problem.name}}} heeft geen waarde${problem.near === undefined ? "" : `; bedoelt u “${problem.near}”?`}`;
  }
}

/** Waarom een afbeelding niet te gebruiken is, na haar naam. */
const imageProblems: { readonly [problem in ImageProblem]: string } = {
  "no-file": "is geen bestand",
  unreadable: "kan niet gelezen worden",
  empty: "is leeg",
  "too-large": "is groter dan 64 MB en werd niet gelezen",
  "not-a-picture": "is geen afbeelding; bewaar ze als JPEG of PNG",
  damaged: "is beschadigd of onvolledig; kopieer ze opnieuw",
  "too-many-pixels": "heeft meer dan 50 miljoen pixels; maak ze kleiner",
};

function photoProblem(why: ImageProblem | "missing" | "format"): string {
  if (why === "missing") return "ontbreekt";
  return why === "format" ? "is geen JPEG of PNG; bewaar ze zo" : imageProblems[why];
}

export const nl: FindingMessages = {
  "campaign-file": { summary: "Het bestand is geen geldige campagne", message: ({ message }) => message },
  "address-unknown": {
    summary: "Een adres lijkt op een adres dat de campagne kent",
    message: ({ address, known }) => `${address} lijkt op ${known}; is het een tikfout?`,
  },
  "alt-text": {
    summary: "Een afbeelding heeft geen alternatieve tekst, of een die te lang is of niets zegt",
    message(params) {
      switch (params.kind) {
        case "missing":
          return `${params.file} heeft geen alternatieve tekst; zeg wat er te zien is`;
        case "unfilled":
          return unfilled(params.problem);
        case "empty-words":
          return `de alternatieve tekst “${params.alt}” zegt niets; zeg wat er te zien is`;
        case "too-long":
          return `${params.platform} laat ${params.max} tekens alternatieve tekst toe, deze heeft er ${params.length}: ${params.length - params.max} te veel`;
      }
    },
  },
  "brand-contrast": {
    summary: "Een kleur van de campagne is te licht voor tekst",
    message: ({ color, contrast, needed, suggestion }) =>
      `${color} heeft een contrast van ${decimal(contrast)} met wit, en tekst heeft ${decimal(needed)} nodig; kies een donkerdere, zoals ${suggestion}`,
  },
  "brand-logo": {
    summary: "Het logo van de campagne ontbreekt, of is geen SVG of PNG",
    message: ({ kind, file }) =>
      kind === "missing"
        ? `het logo ${file} ontbreekt`
        : kind === "on-the-web"
          ? `het logo ${file} staat op het web; zet het bestand naast de campagne`
          : `het logo ${file} is geen leesbare SVG of PNG`,
  },
  "broken-characters": {
    summary: "Een programma heeft tekens van de tekst beschadigd",
    message({ kind, found, meant }) {
      if (kind === "lost") return "hier ging een teken verloren; typ het opnieuw";
      return meant === undefined || kind === "escape"
        ? `“${found}” is een beschadigd teken; vervang het`
        : `“${found}” is een beschadigd teken; schrijf “${meant}”`;
    },
  },
  "card-glyph": {
    summary: "Een kaart heeft een letter die haar lettertypes niet hebben, of een andere emoji dan 💙",
    message: ({ card, platform, letter, emoji }) =>
      emoji
        ? `de kaart ${card} op ${platform}: kaarten tekenen geen emoji, behalve 💙; laat ${letter} weg`
        : `de kaart ${card} op ${platform}: geen lettertype heeft “${letter}”; laat het weg, of noem onder brand.font een lettertype dat het heeft`,
  },
  "card-text": {
    summary: "Een kaart kan niet getekend worden: haar woorden passen niet, of ontbreken",
    message(params) {
      const { card, platform } = params;
      switch (params.kind) {
        case "too-long":
          return `de kaart ${card} op ${platform}: “${params.word}” is ${params.over} tekens te lang, ook in de kleinste leesbare letters; kort de tekst in`;
        case "too-many-lines":
          return `de kaart ${card} op ${platform}: “${params.word}” heeft ${params.lines} regels, en de kaart neemt er ${params.max}; laat er ${params.lines - params.max} weg`;
        case "no-words":
          return `de kaart ${card} op ${platform}: de campagne heeft niets voor “${params.word}”; schrijf het onder words`;
        case "unfilled":
          return unfilled(params.problem);
        case "no-photo":
          return `de kaart ${card} op ${platform}: de foto ${params.file} ${photoProblem(params.why)}`;
      }
    },
  },
  "duplicate-post": {
    summary: "Twee berichten voor hetzelfde platform zeggen hetzelfde",
    message: ({ other }) =>
      `de tekst is dezelfde als die van ${other}; platformen weigeren of verbergen herhalingen`,
  },
  emoji: {
    summary: "Te veel emoji, meerdere op een rij, of een in de plaats van een woord",
    message(params) {
      switch (params.kind) {
        case "many":
          return `${params.count} emoji, en een schermlezer leest van elk de naam voor; houd er hoogstens ${params.max}`;
        case "row":
          return `${params.count} emoji op een rij; houd er één`;
        case "repeated":
          return `${params.count} keer ${params.emoji} op een rij; houd er één`;
        case "in-sentence":
          return `${params.emoji} onderbreekt een zin; zet het aan het einde`;
      }
    },
  },
  "empty-post": { summary: "Het bericht heeft geen tekst", message: () => "het bericht heeft geen tekst" },
  "fancy-letters": {
    summary: "Letters die maar op letters lijken, en die schermlezers overslaan of spellen",
    message: ({ found, plain }) => `“${found}” slaan schermlezers over of spellen ze; schrijf “${plain}”`,
  },
  "figure-outdated": {
    summary: "Een cijfer in het bericht is door een nieuwer vervangen",
    message: ({ figure, newer, source }) =>
      `verouderd cijfer: ${figure}; het nieuwere is ${newer}${source === undefined ? "" : ` (${source})`}`,
  },
  "figure-unsourced": {
    summary: "Geen feit met bron staaft een cijfer in het bericht",
    message: ({ figure }) => `voor het cijfer ${figure} is geen bron bekend`,
  },
  fold: {
    summary: "De hulplijn of de link gaat schuil achter “meer”",
    message: ({ platform, shown, hidden }) =>
      `${platform} toont de eerste ${shown} tekens en verbergt ${hidden} achter “meer”; zet het naar voren`,
  },
  "hashtag-case": {
    summary: "Een hashtag zonder hoofdletters, die een schermlezer als één woord leest",
    message: ({ tag, better }) => `een schermlezer leest #${tag} als één woord; schrijf #${better}`,
  },
  "hashtag-count": {
    summary: "Meer hashtags dan het platform toelaat of aanbeveelt",
    message({ kind, platform, max, tags }) {
      const rule = kind === "max" ? "laat er hoogstens" : "beveelt er hoogstens";
      return `${platform} ${rule} ${max} ${kind === "max" ? "toe" : "aan"}, het bericht heeft ${tags.length} hashtags (${hashtags(tags)}): ${tags.length - max} te veel`;
    },
  },
  "hashtag-duplicate": {
    summary: "Het bericht heeft twee keer dezelfde hashtag",
    message: ({ tag }) => `#${tag} staat al in het bericht; verwijder er een`,
  },
  "hashtag-syntax": {
    summary: "Het platform maakt van een hashtag geen link, of maar van een deel",
    message(params) {
      switch (params.kind) {
        case "space":
          return `“# ${params.word}” is geen hashtag; verwijder de spatie na het teken`;
        case "partly":
          return `${params.platform} maakt alleen van #${params.linked} een link, niet van heel #${params.written}; schrijf #${params.better}`;
        case "too-much":
          return `${params.platform} maakt van heel #${params.linked} een link; zet een spatie na #${params.meant}`;
        case "too-long":
          return `${params.platform} neemt hashtags van hoogstens ${params.max} tekens, #${params.tag} heeft er ${params.length}`;
        case "not":
          return `${params.platform} maakt van #${params.written} geen link`;
      }
    },
  },
  "hashtag-unknown": {
    summary: "Een hashtag lijkt op een van de campagne",
    message: ({ tag, near }) => `#${tag} lijkt op #${near}; is het een tikfout?`,
  },
  helpline: {
    summary: "Het bericht noemt geen hulplijn",
    message: ({ name, address }) =>
      `het bericht noemt geen hulplijn; noem er een, zoals ${joined([name, address])}`,
  },
  "helpline-language": {
    summary: "Elke hulplijn in het bericht spreekt een andere taal",
    message({ given, speaks, language, better }) {
      const instead =
        better === undefined ? "er is geen in deze taal" : `noem ${joined([better.name, better.address])}`;
      return `${given} spreekt ${list(speaks)}, het bericht is in “${language}”; ${instead}`;
    },
  },
  "image-duplicate": {
    summary: "Een bericht heeft twee keer dezelfde afbeelding, of twee berichten hebben dezelfde",
    message: ({ kind, file, other }) =>
      kind === "post"
        ? `${file} is dezelfde afbeelding als ${other}; laat er een weg`
        : `${file} is ook de afbeelding van ${other}`,
  },
  "image-format": {
    summary: "Een afbeelding is onleesbaar, heet verkeerd, of heeft een formaat dat het platform niet neemt",
    message(params) {
      const { file } = params;
      if (params.kind === "problem") return `${file} ${imageProblems[params.problem]}`;
      const format = formatName(params.format);
      return params.kind === "name"
        ? `${file} is een ${format}-bestand; geef het de juiste naam`
        : `${file} is ${format} en kan niet op ${params.platform}; bewaar ze als ${formatName(params.instead)}`;
    },
  },
  "image-heavy": {
    summary: "Het bestand van een afbeelding is groter dan het platform toelaat",
    message: ({ file, platform, bytes, max }) =>
      `${file} heeft ${megabytes(bytes, ",")}, en op ${platform} kan hoogstens ${megabytes(max, ",")}; gebruik de kopie in de kit`,
  },
  "image-location": {
    summary: "Het bestand van een afbeelding verraadt waar ze genomen is",
    message: ({ file }) =>
      `${file} verraadt waar de foto genomen is, en zo wie erop staat; gebruik de kopie in de kit`,
  },
  "image-missing": {
    summary: "Het platform vraagt een afbeelding, of een bestand ontbreekt",
    message(params) {
      return params.kind === "file"
        ? `de afbeelding ${params.file} ontbreekt`
        : `${params.platform} neemt alleen een bericht met een afbeelding of video; voeg er een toe`;
    },
  },
  "image-shape": {
    summary: "Het platform snijdt een deel van een afbeelding weg",
    message({ file, platform, percent, sides, size, isStory }) {
      const where = sides === "top-and-bottom" ? "boven en onder" : "links en rechts";
      const story = isStory ? "; als verhaal blijft ze heel" : "";
      return `op ${platform} valt ${percent} % van ${file} weg, ${where}; snijd ze zelf bij tot ${size}${story}`;
    },
  },
  "image-small": {
    summary: "Een afbeelding is te klein voor het platform, of ziet er onscherp uit",
    message: ({ kind, file, platform, width, needed }) =>
      kind === "refused"
        ? `${file} is ${width} pixels breed, en op ${platform} moeten het er ${needed} zijn`
        : `${file} wordt onscherp op ${platform}: er zijn ${needed} pixels breed te zien, en ze heeft er ${width}`,
  },
  "invisible-characters": {
    summary: "Het bericht heeft een teken dat niemand ziet",
    message: ({ code }) =>
      `een onzichtbaar teken (U+${code.toString(16).toUpperCase().padStart(4, "0")}); verwijder het`,
  },
  length: {
    summary: "Het bericht is langer dan het platform toelaat",
    message: ({ platform, count }) => `te lang voor ${platform}: ${counted(count)}`,
  },
  "length-uncertain": {
    summary: "Het bericht past in de vermelde limiet, maar misschien niet in de strengere telling",
    message: ({ platform, stated, strict }) =>
      `misschien te lang voor ${platform}: streng geteld ${counted(strict)}, anders ${counted(stated)}; kort het in om zeker te zijn`,
  },
  "link-count": {
    summary: "Meer verschillende links dan het platform toelaat",
    message: ({ platform, max, count }) =>
      `${platform} laat ${max} verschillende links toe, het bericht heeft er ${count}: ${count - max} te veel`,
  },
  "link-insecure": {
    summary: "Een link begint met http://",
    message: ({ link }) => `${link} is niet versleuteld; schrijf https://, of alleen de naam`,
  },
  "link-malformed": {
    summary: "Een adres is verkeerd getypt",
    message: ({ found, meant }) =>
      meant === undefined
        ? `${found} is geen adres; vul het aan`
        : `${found} is geen adres; schrijf ${meant}`,
  },
  "link-not-clickable": {
    summary: "Op dit platform kunnen lezers niet op links klikken",
    message: ({ platform, links }) => `op ${platform} kunnen lezers niet klikken op ${links.join(", ")}`,
  },
  mention: {
    summary: "Het platform maakt van een vermelding geen link, of het zijn er te veel",
    message(params) {
      switch (params.kind) {
        case "max":
          return `${params.platform} laat ${params.max} vermeldingen toe, het bericht heeft er ${params.count}`;
        case "not-linked":
          return `${params.platform} maakt alleen na een spatie een link van ${params.mention}`;
        case "other-platform":
          return `${params.mention} is een account van een ander platform; ${params.platform} maakt er geen link van`;
        case "no-domain":
          return `${params.platform} maakt van ${params.mention} geen link; een account is er een domein`;
      }
    },
  },
  "mixed-script": {
    summary: "Een woord mengt Latijnse letters met Griekse of Cyrillische",
    message: ({ word, letter }) => `“${word}” heeft een vreemde letter “${letter}”; typ het woord opnieuw`,
  },
  "phone-unknown": {
    summary: "Een telefoonnummer lijkt op dat van een hulplijn",
    message: ({ found, phone, name }) => `${found} lijkt op ${phone} (${name}); is het een tikfout?`,
  },
  placeholder: {
    summary: "Een invulveld heeft geen waarde, of er moet nog iets ingevuld worden",
    message(params) {
      if (params.kind !== "stub") return unfilled(params);
      if (params.within !== undefined)
        return `de waarde van {{${params.within}}} is nog ${params.written}; vul bij values de echte waarde in, of met --set ${params.within}=...`;
      return params.value === undefined
        ? `${params.written} moet nog ingevuld worden`
        : `${params.written} is geen invulveld; schrijf {{${params.value}}}`;
    },
  },
  "translation-copied": {
    summary: "Dezelfde tekst in twee talen",
    message: ({ language, other }) => `de tekst in “${language}” is dezelfde als in “${other}”; vertaal hem`,
  },
  "translation-differs": {
    summary: "Een vertaling noemt een ander cijfer, nummer, adres, invulveld, account of een andere datum",
    message: ({ language, main, missing, added }) =>
      `de vertaling verschilt: ${joined([
        missing.length === 0 ? "" : `“${main}” heeft ${missing.join(", ")}`,
        added.length === 0 ? "" : `“${language}” heeft ${added.join(", ")}`,
      ])}`,
  },
  "translation-missing": {
    summary: "Een tekst ontbreekt in een van de talen",
    message: ({ text, language }) => `${text === "post" ? "de tekst" : text} ontbreekt in “${language}”`,
  },
  "translation-outdated": {
    summary: "De tekst is veranderd sinds hij vertaald werd",
    message: ({ language, main, text }) =>
      text === undefined
        ? `de tekst in “${main}” is veranderd sinds hij in “${language}” vertaald werd`
        : `${text}: de tekst in “${main}” is veranderd sinds hij in “${language}” vertaald werd`,
  },
  "translation-unreviewed": {
    summary: "Niemand heeft de vertaling nagelezen",
    message: ({ unreviewed, changed }) =>
      changed.length === 0
        ? `de vertaling in ${list(unreviewed)} is nog niet nagelezen`
        : `${list(unreviewed)}: ${changed.length === 1 ? "1 tekst is" : `${changed.length} teksten zijn`} veranderd en nog niet nagelezen (${some(changed)})`,
  },
  typography: {
    summary: "Drie punten, rechte aanhalingstekens, of in het Frans een ontbrekende vaste spatie",
    message(params) {
      switch (params.kind) {
        case "dots":
          return "drie punten; schrijf …";
        case "apostrophe":
          return "een recht weglatingsteken; schrijf ’";
        case "quotes":
          return `rechte aanhalingstekens; schrijf ${params.open}…${params.close}`;
        case "space-missing":
          return "het Frans zet hier een vaste spatie";
        case "space-ordinary":
          return "een gewone spatie, waar de regel kan breken; gebruik een vaste";
      }
    },
  },
  weekday: {
    summary: "Bij een datum staat de verkeerde weekdag",
    message: ({ date, year, right, written }) => `${date} is in ${year} geen ${written}, maar een ${right}`,
  },
  "when-form": {
    summary: "Een datum staat niet in de gewone vorm",
    message: ({ written, usual }) => `“${written}” wordt gelezen als “${usual}”`,
  },
  "when-outside": {
    summary: "Een bericht valt buiten de periode van de campagne",
    message: ({ date, from, to }) => `${date} valt buiten de campagne, van ${from} tot ${to}`,
  },
  "when-past": {
    summary: "De datum van een bericht is voorbij",
    message: ({ date }) => `de datum ${date} is voorbij`,
  },
  "white-space": {
    summary: "Witruimte die niemand wil, en die ook meetelt",
    message({ kind, count }) {
      switch (kind) {
        case "spaces":
          return `${count} spaties op een rij; houd er één`;
        case "tab":
          return "een tab; gebruik een spatie";
        case "before-mark":
          return "een spatie voor een komma of punt; verwijder ze";
        case "line-end":
          return "witruimte aan het einde van een regel; verwijder ze";
        case "empty-lines":
          return `${count} lege regels op een rij; houd er één`;
      }
    },
  },
};
