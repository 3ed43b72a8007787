import type { Decision, DraftImage, DraftPost } from "../Draft.ts";
import type { Remark } from "../ImportDocument.ts";
import { type DateSettings, readRelative, readTime, readWhen } from "./dates.ts";
import type { LocalEntry, Message } from "./Message.ts";
import { Ids } from "./makeId.ts";
import type { Placeholders } from "./placeholders.ts";

interface Made {
  readonly posts: readonly DraftPost[];
  readonly decisions: readonly Decision[];
  readonly remarks: readonly Remark[];
}

/** Makes the campaign's posts of messages: ids, dates, placeholders, and comments on what a campaign has no key for. */
export function makePosts(
  messages: readonly Message[],
  dates: DateSettings,
  placeholders: Placeholders,
  hasDay: boolean,
): Made {
  const ids = new Ids();
  const decisions: Decision[] = [];
  const remarks: Remark[] = [];
  const posts = messages.map((message): DraftPost => {
    const [first] = message.entries;
    const fill = (texts: ReadonlyMap<string, string>) =>
      new Map(Array.from(texts, ([language, text]) => [language, placeholders.replace(text)]));
    const texts = fill(message.texts);
    const id = ids.make(first.id ?? texts.values().next().value ?? "");
    const scheduled = schedule(message, dates, hasDay);
    for (const entry of message.entries)
      decisions.push({ what: `post ${id}`, why: reasonOf(entry, message), origin: entry.origin });
    const guesses = [...scheduled.assumptions, ...vanishedLinks(texts)];
    for (const text of guesses)
      remarks.push({ text: `post ${id}: ${text}`, why: "the document does not say", origin: first.origin });
    return {
      id,
      platforms: message.platforms,
      texts,
      variants: new Map(Array.from(message.variants, ([platform, own]) => [platform, fill(own)])),
      when: scheduled.when,
      images: imagesOf(message),
      contentWarning: contentWarningOf(message),
      comments: [
        ...new Set([
          ...scheduled.comments,
          ...message.entries.flatMap(({ notes }) => notes),
          ...imagesElsewhere(message),
          ...guesses,
        ]),
      ],
    };
  });
  return { posts, decisions, remarks };
}

function reasonOf(entry: LocalEntry, { why }: Message): string {
  return why === undefined ? entry.why : `${entry.why}; ${why}`;
}

function schedule({ entries }: Message, dates: DateSettings, hasDay: boolean) {
  const comments: string[] = [];
  const assumptions: string[] = [];
  let when: string | undefined;
  for (const written of new Set(
    entries.flatMap((entry) => (entry.when === undefined ? [] : [entry.when.replace(/\s+/g, " ")])),
  )) {
    const read = readWhen(written, dates);
    const relative = hasDay ? readRelative(written) : undefined;
    if (relative !== undefined && when === undefined) when = relative;
    else if (read.when === undefined) {
      // A time alone is that of the campaign's day, which the document does not name.
      comments.push(readTime(written) === undefined ? `When: ${written}` : `Time: ${written}`);
    } else if (when === undefined) {
      when = read.when;
      if (read.isYearAssumed)
        assumptions.push(
          `"${written}" is in ${read.when.slice(0, 4)}, ${dates.year === undefined ? "its next occurrence" : "the only year in the document"}`,
        );
    } else if (when !== read.when) comments.push(`Also: ${written}`);
  }
  return { when, comments, assumptions };
}

/** Whether a campaign can name it: a file in its folder or below. */
function isLocalFile(file: string): boolean {
  return !/^(?:[a-z]+:|[/\\~])|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(file);
}

function imagesOf({ entries }: Message): DraftImage[] {
  const images = new Map<string, Map<string, string>>();
  for (const { images: own, language } of entries) {
    for (const { file, alt } of own) {
      if (!isLocalFile(file)) continue;
      const texts = images.get(file) ?? new Map<string, string>();
      if (alt !== "") texts.set(language, alt);
      images.set(file, texts);
    }
  }
  return Array.from(images, ([file, alt]) => ({ file, alt }));
}

function contentWarningOf({ entries }: Message): Map<string, string> {
  const given = entries.flatMap(({ contentWarning, language }) =>
    contentWarning === undefined ? [] : [[language, contentWarning] as const],
  );
  return new Map(given.toReversed());
}

/** Images that are addresses, or outside of the campaign's folder: they are to be saved there first. */
function imagesElsewhere({ entries }: Message): string[] {
  const files = entries.flatMap(({ images }) => images).filter(({ file }) => !isLocalFile(file));
  return files.map(
    ({ file, alt }) => `Image to save beside this file: ${file}${alt === "" ? "" : ` (alt text: ${alt})`}`,
  );
}

/** Traces of a link that did not come along: "more at .", "👉" at the end of a line. */
const VANISHED =
  /(?:\b(?:more at|read more(?: at| on)?|visit|via|meer (?:info )?(?:op|via)|lees meer op|kijk op|plus d[’']infos? (?:sur|:)|rendez-vous sur|voir|mehr (?:infos? )?(?:auf|unter|:)|siehe)\s*[.!:]?|(?:👉|➡️?|🔗|👇|⬇️?|->|→)\s*)\s*(?:$|\n)/iu;

function vanishedLinks(texts: ReadonlyMap<string, string>): string[] {
  const isMissing = [...texts.values()].some((text) => VANISHED.test(text) && !/👇\s*\n+\S/u.test(text));
  return isMissing ? ["a link seems to be missing"] : [];
}
