import type { Threads } from "../../campaign/Campaign.ts";
import type { Count } from "../../platform/countText.ts";
import type { Platform } from "../../platform/Platform.ts";
import { plainText } from "../../source/SourceText.ts";
import { postedParts } from "../Post.ts";
import { composeThread } from "./composeThread.ts";

/** How a text of no campaign is divided. */
export interface DivideOptions {
  /** By whose rules sentences end (BCP 47). */
  readonly language?: string | undefined;
  /** Where parts have their numbers; by default in their last line. */
  readonly numbering?: Threads["numbering"] | undefined;
}

/** A piece of a text as it is posted, with its number, and its count on the platform. */
export interface TextPart {
  readonly text: string;
  readonly count: Count;
}

/** What is posted of a text that may have several parts: itself, where it fits, or where the platform has no threads. */
export function partsOfText(
  text: string,
  platform: Platform,
  { language = "und", numbering = "suffix" }: DivideOptions = {},
): readonly TextPart[] {
  const place = { file: "", line: 1, column: 1 };
  const source = plainText(text, place);
  const none = new Map();
  const post = composeThread({
    origin: {
      id: "text",
      place,
      platforms: [platform.id],
      skipsWhereRefused: false,
      thread: true,
      texts: new Map([[language, source]]),
      when: undefined,
      whenText: undefined,
      textPlace: place,
      images: [],
      title: none,
      firstComment: none,
      contentWarning: none,
      variants: none,
      rules: none,
    },
    source,
    language,
    platform,
    campaign: { threads: { numbering, hashtags: "first" }, helplines: [] },
    hashtags: [],
  });
  return postedParts(post).map((part) => ({ text: part.text, count: part.count }));
}
