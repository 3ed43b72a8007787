import { id as idSchema } from "../../core/campaign/schema/basics.ts";
import { say } from "../../core/i18n/problems/documents/say.ts";
import { joinSaid, type Said } from "../../core/i18n/problems/Sentence.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { findImpossibleDates } from "../../core/text/entities/impossibleDates.ts";
import type { Decision, DraftImage, DraftPost } from "../Draft.ts";
import type { Remark } from "../ImportDocument.ts";
import { type DateSettings, dateLanguages, type ReadWhen, readRelative, readWhen } from "./dates.ts";
import { isPure, readLabel } from "./label.ts";
import type { LocalEntry, Message } from "./Message.ts";
import { Ids } from "./makeId.ts";
import type { Placeholders } from "./placeholders.ts";
import { fieldTextsOf } from "./postFields.ts";
import { isLikeTime, readTime } from "./times.ts";
import { type Guess, wrongWeekday } from "./wrongWeekday.ts";

interface Made {
  readonly posts: readonly DraftPost[];
  readonly decisions: readonly Decision[];
  readonly remarks: readonly Remark[];
}

export interface PostSettings {
  readonly dates: DateSettings;
  readonly placeholders: Placeholders;
  readonly platforms: readonly Platform[];
  /** Whether the campaign is about a day, from which others can be counted. */
  readonly hasDay: boolean;
}

/** Makes the campaign's posts of messages: ids, dates, placeholders, and comments on what a campaign has no key for. */
export function makePosts(
  messages: readonly Message[],
  { dates, placeholders, platforms, hasDay }: PostSettings,
): Made {
  const ids = new Ids();
  const decisions: Decision[] = [];
  const remarks: Remark[] = [];
  const posts = messages.map((message): DraftPost => {
    const [first] = message.entries;
    const ofKit = message.entries.filter(({ isOfKit }) => isOfKit);
    const fill = (texts: ReadonlyMap<string, string>) =>
      new Map(
        Array.from(texts, ([language, text]) => [
          language,
          ofKit.some((entry) => entry.language === language) ? text : placeholders.replace(text),
        ]),
      );
    const texts = fill(message.texts);
    // Where somebody took the id out of a kit, the post's heading is in its place.
    const id =
      first.isOfKit && first.id !== undefined && idSchema.safeParse(first.id).success
        ? ids.keep(first.id)
        : ids.make(first.id ?? texts.values().next().value ?? "");
    const scheduled = schedule(message, dates, hasDay);
    const title = fieldTextsOf(message, "title", platforms);
    const firstComment = fieldTextsOf(message, "firstComment", platforms);
    const variantOf = (platform: string) => ({
      texts: fill(message.variants.get(platform) ?? new Map()),
      title: fill(title.variants.get(platform) ?? new Map()),
      firstComment: fill(firstComment.variants.get(platform) ?? new Map()),
    });
    const variants = [message, title, firstComment].flatMap((one) => [...one.variants.keys()]);
    for (const entry of message.entries)
      decisions.push({
        what: say(({ became }) => became.post(id)),
        why: reasonOf(entry, message),
        origin: entry.origin,
        post: id,
      });
    const guesses = [...scheduled.assumptions, ...(ofKit.length > 0 ? [] : vanishedLinks(texts))];
    for (const { what, why = say((words) => words.why.notSaid) } of guesses)
      remarks.push({
        text: say((words) => words.assumed.ofPost(id, what(words))),
        why,
        origin: first.origin,
        post: id,
      });
    return {
      id,
      platforms: message.platforms,
      texts,
      isThread: message.entries.some(({ isThread }) => isThread === true),
      title: fill(title.texts),
      firstComment: fill(firstComment.texts),
      variants: new Map(variants.map((platform) => [platform, variantOf(platform)])),
      when: scheduled.when,
      images: imagesOf(message),
      contentWarning: contentWarningOf(message),
      comments: distinct([
        ...scheduled.comments,
        ...message.entries.flatMap(({ notes }) => notes),
        ...title.comments,
        ...firstComment.comments,
        ...imagesElsewhere(message),
        ...guesses.map(({ what }) => say(what)),
      ]),
    };
  });
  return { posts, decisions, remarks };
}

function reasonOf(entry: LocalEntry, { why }: Message): Said {
  return why === undefined ? entry.why : joinSaid([entry.why, why], "; ");
}

/** What is said, each once. */
function distinct(said: readonly Said[]): Said[] {
  return [...new Map(said.map((one) => [String(one), one])).values()];
}

function schedule({ entries }: Message, dates: DateSettings, hasDay: boolean) {
  const comments: Said[] = [];
  const assumptions: Guess[] = [];
  let when: string | undefined;
  const given = new Map(
    entries.flatMap((entry) =>
      entry.when === undefined ? [] : [[entry.when.replace(/\s+/g, " "), entry.time] as const],
    ),
  );
  for (const [written, time] of given) {
    const read = readWhen(written, dates);
    const relative = hasDay ? readRelative(written) : undefined;
    if (relative !== undefined && when === undefined) when = relative;
    else if (read.when === undefined) {
      const why = whyNoDate(written, dates);
      if (why !== undefined) assumptions.push({ what: ({ assumed }) => assumed.noDate(written), why });
      // A time alone is that of the campaign's day, which the document does not name.
      else
        comments.push(
          say(({ comments: words }) =>
            readTime(written) === undefined ? words.when(written) : words.time(written),
          ),
        );
    } else if (when === undefined) {
      when = read.when;
      const year = when.slice(0, 4);
      const unread = unreadTime(read, time);
      if (unread !== undefined)
        assumptions.push({
          what: ({ assumed }) => assumed.noTime(unread),
          why: say(({ why }) => why.unreadTime),
        });
      assumptions.push(...wrongWeekday(written, when, dates));
      if (read.assumedYear !== undefined)
        assumptions.push({
          what: ({ assumed: { yearNext, yearOnly, yearOfWeekday } }) =>
            read.assumedYear === "weekday"
              ? yearOfWeekday(written, year)
              : (dates.year === undefined ? yearNext : yearOnly)(written, year),
        });
    } else if (when !== read.when) comments.push(say(({ comments: words }) => words.also(written)));
  }
  return { when, comments, assumptions };
}

/** Why what is meant as a date is none; undefined if it is not meant as one. */
function whyNoDate(written: string, dates: DateSettings): Said | undefined {
  const [impossible] = dateLanguages(dates.languages).flatMap((language) =>
    findImpossibleDates(written, language),
  );
  if (impossible !== undefined)
    return say(({ why }) => why.noSuchDate(written.slice(impossible.start, impossible.end)));
  return isLikeDate(written) ? say(({ why }) => why.unreadDate) : undefined;
}

/** What is meant as the time of a date and cannot be read; undefined if there is a time, or none is meant. */
function unreadTime({ when = "", rest }: ReadWhen, time: string | undefined): string | undefined {
  if (readTime(when) !== undefined) return undefined;
  const isMidnight = time !== undefined && /^[0:.h]*$/i.test(time);
  if (time !== undefined && !isMidnight) return time;
  return isLikeTime(rest) ? rest.replace(/^[\s,]+|[\s,]+$/g, "") : undefined;
}

/** Whether it is meant as a date, and no time alone and no label such as "Week 1", "Dag 3" or "Monday". */
function isLikeDate(written: string): boolean {
  if (/\d{1,4}([./-])\d{1,4}\1\d{2,4}/.test(written)) return true;
  return readTime(written) === undefined && !isLikeTime(written) && !isPure(readLabel(written));
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
function imagesElsewhere({ entries }: Message): Said[] {
  const files = entries.flatMap(({ images }) => images).filter(({ file }) => !isLocalFile(file));
  return files.map(({ file, alt }) => say(({ comments }) => comments.image(file, alt)));
}

/** Traces of a link that did not come along: "more at .", "👉" at the end of a line. */
const VANISHED =
  /(?:\b(?:more at|read more(?: at| on)?|visit|via|meer (?:info )?(?:op|via)|lees meer op|kijk op|plus d[’']infos? (?:sur|:)|rendez-vous sur|voir|mehr (?:infos? )?(?:auf|unter|:)|siehe)\s*[.!:]?|(?:👉|➡️?|🔗|👇|⬇️?|->|→)\s*)\s*(?:$|\n)/iu;

function vanishedLinks(texts: ReadonlyMap<string, string>): Guess[] {
  const isMissing = [...texts.values()].some((text) => VANISHED.test(text) && !/👇\s*\n+\S/u.test(text));
  return isMissing ? [{ what: ({ assumed }) => assumed.linkMissing }] : [];
}
