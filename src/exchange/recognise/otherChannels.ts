import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { readLabel } from "./label.ts";
import type { LocalEntry } from "./Message.ts";

/** What is assumed of a text whose channels bluehart does not all know. */
export function otherChannels(written: string, platforms: readonly string[], origin: Origin): Remark {
  const goes = platforms.length === 0 ? "all platforms" : `${platforms.join(", ")} only`;
  return {
    text: `what is for ${written} is for ${goes}`,
    why: `bluehart has no rules for ${written}`,
    origin,
  };
}

/** The channels of a list such as "FB / Polywork" that bluehart does not know. */
export function unknownParts(written: string): string[] {
  return written.split(/\s*[,;/|+&\n]\s*/).filter((part) => {
    const { platforms, isAll, moment, hasNoun, rest } = readLabel(part);
    return rest !== "" && platforms.length === 0 && !isAll && moment === undefined && !hasNoun;
  });
}

/** Says which posts are for all platforms because nothing names any. */
export function withoutPlatform(entries: readonly LocalEntry[]): Remark[] {
  const open = entries.filter(({ platforms, isForAll }) => platforms === undefined && isForAll !== true);
  const [first] = open;
  if (first === undefined) return [];
  const which =
    open.length === entries.length
      ? "the texts are"
      : open.length === 1
        ? "1 text is"
        : `${open.length} texts are`;
  return [
    {
      text: `${which} for all platforms`,
      why: "no heading, column or name of a file says which",
      origin: first.origin,
    },
  ];
}
