import type { Post } from "../compose/Post.ts";

/** The address that opens the platform's composer with a post in it; nothing, where the platform has none. */
export function composerAddress({ platform, text }: Pick<Post, "platform" | "text">): string | undefined {
  return platform.composer?.address.replace("{text}", () => encodeURIComponent(text.toWellFormed()));
}
