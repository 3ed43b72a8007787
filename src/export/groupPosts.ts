import type { Messages } from "../core/i18n/Messages.ts";
import type { OtherField } from "../core/kit/otherFields.ts";
import type { KitView, PostView, RenderInput } from "../core/kit/toKitView.ts";
import { joinLines } from "../core/text/joinLines.ts";

/** A post of the campaign in one language, with each of its texts once. */
export interface PostGroup {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly TextGroup[];
}

/** A text and what documents say of it. */
export interface TextGroup {
  readonly text: string;
  /** Its parts, in order, if it is divided; each with its count on every platform. */
  readonly parts: readonly PartGroup[];
  /** The posts that have it, one for each platform. */
  readonly posts: readonly [PostView, ...PostView[]];
  readonly hashtags: readonly Shared<string>[];
  readonly otherFields: readonly Shared<OtherField>[];
  readonly warnings: readonly Shared<string>[];
  readonly images: readonly Shared<ImageView>[];
  /** Says so if nobody has reviewed the translation. */
  readonly unreviewed: string | undefined;
}

export interface PartGroup {
  /** `Part 2 of 4`. */
  readonly name: string;
  readonly text: string;
  /** `X: 247 of 280 characters`, one for each platform. */
  readonly counts: readonly string[];
}

export interface ImageView {
  readonly file: string;
  /** Undefined if it has none in the text's language. */
  readonly alt: string | undefined;
}

/** Something to say of a text, once; with the names of the platforms that it concerns, such as `X, `, unless it concerns all. */
export interface Shared<Value> {
  readonly value: Value;
  readonly lead: string;
}

/** The posts of a kit in the campaign's order. What several platforms have in common is there once. */
export function groupPosts(
  { platforms, messages }: KitView,
  { kit: { campaign } }: RenderInput,
): PostGroup[] {
  const groups = new Map<string, Map<string, [PostView, ...PostView[]]>>();
  for (const view of platforms.flatMap(({ posts }) => posts)) {
    const key = keyOf(view.post.id, view.post.language);
    const texts = groups.get(key) ?? new Map<string, [PostView, ...PostView[]]>();
    const text = postedTexts(view);
    const same = texts.get(text);
    if (same === undefined) texts.set(text, [view]);
    else same.push(view);
    groups.set(key, texts);
  }
  return campaign.posts.flatMap(({ id }) =>
    campaign.languages.flatMap((language) => {
      const texts = [...(groups.get(keyOf(id, language))?.values() ?? [])];
      return texts
        .slice(0, 1)
        .map(([{ title }]) => ({ id, title, texts: texts.map((posts) => toTextGroup(posts, messages)) }));
    }),
  );
}

/** The key by which posts with the same text are grouped. Two platforms may divide a text at different places, so the parts count. */
function postedTexts({ post, parts }: PostView): string {
  return parts.length === 0 ? post.text : JSON.stringify(parts.map(({ text }) => text));
}

function keyOf(id: string, language: string): string {
  return `${id}\0${language}`;
}

/** A text and its posts. */
export function toTextGroup(
  posts: readonly [PostView, ...PostView[]],
  { colon }: Pick<Messages, "colon">,
): TextGroup {
  return {
    text: posts[0].post.text,
    parts: posts[0].parts.map(({ name, text }, index) => ({
      name,
      text,
      counts: posts.map(({ post, parts }) => `${post.platform.name}${colon}${parts[index]?.count}`),
    })),
    posts,
    hashtags: share(posts, ({ hashtags }) => listOf(hashtags)),
    otherFields: share(posts, ({ otherFields }) => otherFields),
    warnings: share(posts, ({ warnings }) => warnings.map(({ text }) => text)),
    images: share(posts, ({ post: { images, language } }) =>
      images.map(({ file, alt }) => {
        const own = alt.get(language)?.value;
        return { file, alt: own === undefined ? undefined : joinLines(own) };
      }),
    ),
    unreviewed: posts[0].unreviewed,
  };
}

function listOf<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

function share<Value>(
  posts: readonly PostView[],
  valuesOf: (post: PostView) => readonly Value[],
): Shared<Value>[] {
  const known = new Map<string, { readonly value: Value; readonly names: Set<string> }>();
  for (const view of posts) {
    for (const value of valuesOf(view)) {
      const key = JSON.stringify(value);
      const entry = known.get(key) ?? { value, names: new Set() };
      entry.names.add(view.post.platform.name);
      known.set(key, entry);
    }
  }
  return Array.from(known.values(), ({ value, names }) => ({
    value,
    lead: names.size === posts.length ? "" : `${[...names].join(", ")} · `,
  }));
}
