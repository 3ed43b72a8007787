import type { ImageProblem } from "../../image/ImageFacts.ts";
import { plural } from "../../text/plural.ts";
import { quoteFrom } from "../cards/CardNames.ts";
import { en as cards } from "../cards/en.ts";
import { describeCount } from "../counts/describeCount.ts";
import { en as counts } from "../counts/en.ts";
import { monthAndYear } from "../monthAndYear.ts";
import { formatName, megabytes } from "../pictureWords.ts";
import { en as filling } from "../problems/filling/en.ts";
import type { FindingMessages } from "./FindingMessages.ts";
import { some } from "./some.ts";
import { verb } from "./verb.ts";

const quote = (name: string) => `"${name}"`;
const cardName = (card: string) => quoteFrom(cards.kinds, card, quote);
const wordName = (word: string) => quoteFrom(cards.words, word, quote);
const hashtags = (tags: readonly string[]) => tags.map((tag) => `#${tag}`).join(" ");
const write = (tags: readonly string[]) =>
  tags.length > 1 ? `write ${tags.length} hashtags: ${hashtags(tags)}` : `write ${hashtags(tags)}`;

/** `"fr", "de"` */
const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

const INVISIBLE: { readonly [code: number]: string } = {
  173: "a soft hyphen",
  8203: "a zero-width space",
  8204: "a zero-width non-joiner",
  8205: "a zero-width joiner",
  8288: "a word joiner",
  65279: "a byte order mark",
};

function invisible(code: number): string {
  return INVISIBLE[code] ?? (code < 0xa0 ? "a control character" : "a format character");
}

/** `U+00AD` */
function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Why an image cannot be used, after its name. */
const imageProblems: { readonly [problem in ImageProblem]: string } = {
  "no-file": "is a folder, a pipe or a device; name a file",
  unreadable: "cannot be read; check who may open it",
  empty: "is empty; copy it again",
  "too-large": "has more than 64 MB and was not read; make it smaller",
  "not-a-picture": "is not a picture that is read here; save it as JPEG or PNG",
  damaged: "is damaged or incomplete; copy it again, or save it once more",
  "too-many-pixels": "has more than 50 million pixels; make it smaller",
};

function photoProblem(why: ImageProblem | "missing" | "format"): string {
  if (why === "missing") return "does not exist; add it, or correct its path";
  return why === "format" ? "is neither a JPEG nor a PNG; save it as one" : imageProblems[why];
}

const FIELDS = { title: "title", firstComment: "first comment", text: "text" };

export const en: FindingMessages = {
  part: (number, of) => `part ${number} of ${of}: `,
  "campaign-file": ({ message }) => String(message),
  "alt-text"(params) {
    switch (params.kind) {
      case "missing": {
        const language = params.language === "und" ? "" : ` in "${params.language}"`;
        return `${params.file} has no alt text${language}; say what the image shows`;
      }
      case "unfilled":
        return filling.unfilled(params.problem);
      case "empty-words":
        return `the alt text "${params.alt}" of ${params.file} says nothing; say what the image shows`;
      case "too-long": {
        const { platform, max, length } = params;
        return `${platform} ${verb(platform, "allows", "allow")} ${max} characters of alt text, this one has ${length}: ${length - max} too many`;
      }
    }
  },
  "brand-contrast": ({ color, contrast, needed, suggestion }) =>
    `${color} has a contrast of ${contrast} with white, and text needs ${needed}; choose a darker one, such as ${suggestion}`,
  "brand-logo"({ kind, file }) {
    if (kind === "missing") return `the logo ${file} does not exist; add it, or correct its path`;
    return kind === "on-the-web"
      ? `the logo ${file} is on the web, and a kit loads nothing from there; put the file beside the campaign`
      : `the logo ${file} is not an SVG or PNG that can be shown; save it as one`;
  },
  "card-glyph": ({ card, platform, letter, emoji }) =>
    emoji
      ? `the card ${cardName(card)} on ${platform}: cards draw no emoji but 💙; leave out ${letter}`
      : `the card ${cardName(card)} on ${platform}: no font has "${letter}" (${codePoint(letter.codePointAt(0) ?? 0)}); leave it out, or give the campaign a font that has it (\`brand.font\`)`,
  "card-text"(params) {
    const { card, platform } = params;
    switch (params.kind) {
      case "too-long":
        return `the card ${cardName(card)} on ${platform}: ${wordName(params.word)} is ${plural(params.over, "character")} too long, even in the smallest letters that can be read; shorten the text`;
      case "too-many-lines":
        return `the card ${cardName(card)} on ${platform}: ${wordName(params.word)} has ${params.lines} lines, and the card takes ${params.max}; leave out ${params.lines - params.max}`;
      case "no-words":
        return `the card ${cardName(card)} on ${platform}: the campaign has nothing for ${wordName(params.word)}; give the card words of its own (\`words\`)`;
      case "unfilled":
        return filling.unfilled(params.problem);
      case "no-photo":
        return `the card ${cardName(card)} on ${platform}: the photograph ${params.file} ${photoProblem(params.why)}`;
    }
  },
  "date-impossible"(params) {
    switch (params.kind) {
      case "days": {
        const month = monthAndYear(params.month, params.year, "en");
        return `${params.written} does not exist: ${month} has ${params.days} days`;
      }
      case "date":
        return `${params.written} is not a real date`;
      case "hours":
        return `${params.written} does not exist: the day ends at 24:00`;
      case "minutes":
        return `${params.written} does not exist: an hour has 60 minutes`;
      case "backwards":
        return `${params.written} runs backwards: it ends before it begins`;
    }
  },
  "duplicate-post": ({ other }) =>
    `the text is the same as that of ${other}; platforms reject or hide repeated posts, so change one`,
  emoji(params) {
    switch (params.kind) {
      case "many":
        return `${params.count} emoji, and a screen reader reads out the name of each; keep at most ${params.max}`;
      case "row":
        return `${params.count} emoji in a row; keep one`;
      case "repeated":
        return `${params.emoji} ${params.count} times in a row; keep one`;
      case "in-sentence":
        return `${params.emoji} interrupts a sentence, where a screen reader reads out its name; move it to the end`;
    }
  },
  "empty-post": () => "the post has no text; write one, or remove the post",
  "fancy-letters": ({ found, plain }) =>
    `"${found}" is made of letters that screen readers skip or spell out; write "${plain}"`,
  "figure-outdated"({ figure, newer, source }) {
    return `${figure} was superseded by ${newer}${source === undefined ? "" : ` (${source})`}`;
  },
  "figure-unsourced": ({ figure, fact }) =>
    fact === undefined
      ? `no fact of the campaign backs ${figure}; add one with its source, or remove the figure`
      : `the fact "${fact}" behind ${figure} has no source; add the source, or remove the figure`,
  fold: ({ platform, shown, hidden }) =>
    `${platform} ${verb(platform, "shows", "show")} the first ${shown} characters and ${verb(platform, "hides", "hide")} ${hidden} behind "more"; move it forward`,
  "hashtag-case": ({ tag, better }) => `a screen reader reads #${tag} as one word; write #${better}`,
  "hashtag-count"({ kind, platform, max, tags }) {
    const [one, several] = kind === "max" ? ["allows", "allow"] : ["recommends at most", "recommend at most"];
    return `${platform} ${verb(platform, one, several)} ${plural(max, "hashtag")}, the post has ${tags.length} (${hashtags(tags)}): ${tags.length - max} too many`;
  },
  "hashtag-duplicate": ({ tag }) => `#${tag} is already in the post; remove one`,
  "hashtag-syntax"(params) {
    switch (params.kind) {
      case "space":
        return `"# ${params.word}" is not a hashtag; remove the space after the sign`;
      case "partly":
        return `${params.platform} ${verb(params.platform, "links", "link")} only #${params.linked} of #${params.written}; ${write(params.better)}`;
      case "too-much":
        return `${params.platform} ${verb(params.platform, "links", "link")} all of #${params.linked}; put a space after #${params.meant}, or rephrase`;
      case "too-long": {
        const { platform, tag, max, length } = params;
        return `${platform} ${verb(platform, "takes", "take")} a hashtag of at most ${max} characters, #${tag} has ${length}: ${length - max} too many`;
      }
      case "not": {
        const { platform, written, why } = params;
        const reasons = {
          "no-letter": ": a hashtag needs a letter",
          "no-space-before": ": put a space before the sign",
          brackets: ": move the hashtag out of the brackets",
          characters: ": use letters, digits and _ only",
        };
        return `${platform} ${verb(platform, "does not", "do not")} link #${written}${why === undefined ? "" : reasons[why]}`;
      }
    }
  },
  "hashtag-unknown": ({ tag, near }) => `#${tag} is almost #${near}; is it a typing mistake?`,
  helpline({ name, address }) {
    const example = address === undefined ? name : `${name}, ${address}`;
    return `the post gives no helpline; add one, such as ${example}`;
  },
  "image-duplicate": ({ kind, file, other }) =>
    kind === "post"
      ? `${file} is the same picture as ${other}; leave one out`
      : `${file} is also the picture of ${other}; a new one keeps people looking`,
  "image-format"(params) {
    const { file } = params;
    if (params.kind === "problem") return `${file} ${imageProblems[params.problem]}`;
    const format = formatName(params.format);
    if (params.kind === "name") return `${file} is a ${format} file, whatever its ending says; rename it`;
    return `${file} is ${format}, which cannot be posted on ${params.platform}; save it as ${formatName(params.instead)}`;
  },
  "image-heavy": ({ file, platform, bytes, max }) =>
    `${file} has ${megabytes(bytes, ".")}, and at most ${megabytes(max, ".")} can be posted on ${platform}; make it smaller, or use the kit's copy`,
  "image-location": ({ file }) =>
    `${file} reveals where it was taken, which can lead to the people in it; remove its location before you pass it on, or use the kit's copy`,
  "image-missing"(params) {
    if (params.kind === "file") return `the image ${params.file} does not exist; add it, or correct its path`;
    const { platform, sizes } = params;
    const size = sizes.length === 0 ? "" : ` of ${sizes.join(" or ")} pixels`;
    return `${platform} ${verb(platform, "accepts", "accept")} a post only with an image or a video; add an image${size}`;
  },
  "image-shape"({ file, platform, percent, sides, size, isStory }) {
    const where = sides === "top-and-bottom" ? "at the top and the bottom" : "at the left and the right";
    const story = isStory ? "; as a story it is shown whole" : "";
    return `${percent}% of ${file} is cut off on ${platform}, ${where}; cut it to ${size} yourself${story}`;
  },
  "image-small": ({ kind, file, platform, width, needed }) =>
    kind === "refused"
      ? `${file} is ${width} pixels wide, and at least ${needed} can be posted on ${platform}; take a larger one`
      : `${file} looks blurred on ${platform}: ${needed} pixels across are shown, and it has ${width}; take a larger one`,
  "invisible-characters": ({ code }) => `${invisible(code)} (${codePoint(code)}) is invisible; remove it`,
  length({ platform, count, without }) {
    const hint = without === undefined ? "" : `; ${without.length} without ${hashtags(without.tags)}`;
    return `${platform} ${verb(platform, "counts", "count")} ${describeCount(count, counts)}${hint}`;
  },
  "link-insecure": ({ link }) =>
    `${link} is not encrypted, and browsers warn about it; write https://, or the name alone`,
  "link-not-clickable": ({ platform, links }) =>
    `${platform} ${verb(platform, "makes", "make")} no link of ${links.join(", ")}, so readers must type it; a telephone number helps`,
  "mixed-script": ({ word, letter, script }) =>
    `"${word}" mixes Latin letters with the ${script} "${letter}" (${codePoint(letter.codePointAt(0) ?? 0)}); retype the word`,
  placeholder(params) {
    if (params.kind !== "stub") return filling.unfilled(params);
    if (params.within !== undefined)
      return `the value of {{${params.within}}} is still ${params.written}; write the real one under "Values of placeholders" (\`values\`, or with \`--set ${params.within}=...\`)`;
    return params.value === undefined
      ? `${params.written} still has to be filled in`
      : `${params.written} is not a placeholder; write {{${params.value}}}`;
  },
  "translation-missing": ({ text, language }) =>
    text === "post" ? `the post has no text in "${language}"` : `${text} is missing in "${language}"`,
  "translation-outdated": ({ language, main, text }) =>
    text === undefined
      ? `the text in "${main}" has changed since it was translated into "${language}"; bluehart translate --to ${language} --changed sends it to the translator`
      : `${text}: the text in "${main}" has changed since it was translated into "${language}"; bluehart translate --to ${language} --changed sends it to the translator`,
  "translation-unreviewed": ({ unreviewed, declared, changed }) =>
    changed.length > 0
      ? `${plural(changed.length, "text")} in ${list(unreviewed)} changed and ${changed.length === 1 ? "was" : "were"} not reviewed since: ${some(changed)}`
      : declared
        ? `the translation into ${list(unreviewed)} is unreviewed; have someone review it, then say who and when under "Translations" (\`status: reviewed\`, \`by\` and \`date\`)`
        : `nothing says whether the translations into ${list(unreviewed)} were reviewed; say so under "Translations" (\`translations\`)`,
  "relative-day": ({ word, posted, is, named }) =>
    `on ${posted}, when the post goes out, "${word}" is ${is === posted ? "that day" : is}, and not ${named}; change the text or the date`,
  "sentence-unfinished": ({ last }) => `the text ends in the middle of a sentence, with "${last}"; finish it`,
  readability: ({ words, text }) =>
    text === undefined
      ? `a sentence of ${words} words; split it`
      : `LIX ${text.lix}, very difficult: ${text.wordsInSentence} words a sentence, and ${text.longWords}% of more than six letters; the longest sentence has ${words} words: split it, or use shorter words`,
  typography(params) {
    switch (params.kind) {
      case "dots":
        return "three dots; write …";
      case "apostrophe":
        return "a straight apostrophe; write ’";
      case "opening-mark":
        return "an opening quotation mark for an apostrophe; write ’";
      case "quotes":
        return `straight quotation marks; write ${params.open}…${params.close}`;
      case "space-missing":
        return "French puts a no-break space here; add it";
      case "space-ordinary":
        return "an ordinary space, where the line may break; use a no-break space";
    }
  },
  "address-unknown": ({ address, known }) => `${address} is almost ${known}; is it a typing mistake?`,
  "broken-characters"({ kind, found, meant }) {
    switch (kind) {
      case "lost":
        return "a character was lost here (U+FFFD or half a character); type it again";
      case "mojibake":
        return `"${found}" is "${meant}" in the wrong encoding; write "${meant}"`;
      case "entity":
        return meant === undefined
          ? `${found} is HTML; write the character`
          : `${found} is HTML; write ${meant}`;
      case "escape":
        return `${found} is shown as it is; break the line instead, or remove it`;
      case "digit":
        return `"${found}" has a letter in place of a digit; write "${meant}"`;
    }
  },
  "helpline-language"({ given, speaks, language, better }) {
    const instead =
      better === undefined
        ? `the campaign has no helpline in "${language}"`
        : `give ${[better.name, better.address].filter((part) => part !== undefined).join(", ")}`;
    return `${given} speaks ${list(speaks)}, the post is in "${language}"; ${instead}`;
  },
  "length-uncertain": ({ platform, stated, strict }) =>
    `${platform} may count ${describeCount(strict, counts)}; as it states its limit, ${describeCount(stated, counts)}. Shorten the post to be sure`,
  field(params) {
    const { platform } = params;
    const name = FIELDS[params.field];
    switch (params.kind) {
      case "missing":
        return params.elsewhere.length === 0
          ? `${platform} ${verb(platform, "takes", "take")} no post without a ${name}; add one (\`${params.field}\`)`
          : `${platform} ${verb(platform, "takes", "take")} no post without a ${name}, and it is only in ${list(params.elsewhere)}; add it in this language`;
      case "too-long":
        return `${platform} ${verb(platform, "counts", "count")} the ${name} as ${describeCount(params.count, counts)}`;
      case "too-short":
        return `${platform} ${verb(platform, "takes", "take")} no ${name} shorter than ${params.min} characters, this one has ${params.length}; make it longer`;
      case "line-break":
        return `${platform} ${verb(platform, "takes", "take")} a ${name} of one line; remove the line break`;
      case "character":
        return `${platform} ${verb(platform, "rejects", "reject")} the character ${params.character} in the ${name}; leave it out`;
    }
  },
  "phone-refused": ({ platform, number }) =>
    `${platform} ${verb(platform, "rejects", "reject")} posts with a telephone number such as ${number}; leave it out there`,
  "sms-letters": ({ letters, parts, fewer, instead }) =>
    `${letters.join(" ")} make${letters.length === 1 ? "s" : ""} this ${parts} text messages instead of ${fewer}; ` +
    `${instead === undefined ? "leave out what is not a plain letter" : `write ${instead.join(" ")}`}`,
  "link-count": ({ platform, max, count }) =>
    `${platform} ${verb(platform, "allows", "allow")} ${plural(max, "different link")}, the post has ${count}: ${count - max} too many`,
  "link-malformed": ({ found, meant }) =>
    meant === undefined
      ? `${found} is not an address; complete it`
      : `${found} is not an address; write ${meant}`,
  mention(params) {
    switch (params.kind) {
      case "max": {
        const { platform, max, count } = params;
        return `${platform} ${verb(platform, "allows", "allow")} ${plural(max, "mention")}, the post has ${count}: ${count - max} too many`;
      }
      case "touched":
        return `${params.written} does not mention ${params.mention}; put a space or an apostrophe between them`;
      case "not-linked":
        return `${params.platform} ${verb(params.platform, "links", "link")} ${params.mention} only after a space or (; put a space before it`;
      case "other-platform":
        return `${params.mention} is an account of another platform; ${params.platform} ${verb(params.platform, "does not", "do not")} link it`;
      case "no-domain":
        return `${params.platform} ${verb(params.platform, "does not", "do not")} link ${params.mention}; an account there is a domain, such as ${params.mention}.bsky.social`;
    }
  },
  markup: ({ kind, written, platform }) =>
    kind === "link"
      ? `${platform} ${verb(platform, "shows", "show")} ${written} as it is; write the words, and the address by itself`
      : `${platform} ${verb(platform, "shows", "show")} ${written.trim()} as it is; remove the marks`,
  "phone-unknown"(params) {
    if ("needed" in params)
      return `${params.found} has ${params.digits} digits, and a Belgian number has ${params.needed}; complete it`;
    return `${params.found} looks like ${params.phone} (${params.name ?? "in other posts"}); is it a typing mistake?`;
  },
  "text-language"({ language, other }) {
    const names = { nl: "Dutch", fr: "French", de: "German", en: "English" };
    return `the text in "${language}" is written in ${names[other]}; replace it by the right one`;
  },
  "translation-copied": ({ language, other }) =>
    `the text in "${language}" is the same as in "${other}"; translate it`,
  "translation-differs"({ kind, language, main, missing, added }) {
    const kinds = {
      figure: "a figure",
      price: "a price",
      phone: "a telephone number",
      address: "an address",
      placeholder: "a placeholder",
      mention: "a mention",
      date: "a date",
      weekday: "a weekday",
      time: "a time",
    };
    const parts = [
      missing.length === 0 ? "" : `only "${main}" has ${missing.join(", ")}`,
      added.length === 0 ? "" : `only "${language}" has ${added.join(", ")}`,
    ];
    return `the translation differs in ${kinds[kind]}: ${parts.filter((part) => part !== "").join(", ")}`;
  },
  weekday: ({ date, year, right, written }) =>
    `${date} is not a ${written}${date.includes(String(year)) ? "" : ` in ${year}`}; it is a ${right}`,
  "when-form": ({ written, usual }) => `"${written}" is understood as "${usual}"; write it so`,
  "when-outside": ({ date, from, to }) => `${date} is outside the campaign's period, ${from} to ${to}`,
  "when-past": ({ date, today }) => `${date} has passed (today is ${today}); give a later date`,
  "when-skipped": ({ date, written, used, timeZone }) =>
    `${written} does not exist on ${date} in ${timeZone}, because summer time begins; ${used} is used, so write that or another time`,
  wording: ({ word, say, why }) =>
    `${say === undefined ? `avoid "${word}"` : `write "${say}" for "${word}"`}${why === undefined ? "" : `: ${why}`}`,
  "white-space"({ kind, count }) {
    switch (kind) {
      case "spaces":
        return `${count} spaces in a row; keep one`;
      case "tab":
        return "a tab, which platforms show in different ways; use a space";
      case "before-mark":
        return "a space before a comma or full stop; remove it";
      case "line-end":
        return "white space at the end of a line; remove it";
      case "empty-lines":
        return `${count} empty lines in a row; keep one`;
    }
  },
};
