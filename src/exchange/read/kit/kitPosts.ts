import { joinLines } from "../../../core/text/joinLines.ts";
import type { Block, Cell } from "../../ImportDocument.ts";
import type { Origin } from "../../Origin.ts";

/** A post of a kit that bluehart exported: one text on one platform. */
export interface KitPost {
  readonly id: string;
  /** Its id or its name. */
  readonly platform: string;
  readonly language: string;
  readonly text: string;
  /** Empty if it has no date. */
  readonly when: string;
  readonly images: readonly { readonly file: string; readonly alt: string }[];
  /** Empty if it has none. */
  readonly contentWarning: string;
  /** Empty if it has none, as is the first comment. */
  readonly title: string;
  readonly firstComment: string;
  /** Whether it is posted in several parts. */
  readonly isThread?: boolean;
  readonly origin: Origin;
}

const HEADER = [
  "id",
  "platform",
  "language",
  "title",
  "text",
  "first comment",
  "thread",
  "when",
  "image",
  "alt text",
  "content warning",
];

/** The posts of a kit below a heading, as the table that a calendar would have. */
export function kitTable(posts: readonly KitPost[], origin: Origin): Block[] {
  const head = HEADER.map((name): Cell => ({ text: name, origin }));
  const rows = posts.map(({ images, origin: own, ...post }) =>
    [
      post.id,
      post.platform,
      post.language,
      post.title,
      post.text,
      post.firstComment,
      post.isThread === true ? "yes" : "",
      post.when,
      images.map(({ file }) => file).join("\n"),
      images.map(({ alt }) => joinLines(alt)).join("\n"),
      post.contentWarning,
    ].map((value): Cell => ({ text: value, origin: own })),
  );
  return [
    { kind: "heading", level: 2, text: "Posts", origin },
    { kind: "table", rows: [head, ...rows], origin },
  ];
}
