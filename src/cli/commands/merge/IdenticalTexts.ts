import type { SetValues } from "../../../core/compose/fillCampaign.ts";
import type { Kit } from "../../../core/kit/buildKit.ts";
import { say } from "../../languages/say.ts";

/** A post on one platform in one language, over all recipients so far. */
interface Seen {
  readonly post: string;
  readonly platform: string;
  /** What the first recipient posts. */
  readonly text: string;
  recipients: number;
  isSame: boolean;
}

/** Columns that say something about the kit, so they make no good placeholder. */
export const SETTINGS: readonly string[] = ["language", "folder"];

/**
 * The posts that every recipient would post word for word, on platforms that act against that. It keeps one text per post,
 * platform and language, so memory does not grow with the recipients.
 */
export class IdenticalTexts {
  readonly #seen = new Map<string, Seen>();
  #column: string | undefined;

  /** Notes the kit of one recipient. */
  add({ posts }: Kit, values: SetValues): void {
    this.#column ??= Object.keys(values).find((name) => !SETTINGS.includes(name));
    for (const { id, platform, language, text } of posts) {
      if (platform.identicalTexts === undefined) continue;
      const key = [id, platform.id, language].join("\0");
      const seen = this.#seen.get(key);
      if (seen === undefined) {
        this.#seen.set(key, { post: id, platform: platform.name, text, recipients: 1, isSame: true });
      } else {
        seen.recipients++;
        seen.isSame &&= seen.text === text;
      }
    }
  }

  /** What to say about them, with the remedy; undefined if every post differs between recipients. */
  message(): string | undefined {
    const same = [...this.#seen.values()].filter(({ recipients, isSame }) => isSame && recipients > 1);
    if (same.length === 0) return undefined;
    const posts = [...new Set(same.map(({ post }) => post))];
    const platforms = [...new Set(same.map(({ platform }) => platform))];
    const most = Math.max(...same.map(({ recipients }) => recipients));
    const column = this.#column ?? "municipality";
    return say.merge.identical(posts.length, most, posts.join(", "), platforms.join(", "), column);
  }
}
