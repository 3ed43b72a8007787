import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { readLabel } from "./label.ts";
import type { LocalEntry } from "./Message.ts";

/** What is assumed of a text whose channels bluehart does not all know. */
export function otherChannels(written: string, platforms: readonly string[], origin: Origin): Remark {
  return {
    text: say(({ assumed }) => assumed.channels(written, platforms.join(", "))),
    why: say(({ why }) => why.noRules(written)),
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
  return [
    {
      text: say(({ assumed }) =>
        open.length === entries.length ? assumed.allForAll : assumed.someForAll(open.length),
      ),
      why: say(({ why }) => why.noPlatform),
      origin: first.origin,
    },
  ];
}
