import type { ImageProblem } from "../../image/ImageFacts.ts";
import type { LimitCount } from "../../platform/countText.ts";
import { quoteFrom } from "../cards/CardNames.ts";
import { nl as cards } from "../cards/nl.ts";
import { counting } from "../counting.ts";
import { monthAndYear } from "../monthAndYear.ts";
import { formatName, megabytes } from "../pictureWords.ts";
import { nl as filling } from "../problems/filling/nl.ts";
import type { FindingMessages } from "./FindingMessages.ts";
import { some } from "./some.ts";
import { verb } from "./verb.ts";

const quote = (name: string) => `“${name}”`;
const cardName = (card: string) => quoteFrom(cards.kinds, card, quote);
const wordName = (word: string) => quoteFrom(cards.words, word, quote);
const many = counting("nl", ".");
const hashtags = (tags: readonly string[]) => tags.map((tag) => `#${tag}`).join(" ");
const write = (tags: readonly string[]) =>
  tags.length > 1 ? `schrijf ${tags.length} hashtags: ${hashtags(tags)}` : `schrijf ${hashtags(tags)}`;
const decimal = (number: number) => String(number).replace(".", ",");
const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");
const joined = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

function counted({ length, limit, remaining, unit }: LimitCount): string {
  const bytes = unit === "utf8" ? " UTF-8-bytes" : "";
  return `${length} van ${limit}${bytes}, ${remaining < 0 ? `${-remaining} te veel` : `${remaining} over`}`;
}

/** Waarom een afbeelding niet te gebruiken is, na haar naam. */
const imageProblems: { readonly [problem in ImageProblem]: string } = {
  "no-file": "is geen bestand",
  unreadable: "kan niet gelezen worden",
  empty: "is leeg",
  "too-large": "is groter dan 64 MB en werd niet gelezen",
  "not-a-picture": "is geen afbeelding; sla ze op als JPEG of PNG",
  damaged: "is beschadigd of onvolledig; kopieer ze opnieuw",
  "too-many-pixels": "heeft meer dan 50 miljoen pixels; maak ze kleiner",
};

function photoProblem(why: ImageProblem | "missing" | "format"): string {
  if (why === "missing") return "ontbreekt";
  return why === "format" ? "is geen JPEG of PNG; sla ze zo op" : imageProblems[why];
}

const HASHTAG_REASONS = {
  "no-letter": ": er is een letter nodig",
  "no-space-before": ": zet een spatie voor het teken",
  brackets: ": zet de hashtag buiten de haakjes",
  characters: ": gebruik alleen letters, cijfers en _",
};
const FIELDS = { title: "titel", firstComment: "eerste reactie", text: "tekst" };

export const nl: FindingMessages = {
  part: (number, of) => `deel ${number} van ${of}: `,
  "campaign-file": ({ message }) => String(message),
  "address-unknown": ({ address, known }) => `${address} lijkt op ${known}; is het een tikfout?`,
  "alt-text"(params) {
    switch (params.kind) {
      case "missing":
        return `${params.file} heeft geen alternatieve tekst; beschrijf wat er te zien is`;
      case "unfilled":
        return filling.unfilled(params.problem);
      case "empty-words":
        return `de alternatieve tekst “${params.alt}” zegt niets; beschrijf wat er te zien is`;
      case "too-long":
        return `${params.platform} ${verb(params.platform, "laat", "laten")} ${many(params.max, "teken", "tekens")} alternatieve tekst toe, deze heeft er ${params.length}: ${params.length - params.max} te veel`;
    }
  },
  "brand-contrast": ({ color, contrast, needed, suggestion }) =>
    `${color} heeft een contrast van ${decimal(contrast)} met wit, en tekst heeft ${decimal(needed)} nodig; kies een donkerdere kleur, zoals ${suggestion}`,
  "brand-logo": ({ kind, file }) =>
    kind === "missing"
      ? `het logo ${file} ontbreekt; voeg het toe, of verbeter de naam`
      : kind === "on-the-web"
        ? `het logo ${file} staat op het web; zet het bestand naast de campagne`
        : `het logo ${file} is geen leesbare SVG of PNG`,
  "broken-characters"({ kind, found, meant }) {
    if (kind === "lost") return "hier ging een teken verloren; typ het opnieuw";
    if (kind === "digit")
      return `in “${found}” staat een letter in plaats van een cijfer; schrijf “${meant}”`;
    return meant === undefined || kind === "escape"
      ? `“${found}” is een beschadigd teken; vervang het`
      : `“${found}” is een beschadigd teken; schrijf “${meant}”`;
  },
  "card-glyph": ({ card, platform, letter, emoji }) =>
    emoji
      ? `de kaart ${cardName(card)} op ${platform}: op een kaart kan geen andere emoji dan 💙; laat ${letter} weg`
      : `de kaart ${cardName(card)} op ${platform}: geen lettertype heeft “${letter}”; laat het weg, of geef de campagne een eigen lettertype dat het heeft (\`brand.font\`)`,
  "card-text"(params) {
    const { card, platform } = params;
    switch (params.kind) {
      case "too-long":
        return `de kaart ${cardName(card)} op ${platform}: ${wordName(params.word)} is ${many(params.over, "teken", "tekens")} te lang, ook in de kleinste leesbare letters; kort de tekst in`;
      case "too-many-lines":
        return `de kaart ${cardName(card)} op ${platform}: ${wordName(params.word)} heeft ${params.lines} regels, en er passen er ${params.max} op de kaart; laat er ${params.lines - params.max} weg`;
      case "no-words":
        return `de kaart ${cardName(card)} op ${platform}: de campagne heeft niets om bij ${wordName(params.word)} te zetten; geef de kaart eigen woorden (\`words\`)`;
      case "unfilled":
        return filling.unfilled(params.problem);
      case "no-photo":
        return `de kaart ${cardName(card)} op ${platform}: de foto ${params.file} ${photoProblem(params.why)}`;
    }
  },
  "date-impossible"(params) {
    switch (params.kind) {
      case "days": {
        const month = monthAndYear(params.month, params.year, "nl");
        return `${params.written} bestaat niet: ${month} heeft ${params.days} dagen`;
      }
      case "date":
        return `${params.written} is geen bestaande datum`;
      case "hours":
        return `${params.written} bestaat niet: de dag eindigt om 24.00 uur`;
      case "minutes":
        return `${params.written} bestaat niet: een uur heeft 60 minuten`;
      case "backwards":
        return `${params.written} loopt terug: het einde ligt voor het begin`;
    }
  },
  "duplicate-post": ({ other }) =>
    `de tekst is dezelfde als die van ${other}; platformen weigeren of verbergen herhalingen`,
  emoji(params) {
    switch (params.kind) {
      case "many":
        return `${params.count} emoji, en een schermlezer leest van elk de naam voor; gebruik er hoogstens ${params.max}`;
      case "row":
        return `${params.count} emoji op een rij; laat er één staan`;
      case "repeated":
        return `${params.count} keer ${params.emoji} op een rij; laat er één staan`;
      case "in-sentence":
        return `${params.emoji} onderbreekt een zin; zet het aan het einde`;
    }
  },
  "empty-post": () => "het bericht heeft geen tekst; schrijf er een, of verwijder het bericht",
  "fancy-letters": ({ found, plain }) =>
    `schermlezers slaan “${found}” over of spellen het; schrijf “${plain}”`,
  "figure-outdated": ({ figure, newer, source }) =>
    `verouderd cijfer: ${figure}; het nieuwere is ${newer}${source === undefined ? "" : ` (${source})`}`,
  "figure-unsourced": ({ figure, fact }) =>
    fact === undefined
      ? `voor “${figure}” geeft de campagne geen bron; voeg er een toe, of laat het cijfer weg`
      : `het feit “${fact}” achter ${figure} heeft geen bron; voeg er een toe, of laat het cijfer weg`,
  fold: ({ platform, shown, hidden }) =>
    `${platform} ${verb(platform, "toont", "tonen")} de eerste ${shown} tekens en ${verb(platform, "verbergt", "verbergen")} ${hidden} achter “meer”; zet het vooraan`,
  "hashtag-case": ({ tag, better }) => `een schermlezer leest #${tag} als één woord; schrijf #${better}`,
  "hashtag-count"({ kind, platform, max, tags }) {
    const [one, several, particle] = kind === "max" ? ["laat", "laten", "toe"] : ["raadt", "raden", "aan"];
    return `${platform} ${verb(platform, one, several)} hoogstens ${many(max, "hashtag", "hashtags")} ${particle}, het bericht heeft er ${tags.length} (${hashtags(tags)}): ${tags.length - max} te veel`;
  },
  "hashtag-duplicate": ({ tag }) => `#${tag} staat al in het bericht; verwijder er een`,
  "hashtag-syntax"(params) {
    switch (params.kind) {
      case "space":
        return `“# ${params.word}” is geen hashtag; verwijder de spatie na het teken`;
      case "partly":
        return `${params.platform} ${verb(params.platform, "maakt", "maken")} alleen van #${params.linked} een link, niet van heel #${params.written}; ${write(params.better)}`;
      case "too-much":
        return `${params.platform} ${verb(params.platform, "maakt", "maken")} van heel #${params.linked} een link; zet een spatie na #${params.meant}`;
      case "too-long":
        return `${params.platform} ${verb(params.platform, "aanvaardt", "aanvaarden")} hashtags van hoogstens ${params.max} tekens, #${params.tag} heeft er ${params.length}: ${params.length - params.max} te veel`;
      case "not":
        return `${params.platform} ${verb(params.platform, "maakt", "maken")} van #${params.written} geen link${params.why === undefined ? "" : HASHTAG_REASONS[params.why]}`;
    }
  },
  "hashtag-unknown": ({ tag, near }) => `#${tag} lijkt op #${near}; is het een tikfout?`,
  helpline: ({ name, address }) =>
    `het bericht noemt geen hulplijn; noem er een, zoals ${joined([name, address])}`,
  "helpline-language"({ given, speaks, language, better }) {
    const instead =
      better === undefined ? "in deze taal is er geen" : `noem ${joined([better.name, better.address])}`;
    return `bij ${given} spreekt men ${list(speaks)}, het bericht is in “${language}”; ${instead}`;
  },
  "image-duplicate": ({ kind, file, other }) =>
    kind === "post"
      ? `${file} is dezelfde afbeelding als ${other}; laat er een weg`
      : `${file} is ook de afbeelding van ${other}`,
  "image-format"(params) {
    const { file } = params;
    if (params.kind === "problem") return `${file} ${imageProblems[params.problem]}`;
    const format = formatName(params.format);
    return params.kind === "name"
      ? `${file} is een ${format}-bestand; geef het de juiste naam`
      : `${file} is ${format} en kan niet op ${params.platform}; sla ze op als ${formatName(params.instead)}`;
  },
  "image-heavy": ({ file, platform, bytes, max }) =>
    `${file} is ${megabytes(bytes, ",")} groot, en op ${platform} kan hoogstens ${megabytes(max, ",")}; gebruik de kopie in de kit`,
  "image-location": ({ file }) =>
    `${file} verraadt waar de foto genomen is, en kan zo naar de mensen erop leiden; gebruik de kopie in de kit`,
  "image-missing"(params) {
    return params.kind === "file"
      ? `de afbeelding ${params.file} ontbreekt; voeg ze toe, of verbeter de naam`
      : `${params.platform} ${verb(params.platform, "aanvaardt", "aanvaarden")} alleen een bericht met een afbeelding of video; voeg er een toe`;
  },
  "image-shape"({ file, platform, percent, sides, size, isStory }) {
    const where = sides === "top-and-bottom" ? "boven en onder" : "links en rechts";
    const story = isStory ? "; als story blijft ze heel" : "";
    return `op ${platform} valt ${percent} % van ${file} weg, ${where}; snijd ze zelf bij tot ${size}${story}`;
  },
  "image-small": ({ kind, file, platform, width, needed }) =>
    kind === "refused"
      ? `${file} is ${width} pixels breed, en op ${platform} moeten het er ${needed} zijn; neem een grotere`
      : `${file} wordt onscherp op ${platform}: daar is ze ${needed} pixels breed te zien, en ze is maar ${width} pixels breed; neem een grotere`,
  "invisible-characters": ({ code }) =>
    `een onzichtbaar teken (U+${code.toString(16).toUpperCase().padStart(4, "0")}); verwijder het`,
  length: ({ platform, count }) => `te lang voor ${platform}: ${counted(count)}`,
  "length-uncertain": ({ platform, stated, strict }) =>
    `misschien te lang voor ${platform}: streng geteld ${counted(strict)}, anders ${counted(stated)}; kort het in om zeker te zijn`,
  field(params) {
    const { platform } = params;
    const name = FIELDS[params.field];
    switch (params.kind) {
      case "missing":
        return params.elsewhere.length === 0
          ? `${platform} ${verb(platform, "aanvaardt", "aanvaarden")} geen bericht zonder ${name}; vul de ${name} in (\`${params.field}\`)`
          : `${platform} ${verb(platform, "aanvaardt", "aanvaarden")} geen bericht zonder ${name}, en die is er alleen in ${list(params.elsewhere)}; voeg deze taal toe`;
      case "too-long":
        return `de ${name} is te lang voor ${platform}: ${counted(params.count)}`;
      case "too-short":
        return `de ${name} is te kort voor ${platform}: ${params.length} van minstens ${params.min} tekens`;
      case "line-break":
        return `de ${name} mag op ${platform} maar één regel lang zijn; haal het regeleinde weg`;
      case "character":
        return `${platform} ${verb(platform, "weigert", "weigeren")} het teken ${params.character} in de ${name}; laat het weg`;
    }
  },
  "phone-refused": ({ platform, number }) =>
    `${platform} ${verb(platform, "weigert", "weigeren")} berichten met een telefoonnummer zoals ${number}; laat het daar weg`,
  "sms-letters": ({ letters, parts, fewer, instead }) =>
    `door ${letters.join(" ")} worden dit ${parts} sms’en in plaats van ${fewer}; ` +
    `${instead === undefined ? "laat weg wat geen gewone letter is" : `schrijf ${instead.join(" ")}`}`,
  "link-count": ({ platform, max, count }) =>
    `${platform} ${verb(platform, "laat", "laten")} ${many(max, "link", "verschillende links")} toe, het bericht heeft er ${count}: ${count - max} te veel`,
  "link-insecure": ({ link }) => `${link} is niet versleuteld; schrijf https://, of laat http:// weg`,
  "link-malformed": ({ found, meant }) =>
    meant === undefined ? `${found} is geen adres; vul het aan` : `${found} is geen adres; schrijf ${meant}`,
  "link-not-clickable": ({ platform, links }) =>
    `op ${platform} kunnen lezers niet klikken op ${links.join(", ")}; een telefoonnummer helpt`,
  mention(params) {
    switch (params.kind) {
      case "max":
        return `${params.platform} ${verb(params.platform, "laat", "laten")} ${many(params.max, "vermelding", "vermeldingen")} toe, het bericht heeft er ${params.count}: ${params.count - params.max} te veel`;
      case "touched":
        return `${params.written} vermeldt ${params.mention} niet; zet er een spatie of een apostrof tussen`;
      case "not-linked":
        return `${params.platform} ${verb(params.platform, "maakt", "maken")} alleen na een spatie een link van ${params.mention}`;
      case "other-platform":
        return `${params.mention} is een account van een ander platform; ${params.platform} ${verb(params.platform, "maakt", "maken")} er geen link van`;
      case "no-domain":
        return `${params.platform} ${verb(params.platform, "maakt", "maken")} van ${params.mention} geen link; een account is er een domein`;
    }
  },
  "mixed-script": ({ word, letter }) =>
    `“${word}” bevat een vreemde letter, “${letter}”; typ het woord opnieuw`,
  markup: ({ kind, written, platform }) =>
    kind === "link"
      ? `${platform} ${verb(platform, "toont", "tonen")} ${written} zoals het er staat; schrijf de woorden, en het adres apart`
      : `${platform} ${verb(platform, "toont", "tonen")} ${written.trim()} zoals het er staat; laat de tekens weg`,
  "phone-unknown"(params) {
    if ("needed" in params)
      return `${params.found} heeft ${params.digits} cijfers, en een Belgisch nummer ${params.needed}; vul het aan`;
    return `${params.found} lijkt op ${params.phone} (${params.name ?? "in andere berichten"}); is het een tikfout?`;
  },
  placeholder(params) {
    if (params.kind !== "stub") return filling.unfilled(params);
    if (params.within !== undefined)
      return `de waarde van {{${params.within}}} is nog “${params.written}”; vul de echte in bij ‘Waarden van de invulvelden’ (\`values\`, of met \`--set ${params.within}=...\`)`;
    return params.value === undefined
      ? `“${params.written}” moet nog ingevuld worden`
      : `${params.written} is geen invulveld; schrijf {{${params.value}}}`;
  },
  "text-language"({ language, other }) {
    const names = { nl: "Nederlands", fr: "Frans", de: "Duits", en: "Engels" };
    return `de tekst in “${language}” is in het ${names[other]} geschreven; vervang hem door de juiste`;
  },
  "translation-copied": ({ language, other }) =>
    `de tekst in “${language}” is dezelfde als in “${other}”; vertaal hem`,
  "translation-differs": ({ language, main, missing, added }) =>
    `de vertaling verschilt: ${joined([
      missing.length === 0 ? "" : `alleen “${main}” heeft ${missing.join(", ")}`,
      added.length === 0 ? "" : `alleen “${language}” heeft ${added.join(", ")}`,
    ])}`,
  "translation-missing": ({ text, language }) =>
    `${text === "post" ? "de tekst" : text} ontbreekt in “${language}”`,
  "translation-outdated": ({ language, main, text }) =>
    text === undefined
      ? `de tekst in “${main}” is veranderd sinds hij in “${language}” vertaald werd`
      : `${text}: de tekst in “${main}” is veranderd sinds hij in “${language}” vertaald werd`,
  "translation-unreviewed": ({ unreviewed, changed }) =>
    changed.length === 0
      ? `de vertaling in ${list(unreviewed)} is nog niet nagelezen`
      : `${list(unreviewed)}: ${changed.length === 1 ? "1 tekst is" : `${changed.length} teksten zijn`} veranderd en nog niet nagelezen (${some(changed)})`,
  "relative-day": ({ word, posted, is, named }) =>
    `op ${posted}, als het bericht verschijnt, is “${word}” ${is === posted ? "die dag" : is}, en niet ${named}; pas de tekst of de datum aan`,
  "sentence-unfinished": ({ last }) => `de tekst eindigt midden in een zin, met “${last}”; maak de zin af`,
  readability: ({ words, text }) =>
    text === undefined
      ? `een zin van ${words} woorden; splits hem`
      : `LIX ${text.lix}, heel moeilijk: ${text.wordsInSentence} woorden per zin, en ${text.longWords} % van meer dan zes letters; de langste zin telt ${words} woorden: splits hem, of gebruik kortere woorden`,
  typography(params) {
    switch (params.kind) {
      case "dots":
        return "drie punten; schrijf …";
      case "apostrophe":
        return "een rechte apostrof; schrijf ’";
      case "opening-mark":
        return "een openend aanhalingsteken in plaats van een apostrof; schrijf ’";
      case "quotes":
        return `rechte aanhalingstekens; schrijf ${params.open}…${params.close}`;
      case "space-missing":
        return "het Frans zet hier een vaste spatie";
      case "space-ordinary":
        return "een gewone spatie, waar de regel kan afbreken; gebruik een vaste";
    }
  },
  weekday: ({ date, year, right, written }) =>
    `${date} klopt niet: dat is ${date.endsWith(`${year}`) ? "" : `in ${year} `}een ${right}, geen ${written}`,
  "when-form": ({ written, usual }) => `“${written}” wordt gelezen als “${usual}”`,
  "when-outside": ({ date, from, to }) => `${date} valt buiten de campagne, van ${from} tot ${to}`,
  "when-past": ({ date }) => `de datum ${date} is voorbij; kies een latere`,
  "when-skipped": ({ date, written, used, timeZone }) =>
    `${written} uur bestaat niet op ${date} in ${timeZone}: dan begint de zomertijd; ${used} wordt gebruikt, dus schrijf dat of een ander uur`,
  wording: ({ word, say, why }) =>
    `${say === undefined ? `vermijd “${word}”` : `schrijf “${say}” in plaats van “${word}”`}${why === undefined ? "" : `: ${why}`}`,
  "white-space"({ kind, count }) {
    switch (kind) {
      case "spaces":
        return `${count} spaties op een rij; laat er één staan`;
      case "tab":
        return "een tab; gebruik een spatie";
      case "before-mark":
        return "een spatie voor een komma of punt; verwijder ze";
      case "line-end":
        return "witruimte aan het einde van een regel; verwijder ze";
      case "empty-lines":
        return `${count} lege regels op een rij; laat er één staan`;
    }
  },
};
