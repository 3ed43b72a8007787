import type { Post } from "../../core/compose/Post.ts";
import { say } from "../../core/i18n/problems/writing/say.ts";
import type { RenderInput } from "../../core/kit/toKitView.ts";
import { UserError } from "../../core/source/UserError.ts";
import { toCsv } from "../csv.ts";
import type { FormatOptions } from "../FormatOptions.ts";
import type { Loss } from "../Loss.ts";
import { lossesWithPublicImages, publicImages } from "../publicImages.ts";
import { type ScheduledPost, scheduledPosts } from "../scheduledPosts.ts";

/** Metricool's networks in the order of its columns, by our platforms' ids, with the column of a title where they have one. */
const NETWORKS: readonly { readonly column: string; readonly platform: string; readonly title?: string }[] = [
  { column: "Facebook", platform: "facebook" },
  { column: "Twitter/X", platform: "twitter" },
  { column: "LinkedIn", platform: "linkedin" },
  { column: "GBP", platform: "google-business" },
  { column: "Instagram", platform: "instagram" },
  { column: "Pinterest", platform: "pinterest", title: "Pinterest Pin Title" },
  { column: "TikTok", platform: "tiktok", title: "TikTok Title" },
  { column: "Youtube", platform: "youtube", title: "Youtube Video Title" },
  { column: "Threads", platform: "threads" },
  { column: "Bluesky", platform: "bluesky" },
];

/** The networks that have titles. */
const TITLED = NETWORKS.flatMap(({ platform, title }) => (title === undefined ? [] : [{ platform, title }]));

/** How many pictures a row has room for. */
const MOST_PICTURES = 10;

const numbered = (name: string) =>
  Array.from({ length: MOST_PICTURES }, (_, index) => `${name} ${index + 1}`);

/** Metricool maps columns by their names; those of a network's own options may be absent. */
const COLUMNS = [
  "Text",
  "Date",
  "Time",
  "Draft",
  ...NETWORKS.map(({ column }) => column),
  ...numbered("Picture Url"),
  ...numbered("Alt text picture"),
  "Document title",
  "Shortener",
  ...TITLED.map(({ title }) => title),
  "First Comment Text",
];

/** A text, and the platforms that get it at the same time with the same pictures. */
interface Row {
  readonly scheduled: ScheduledPost;
  /** The posts of the row, by the ids of their platforms. */
  readonly posts: Map<string, Post>;
}

/**
 * The file of Metricool's calendar import: a row a text, for all its networks.
 *
 * @throws UserError if no post is for a network of Metricool's, or if one has no date or is in the past.
 */
export default function metricool(document: RenderInput, options: FormatOptions): string {
  const { kit } = document;
  const posts = kit.posts.filter(isPosted);
  // If posts for its networks are withheld, their errors are the reason.
  if (kit.posts.length > 0 && ![...posts, ...kit.withheld].some(isPosted)) {
    const networks = NETWORKS.map(({ column }) => column);
    throw new UserError(say((words) => words.noNetwork("Metricool", networks.join(", "))));
  }
  const rows = new Map<string, Row>();
  for (const scheduled of scheduledPosts({ ...document, kit: { ...kit, posts } })) {
    const { post, date } = scheduled;
    // A row has one first comment, for all its networks.
    const comment = post.firstComment?.text;
    const parts = [post.id, post.language, post.text, date.utc, publicImages(post, options), comment];
    const key = JSON.stringify(parts);
    const row = rows.get(key) ?? { scheduled, posts: new Map() };
    row.posts.set(post.platform.id, post);
    rows.set(key, row);
  }
  const cells = Array.from(rows.values(), (row) => toCells(row, options));
  return toCsv([COLUMNS, ...cells], { guard: false, mark: true });
}

function toCells({ scheduled: { post, date }, posts }: Row, options: FormatOptions): string[] {
  const images = publicImages(post, options);
  const padded = Array.from({ length: MOST_PICTURES }, (_, index) => images[index]);
  return [
    post.text,
    date.date,
    `${date.time}:00`,
    "FALSE",
    ...NETWORKS.map(({ platform }) => (posts.has(platform) ? "TRUE" : "FALSE")),
    ...padded.map((image) => image?.address ?? ""),
    ...padded.map((image) => image?.alt ?? ""),
    "",
    "FALSE",
    ...TITLED.map(({ platform }) => posts.get(platform)?.title?.text ?? ""),
    post.firstComment?.text ?? "",
  ];
}

export function lossesOf(post: Post, _: RenderInput, options: FormatOptions): readonly Loss[] {
  if (!isPosted(post)) return ["post"];
  const losses = lossesWithPublicImages(post, options);
  return post.parts === undefined && post.images.length > MOST_PICTURES ? ["picture", ...losses] : losses;
}

function isPosted({ platform }: Post): boolean {
  return NETWORKS.some((network) => network.platform === platform.id);
}
