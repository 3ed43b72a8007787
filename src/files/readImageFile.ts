import { createHash } from "node:crypto";
import { type Stats, statSync } from "node:fs";
import type { ImageFile } from "../core/campaign/Campaign.ts";
import { imageFacts } from "../core/image/readImage.ts";
import { UserError } from "../core/source/UserError.ts";
import { readFile } from "./readFile.ts";

/** The largest image that is read, in bytes: four times what Mastodon, the most generous platform, takes. */
export const LARGEST_IMAGE = 64 * 1024 * 1024;

/** What is where a campaign names an image. Whatever is wrong with it is a fact that a rule reports. */
export function readImageFile(path: string): ImageFile {
  const stats = statsOf(path);
  if (stats === undefined) return { exists: false };
  const unread = { bytes: stats.size, hash: "", hasLocation: false };
  if (!stats.isFile()) return { exists: true, facts: { ...unread, problem: "no-file" } };
  if (stats.size > LARGEST_IMAGE) return { exists: true, facts: { ...unread, problem: "too-large" } };
  try {
    const bytes = readFile(path, LARGEST_IMAGE);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    return { exists: true, facts: { ...imageFacts(bytes), bytes: bytes.length, hash } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { exists: true, facts: { ...unread, problem: "unreadable" } };
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    // Missing, unreachable, or a name that the system refuses.
    return undefined;
  }
}
