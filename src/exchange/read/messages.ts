import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { CLOSING, OFFER, SALUTATION, SHORT_CLOSING, THANKS_AND_WISH } from "../words/asides.ts";
import { POST_NOUNS } from "../words/labels.ts";
import { isMailHead, MAIL_HEADER, mailSubject } from "../words/mail.ts";
import { PLATFORM_WORDS } from "../words/platforms.ts";
import type { Line } from "./Line.ts";

/** What is left of lines that were pasted from a mail program or a chat. */
export interface Unpacked {
  readonly lines: readonly Line[];
  readonly removed: readonly { readonly line: Line; readonly why: Said }[];
}

/** `[12/05/2027, 10:15:32] An Peeters: text` and `12/05/2027, 10:15 - An Peeters: text`, as WhatsApp and Telegram write them. */
const CHAT =
  /^[\u200e\u202f]*\[?(?<when>\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)(?:\]|\s-)\s(?:(?<name>[^:\n]{1,40}):\s?)?(?<text>.*)$/iu;
/** Where a chat held a picture. */
const MEDIA =
  /^[<[\u200e]*(?:media|médias?|medien|image|video|vidéo|afbeelding|bild|foto|photo|audio|document|gif|sticker)\s(?:omitted|weggelaten|omise?s?|absente?s?|ausgeschlossen|weggelassen)[>\]]*$/iu;

/** Takes the heads off chat messages, and puts a line across between them; undefined if the lines are no chat. */
export function unpackChat(lines: readonly Line[]): Unpacked | undefined {
  const heads = lines.filter(({ text }) => CHAT.test(text)).length;
  const filled = lines.filter(({ text }) => text.trim() !== "").length;
  if (heads < 2 || heads < filled / 20) return undefined;
  const kept: Line[] = [];
  const removed: { line: Line; why: Said }[] = [];
  for (const line of lines) {
    const groups = CHAT.exec(line.text)?.groups;
    if (groups === undefined) {
      kept.push(line);
      continue;
    }
    const { name, text = "" } = groups;
    const isMessage = name !== undefined && !MEDIA.test(text.trim());
    kept.push({ ...line, text: "***" });
    if (isMessage) kept.push({ ...line, text });
    const head = { ...line, text: line.text.slice(0, line.text.length - text.length).trim() };
    removed.push(
      isMessage
        ? { line: head, why: say(({ why }) => why.messageHead) }
        : { line, why: say(({ why }) => (name === undefined ? why.chatMessage : why.chatPicture)) },
    );
  }
  return { lines: kept, removed };
}

/** What a mail program puts between messages. */
const SEPARATOR =
  /^-{2,}\s?(?:original message|forwarded message|oorspronkelijk bericht|doorgestuurd bericht|message (?:d[’']origine|transféré)|ursprüngliche nachricht|weitergeleitete nachricht)\s?-{2,}$|^(?:begin forwarded message|begin doorgestuurd bericht|début du message (?:transféré|réexpédié)|anfang der weitergeleiteten nachricht)\s?:$|^(?:on|op|le|am)\s.{6,80}\s(?:wrote|schreef.*|a écrit|schrieb.*)\s?:$/iu;
/** How many lines a signature has at most, and how long they are, in characters. */
const SIGNATURE = { lines: 12, length: 80 };

/** Takes quotation marks, heads, salutations and signatures of e-mails away. The subject becomes the title. */
export function unpackMail(lines: readonly Line[]): Unpacked {
  // ">>> Facebook" above its text is a heading, and no quotation.
  const isQuote = ({ text }: Line) => /^\s*>/.test(text);
  const quoted = lines.filter(
    (line, at) => isQuote(line) && lines.slice(at + 1, at + 2).some(isQuote),
  ).length;
  const bare =
    quoted < 3 ? lines : lines.map((line) => ({ ...line, text: line.text.replace(/^\s*(?:>\s?)+/, "") }));
  const kept: Line[] = [];
  const removed: { line: Line; why: Said }[] = [];
  const take = (line: Line, why: Said) => {
    if (line.text.trim() !== "") removed.push({ line, why });
    kept.push({ ...line, text: "" });
  };
  const isLetter =
    bare.some(({ text }) => SALUTATION.test(text.trim())) &&
    bare.some(({ text }) => CLOSING.test(text.trim()));
  const isMail = quoted >= 3 || bare.some((_, at) => headLength(bare, at) > 0);
  const textOf = (at: number) => bare[at]?.text.trim() ?? "";
  const without = isMail ? withoutPosts(bare) : new Set<number>();
  for (let at = 0; at < bare.length; at++) {
    const line = bare[at];
    if (line === undefined) break;
    const length = headLength(bare, at);
    if (length > 0) {
      for (const one of bare.slice(at, at + length)) {
        const subject = mailSubject(one.text) ?? "";
        take(
          one,
          say(({ why }) => why.mailHead),
        );
        if (subject !== "" && !kept.some(({ isTitle }) => isTitle))
          kept.push({ ...one, text: subject, isTitle: true });
      }
      at += length - 1;
    } else if (isMail && SEPARATOR.test(textOf(at)))
      take(
        line,
        say(({ why }) => why.mailSeparator),
      );
    else if (without.has(at))
      take(
        line,
        say(({ why }) => why.mailWithoutPosts),
      );
    else if (
      (isMail || (isLetter && isFirst(bare, at))) &&
      SALUTATION.test(textOf(at)) &&
      textOf(at + 1) === ""
    )
      take(
        line,
        say(({ why }) => why.mailSalutation),
      );
    else if (isMail ? endsMail(bare, at) : CLOSING.test(textOf(at)) && isShortEnd(bare.slice(at))) {
      const offer = kept.findLastIndex(({ text }) => text.trim() !== "");
      const offered = kept[offer];
      if (offered !== undefined && OFFER.test(offered.text.trim())) {
        removed.push({ line: offered, why: say(({ why }) => why.mailEnd) });
        kept.splice(offer, 1, { ...offered, text: "" });
      }
      const isQuoted = isQuote(lines[at] ?? line);
      const end = signatureEnd(bare, at, (index) => isQuote(lines[index] ?? line) === isQuoted);
      for (const one of bare.slice(at, end))
        take(
          one,
          say(({ why }) => why.mailEnd),
        );
      at = end - 1;
      const rest = bare.slice(end).filter(isFilled);
      const isOlder =
        !isQuoted &&
        rest.length < kept.filter(isFilled).length &&
        lines.slice(end).every((one) => isQuote(one) || SEPARATOR.test(one.text.trim()) || !isFilled(one));
      if (!isOlder) continue;
      for (const one of bare.slice(end))
        take(
          one,
          say(({ why }) => why.mailAnswered),
        );
      break;
    } else kept.push(line);
  }
  return { lines: kept, removed };
}

/** The lines of the e-mails in a thread that hold no posts, if another one does. */
function withoutPosts(lines: readonly Line[]): Set<number> {
  const messages: number[][] = [[]];
  for (const [at, { text }] of lines.entries()) {
    if (headLength(lines, at) > 0 || SEPARATOR.test(text.trim())) messages.push([]);
    messages.at(-1)?.push(at);
  }
  const empty = messages.filter((message) => !message.some((at) => isOfPosts(lines, at)));
  return new Set(empty.length === messages.length ? [] : empty.flat());
}

/** Whether a line is a label of posts, or has a hashtag. */
function isOfPosts(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? "";
  if (MAIL_HEADER.test(text)) return false;
  return beginsPosts(lines, at) || POST_LABEL.test(text) || /#\p{L}/u.test(text);
}

/** Whether a line ends an e-mail: a greeting, or the mark of a signature. */
function endsMail(lines: readonly Line[], at: number): boolean {
  const line = lines[at]?.text.trim() ?? "";
  if (CLOSING.test(line)) return true;
  const isShort =
    line === "--" ||
    ((SHORT_CLOSING.test(line) || THANKS_AND_WISH.test(line)) && lines[at - 1]?.text.trim() === "");
  return (
    isShort &&
    isShortEnd(
      lines.slice(
        at,
        signatureEnd(lines, at, (index) => !/^\s*>/.test(lines[index]?.text ?? "")),
      ),
    )
  );
}

/** Where a signature ends: at the next message or, if texts follow it, below the name. */
function signatureEnd(lines: readonly Line[], start: number, isSame: (index: number) => boolean): number {
  const isInside = (index: number) =>
    index < lines.length &&
    isSame(index) &&
    headLength(lines, index) === 0 &&
    !SEPARATOR.test(lines[index]?.text.trim() ?? "");
  let end = start + 1;
  while (isInside(end) && !beginsPosts(lines, end)) end++;
  if (isShortEnd(lines.slice(start, end))) return end;
  const gap = (from: number) => {
    let at = from;
    while (at < end && lines[at]?.text.trim() !== "") at++;
    return at;
  };
  const own = gap(start);
  // "Kind regards," and the name below it.
  const name = own === start + 1 ? gap(own + 1) : own;
  return isShortEnd(lines.slice(start, name)) ? name : own;
}

/** A platform's name on a line of its own, which is above texts unless it is the last of an address. */
const PLATFORM_LINE = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(?:${PLATFORM_WORDS.map(([, words]) => words).join("|")}|x)(?![\\p{L}\\p{N}.])[^@\\n]{0,40}$`,
  "iu",
);

/** "Facebook: Kom mee", "Post 1" and "NL:" */
const POST_LABEL = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(?:(?:${PLATFORM_WORDS.map(([, words]) => words).join("|")}|x|nl|fr|de|en)(?![\\p{L}\\p{N}.])[^@\\n:]{0,40}:|(?:${POST_NOUNS})\\s?(?:n[°ºo]\\.?\\s?|nr\\.?\\s?|#)?\\d)`,
  "iu",
);

function beginsPosts(lines: readonly Line[], at: number): boolean {
  return PLATFORM_LINE.test(lines[at]?.text.trim() ?? "") && lines.slice(at + 1, at + 3).some(isFilled);
}

function isFilled({ text }: Line): boolean {
  return text.trim() !== "";
}

/** Whether nothing stands above a line: a letter inside a kit has its heading there. */
function isFirst(lines: readonly Line[], at: number): boolean {
  return lines.slice(0, at).every(({ text }) => text.trim() === "");
}

/** How many lines the head of an e-mail has that begins at a line; 0 if none does. */
function headLength(lines: readonly Line[], start: number): number {
  if (
    !MAIL_HEADER.test(lines[start]?.text.trim() ?? "") ||
    MAIL_HEADER.test(lines[start - 1]?.text.trim() ?? "")
  )
    return 0;
  let end = start;
  while (MAIL_HEADER.test(lines[end]?.text.trim() ?? "")) end++;
  return isMailHead(lines.slice(start, end).map(({ text }) => text.trim())) ? end - start : 0;
}

/** Whether lines are a signature: a greeting, a name and an address. */
function isShortEnd(lines: readonly Line[]): boolean {
  const filled = lines.filter(isFilled);
  return filled.length <= SIGNATURE.lines && filled.every(({ text }) => text.length <= SIGNATURE.length);
}
