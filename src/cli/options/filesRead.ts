import { type BigIntStats, realpathSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Campaign } from "../../core/campaign/Campaign.ts";
import { UserError } from "../../core/source/UserError.ts";
import { leaves } from "../../files/pathInside.ts";
import { say } from "../languages/say.ts";

/** The files that a campaign was read from: its own, those of its hashtags, and its pictures. */
export function filesRead({ file, hashtags, hashtagGroups, posts, brand }: Campaign): readonly string[] {
  const tags = [...hashtags, ...[...hashtagGroups.values()].flat()];
  const images = posts.flatMap((post) => [
    ...post.images,
    ...[...post.variants.values()].flatMap((variant) => variant.images ?? []),
  ]);
  const named = images.map((image) => ("card" in image ? image.photo?.file : image.file));
  const pictures = [...named, brand?.logo].filter((name) => name !== undefined);
  return [
    ...new Set([
      file,
      ...tags.map(({ source }) => source.range({ start: 0, end: 0 }).place.file),
      ...pictures.map((name) => join(dirname(file), name)),
    ]),
  ];
}

/**
 * Refuses to write over a file that the call reads, under whatever name: a link leads to the same file.
 *
 * @throws UserError if it does.
 */
export function checkOutput(target: string, read: readonly string[]): void {
  if (read.some((file) => isSameFile(file, target))) throw new UserError(say.options.isRead(target));
}

/** Whether two names lead to one file that exists. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map(statsOf);
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/** The path, from a folder that exists, of a file in it; undefined if the file is elsewhere or does not exist. */
export function pathFrom(folder: string, file: string): string | undefined {
  if (statsOf(file) === undefined) return undefined;
  const path = relative(realpathSync(folder), realpathSync(file));
  return leaves(path) ? undefined : path;
}

/** What the system knows of a file; undefined if there is none that it lets us see. Writing says why not. */
function statsOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}
