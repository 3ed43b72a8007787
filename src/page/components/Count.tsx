import type { Post } from "../../core/compose/Post.ts";
import { pageMessagesIn } from "../../core/i18n/page/index.ts";
import type { LimitCount } from "../../core/platform/countText.ts";
import { formatNumber } from "../kit/format.ts";

interface Props {
  readonly id: string;
  readonly post: Post;
  readonly language: string;
}

/** The longest limit that a bar says something of. */
const LONGEST_BAR = 5000;

/** How long a post is, what is left, and what the feed shows of it. */
export function Count({ id, post, language }: Props) {
  const { count, platform, parts } = post;
  const words = pageMessagesIn(language);
  if (parts !== undefined)
    return (
      <p
        id={id}
        class={`count ${parts.every((part) => part.count.valid) ? "fine" : "over"}`}
        data-parts={parts.length}
      >
        <strong>{words.parts(parts.length)}</strong>
      </p>
    );
  const { length, limit, sms } = count;
  const share = Math.min(100, (100 * length) / limit);
  // Of several limits, those that are nearly reached or broken are worth a line.
  const others = count.otherLimits.filter((other) => other.remaining * 10 < other.limit);
  return (
    <>
      <p id={id} class={`count ${levelOf(count)}`} data-count={length} data-limit={limit}>
        <span>{words.count(formatNumber(length, language), formatNumber(limit, language))}</span>
        <strong>{leftInWords(count, language)}</strong>
        {sms !== undefined && <span class="other-limit">{words.messages(sms.parts)}</span>}
        {others.map((other) => (
          <span class="other-limit">
            {words.bytes(formatNumber(other.length, language), formatNumber(other.limit, language))},{" "}
            {leftInWords(other, language)}
          </span>
        ))}
      </p>
      {limit <= LONGEST_BAR && (
        <svg
          class={`bar ${levelOf(count)}`}
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect class="track" width="100" height="4" />
          <rect class="value" width={share.toFixed(1)} height="4" />
        </svg>
      )}
      {count.fold !== undefined && (
        <p class="hint fold-hint">
          {words.fold(platform.name, formatNumber(platform.fold?.graphemes ?? count.fold, language))}
        </p>
      )}
    </>
  );
}

/** What is left, in words: `12 left` or `3 too many`. */
export function countInWords({ count, parts }: Post, language: string): string {
  if (parts !== undefined) return pageMessagesIn(language).parts(parts.length);
  return [count, ...count.otherLimits.filter(({ remaining }) => remaining < 0)]
    .map((limit) => leftInWords(limit, language))
    .join(", ");
}

function leftInWords({ remaining }: LimitCount, language: string): string {
  const words = pageMessagesIn(language);
  return remaining < 0
    ? words.over(formatNumber(-remaining, language))
    : words.left(formatNumber(remaining, language));
}

function levelOf({ remaining, limit }: LimitCount): "fine" | "full" | "over" {
  if (remaining < 0) return "over";
  return remaining * 10 < limit ? "full" : "fine";
}
