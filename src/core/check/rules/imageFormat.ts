import type { ImageFormat, ImageProblem, PictureFormat } from "../../image/ImageFacts.ts";
import type { PostRule } from "../Rule.ts";

/** The endings of files that say what a picture is. A file with another ending promises nothing. */
const ENDINGS: { readonly [ending: string]: ImageFormat } = {
  jpg: "jpeg",
  jpeg: "jpeg",
  jpe: "jpeg",
  jfif: "jpeg",
  png: "png",
  apng: "png",
  gif: "gif",
  webp: "webp",
  heic: "heic",
  heif: "heic",
  avif: "avif",
  svg: "svg",
  tif: "tiff",
  tiff: "tiff",
  bmp: "bmp",
};

/** An image that cannot be read, has the wrong ending, or is in a format that the platform does not take. */
export const imageFormat: PostRule<
  "image-format",
  | { readonly kind: "problem"; readonly file: string; readonly problem: ImageProblem }
  | { readonly kind: "name"; readonly file: string; readonly format: ImageFormat }
  | {
      readonly kind: "platform";
      readonly file: string;
      readonly format: ImageFormat;
      readonly platform: string;
      /** One that the platform takes: JPEG, if it does. */
      readonly instead: PictureFormat;
    }
> = {
  name: "image-format",
  severity: "warning",
  fixable: false,
  *check({ platform, images }) {
    for (const { file, place, facts } of images) {
      const at = { place, end: place };
      if (facts?.problem !== undefined) {
        yield { params: { kind: "problem", file, problem: facts.problem }, at };
      } else if (facts?.format !== undefined) {
        const { format } = facts;
        const promised = ENDINGS[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ""];
        if (promised !== undefined && promised !== format) {
          yield { params: { kind: "name", file, format }, at, isForAuthor: true };
        }
        const { formats } = platform.pictures ?? {};
        if (formats === undefined || formats.some((taken) => taken === format)) continue;
        const instead = formats.includes("jpeg") ? "jpeg" : (formats[0] ?? "jpeg");
        const params = { kind: "platform", file, format, platform: platform.name, instead } as const;
        // A kit has what was read as JPEG.
        yield { params, at, isForAuthor: facts.size !== undefined };
      }
    }
  },
};
