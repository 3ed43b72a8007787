import * as z from "zod/mini";
import { described } from "../../source/schema/described.ts";
import { pictureSizeNames } from "../pictureSizes.ts";
import { count, evidence } from "./basics.ts";

/** The formats of pictures that platforms take. */
const pictureFormats = ["jpeg", "png", "gif", "webp"] as const;

const pictureSizeSchema = z.strictObject({
  name: described("The name by which the size is chosen.", z.enum(pictureSizeNames)),
  width: described("In pixels.", count),
  height: described("In pixels.", count),
  safe: described(
    "What apps cover of it, in pixels; cards keep it free of words.",
    z.optional(
      z.strictObject({ top: described("At the top.", count), bottom: described("At the bottom.", count) }),
    ),
  ),
});

export const picturesSchema = z.strictObject({
  formats: described(
    "The formats the platform takes; cards are drawn in the first.",
    z.array(z.enum(pictureFormats)).check(z.minLength(1)),
  ),
  maximumBytes: described("How many bytes a picture may have.", count),
  sizes: described(
    "Sizes that the platform shows whole, the usual one first.",
    z.array(pictureSizeSchema).check(z.minLength(1)),
  ),
  minimumWidth: described("The least width the platform takes, in pixels.", z.optional(count)),
  aspect: described(
    "Width divided by height: outside of this, the platform cuts or refuses the picture.",
    z.optional(
      z.strictObject({
        from: described("The tallest.", z.number().check(z.positive())),
        to: described("The widest.", z.number().check(z.positive())),
      }),
    ),
  ),
  ...evidence,
});
