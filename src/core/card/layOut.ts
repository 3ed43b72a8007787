import type { Brand } from "../campaign/Campaign.ts";
import type { Box, CardDesign } from "../campaign/cardDesign.ts";
import type { Part } from "../compose/Drawing.ts";
import type { PictureSize } from "../platform/Platform.ts";
import { graphemes } from "../text/counting/graphemes.ts";
import { measureColumn } from "./boxes.ts";
import type { Letters } from "./Letters.ts";
import type { Measured, Scene } from "./Measured.ts";
import { namesIn } from "./namesIn.ts";
import { type Theme, themeOf, themeOnPhoto } from "./theme.ts";

/** What a card is laid out from. */
export interface CardInput {
  readonly design: CardDesign;
  readonly words: ReadonlyMap<string, string>;
  readonly letters: Letters;
  readonly size: PictureSize;
  readonly brand: Brand | undefined;
  readonly photo: { readonly file: string; readonly at: "behind" | "beside" } | undefined;
}

/** A card's parts, or the words that are too long and by how many characters. */
export type Layout =
  | { readonly ground: string; readonly parts: readonly Part[] }
  | { readonly word: string; readonly over: number };

/** The width, in pixels, for which designs are made. */
const DESIGN_WIDTH = 1080;
/** How many sizes of letters are tried, from the largest to the smallest. */
const STEPS = 16;
/** A card is wide if its width is so many times its height. */
const WIDE = 1.3;
/** A card is tall, such as a story, if its height is so many times its width; what is on it is larger then. */
const TALL = 1.6;
const TALL_SCALE = 1.12;

/**
 * Puts the parts of a card in their places, with the largest letters with which all of it fits. Most cards are asked for whether they
 * fit, and few are drawn: so the letters' size is found when the parts are asked for.
 */
export function layOut(input: CardInput): Layout {
  const { boxes, frame } = frameOf(input);
  if (!canFit(input, boxes, frame)) return tooLong(input, boxes, frame);
  const theme = frame.behind ? themeOnPhoto(input.brand) : themeOf(input.brand, input.design.ground);
  let parts: readonly Part[] | undefined;
  return {
    ground: theme.ground,
    get parts() {
      parts ??= arrange(input, boxes, frame, theme);
      return parts;
    },
  };
}

function arrange(
  input: CardInput,
  boxes: readonly Box[],
  frame: Frame,
  theme: Theme & { readonly veil?: { readonly color: string; readonly opacity: number } },
): readonly Part[] {
  const words = fitting(input, boxes, frame)?.draw(frame.x, frame.y, frame.width, frame.height, theme) ?? [];
  if (frame.photo === undefined || input.photo === undefined) return words;
  const { width, height } = input.size;
  const veil: Part[] =
    theme.veil === undefined ? [] : [{ kind: "area", x: 0, y: 0, width, height, radius: 0, ...theme.veil }];
  return [{ kind: "photo", ...frame.photo, file: input.photo.file, align: "center" }, ...veil, ...words];
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the photograph is that is not part of the design. */
  readonly photo: { x: number; y: number; width: number; height: number } | undefined;
  readonly behind: boolean;
  readonly scale: number;
}

/** Where the words go: inside of the margins, free of what apps cover, and beside a photograph. */
function frameOf({ design, size, photo }: CardInput): { boxes: readonly Box[]; frame: Frame } {
  const { width, height, safe = { top: 0, bottom: 0 } } = size;
  const isWide = width / height > WIDE;
  const boxes = (isWide ? design.wide : undefined) ?? design.layout;
  const unit = width / DESIGN_WIDTH;
  const scale = height / width > TALL ? unit * TALL_SCALE : unit;
  const margin = design.margin * unit;
  // A wide card is seen as small as a narrow one, and is much lower.
  const vertical = isWide ? margin * 0.72 : margin;
  const top = Math.max(vertical, safe.top);
  const frame = {
    x: Math.round(margin),
    y: Math.round(top),
    width: Math.round(width - 2 * margin),
    height: Math.round(height - top - Math.max(vertical, safe.bottom)),
    photo: undefined,
    behind: false,
    scale,
  };
  if (photo === undefined || hasPhoto(boxes)) return { boxes, frame };
  if (photo.at === "behind") {
    return { boxes, frame: { ...frame, photo: { x: 0, y: 0, width, height }, behind: true } };
  }
  if (isWide) {
    const half = Math.round(width * 0.36);
    const area = { x: width - half, y: 0, width: half, height };
    return { boxes: design.layout, frame: { ...frame, width: frame.width - half, photo: area } };
  }
  const part = Math.round(safe.top + (height - safe.top - safe.bottom) * 0.4);
  const y = part + Math.round(margin * 0.7);
  return {
    boxes,
    frame: { ...frame, y, height: frame.y + frame.height - y, photo: { x: 0, y: 0, width, height: part } },
  };
}

function hasPhoto(boxes: readonly Box[]): boolean {
  return boxes.some((box) => box.box === "photo" || ("boxes" in box && hasPhoto(box.boxes)));
}

/** The boxes in letters of a step, from 0, the largest; undefined if they do not fit. Words are divided only in the smallest. */
function measureAt(
  step: number,
  { words, letters, brand, photo, design }: CardInput,
  boxes: readonly Box[],
  { width, height, scale }: Frame,
): Measured | undefined {
  const scene: Scene = { words, letters, scale, shrink: step / STEPS, brand, photo: photo?.file };
  const column = measureColumn(boxes, width, design.gap, scene);
  const fits = column !== undefined && column.height <= height && (!column.divided || step === STEPS);
  return fits ? column : undefined;
}

/** The boxes with the largest letters with which they fit; undefined if they do not. */
function fitting(input: CardInput, boxes: readonly Box[], frame: Frame): Measured | undefined {
  // What fits fits in smaller letters as well, so each try halves the sizes that are left.
  let [best, smallest] = [undefined as Measured | undefined, STEPS];
  for (let largest = 0; largest <= smallest; ) {
    const middle = Math.floor((largest + smallest) / 2);
    const column = measureAt(middle, input, boxes, frame);
    if (column === undefined) largest = middle + 1;
    else [best, smallest] = [column, middle - 1];
  }
  return best;
}

/** Whether there are letters with which boxes fit: hardly any fit but in the smallest. */
function canFit(input: CardInput, boxes: readonly Box[], frame: Frame): boolean {
  return (measureAt(STEPS, input, boxes, frame) ?? fitting(input, boxes, frame)) !== undefined;
}

/** The longest words of a card that does not fit, and how many of their characters have to go. */
function tooLong(input: CardInput, boxes: readonly Box[], frame: Frame): Layout {
  const names = [...new Set(namesIn(boxes))];
  const longest = names
    .map((name) => ({ name, text: input.words.get(name) ?? "" }))
    .reduce((one, other) => (other.text.length > one.text.length ? other : one), { name: "", text: "" });
  const characters = Array.from(graphemes(longest.text), ({ text }) => text);
  let [fits, fails] = [0, characters.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    const words = new Map([...input.words, [longest.name, characters.slice(0, middle).join("").trimEnd()]]);
    if (canFit({ ...input, words }, boxes, frame)) fits = middle;
    else fails = middle;
  }
  return { word: longest.name, over: characters.length - fits };
}
