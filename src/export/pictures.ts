import type { ComposedImage } from "../core/compose/Post.ts";
import type { PictureFormat } from "../core/image/ImageFacts.ts";
import { pictureName } from "../core/image/pictureName.ts";
import { readImage } from "../core/image/readImage.ts";
import type { Kit } from "../core/kit/buildKit.ts";
import { folderName, normaliseName } from "../core/text/folderName.ts";
import { memoize } from "../core/text/memoize.ts";
import { dataAddress } from "../page/kit/dataAddress.ts";
import type { Picture } from "../page/kit/Picture.ts";
import { base64 } from "./base64.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** The most that pictures may take in a web page, in characters: mail takes 10 MB, and the page itself needs some of them. */
const MOST_IN_PAGE = 9 * 1024 * 1024;

/** The pictures that a kit's web page holds, by the names of the campaign. */
interface PagePictures {
  readonly pictures: { readonly [name: string]: Picture };
  /** The addresses of the drawings, which hold their bytes; pictures of the same bytes share one. */
  readonly addresses: readonly string[];
}

export function pagePictures(kit: Kit, files: Files): PagePictures {
  const { kept } = choosePictures(kit, files);
  const drawings = [...new Set(kept.map(({ bytes }) => bytes))];
  return {
    pictures: Object.fromEntries(
      kept.map(({ name, bytes, facts }) => [name, { ...facts, drawing: drawings.indexOf(bytes) }]),
    ),
    addresses: drawings.map(addressOf),
  };
}

/** The names of the pictures that the page has no room for, in the campaign's order. */
export function picturesLeftOut(kit: Kit, files: Files): readonly string[] {
  return choosePictures(kit, files).left;
}

/** The names of the pictures whose files are there, but are none that can be shown. A rule says what is wrong with them. */
export function unusablePictures({ posts }: Kit, files: Files): readonly string[] {
  const images = posts
    .flatMap((post) => post.images)
    .filter(({ exists, facts }) => exists && facts !== undefined);
  return [...new Set(images.map(({ file }) => file))].filter((name) => !files.has(name));
}

/** Takes the smallest pictures first, as long as the page can be mailed. What is no picture is in neither list. */
function choosePictures({ posts, withheld }: Kit, files: Files) {
  const names = [...new Set([...posts, ...withheld].flatMap(({ images }) => images.map(({ file }) => file)))];
  const found = names
    .flatMap((name) => {
      const bytes = files.get(name);
      const facts = bytes && factsOf(bytes);
      return bytes === undefined || facts === undefined ? [] : [{ name, bytes, facts }];
    })
    .sort((one, other) => one.bytes.length - other.bytes.length);
  const kept: typeof found = [];
  const held = new Set<Uint8Array>();
  let size = 0;
  for (const picture of found) {
    if (!held.has(picture.bytes)) size += 4 * Math.ceil(picture.bytes.length / 3);
    if (size > MOST_IN_PAGE) break;
    held.add(picture.bytes);
    kept.push(picture);
  }
  const left = new Set(found.slice(kept.length).map(({ name }) => name));
  return { kept, left: names.filter((name) => left.has(name)) };
}

// A merge writes the same pictures into the pages of all recipients.
const imageOf = memoize(readImage);
const factsOf = memoize((bytes: Uint8Array): Omit<Picture, "drawing"> | undefined => {
  const image = imageOf(bytes);
  return image && { format: image.format, width: image.width, height: image.height };
});
const addressOf = memoize((bytes: Uint8Array) =>
  dataAddress(`image/${imageOf(bytes)?.format}`, base64(bytes)),
);

/** The pictures of the posts that are ready, to lie beside a kit, by the path that each gets there. */
export function pictureFiles(kit: Kit, files: Files): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Array.from(picturePaths(kit, files)).flatMap(([path, name]): [string, Uint8Array][] => {
      const bytes = files.get(name);
      return bytes === undefined ? [] : [[path, bytes]];
    }),
  );
}

/**
 * Where each picture of the posts that are ready lies beside a kit: its name in the campaign, by its path.
 *
 * @param files - the bytes of the campaign's pictures; cards need not be drawn
 */
export function picturePaths({ posts }: Kit, files: Files): ReadonlyMap<string, string> {
  const placed = new Map<string, string>();
  const taken = new Set<string>();
  const images = new Map(posts.flatMap((post) => post.images.map((image) => [image.file, image])));
  for (const [name, image] of images) {
    const format = formatOf(image, files);
    if (format === undefined) continue;
    placed.set(`pictures/${unusedName(pictureName(name, format), taken)}`, name);
  }
  return placed;
}

/** The format of an image's file; undefined if there is none that can be shown. */
function formatOf({ file, drawing }: ComposedImage, files: Files): PictureFormat | undefined {
  if (drawing !== undefined) return drawing.problems.length > 0 ? undefined : drawing.format;
  const bytes = files.get(file);
  return bytes && imageOf(bytes)?.format;
}

/** A name that every file system takes and no other picture has. */
function unusedName(wanted: string, taken: Set<string>): string {
  const base = folderName(wanted) || "picture";
  const [, stem = base, ending = ""] = /^(.+?)(\.\w{1,5})?$/.exec(base) ?? [];
  let name = base;
  for (let count = 2; taken.has(normaliseName(name)); count++) name = `${stem}-${count}${ending}`;
  taken.add(normaliseName(name));
  return name;
}
