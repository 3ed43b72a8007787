import type { SetValues } from "../../../core/compose/lookup.ts";
import type { Kit } from "../../../core/kit/buildKit.ts";
import { say } from "../../languages/say.ts";
import { fingerprintOf } from "./mergeState.ts";

/** A post on one platform in one language, over all recipients of a run. */
export interface SharedPost {
  readonly post: string;
  readonly platform: string;
  readonly language: string;
  /** The fingerprint of what the first recipient posts. */
  readonly text: string;
  readonly recipients: number;
  /** Whether all of them post it word for word. */
  readonly isSame: boolean;
}

/** The posts that recipients share, and the column that could make them differ. */
export interface SharedPosts {
  readonly column?: string | undefined;
  readonly posts: readonly SharedPost[];
}

/** Columns that say something about the kit, so they make no good placeholder. */
export const SETTINGS: readonly string[] = ["language", "folder"];

/**
 * The posts that every recipient would post word for word, on platforms that act against that. It keeps one text per post,
 * platform and language, so memory does not grow with the recipients.
 */
export class IdenticalTexts {
  readonly #seen = new Map<string, { -readonly [key in keyof SharedPost]: SharedPost[key] }>();
  #column: string | undefined;

  /** Notes the kit of one recipient. */
  add({ posts }: Kit, values: SetValues): void {
    this.#column ??= Object.keys(values).find((name) => !SETTINGS.includes(name));
    for (const { id, platform, language, text } of posts) {
      if (platform.identicalTexts === undefined) continue;
      const key = [id, platform.id, language].join("\0");
      const seen = this.#seen.get(key);
      if (seen === undefined) {
        this.#seen.set(key, {
          post: id,
          platform: platform.name,
          language,
          text,
          recipients: 1,
          isSame: true,
        });
      } else {
        seen.recipients++;
        seen.isSame &&= seen.text === text;
      }
    }
  }

  /** What the report keeps. */
  shared(): SharedPosts {
    const posts = Array.from(this.#seen.values(), (seen) => ({ ...seen, text: fingerprintOf(seen.text) }));
    return { column: this.#column, posts };
  }
}

/** The shared posts of several runs, as if they were one. */
export function joinShared(runs: readonly SharedPosts[]): SharedPosts {
  const joined = new Map<string, SharedPost>();
  for (const shared of runs.flatMap(({ posts }) => posts)) {
    const key = [shared.post, shared.platform, shared.language].join("\0");
    const { text, recipients, isSame } = joined.get(key) ?? { ...shared, recipients: 0 };
    joined.set(key, {
      ...shared,
      text,
      recipients: recipients + shared.recipients,
      isSame: isSame && shared.isSame && text === shared.text,
    });
  }
  return { column: runs.find(({ column }) => column !== undefined)?.column, posts: [...joined.values()] };
}

/** What to say about posts that all recipients share, with the remedy; undefined if every post differs between them. */
export function identicalMessage({ column, posts: shared }: SharedPosts): string | undefined {
  const same = shared.filter(({ recipients, isSame }) => isSame && recipients > 1);
  if (same.length === 0) return undefined;
  const posts = [...new Set(same.map(({ post }) => post))];
  const platforms = [...new Set(same.map(({ platform }) => platform))];
  const most = Math.max(...same.map(({ recipients }) => recipients));
  return say.merge.identical(
    posts.length,
    most,
    posts.join(", "),
    platforms.join(", "),
    column ?? "municipality",
  );
}
