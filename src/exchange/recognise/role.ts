import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import { POSTS_HEADING } from "../words/labels.ts";
import { BACKGROUND, FACTS, HASHTAGS, HELPLINES, HOW_TO, LEFT_SECTIONS } from "../words/sections.ts";
import { type Label, sortsOf } from "./label.ts";

/** What a heading says of what follows it. */
export type Role =
  | { readonly kind: "posts" | "facts" | "helplines" | "hashtags" | "howTo" | "background" | "unknown" }
  /** No part of a campaign: what it is, for the report. */
  | { readonly kind: "left"; readonly what: Said };

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, "iu");
const left = LEFT_SECTIONS.map(([what, pattern]) => ({ what, pattern: whole(pattern) }));
const posts = whole(POSTS_HEADING);
const others: readonly (readonly [
  kind: "hashtags" | "facts" | "helplines" | "howTo" | "background",
  pattern: RegExp,
])[] = [
  ["hashtags", whole(HASHTAGS)],
  ["facts", whole(FACTS)],
  ["helplines", whole(HELPLINES)],
  ["howTo", whole(HOW_TO)],
  ["background", whole(BACKGROUND)],
];

/** How many words a heading may have beside a platform's name and still announce its posts. */
const MOST_WORDS = 4;

/** How many characters may stand before the number of a heading that begins with it. */
const NUMBER_WITHIN = 20;

/** The role of a heading by its own words. */
export function roleOf(heading: string, label: Label): Role {
  const words = heading
    .replace(/^[\s\p{P}\p{S}]*(?:\d{1,2}(?:\.\d{1,2})*[.):]?\s+|[a-z][.)]\s+)?/iu, "")
    .replace(/[\s:.…–-]+$/u, "")
    .trim();
  if (posts.test(words)) return { kind: "posts" };
  const kindLeft = left.find(({ pattern }) => pattern.test(words));
  const isStory = kindLeft?.what === "story";
  if (kindLeft !== undefined && (label.platforms.length === 0 || isStory))
    return { kind: "left", what: say(({ why }) => why[kindLeft.what]) };
  const other = others.find(([, pattern]) => pattern.test(words));
  if (other !== undefined) return { kind: other[0] };
  if (label.others.length > 0 && label.platforms.length === 0 && wordCount(label.rest) <= 2) {
    return { kind: "left", what: say(({ why }) => why.otherChannel(label.others.join(", "))) };
  }
  const isPlatform = label.platforms.length > 0 || label.isAll;
  if (isPlatform && wordCount(label.rest) <= MOST_WORDS) return { kind: "posts" };
  // "Content warning for post 2" is about a post, and is none.
  const isNumbered = label.number !== undefined && heading.indexOf(label.number) <= NUMBER_WITHIN;
  if (label.hasNoun && (label.rest === "" || isNumbered)) return { kind: "posts" };
  return { kind: "unknown" };
}

/** Whether a heading's words alone make it one, wherever it is. */
export function isSectionWord(role: Role, label: Label): boolean {
  if (role.kind === "posts") return label.rest === "" || label.hasNoun;
  return role.kind !== "unknown" && role.kind !== "background" && role.kind !== "howTo";
}

/** Whether it names what posts are divided by, and may so divide them below a heading that announces posts. */
export function divides(label: Label): boolean {
  return sortsOf(label).length > 0;
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
}
