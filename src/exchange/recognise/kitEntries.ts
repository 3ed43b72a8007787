import { say } from "../../core/i18n/problems/documents/say.ts";
import type { ImportDocument } from "../ImportDocument.ts";
import { FIRST_COMMENT } from "../read/kit/kitCsv.ts";
import type { Entry } from "./Entry.ts";
import { readLabel } from "./label.ts";
import type { LocalEntry, Message } from "./Message.ts";
import { platformsOf } from "./Message.ts";

const WHY = say(({ why }) => why.ofKit);

/** The posts of a kit that bluehart wrote, with their texts as they are. */
export function kitEntries({ kit = [] }: ImportDocument): Entry[] {
  return kit.map(
    ({ id, platform, language, when, contentWarning, title, firstComment, notes = [], ...post }) => {
      const { platforms } = readLabel(platform);
      return {
        text: post.text,
        isOfKit: true,
        id: id === "" ? undefined : id,
        language: language === "" ? undefined : language,
        platforms: platforms.length === 0 ? undefined : platforms,
        group: undefined,
        key: undefined,
        when: when === "" ? undefined : when,
        images: post.images,
        contentWarning: contentWarning || undefined,
        title: title === "" ? undefined : { name: "title", value: title },
        firstComment: firstComment === "" ? undefined : { name: FIRST_COMMENT, value: firstComment },
        isThread: post.isThread ?? false,
        notes: [
          ...notes,
          ...(platform === "" || platforms.length > 0
            ? []
            : [say(({ comments }) => comments.platform(platform))]),
        ],
        why: WHY,
        origin: post.origin,
      };
    },
  );
}

/** The posts of kits by their ids: a text that another platform has as well is there once. */
export function kitMessages(entries: readonly LocalEntry[]): Message[] {
  const groups: [LocalEntry, ...LocalEntry[]][] = [];
  const open = new Map<string, (typeof groups)[number]>();
  for (const entry of entries) {
    const group = entry.id === undefined ? undefined : open.get(entry.id);
    if (group !== undefined && !group.some((other) => isSamePlace(other, entry))) group.push(entry);
    else {
      const started: (typeof groups)[number] = [entry];
      groups.push(started);
      if (entry.id !== undefined) open.set(entry.id, started);
    }
  }
  return groups.map(toMessage);
}

/** Whether both are the post of one platform in one language, so that they are two posts. */
function isSamePlace(one: LocalEntry, other: LocalEntry): boolean {
  return one.language === other.language && String(one.platforms) === String(other.platforms);
}

function toMessage(entries: readonly [LocalEntry, ...LocalEntry[]]): Message {
  const texts = new Map<string, string>();
  const variants = new Map<string, Map<string, string>>();
  for (const { language, text, platforms = [] } of entries) {
    const before = texts.get(language);
    if (before === undefined) texts.set(language, text);
    else if (before !== text)
      for (const id of platforms) variants.set(id, new Map(variants.get(id)).set(language, text));
  }
  return { texts, variants, platforms: platformsOf(entries), entries, why: undefined };
}
