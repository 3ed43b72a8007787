import type { ImageProblem } from "../../image/ImageFacts.ts";
import type { LimitCount } from "../../platform/countText.ts";
import { quoteFrom } from "../cards/CardNames.ts";
import { fr as cards } from "../cards/fr.ts";
import { counting } from "../counting.ts";
import { monthAndYear } from "../monthAndYear.ts";
import { formatName, megabytes } from "../pictureWords.ts";
import { fr as filling } from "../problems/filling/fr.ts";
import type { FindingMessages } from "./FindingMessages.ts";
import { some } from "./some.ts";
import { verb } from "./verb.ts";

const quote = (name: string) => `«\u00a0${name}\u00a0»`;
const cardName = (card: string) => quoteFrom(cards.kinds, card, quote);
const wordName = (word: string) => quoteFrom(cards.words, word, quote);
const many = counting("fr", "\u00a0");
const hashtags = (tags: readonly string[]) => tags.map((tag) => `#${tag}`).join(" ");
const write = (tags: readonly string[]) =>
  tags.length > 1 ? `écrivez ${tags.length} hashtags\u00a0: ${hashtags(tags)}` : `écrivez ${hashtags(tags)}`;
const decimal = (number: number) => String(number).replace(".", ",");
const list = (names: readonly string[]) => names.map((name) => `«\u00a0${name}\u00a0»`).join(", ");
const joined = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

function counted({ length, limit, remaining, unit }: LimitCount): string {
  const bytes = unit === "utf8" ? " octets UTF-8" : "";
  return `${length} sur ${limit}${bytes}, ${remaining < 0 ? `${-remaining} de trop` : `il en reste ${remaining}`}`;
}

/** Pourquoi une image est inutilisable, après son nom. */
const imageProblems: { readonly [problem in ImageProblem]: string } = {
  "no-file": "n’est pas un fichier",
  unreadable: "ne peut pas être lue",
  empty: "est vide",
  "too-large": "dépasse 64\u00a0Mo et n’a pas été lue",
  "not-a-picture": "n’est pas une image\u00a0; enregistrez-la en JPEG ou en PNG",
  damaged: "est endommagée ou incomplète\u00a0; copiez-la à nouveau",
  "too-many-pixels": "a plus de 50 millions de pixels\u00a0; réduisez-la",
};

function photoProblem(why: ImageProblem | "missing" | "format"): string {
  if (why === "missing") return "est introuvable";
  return why === "format"
    ? "n’est ni un JPEG ni un PNG\u00a0; enregistrez-la dans l’un de ces formats"
    : imageProblems[why];
}

const HASHTAG_REASONS = {
  "no-letter": "\u00a0: il faut une lettre",
  "no-space-before": "\u00a0: mettez une espace avant le signe",
  brackets: "\u00a0: sortez le hashtag des parenthèses",
  characters: "\u00a0: n’utilisez que des lettres, des chiffres et _",
};
const FIELDS = { title: "titre", firstComment: "premier commentaire", text: "texte" };

export const fr: FindingMessages = {
  part: (number, of) => `partie ${number} sur ${of} : `,
  "campaign-file": ({ message }) => String(message),
  "address-unknown": ({ address, known }) =>
    `${address} ressemble à ${known}\u00a0; est-ce une faute de frappe\u00a0?`,
  "alt-text"(params) {
    switch (params.kind) {
      case "missing":
        return `${params.file} n’a pas de texte alternatif\u00a0; dites ce que montre l’image`;
      case "unfilled":
        return filling.unfilled(params.problem);
      case "empty-words":
        return `le texte alternatif «\u00a0${params.alt}\u00a0» ne dit rien\u00a0; dites ce que montre l’image`;
      case "too-long":
        return `${params.platform} ${verb(params.platform, "accepte", "acceptent")} ${many(params.max, "caractère", "caractères")} de texte alternatif, celui-ci en a ${params.length}\u00a0: ${params.length - params.max} de trop`;
    }
  },
  "brand-contrast": ({ color, contrast, needed, suggestion }) =>
    `${color} a un contraste de ${decimal(contrast)} avec le blanc, et il faut ${decimal(needed)} pour un texte\u00a0; choisissez une couleur plus foncée, comme ${suggestion}`,
  "brand-logo": ({ kind, file }) =>
    kind === "missing"
      ? `le logo ${file} manque\u00a0; ajoutez-le, ou corrigez son nom`
      : kind === "on-the-web"
        ? `le logo ${file} est sur le web\u00a0; mettez le fichier à côté de la campagne`
        : `le logo ${file} n’est pas un SVG ou un PNG lisible`,
  "broken-characters"({ kind, found, meant }) {
    if (kind === "lost") return "un caractère s’est perdu ici\u00a0; retapez-le";
    if (kind === "digit")
      return `«\u00a0${found}\u00a0» contient une lettre à la place d’un chiffre\u00a0; écrivez «\u00a0${meant}\u00a0»`;
    return meant === undefined || kind === "escape"
      ? `«\u00a0${found}\u00a0» est un caractère abîmé\u00a0; remplacez-le`
      : `«\u00a0${found}\u00a0» est un caractère abîmé\u00a0; écrivez «\u00a0${meant}\u00a0»`;
  },
  "card-glyph": ({ card, platform, letter, emoji }) =>
    emoji
      ? `la carte ${cardName(card)} sur ${platform}\u00a0: les cartes ne dessinent que l’émoji 💙\u00a0; retirez ${letter}`
      : `la carte ${cardName(card)} sur ${platform}\u00a0: aucune police ne contient «\u00a0${letter}\u00a0»\u00a0; retirez cette lettre ou donnez à la campagne une police qui la contient (\`brand.font\`)`,
  "card-text"(params) {
    const { card, platform } = params;
    switch (params.kind) {
      case "too-long":
        return `la carte ${cardName(card)} sur ${platform}\u00a0: ${wordName(params.word)} compte ${many(params.over, "caractère", "caractères")} de trop, même dans les plus petites lettres lisibles\u00a0; raccourcissez le texte`;
      case "too-many-lines":
        return `la carte ${cardName(card)} sur ${platform}\u00a0: ${wordName(params.word)} compte ${params.lines} lignes et la carte en accepte ${params.max}\u00a0; retirez-en ${params.lines - params.max}`;
      case "no-words":
        return `la carte ${cardName(card)} sur ${platform}\u00a0: la campagne n’a rien pour ${wordName(params.word)}\u00a0; donnez à la carte ses propres mots (\`words\`)`;
      case "unfilled":
        return filling.unfilled(params.problem);
      case "no-photo":
        return `la carte ${cardName(card)} sur ${platform}\u00a0: la photo ${params.file} ${photoProblem(params.why)}`;
    }
  },
  "date-impossible"(params) {
    switch (params.kind) {
      case "days": {
        const month = monthAndYear(params.month, params.year, "fr");
        return `${params.written} n’existe pas : ${month} a ${params.days} jours`;
      }
      case "date":
        return `${params.written} n’est pas une date réelle`;
      case "hours":
        return `${params.written} n’existe pas : la journée se termine à 24 h`;
      case "minutes":
        return `${params.written} n’existe pas : une heure a 60 minutes`;
      case "backwards":
        return `${params.written}\u00a0: la fin précède le début`;
    }
  },
  "duplicate-post": ({ other }) =>
    `le texte est le même que celui de ${other}\u00a0; les plateformes refusent ou masquent les répétitions`,
  emoji(params) {
    switch (params.kind) {
      case "many":
        return `${params.count} émojis, et un lecteur d’écran lit le nom de chacun\u00a0; gardez-en ${params.max} au plus`;
      case "row":
        return `${params.count} émojis à la suite\u00a0; gardez-en un`;
      case "repeated":
        return `${params.count} fois ${params.emoji} à la suite\u00a0; gardez-en un`;
      case "in-sentence":
        return `${params.emoji} interrompt une phrase\u00a0; mettez-le à la fin`;
    }
  },
  "empty-post": () => "le message n’a pas de texte\u00a0; écrivez-en un, ou supprimez le message",
  "fancy-letters": ({ found, plain }) =>
    `les lecteurs d’écran sautent ou épellent «\u00a0${found}\u00a0»\u00a0; écrivez «\u00a0${plain}\u00a0»`,
  "figure-outdated": ({ figure, newer, source }) =>
    `chiffre dépassé\u00a0: ${figure}\u00a0; le plus récent est ${newer}${source === undefined ? "" : ` (${source})`}`,
  "figure-unsourced": ({ figure, fact }) =>
    fact === undefined
      ? `la campagne ne donne aucune source pour «\u00a0${figure}\u00a0»\u00a0; ajoutez-la, ou retirez le chiffre`
      : `le fait «\u00a0${fact}\u00a0» derrière ${figure} n’a pas de source\u00a0; ajoutez-la, ou retirez le chiffre`,
  fold: ({ platform, shown, hidden }) =>
    `${platform} ${verb(platform, "montre", "montrent")} les ${shown} premiers caractères et ${verb(platform, "cache", "cachent")} ${hidden} derrière «\u00a0plus\u00a0»\u00a0; remontez-le`,
  "hashtag-case": ({ tag, better }) =>
    `un lecteur d’écran lit #${tag} comme un seul mot\u00a0; écrivez #${better}`,
  "hashtag-count": ({ kind, platform, max, tags }) =>
    `${platform} ${kind === "max" ? verb(platform, "accepte", "acceptent") : verb(platform, "recommande", "recommandent")} au plus ${many(max, "hashtag", "hashtags")}, le message en a ${tags.length} (${hashtags(tags)})\u00a0: ${tags.length - max} de trop`,
  "hashtag-duplicate": ({ tag }) => `#${tag} est déjà dans le message\u00a0; enlevez-en un`,
  "hashtag-syntax"(params) {
    switch (params.kind) {
      case "space":
        return `«\u00a0# ${params.word}\u00a0» n’est pas un hashtag\u00a0; enlevez l’espace après le signe`;
      case "partly":
        return `${params.platform} ${verb(params.platform, "ne fait", "ne font")} un lien que de #${params.linked}, pas de tout #${params.written}\u00a0; ${write(params.better)}`;
      case "too-much":
        return `${params.platform} ${verb(params.platform, "fait", "font")} un lien de tout #${params.linked}\u00a0; mettez une espace après #${params.meant}`;
      case "too-long":
        return `${params.platform} ${verb(params.platform, "accepte", "acceptent")} des hashtags de ${params.max} caractères au plus, #${params.tag} en a ${params.length}\u00a0: ${params.length - params.max} de trop`;
      case "not":
        return `${params.platform} ${verb(params.platform, "ne fait", "ne font")} pas de lien de #${params.written}${params.why === undefined ? "" : HASHTAG_REASONS[params.why]}`;
    }
  },
  "hashtag-unknown": ({ tag, near }) =>
    `#${tag} ressemble à #${near}\u00a0; est-ce une faute de frappe\u00a0?`,
  helpline: ({ name, address }) =>
    `le message ne donne pas de ligne d’aide\u00a0; ajoutez-en une, comme ${joined([name, address])}`,
  "helpline-language"({ given, speaks, language, better }) {
    const instead =
      better === undefined
        ? "il n’y en a pas dans cette langue"
        : `donnez ${joined([better.name, better.address])}`;
    return `${given} parle ${list(speaks)}, le message est en «\u00a0${language}\u00a0»\u00a0; ${instead}`;
  },
  "image-duplicate": ({ kind, file, other }) =>
    kind === "post"
      ? `${file} est la même image que ${other}\u00a0; enlevez-en une`
      : `${file} est aussi l’image de ${other}`,
  "image-format"(params) {
    const { file } = params;
    if (params.kind === "problem") return `${file} ${imageProblems[params.problem]}`;
    const format = formatName(params.format);
    return params.kind === "name"
      ? `${file} est un fichier ${format}\u00a0; donnez-lui la bonne extension`
      : `${file} est en ${format}, ce qui ne peut pas être publié sur ${params.platform}\u00a0; enregistrez-la en ${formatName(params.instead)}`;
  },
  "image-heavy": ({ file, platform, bytes, max }) =>
    `${file} pèse ${megabytes(bytes, ",").replace("MB", "Mo")}, et ${platform} ${verb(platform, "n’admet", "n’admettent")} que ${megabytes(max, ",").replace("MB", "Mo")}\u00a0; prenez la copie du kit`,
  "image-location": ({ file }) =>
    `${file} révèle où la photo a été prise, et peut mener aux personnes qu’elle montre\u00a0; prenez la copie du kit`,
  "image-missing": (params) =>
    params.kind === "file"
      ? `l’image ${params.file} manque\u00a0; ajoutez-la, ou corrigez son nom`
      : `${params.platform} ${verb(params.platform, "n’accepte", "n’acceptent")} un message qu’avec une image ou une vidéo\u00a0; ajoutez-en une`,
  "image-shape"({ file, platform, percent, sides, size, isStory }) {
    const where = sides === "top-and-bottom" ? "en haut et en bas" : "à gauche et à droite";
    const story = isStory ? "\u00a0; en story, elle reste entière" : "";
    return `sur ${platform}, ${percent}\u00a0% de ${file} disparaît, ${where}\u00a0; recadrez-la vous-même à ${size}${story}`;
  },
  "image-small": ({ kind, file, platform, width, needed }) =>
    kind === "refused"
      ? `${file} a ${width} pixels de large, et il en faut ${needed} sur ${platform}\u00a0; prenez-en une plus grande`
      : `${file} paraîtra floue sur ${platform}\u00a0: elle y occupe ${needed} pixels de large, et n’en a que ${width}\u00a0; prenez-en une plus grande`,
  "invisible-characters": ({ code }) =>
    `un caractère invisible (U+${code.toString(16).toUpperCase().padStart(4, "0")})\u00a0; enlevez-le`,
  length: ({ platform, count }) => `trop long pour ${platform}\u00a0: ${counted(count)}`,
  "length-uncertain": ({ platform, stated, strict }) =>
    `peut-être trop long pour ${platform}\u00a0: compté strictement, ${counted(strict)}\u00a0; selon la limite annoncée, ${counted(stated)}. Raccourcissez-le pour être sûr`,
  field(params) {
    const { platform } = params;
    const name = FIELDS[params.field];
    switch (params.kind) {
      case "missing":
        return params.elsewhere.length === 0
          ? `${platform} ${verb(platform, "n’accepte", "n’acceptent")} pas de message sans ${name}\u00a0; ajoutez-en un (\`${params.field}\`)`
          : `${platform} ${verb(platform, "n’accepte", "n’acceptent")} pas de message sans ${name}, qui n’existe qu’en ${list(params.elsewhere)}\u00a0; ajoutez-le dans cette langue`;
      case "too-long":
        return `le ${name} est trop long pour ${platform}\u00a0: ${counted(params.count)}`;
      case "too-short":
        return `le ${name} est trop court pour ${platform}\u00a0: ${many(params.length, "caractère", "caractères")}, il en faut au moins ${params.min}`;
      case "line-break":
        return `sur ${platform}, le ${name} tient sur une seule ligne\u00a0; enlevez le retour à la ligne`;
      case "character":
        return `${platform} ${verb(platform, "refuse", "refusent")} le caractère ${params.character} dans le ${name}\u00a0; enlevez-le`;
    }
  },
  "phone-refused": ({ platform, number }) =>
    `${platform} ${verb(platform, "refuse", "refusent")} les messages qui contiennent un numéro de téléphone comme ${number} ; ne l’y mettez pas`,
  "sms-letters": ({ letters, parts, fewer, instead }) =>
    `à cause de ${letters.join(" ")}, ce texte prend ${parts} SMS au lieu de ${fewer} ; ` +
    `${instead === undefined ? "enlevez ce qui n’est pas une lettre simple" : `écrivez ${instead.join(" ")}`}`,
  "link-count": ({ platform, max, count }) =>
    `${platform} ${verb(platform, "accepte", "acceptent")} ${many(max, "lien différent", "liens différents")}, le message en a ${count}\u00a0: ${count - max} de trop`,
  "link-insecure": ({ link }) => `${link} n’est pas chiffré\u00a0; écrivez https://, ou le nom seul`,
  "link-malformed": ({ found, meant }) =>
    meant === undefined
      ? `${found} n’est pas une adresse\u00a0; complétez-la`
      : `${found} n’est pas une adresse\u00a0; écrivez ${meant}`,
  "link-not-clickable": ({ platform, links }) =>
    `sur ${platform}, on ne peut pas cliquer sur ${links.join(", ")}\u00a0; donnez plutôt un numéro de téléphone`,
  mention(params) {
    switch (params.kind) {
      case "max":
        return `${params.platform} ${verb(params.platform, "accepte", "acceptent")} ${many(params.max, "mention", "mentions")}, le message en a ${params.count}\u00a0: ${params.count - params.max} de trop`;
      case "touched":
        return `${params.written} ne mentionne pas ${params.mention}\u00a0; séparez-les par une espace ou une apostrophe`;
      case "not-linked":
        return `${params.platform} ${verb(params.platform, "ne fait", "ne font")} un lien de ${params.mention} qu’après une espace`;
      case "other-platform":
        return `${params.mention} est un compte d’une autre plateforme\u00a0; ${params.platform} ${verb(params.platform, "n’en fait", "n’en font")} pas de lien`;
      case "no-domain":
        return `${params.platform} ${verb(params.platform, "ne fait", "ne font")} pas de lien de ${params.mention}\u00a0; un compte y est un nom de domaine`;
    }
  },
  "mixed-script": ({ word, letter }) =>
    `«\u00a0${word}\u00a0» contient une lettre d’un autre alphabet, «\u00a0${letter}\u00a0»\u00a0; retapez le mot`,
  markup: ({ kind, written, platform }) =>
    kind === "link"
      ? `${platform} ${verb(platform, "affiche", "affichent")} ${written} tel quel\u00a0; écrivez les mots, et l’adresse à part`
      : `${platform} ${verb(platform, "affiche", "affichent")} ${written.trim()} tel quel\u00a0; retirez ces signes`,
  "phone-unknown"(params) {
    if ("needed" in params)
      return `${params.found} a ${params.digits} chiffres, et un numéro belge en a ${params.needed}\u00a0; complétez-le`;
    return `${params.found} ressemble à ${params.phone} (${params.name ?? "dans d’autres messages"})\u00a0; est-ce une faute de frappe\u00a0?`;
  },
  placeholder(params) {
    if (params.kind !== "stub") return filling.unfilled(params);
    if (params.within !== undefined)
      return `la valeur de {{${params.within}}} est encore ${params.written}\u00a0; écrivez la vraie sous «\u00a0Valeurs des champs\u00a0» (\`values\`, ou avec \`--set ${params.within}=...\`)`;
    return params.value === undefined
      ? `${params.written} est encore à compléter`
      : `${params.written} n’est pas un champ\u00a0; écrivez {{${params.value}}}`;
  },
  "text-language"({ language, other }) {
    const names = { nl: "néerlandais", fr: "français", de: "allemand", en: "anglais" };
    return `le texte en «\u00a0${language}\u00a0» est écrit en ${names[other]}\u00a0; remplacez-le par le bon`;
  },
  "translation-copied": ({ language, other }) =>
    `le texte en «\u00a0${language}\u00a0» est le même qu’en «\u00a0${other}\u00a0»\u00a0; traduisez-le`,
  "translation-differs": ({ language, main, missing, added }) =>
    `la traduction diffère\u00a0: ${joined([
      missing.length === 0 ? "" : `seul «\u00a0${main}\u00a0» a ${missing.join(", ")}`,
      added.length === 0 ? "" : `seul «\u00a0${language}\u00a0» a ${added.join(", ")}`,
    ])}`,
  "translation-missing": ({ text, language }) =>
    `${text === "post" ? "le texte" : text} manque en «\u00a0${language}\u00a0»`,
  "translation-outdated": ({ language, main, text }) =>
    text === undefined
      ? `le texte en «\u00a0${main}\u00a0» a changé depuis sa traduction en «\u00a0${language}\u00a0»`
      : `${text}\u00a0: le texte en «\u00a0${main}\u00a0» a changé depuis sa traduction en «\u00a0${language}\u00a0»`,
  "translation-unreviewed": ({ unreviewed, changed }) =>
    changed.length === 0
      ? `la traduction en ${list(unreviewed)} n’a pas encore été relue`
      : `${list(unreviewed)}\u00a0: ${changed.length === 1 ? "1 texte a changé et n’a" : `${changed.length} textes ont changé et n’ont`} pas encore été relu${changed.length === 1 ? "" : "s"} (${some(changed)})`,
  "relative-day": ({ word, posted, is, named }) =>
    `le ${posted}, jour de publication, «\u00a0${word}\u00a0» désigne ${is === posted ? "ce jour" : `le ${is}`}, et non ${named}\u00a0; changez le texte ou la date`,
  "sentence-unfinished": ({ last }) =>
    `le texte s’arrête au milieu d’une phrase, sur «\u00a0${last}\u00a0»\u00a0; terminez-la`,
  readability: ({ words, text }) =>
    text === undefined
      ? `une phrase de ${words} mots\u00a0; coupez-la`
      : `LIX ${text.lix}, très difficile\u00a0: ${text.wordsInSentence} mots par phrase, dont ${text.longWords}\u00a0% de plus de six lettres\u00a0; la plus longue phrase compte ${words} mots\u00a0: coupez-la, ou prenez des mots plus courts`,
  typography(params) {
    switch (params.kind) {
      case "dots":
        return "trois points\u00a0; écrivez …";
      case "apostrophe":
        return "une apostrophe droite\u00a0; écrivez ’";
      case "opening-mark":
        return "un guillemet ouvrant au lieu d’une apostrophe\u00a0; écrivez ’";
      case "quotes":
        return `des guillemets droits\u00a0; écrivez ${params.open}…${params.close}`;
      case "space-missing":
        return "il manque ici une espace insécable";
      case "space-ordinary":
        return "une espace ordinaire, où la ligne peut se couper\u00a0; mettez une espace insécable";
    }
  },
  weekday: ({ date, year, right, written }) =>
    `le ${date} n’est pas un ${written} en ${year}, mais un ${right}`,
  "when-form": ({ written, usual }) => `«\u00a0${written}\u00a0» est compris comme «\u00a0${usual}\u00a0»`,
  "when-outside": ({ date, from, to }) => `le ${date} est hors de la campagne, du ${from} au ${to}`,
  "when-past": ({ date }) => `la date du ${date} est passée\u00a0; choisissez-en une plus tard`,
  "when-skipped": ({ date, written, used, timeZone }) =>
    `${written} n’existe pas le ${date} à ${timeZone}\u00a0: on passe à l’heure d’été\u00a0; ${used} est utilisé, alors écrivez cette heure ou une autre`,
  wording: ({ word, say, why }) =>
    `${say === undefined ? `évitez «\u00a0${word}\u00a0»` : `écrivez «\u00a0${say}\u00a0» au lieu de «\u00a0${word}\u00a0»`}${why === undefined ? "" : `\u00a0: ${why}`}`,
  "white-space"({ kind, count }) {
    switch (kind) {
      case "spaces":
        return `${count} espaces à la suite\u00a0; gardez-en une`;
      case "tab":
        return "une tabulation\u00a0; mettez une espace";
      case "before-mark":
        return "une espace avant une virgule ou un point\u00a0; enlevez-la";
      case "line-end":
        return "une espace à la fin d’une ligne\u00a0; enlevez-la";
      case "empty-lines":
        return `${count} lignes vides à la suite\u00a0; gardez-en une`;
    }
  },
};
