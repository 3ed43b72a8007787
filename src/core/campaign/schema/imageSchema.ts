import * as z from "zod/mini";
import { demand } from "../../source/schema/demand.ts";
import { described } from "../../source/schema/described.ts";
import { id, someText, texts } from "./basics.ts";

const image = z
  .strictObject({
    file: described(
      "The image's file, from the campaign file's folder, which it may not leave; or its public address.",
      z.optional(someText),
    ),
    card: described(
      "The card to draw in place of a file: quote, figure, helpline, day, steps, or the file of a card of the campaign's own, such as mine.yaml.",
      z.optional(someText),
    ),
    fact: described("The id of the fact that the card states.", z.optional(id)),
    helpline: described("The name of the helpline that the card gives.", z.optional(someText)),
    words: described(
      "Words of the card in place of those it takes from the campaign, by their names in the card's file.",
      z.optional(z.record(z.string(), texts)),
    ),
    photo: described("A photograph behind the card's words, a JPEG or a PNG file.", z.optional(someText)),
    photoAt: described("Where the photograph is.", z.optional(z.enum(["behind", "beside"]))),
    alt: described("What the image shows, for those who do not see it.", z.optional(texts)),
  })
  .check(
    z.superRefine(({ file, card, ...others }, context) => {
      const problem =
        (file === undefined) === (card === undefined)
          ? demand("fileOrCard")
          : file !== undefined && Object.keys(others).some((key) => key !== "alt")
            ? demand("onlyCards")
            : undefined;
      if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
    }),
    z.meta({ oneOf: [{ required: ["file"] }, { required: ["card"] }] }),
  );
export const images = described("The images that go with the post.", z.optional(z.array(image)));
