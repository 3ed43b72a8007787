import type { Post } from "../../../core/compose/Post.ts";
import type { PageTexts } from "./PageTexts.ts";
import { escapeHtml } from "./PageTexts.ts";

/** A post's text as its platform shows it: links and hashtags in colour, what falls behind "more" behind a mark. */
export function renderPreview({ text, count, platform }: Post, texts: PageTexts): string {
  const marks = [
    ...count.hashtags.map(({ start, end }) => ({ start, end, kind: "tag" })),
    ...(platform.links.clickable ? count.links.map(({ start, end }) => ({ start, end, kind: "link" })) : []),
  ].sort((one, other) => one.start - other.start);
  const { fold = text.length } = count;
  const slice = (from: number, to: number) => renderSlice(text, from, to, marks);
  if (fold >= text.length) return slice(0, text.length);
  const more = texts.attribute("data-more", ({ messages }) => messages.page.more);
  return `${slice(0, fold)}<span class="rest"${more}>${slice(fold, text.length)}</span>`;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

function renderSlice(text: string, from: number, to: number, marks: readonly Mark[]): string {
  let rendered = "";
  let at = from;
  for (const { start, end, kind } of marks) {
    const first = Math.max(start, at);
    const last = Math.min(end, to);
    if (last <= first) continue;
    rendered += `${escapeHtml(text.slice(at, first))}<span class="${kind}">${escapeHtml(text.slice(first, last))}</span>`;
    at = last;
  }
  return rendered + escapeHtml(text.slice(at, to));
}
