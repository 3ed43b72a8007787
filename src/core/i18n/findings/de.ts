import type { ImageProblem } from "../../image/ImageFacts.ts";
import type { LimitCount } from "../../platform/countText.ts";
import { quoteFrom } from "../cards/CardNames.ts";
import { de as cards } from "../cards/de.ts";
import { counting } from "../counting.ts";
import { monthAndYear } from "../monthAndYear.ts";
import { formatName, megabytes } from "../pictureWords.ts";
import { de as filling } from "../problems/filling/de.ts";
import type { FindingMessages } from "./FindingMessages.ts";
import { some } from "./some.ts";
import { verb } from "./verb.ts";

const quote = (name: string) => `„${name}“`;
const cardName = (card: string) => quoteFrom(cards.kinds, card, quote);
const wordName = (word: string) => quoteFrom(cards.words, word, quote);
const many = counting("de", ".");
const hashtags = (tags: readonly string[]) => tags.map((tag) => `#${tag}`).join(" ");
const write = (tags: readonly string[]) =>
  tags.length > 1
    ? `schreiben Sie ${tags.length} Hashtags: ${hashtags(tags)}`
    : `schreiben Sie ${hashtags(tags)}`;
const decimal = (number: number) => String(number).replace(".", ",");
const list = (names: readonly string[]) => names.map((name) => `„${name}“`).join(", ");
const joined = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

function counted({ length, limit, remaining, unit }: LimitCount): string {
  const bytes = unit === "utf8" ? " UTF-8-Bytes" : "";
  return `${length} von ${limit}${bytes}, ${remaining < 0 ? `${-remaining} zu viel` : `noch ${remaining}`}`;
}

/** Warum ein Bild nicht zu gebrauchen ist, nach seinem Namen. */
const imageProblems: { readonly [problem in ImageProblem]: string } = {
  "no-file": "ist keine Datei",
  unreadable: "lässt sich nicht lesen",
  empty: "ist leer",
  "too-large": "ist größer als 64 MB und wurde nicht gelesen",
  "not-a-picture": "ist kein Bild; speichern Sie es als JPEG oder PNG",
  damaged: "ist beschädigt oder unvollständig; kopieren Sie es erneut",
  "too-many-pixels": "hat mehr als 50 Millionen Pixel; verkleinern Sie es",
};

function photoProblem(why: ImageProblem | "missing" | "format"): string {
  if (why === "missing") return "fehlt";
  return why === "format" ? "ist weder JPEG noch PNG; speichern Sie es so" : imageProblems[why];
}

const HASHTAG_REASONS = {
  "no-letter": ": Ein Buchstabe ist nötig",
  "no-space-before": ": Setzen Sie ein Leerzeichen vor das Zeichen",
  brackets: ": Setzen Sie den Hashtag aus den Klammern",
  characters: ": Verwenden Sie nur Buchstaben, Ziffern und _",
};
const FIELDS = {
  title: { der: "der Titel", ohne: "Titel", im: "im Titel" },
  firstComment: { der: "der erste Kommentar", ohne: "ersten Kommentar", im: "im ersten Kommentar" },
  text: { der: "der Text", ohne: "Text", im: "im Text" },
};

export const de: FindingMessages = {
  part: (number, of) => `Teil ${number} von ${of}: `,
  "campaign-file": ({ message }) => String(message),
  "address-unknown": ({ address, known }) => `${address} ähnelt ${known}; ist das ein Tippfehler?`,
  "alt-text"(params) {
    switch (params.kind) {
      case "missing":
        return `${params.file} hat keinen Alternativtext; beschreiben Sie, was das Bild zeigt`;
      case "unfilled":
        return filling.unfilled(params.problem);
      case "empty-words":
        return `der Alternativtext „${params.alt}“ sagt nichts; beschreiben Sie, was das Bild zeigt`;
      case "too-long":
        return `${params.platform} ${verb(params.platform, "erlaubt", "erlauben")} ${params.max} Zeichen Alternativtext, dieser hat ${params.length}: ${params.length - params.max} zu viel`;
    }
  },
  "brand-contrast": ({ color, contrast, needed, suggestion }) =>
    `${color} hat zu Weiß einen Kontrast von ${decimal(contrast)}, und Text braucht ${decimal(needed)}; wählen Sie eine dunklere Farbe, etwa ${suggestion}`,
  "brand-logo": ({ kind, file }) =>
    kind === "missing"
      ? `das Logo ${file} fehlt; fügen Sie es hinzu, oder korrigieren Sie den Namen`
      : kind === "on-the-web"
        ? `das Logo ${file} liegt im Web; legen Sie die Datei neben die Kampagne`
        : `das Logo ${file} ist keine lesbare SVG- oder PNG-Datei`,
  "broken-characters"({ kind, found, meant }) {
    if (kind === "lost") return "hier ging ein Zeichen verloren; tippen Sie es neu";
    if (kind === "digit")
      return `in „${found}“ steht ein Buchstabe anstelle einer Ziffer; schreiben Sie „${meant}“`;
    return meant === undefined || kind === "escape"
      ? `„${found}“ ist ein beschädigtes Zeichen; ersetzen Sie es`
      : `„${found}“ ist ein beschädigtes Zeichen; schreiben Sie „${meant}“`;
  },
  "card-glyph": ({ card, platform, letter, emoji }) =>
    emoji
      ? `die Karte ${cardName(card)} auf ${platform}: Karten kennen nur das Emoji 💙; lassen Sie ${letter} weg`
      : `die Karte ${cardName(card)} auf ${platform}: Keine Schrift enthält „${letter}“; lassen Sie es weg, oder geben Sie der Kampagne eine eigene Schrift, die es enthält (\`brand.font\`)`,
  "card-text"(params) {
    const { card, platform } = params;
    switch (params.kind) {
      case "too-long":
        return `die Karte ${cardName(card)} auf ${platform}: ${wordName(params.word)} ist um ${params.over} Zeichen zu lang, selbst in den kleinsten lesbaren Buchstaben; kürzen Sie den Text`;
      case "too-many-lines":
        return `die Karte ${cardName(card)} auf ${platform}: ${wordName(params.word)} hat ${params.lines} Zeilen, die Karte fasst ${params.max}; lassen Sie ${params.lines - params.max} weg`;
      case "no-words":
        return `die Karte ${cardName(card)} auf ${platform}: Die Kampagne hat nichts, was bei ${wordName(params.word)} stehen könnte; geben Sie der Karte eigene Wörter (\`words\`)`;
      case "unfilled":
        return filling.unfilled(params.problem);
      case "no-photo":
        return `die Karte ${cardName(card)} auf ${platform}: Das Foto ${params.file} ${photoProblem(params.why)}`;
    }
  },
  "date-impossible"(params) {
    switch (params.kind) {
      case "days": {
        const month = monthAndYear(params.month, params.year, "de");
        return `${params.written} gibt es nicht: Der ${month} hat ${params.days} Tage`;
      }
      case "date":
        return `${params.written} ist kein gültiges Datum`;
      case "hours":
        return `${params.written} gibt es nicht: Der Tag endet um 24 Uhr`;
      case "minutes":
        return `${params.written} gibt es nicht: Eine Stunde hat 60 Minuten`;
      case "backwards":
        return `${params.written}: Das Ende liegt vor dem Anfang`;
    }
  },
  "duplicate-post": ({ other }) =>
    `der Text ist derselbe wie der von ${other}; Plattformen lehnen Wiederholungen ab oder verbergen sie`,
  emoji(params) {
    switch (params.kind) {
      case "many":
        return `${params.count} Emojis, und ein Screenreader liest von jedem den Namen vor; behalten Sie höchstens ${params.max}`;
      case "row":
        return `${params.count} Emojis hintereinander; behalten Sie eines`;
      case "repeated":
        return `${params.count}-mal ${params.emoji} hintereinander; behalten Sie eines`;
      case "in-sentence":
        return `${params.emoji} unterbricht einen Satz; setzen Sie es ans Ende`;
    }
  },
  "empty-post": () => "der Beitrag hat keinen Text; schreiben Sie einen, oder entfernen Sie den Beitrag",
  "fancy-letters": ({ found, plain }) =>
    `Screenreader überspringen oder buchstabieren „${found}“; schreiben Sie „${plain}“`,
  "figure-outdated": ({ figure, newer, source }) =>
    `veraltete Zahl: ${figure}; die neuere ist ${newer}${source === undefined ? "" : ` (${source})`}`,
  "figure-unsourced": ({ figure, fact }) =>
    fact === undefined
      ? `die Kampagne nennt keine Quelle für „${figure}“; fügen Sie sie hinzu, oder lassen Sie die Zahl weg`
      : `der Fakt „${fact}“ hinter ${figure} hat keine Quelle; fügen Sie sie hinzu, oder lassen Sie die Zahl weg`,
  fold: ({ platform, shown, hidden }) =>
    `${platform} ${verb(platform, "zeigt", "zeigen")} die ersten ${shown} Zeichen und ${verb(platform, "verbirgt", "verbergen")} ${hidden} hinter „mehr“; setzen Sie es nach vorn`,
  "hashtag-case": ({ tag, better }) =>
    `ein Screenreader liest #${tag} als ein Wort; schreiben Sie #${better}`,
  "hashtag-count": ({ kind, platform, max, tags }) =>
    `${platform} ${kind === "max" ? verb(platform, "erlaubt", "erlauben") : verb(platform, "empfiehlt", "empfehlen")} höchstens ${many(max, "Hashtag", "Hashtags")}, der Beitrag hat ${tags.length} (${hashtags(tags)}): ${tags.length - max} zu viel`,
  "hashtag-duplicate": ({ tag }) => `#${tag} steht schon im Beitrag; entfernen Sie einen`,
  "hashtag-syntax"(params) {
    switch (params.kind) {
      case "space":
        return `„# ${params.word}“ ist kein Hashtag; entfernen Sie das Leerzeichen nach dem Zeichen`;
      case "partly":
        return `${params.platform} ${verb(params.platform, "verlinkt", "verlinken")} nur #${params.linked}, nicht #${params.written}; ${write(params.better)}`;
      case "too-much":
        return `${params.platform} ${verb(params.platform, "macht", "machen")} aus #${params.linked} einen einzigen Link; setzen Sie ein Leerzeichen nach #${params.meant}`;
      case "too-long":
        return `${params.platform} ${verb(params.platform, "erlaubt", "erlauben")} Hashtags mit höchstens ${params.max} Zeichen, #${params.tag} hat ${params.length}: ${params.length - params.max} zu viel`;
      case "not":
        return `${params.platform} ${verb(params.platform, "verlinkt", "verlinken")} #${params.written} nicht${params.why === undefined ? "" : HASHTAG_REASONS[params.why]}`;
    }
  },
  "hashtag-unknown": ({ tag, near }) => `#${tag} ähnelt #${near}; ist das ein Tippfehler?`,
  helpline: ({ name, address }) =>
    `der Beitrag nennt keine Anlaufstelle; nennen Sie eine, etwa ${joined([name, address])}`,
  "helpline-language"({ given, speaks, language, better }) {
    const instead =
      better === undefined
        ? "in dieser Sprache gibt es keine"
        : `nennen Sie ${joined([better.name, better.address])}`;
    return `bei ${given} spricht man ${list(speaks)}, der Beitrag ist in „${language}“; ${instead}`;
  },
  "image-duplicate": ({ kind, file, other }) =>
    kind === "post"
      ? `${file} ist dasselbe Bild wie ${other}; lassen Sie eines weg`
      : `${file} ist auch das Bild von ${other}`,
  "image-format"(params) {
    const { file } = params;
    if (params.kind === "problem") return `${file} ${imageProblems[params.problem]}`;
    const format = formatName(params.format);
    return params.kind === "name"
      ? `${file} ist eine ${format}-Datei; benennen Sie sie um`
      : `${file} ist ${format}, und das ${verb(params.platform, "nimmt", "nehmen")} ${params.platform} nicht an; speichern Sie es als ${formatName(params.instead)}`;
  },
  "image-heavy": ({ file, platform, bytes, max }) =>
    `${file} ist ${megabytes(bytes, ",")} groß, und ${platform} ${verb(platform, "erlaubt", "erlauben")} höchstens ${megabytes(max, ",")}; nehmen Sie die Kopie im Kit`,
  "image-location": ({ file }) =>
    `${file} verrät, wo das Foto entstand, und kann so zu den Menschen darauf führen; nehmen Sie die Kopie im Kit`,
  "image-missing": (params) =>
    params.kind === "file"
      ? `das Bild ${params.file} fehlt; fügen Sie es hinzu, oder korrigieren Sie den Namen`
      : `${params.platform} ${verb(params.platform, "nimmt", "nehmen")} einen Beitrag nur mit Bild oder Video an; fügen Sie eines hinzu`,
  "image-shape"({ file, platform, percent, sides, size, isStory }) {
    const where = sides === "top-and-bottom" ? "oben und unten" : "links und rechts";
    const story = isStory ? "; als Story bleibt es ganz" : "";
    return `auf ${platform} fallen ${percent} % von ${file} weg, ${where}; schneiden Sie es selbst auf ${size} zu${story}`;
  },
  "image-small": ({ kind, file, platform, width, needed }) =>
    kind === "refused"
      ? `${file} ist ${width} Pixel breit, und auf ${platform} müssen es ${needed} sein; nehmen Sie ein größeres`
      : `${file} wird auf ${platform} unscharf: Dort wird es ${needed} Pixel breit gezeigt, hat aber nur ${width}; nehmen Sie ein größeres`,
  "invisible-characters": ({ code }) =>
    `ein unsichtbares Zeichen (U+${code.toString(16).toUpperCase().padStart(4, "0")}); entfernen Sie es`,
  length: ({ platform, count }) => `zu lang für ${platform}: ${counted(count)}`,
  "length-uncertain": ({ platform, stated, strict }) =>
    `vielleicht zu lang für ${platform}: streng gezählt ${counted(strict)}, sonst ${counted(stated)}; kürzen Sie, um sicher zu sein`,
  field(params) {
    const { platform } = params;
    const name = FIELDS[params.field];
    switch (params.kind) {
      case "missing":
        return params.elsewhere.length === 0
          ? `${platform} ${verb(platform, "nimmt", "nehmen")} keinen Beitrag ohne ${name.ohne} an; ergänzen Sie ihn (\`${params.field}\`)`
          : `${platform} ${verb(platform, "nimmt", "nehmen")} keinen Beitrag ohne ${name.ohne} an, und es gibt ihn nur in ${list(params.elsewhere)}; ergänzen Sie diese Sprache`;
      case "too-long":
        return `${name.der} ist zu lang für ${platform}: ${counted(params.count)}`;
      case "too-short":
        return `${name.der} ist zu kurz für ${platform}: ${params.length} von mindestens ${params.min} Zeichen`;
      case "line-break":
        return `${name.der} darf auf ${platform} nur eine Zeile haben; entfernen Sie den Zeilenumbruch`;
      case "character":
        return `${platform} ${verb(platform, "lehnt", "lehnen")} das Zeichen ${params.character} ${name.im} ab; lassen Sie es weg`;
    }
  },
  "phone-refused": ({ platform, number }) =>
    `${platform} ${verb(platform, "lehnt", "lehnen")} Beiträge mit einer Telefonnummer wie ${number} ab; lassen Sie sie dort weg`,
  "sms-letters": ({ letters, parts, fewer, instead }) =>
    `wegen ${letters.join(" ")} werden daraus ${parts} SMS statt ${fewer}; ` +
    `${instead === undefined ? "lassen Sie weg, was kein einfacher Buchstabe ist" : `schreiben Sie ${instead.join(" ")}`}`,
  "link-count": ({ platform, max, count }) =>
    `${platform} ${verb(platform, "erlaubt", "erlauben")} ${many(max, "Link", "verschiedene Links")}, der Beitrag hat ${count}: ${count - max} zu viel`,
  "link-insecure": ({ link }) =>
    `${link} ist nicht verschlüsselt; schreiben Sie https://, oder lassen Sie http:// weg`,
  "link-malformed": ({ found, meant }) =>
    meant === undefined
      ? `${found} ist keine Adresse; ergänzen Sie sie`
      : `${found} ist keine Adresse; schreiben Sie ${meant}`,
  "link-not-clickable": ({ platform, links }) =>
    `auf ${platform} lässt sich ${links.join(", ")} nicht anklicken; eine Telefonnummer hilft`,
  mention(params) {
    switch (params.kind) {
      case "max":
        return `${params.platform} ${verb(params.platform, "erlaubt", "erlauben")} ${many(params.max, "Erwähnung", "Erwähnungen")}, der Beitrag hat ${params.count}: ${params.count - params.max} zu viel`;
      case "touched":
        return `${params.written} erwähnt ${params.mention} nicht; setzen Sie ein Leerzeichen dazwischen`;
      case "not-linked":
        return `${params.platform} ${verb(params.platform, "verlinkt", "verlinken")} ${params.mention} nur nach einem Leerzeichen`;
      case "other-platform":
        return `${params.mention} ist ein Konto einer anderen Plattform; ${params.platform} ${verb(params.platform, "verlinkt", "verlinken")} es nicht`;
      case "no-domain":
        return `${params.platform} ${verb(params.platform, "verlinkt", "verlinken")} ${params.mention} nicht; ein Konto ist dort eine Domain`;
    }
  },
  "mixed-script": ({ word, letter }) =>
    `„${word}“ enthält einen fremden Buchstaben, „${letter}“; tippen Sie das Wort neu`,
  markup: ({ kind, written, platform }) =>
    kind === "link"
      ? `${platform} ${verb(platform, "zeigt", "zeigen")} ${written} so, wie es dasteht; schreiben Sie die Wörter und die Adresse für sich`
      : `${platform} ${verb(platform, "zeigt", "zeigen")} ${written.trim()} so, wie es dasteht; lassen Sie die Zeichen weg`,
  "phone-unknown"(params) {
    if ("needed" in params)
      return `${params.found} hat ${params.digits} Ziffern, eine belgische Nummer hat ${params.needed}; ergänzen Sie sie`;
    return `${params.found} ähnelt ${params.phone} (${params.name ?? "in anderen Beiträgen"}); ist das ein Tippfehler?`;
  },
  placeholder(params) {
    if (params.kind !== "stub") return filling.unfilled(params);
    if (params.within !== undefined)
      return `der Wert von {{${params.within}}} ist noch „${params.written}“; schreiben Sie den richtigen unter „Werte der Platzhalter“ (\`values\`, oder mit \`--set ${params.within}=...\`)`;
    return params.value === undefined
      ? `„${params.written}“ ist noch auszufüllen`
      : `${params.written} ist kein Platzhalter; schreiben Sie {{${params.value}}}`;
  },
  "text-language"({ language, other }) {
    const names = { nl: "Niederländisch", fr: "Französisch", de: "Deutsch", en: "Englisch" };
    return `der Text in „${language}“ ist auf ${names[other]} geschrieben; ersetzen Sie ihn durch den richtigen`;
  },
  "translation-copied": ({ language, other }) =>
    `der Text in „${language}“ ist derselbe wie in „${other}“; übersetzen Sie ihn`,
  "translation-differs": ({ language, main, missing, added }) =>
    `die Übersetzung weicht ab: ${joined([
      missing.length === 0 ? "" : `nur „${main}“ hat ${missing.join(", ")}`,
      added.length === 0 ? "" : `nur „${language}“ hat ${added.join(", ")}`,
    ])}`,
  "translation-missing": ({ text, language }) =>
    `${text === "post" ? "der Text" : text} fehlt in „${language}“`,
  "translation-outdated": ({ language, main, text }) =>
    text === undefined
      ? `der Text in „${main}“ hat sich geändert, seit er in „${language}“ übersetzt wurde`
      : `${text}: der Text in „${main}“ hat sich geändert, seit er in „${language}“ übersetzt wurde`,
  "translation-unreviewed": ({ unreviewed, changed }) =>
    changed.length === 0
      ? `die Übersetzung in ${list(unreviewed)} ist noch nicht gegengelesen`
      : `${list(unreviewed)}: ${changed.length === 1 ? "1 Text wurde" : `${changed.length} Texte wurden`} geändert und noch nicht gegengelesen (${some(changed)})`,
  "relative-day": ({ word, posted, is, named }) =>
    `am ${posted}, wenn der Beitrag erscheint, ist „${word}“ ${is === posted ? "dieser Tag" : `der ${is}`}, und nicht ${named}; ändern Sie den Text oder das Datum`,
  "sentence-unfinished": ({ last }) =>
    `der Text endet mitten im Satz, mit „${last}“; schreiben Sie den Satz zu Ende`,
  readability: ({ words, text }) =>
    text === undefined
      ? `ein Satz mit ${words} Wörtern; teilen Sie ihn`
      : `LIX ${text.lix}, sehr schwierig: ${text.wordsInSentence} Wörter je Satz, und ${text.longWords} % mit mehr als sechs Buchstaben; der längste Satz hat ${words} Wörter: Teilen Sie ihn, oder nehmen Sie kürzere Wörter`,
  typography(params) {
    switch (params.kind) {
      case "dots":
        return "drei Punkte; schreiben Sie …";
      case "apostrophe":
        return "ein gerader Apostroph; schreiben Sie ’";
      case "opening-mark":
        return "ein öffnendes Anführungszeichen statt eines Apostrophs; schreiben Sie ’";
      case "quotes":
        return `gerade Anführungszeichen; schreiben Sie ${params.open}…${params.close}`;
      case "space-missing":
        return "das Französische setzt hier ein geschütztes Leerzeichen";
      case "space-ordinary":
        return "ein gewöhnliches Leerzeichen, an dem die Zeile umbrechen kann; setzen Sie ein geschütztes";
    }
  },
  weekday: ({ date, year, right, written }) =>
    `${date} stimmt nicht: Das ist ${date.endsWith(`${year}`) ? "" : `${year} `}ein ${right}, kein ${written}`,
  "when-form": ({ written, usual }) => `„${written}“ wird als „${usual}“ verstanden`,
  "when-outside": ({ date, from, to }) => `${date} liegt außerhalb der Kampagne, ${from} bis ${to}`,
  "when-past": ({ date }) => `das Datum ${date} ist vorbei; wählen Sie ein späteres`,
  "when-skipped": ({ date, written, used, timeZone }) =>
    `${written} gibt es am ${date} in ${timeZone} nicht, weil die Sommerzeit beginnt; ${used} gilt, schreiben Sie also diese oder eine andere Uhrzeit`,
  wording: ({ word, say, why }) =>
    `${say === undefined ? `vermeiden Sie „${word}“` : `schreiben Sie „${say}“ statt „${word}“`}${why === undefined ? "" : `: ${why}`}`,
  "white-space"({ kind, count }) {
    switch (kind) {
      case "spaces":
        return `${count} Leerzeichen hintereinander; behalten Sie eines`;
      case "tab":
        return "ein Tabulator; setzen Sie ein Leerzeichen";
      case "before-mark":
        return "ein Leerzeichen vor einem Komma oder Punkt; entfernen Sie es";
      case "line-end":
        return "Leerraum am Zeilenende; entfernen Sie ihn";
      case "empty-lines":
        return `${count} leere Zeilen hintereinander; behalten Sie eine`;
    }
  },
};
