import type { Values } from "./EditorState.ts";
import { readDate } from "./readDate.ts";

/** What somebody answered who starts a campaign; an empty answer is none. */
export interface Answers {
  readonly title: string;
  readonly languages: readonly string[];
  /** The month and the day, such as 07-30 or 30 July. */
  readonly date: string;
  readonly day: string;
  readonly helpline: string;
  readonly phone: string;
}

/** A campaign of a few answers, with one post that has no text yet. */
export function newCampaign({ title, languages, date, day, helpline, phone }: Answers, post: string): Values {
  const [main] = languages;
  const isPlain = languages.length < 2;
  const texts = (text: string) => (isPlain || main === undefined ? text : { [main]: text });
  const name = helpline.trim() || phone.trim();
  return {
    title: texts(title.trim()),
    ...(languages.length > 0 && { languages }),
    ...((date.trim() !== "" || day.trim() !== "") && {
      day: { date: readDate(date, "day") ?? date.trim(), name: texts(day.trim() || title.trim()) },
    }),
    ...(name !== "" && { helplines: [{ name, ...(phone.trim() !== "" && { phone: phone.trim() }) }] }),
    posts: [{ id: post, platforms: "all", text: texts("") }],
  };
}
