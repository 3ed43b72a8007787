import type { PictureFormat } from "./ImageFacts.ts";

/** The endings of each format, the usual one first. */
const ENDINGS: { readonly [format in PictureFormat]: readonly [string, ...string[]] } = {
  jpeg: ["jpg", "jpeg", "jpe", "jfif"],
  png: ["png"],
  gif: ["gif"],
  webp: ["webp"],
};

/** The name of a picture's file in a kit: without its folders, and with an ending of the format that it has there. */
export function pictureName(file: string, format: PictureFormat): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const [, stem = name, ending = ""] = /^(.+?)(?:\.(\w{1,5}))?$/s.exec(name) ?? [];
  return ENDINGS[format].includes(ending.toLowerCase()) ? name : `${stem}.${ENDINGS[format][0]}`;
}
