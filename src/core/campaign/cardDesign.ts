import * as z from "zod/mini";
import type { EditableSource } from "../source/Source.ts";
import { demand } from "../source/schema/demand.ts";
import { described } from "../source/schema/described.ts";
import { validate } from "../source/schema/validate.ts";

/**
 * A card's design: which words it takes, and where they go. It is data: it runs nothing and names no file. All lengths are
 * pixels of a card 1080 wide, and grow with the card.
 */

/** What the campaign already says, by which a word of a card defaults. */
export const wordSources = [
  "sentence",
  "sentences",
  "figure",
  "statement",
  "source",
  "phone",
  "site",
  "address",
  "helpline",
  "note",
  "date",
  "day",
  "title",
  "organisation",
] as const;
export type WordSource = (typeof wordSources)[number];

/** The smallest letters that can be read on a phone, in pixels of a card 1080 wide. */
export const SMALLEST_LETTERS = 32;

const colours = ["ink", "soft", "brand", "accent"] as const;
export type CardColour = (typeof colours)[number];
const grounds = ["paper", "white", "brand", "tint"] as const;
export type CardGround = (typeof grounds)[number];

const length = z.number().check(z.positive(), z.maximum(2000));
const letters = z.number().check(z.minimum(SMALLEST_LETTERS), z.maximum(600));

const color = described("The colour, made of the brand's so that its contrast is enough.", z.enum(colours));
const side = z._default(z.enum(["start", "center", "end"]), "start");
const words = described("The name of the words.", z.string());
const width = described("Its width; in a row, what has none takes what is left.", z.optional(length));
const gap = (usual: number) => z._default(z.number().check(z.minimum(0)), usual);
const letterStyle = {
  size: described(
    "The size of the letters; or the largest and the smallest, between which they shrink until all fits.",
    z.union([letters, z.tuple([letters, letters])]),
  ),
  weight: described("regular or bold.", z._default(z.enum(["regular", "bold"]), "regular")),
  color: z._default(color, "ink"),
  align: described("Where a line begins.", side),
  leading: described(
    "The height of a line, in sizes of its letters.",
    z._default(z.number().check(z.minimum(1), z.maximum(2)), 1.25),
  ),
};

const textBox = z.strictObject({
  box: z.literal("text"),
  words,
  width: described(
    "Its width, or fit, as wide as its words; in a row, what has none takes what is left.",
    z.optional(z.union([length, z.literal("fit")])),
  ),
  ...letterStyle,
});
const listBox = z.strictObject({
  box: z.literal("list"),
  words: described("The name of the words, each line of which is an item.", z.string()),
  numbered: described("Whether the items have numbers.", z._default(z.boolean(), true)),
  gap: described("The space between items.", gap(24)),
  width,
  ...letterStyle,
});
const logoBox = z.strictObject({
  box: z.literal("logo"),
  height: described("How high the brand's logo may be; without a logo, nothing is shown.", length),
  width: described("How wide it may be.", length),
  align: described("Where it is in that width.", side),
});
const heartBox = z.strictObject({
  box: z.literal("heart"),
  width: described("The width of the heart.", length),
  color: z._default(color, "accent"),
});
const qrBox = z.strictObject({
  box: z.literal("qr"),
  words: described("The name of the words that the QR code holds, such as an address.", z.string()),
  width: described("Its width and height, margin included.", length),
});
const photoBox = z.strictObject({
  box: z.literal("photo"),
  height: described("How high the photograph is; without one, nothing is shown.", length),
  width,
});
const lineBox = z.strictObject({
  box: z.literal("line"),
  width: described("How long the line is; without a width, as long as there is room.", z.optional(length)),
  height: described("How thick it is.", z._default(length, 6)),
  color: z._default(color, "accent"),
});
const spaceBox = z.strictObject({
  box: z.literal("space"),
  height: described("How high it is; without a height, it takes what is left.", z.optional(length)),
  least: described("How high it is at least, if it takes what is left.", gap(28)),
});

/** Parts beside one another. */
export interface RowBox {
  readonly box: "row";
  readonly boxes: readonly Box[];
  readonly gap: number;
  readonly align: "start" | "center" | "end";
  readonly width?: number | undefined;
}
/** Parts one below the other, on a ground of their own, or only as a column of a row. */
export interface PanelBox {
  readonly box: "panel";
  readonly boxes: readonly Box[];
  readonly gap: number;
  readonly ground?: CardGround | undefined;
  readonly padding: number;
  readonly radius: number;
  readonly width?: number | undefined;
}
type Plain =
  | z.output<typeof textBox>
  | z.output<typeof listBox>
  | z.output<typeof logoBox>
  | z.output<typeof heartBox>
  | z.output<typeof qrBox>
  | z.output<typeof photoBox>
  | z.output<typeof lineBox>
  | z.output<typeof spaceBox>;
/** A part of a card. */
export type Box = Plain | RowBox | PanelBox;

const boxes: z.ZodMiniType<Box[]> = z.lazy(() => z.array(box).check(z.minLength(1), z.maxLength(40)));
const rowBox = z.strictObject({
  box: z.literal("row"),
  boxes: described("Parts beside one another.", boxes),
  gap: described("The space between them.", gap(32)),
  align: described(
    "How they are beside one another.",
    z._default(z.enum(["start", "center", "end"]), "center"),
  ),
  width,
});
const panelBox = z.strictObject({
  box: z.literal("panel"),
  boxes: described("Parts one below the other.", boxes),
  gap: described("The space between them.", gap(28)),
  ground: described("Its ground; none if left out.", z.optional(z.enum(grounds))),
  padding: described("The space around its parts.", gap(0)),
  radius: described("How round its corners are.", gap(0)),
  width,
});
const kinds = [
  textBox,
  listBox,
  logoBox,
  heartBox,
  qrBox,
  photoBox,
  lineBox,
  spaceBox,
  rowBox,
  panelBox,
] as const;
const box: z.ZodMiniType<Box> = z.discriminatedUnion("box", kinds, {
  error: ({ code }) => (code === "invalid_union" ? demand("box") : undefined),
});

export const cardDesignSchema = z.strictObject({
  about: described("What the card is for.", z.string()),
  words: described(
    "The words that the card takes, each with what it defaults to.",
    z.record(
      z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, demand("lowerCase"))),
      z.strictObject({
        default: described(
          `What the campaign already says: ${wordSources.join(", ")}.`,
          z.optional(z.enum(wordSources)),
        ),
        optional: described("Whether the card does without.", z._default(z.boolean(), false)),
        lines: described(
          "How many lines it may have at most.",
          z.optional(z.int().check(z.positive(), z.maximum(12))),
        ),
        spoken: described("Whether the alt text says it.", z._default(z.boolean(), true)),
      }),
    ),
  ),
  ground: described("What the card is drawn on.", z._default(z.enum(grounds), "paper")),
  margin: described("The space around its parts.", z._default(length, 88)),
  gap: described("The space between its parts.", z._default(z.number().check(z.minimum(0)), 28)),
  layout: described("Its parts, one below the other.", boxes),
  wide: described("Its parts on a card that is much wider than it is high.", z.optional(boxes)),
});

export type CardDesign = z.output<typeof cardDesignSchema>;

/** @throws UserError with every mistake in the file and its place. */
export function validateCardDesign(source: EditableSource): CardDesign {
  return validate(cardDesignSchema, source);
}
