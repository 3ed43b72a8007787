import type { Span } from "../../text/Span.ts";
import type { Rule } from "../Finding.ts";

/** The post has more hashtags than the platform allows, or than it recommends. */
export const hashtagCount: Rule = {
  name: "hashtag-count",
  *check({ count: { hashtags }, platform: { name, hashtags: rules } }) {
    const number = hashtags.length;
    const tags = hashtags.map(({ tag }) => `#${tag}`).join(" ");
    const { max = number, recommended = number } = rules;
    if (number > max) {
      const message = `${name} allows ${max} ${plural(max)}, the post has ${number} (${tags}): ${number - max} too many`;
      yield { severity: "error", message, ...from(hashtags[max]) };
    } else if (number > recommended) {
      const message = `for ${name} at most ${recommended} ${plural(recommended)} are recommended, the post has ${number} (${tags}): ${number - recommended} more`;
      yield { severity: "warning", message, ...from(hashtags[recommended]) };
    }
  },
};

function from(span: Span | undefined): { span?: Span } {
  return span === undefined ? {} : { span };
}

function plural(number: number): string {
  return number === 1 ? "hashtag" : "hashtags";
}
