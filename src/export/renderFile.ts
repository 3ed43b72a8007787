import type { RenderInput } from "../core/kit/toKitView.ts";
import { groupBy } from "../core/text/groupBy.ts";
import type { FormatOptions } from "./FormatOptions.ts";
import { type FormatName, formatOf } from "./formats/index.ts";
import type { Loss } from "./Loss.ts";

/** A file of a kit to be rendered. */
export interface KitFilePlan {
  readonly name: string;
  readonly format: FormatName;
  /** The kit, with the posts that go into this file. */
  readonly document: RenderInput;
}

/** A rendered file, and how many posts lose something in it. */
export interface RenderedFile {
  readonly content: string | Uint8Array;
  readonly losses: ReadonlyMap<Loss, number>;
}

/** The files of a format: one, or one for each platform and language if a file is for one account. */
export function planFiles(document: RenderInput, format: FormatName): KitFilePlan[] {
  const { file, oneAccount } = formatOf(format);
  if (!oneAccount) return [{ name: file, format, document }];
  const { kit } = document;
  const files = groupBy(kit.posts, ({ platform, language }) => fileName(format, platform.id, language));
  return Array.from(files, ([name, posts]) => ({
    name,
    format,
    document: { ...document, kit: { ...kit, posts } },
  }));
}

/** The name of the file of a format that has the posts of a platform in a language. */
export function fileName(format: FormatName, platform: string, language: string): string {
  const { file, oneAccount } = formatOf(format);
  if (!oneAccount) return file;
  return file.replace(".", language === "und" ? `-${platform}.` : `-${platform}-${language}.`);
}

/** What the files of a format are called together, such as `hootsuite-*.csv`. */
export function fileNames(format: FormatName): string {
  const { file, oneAccount } = formatOf(format);
  return oneAccount ? file.replace(".", "-*.") : file;
}

/**
 * Renders a kit in a format.
 *
 * @throws UserError if the format cannot hold the kit, such as a scheduler's file for posts in the past.
 */
export async function renderFile(
  document: RenderInput,
  format: FormatName,
  options: FormatOptions,
): Promise<RenderedFile> {
  const { default: render, lossesOf } = await formatOf(format).load();
  const content = await render(document, options);
  const losses = new Map<Loss, number>();
  for (const post of lossesOf === undefined ? [] : document.kit.posts) {
    for (const loss of lossesOf?.(post, document, options) ?? []) {
      losses.set(loss, (losses.get(loss) ?? 0) + 1);
    }
  }
  return { content, losses };
}
