import type { Span } from "../Span.ts";

/** Something in a text that its author meant to replace before posting, such as `[plaats]`, `XXX` or `lorem ipsum`. */
export interface Stub extends Span {
  /** The name that stands between brackets; undefined for the rest. */
  readonly name: string | undefined;
}

/** What people put in brackets and mean to post: labels of content, languages, omissions. */
const KEPT =
  /^(?:[A-Z]{2}(?:[/|+-][A-Z]{2})*|sic|…|\.{3}|video|vidéo|foto'?s?|photos?|image|bild(?:er)?|afbeelding|live|audio|podcast|thread|fil|draadje|update|mise à jour|pub|publi|ad|adv|advertentie|werbung|anzeige|nieuw|nouveau|neu|new|red\.?|n\.?d\.?l\.?r\.?|interview|replay|event|agenda|herhaling|rappel|reminder|erinnerung|vacature|job|free|gratis|gratuit|x|\s|✓|✔)$/iu;

/** Names of HTML elements, which are markup and not somebody's stub. */
const ELEMENT = /^\/?(?:a|b|i|u|p|br|em|strong|span|div|ul|ol|li|h[1-6]|img|hr|code|pre|small|sub|sup)\/?$/i;

const BRACKETS =
  /(?<!\])\[(?<square>[^[\]\n]{1,40})\](?!\()|(?<![{$])\{(?<curly>[^{}\n]{1,40})\}(?!\})|<(?<angle>[\p{L}_][^<>\n]{0,39})>/gu;

/** A run of X's, underscores or the words that say that a text is not finished. */
const UNFINISHED =
  /(?<![\p{L}\p{N}_])(?:X{3,}|(?:XX?[./-]){1,2}XX(?:XX)?|TODO|TO DO|TBD|TBC|TBA|FIXME|NNB|N\.N\.|(?:nog )?(?:aan te vullen|in te vullen)|à compléter|à remplir|zu ergänzen|auszufüllen|to be (?:completed|confirmed|filled in))(?![\p{L}\p{N}_])\.?|_{3,}|\blorem ipsum\b(?:[\p{L}\s,.]*)?/gu;

/** A text without any of this needs no closer look. */
const MAY_BE_UNFINISHED =
  /XX|TO ?DO|TB[ACD]|FIXME|NNB|N\.N\.|vullen|compl|remplir|erg|ausz|to be |___|lorem/i;

const EXAMPLE =
  /[\p{L}\d._%+-]*@(?:(?:example|voorbeeld|exemple|beispiel)(?:\.[a-z]{2,})?|(?:your|jouw|uw|votre|ton|dein|ihr)[_-]?(?:handle|account|naam|name|organisation|organisatie|compte|konto))(?![\p{L}\d])/giu;

/**
 * What a text still has to have filled in, in order: names in single square, curly or angle brackets, `XXX`, `TODO`, `____`,
 * "lorem ipsum", addresses and handles of nobody. Links of Markdown, check boxes, `[NL]`, `[video]` and `<3` are none.
 */
export function findStubs(text: string): Stub[] {
  const found: Stub[] = [];
  if (/[[{<]/.test(text)) {
    for (const { 0: written, index, groups = {} } of text.matchAll(BRACKETS)) {
      const name = (groups.square ?? groups.curly ?? groups.angle ?? "").trim();
      const isName = /\p{L}{2}/u.test(name) && !/[:@]\/|https?:|^www\./i.test(name);
      if (!isName || KEPT.test(name) || ELEMENT.test(name)) continue;
      found.push({ start: index, end: index + written.length, name });
    }
  }
  const expressions = [
    ...(MAY_BE_UNFINISHED.test(text) ? [UNFINISHED] : []),
    ...(text.includes("@") ? [EXAMPLE] : []),
  ];
  for (const expression of expressions) {
    for (const { 0: written, index } of text.matchAll(expression)) {
      const end = index + written.trimEnd().length;
      if (found.some((stub) => index < stub.end && stub.start < end)) continue;
      found.push({ start: index, end, name: undefined });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
