import type { Box } from "../campaign/cardDesign.ts";
import type { Part } from "../compose/Drawing.ts";
import { HEART } from "./Letters.ts";
import { FIXED, type Measured, type Scene } from "./Measured.ts";
import type { Theme } from "./theme.ts";
import { balance, wrap } from "./wrap.ts";

type Style = Pick<Extract<Box, { box: "text" }>, "size" | "weight" | "color" | "align" | "leading" | "width">;

/** The size of a box's letters, in whole pixels of the picture. */
function sizeOf({ size }: Style, { shrink, scale }: Scene): number {
  const [one, other] = typeof size === "number" ? [size, size] : size;
  const [largest, smallest] = [Math.max(one, other), Math.min(one, other)];
  // Rounded up, so that no letter is smaller than the design allows.
  return Math.ceil((largest - (largest - smallest) * shrink) * scale);
}

/** Kerning makes most texts narrower than their letters are, and some by a hundredth wider. */
const KERNING = 1.015;

/** A text in lines as wide as its box, in pixels. */
export function measureText(text: string, style: Style, width: number, scene: Scene): Measured {
  const size = sizeOf(style, scene);
  const weight = style.weight === "bold" ? 700 : 400;
  const breakable = scene.letters.breakable(glue(text), weight);
  const inLetters = (width * 1000) / (size * KERNING);
  const { lines, divided } = wrap(breakable, inLetters);
  const longest = () => Math.max(...lines.map((line) => scene.letters.widthOf(line, weight)));
  const used =
    style.width === "fit" ? Math.min(width, Math.ceil((longest() * size * KERNING) / 1000)) : width;
  const lineHeight = Math.round(size * style.leading);
  return {
    ...FIXED,
    divided,
    width: used,
    height: lines.length * lineHeight,
    draw: (x, y, _w, _h, theme) =>
      balance(breakable, inLetters).lines.map((line, index) => ({
        kind: "line",
        text: line,
        x,
        y: y + index * lineHeight,
        width: used,
        height: lineHeight,
        size,
        weight,
        color: theme[style.color],
        heart: theme.heart,
        align: style.align,
      })),
  };
}

/** Keeps the groups of a number together, a day with its month, and a heart with the word before it. */
function glue(text: string): string {
  return text
    .replace(/(?<=\d) (?=\d)|(?<=(?:^|[^\d.,])\d{1,2}\.?) (?=\S)/g, "\u00a0")
    .replaceAll(` ${HEART}`, `\u00a0${HEART}`);
}

type ListBox = Extract<Box, { box: "list" }>;

/** Texts one below the other, numbered or not. */
export function measureList(items: readonly string[], box: ListBox, width: number, scene: Scene): Measured {
  const size = sizeOf(box, scene);
  const indent = box.numbered ? Math.round(size * 1.4) : 0;
  const gap = Math.round(box.gap * scene.scale);
  const measured = items.map((item) => measureText(item, box, width - indent, scene));
  const lineHeight = Math.round(size * box.leading);
  const number = (index: number, x: number, y: number, theme: Theme): Part => ({
    kind: "line",
    text: String(index + 1),
    x,
    y,
    width: indent,
    height: lineHeight,
    size,
    weight: 700,
    color: theme.accent,
    heart: theme.heart,
    align: "start",
  });
  return {
    ...FIXED,
    divided: measured.some((item) => item.divided),
    width,
    height: measured.reduce((sum, { height }) => sum + height, gap * (items.length - 1)),
    draw: (x, y, _w, _h, theme) => {
      let at = y;
      return measured.flatMap((item, index) => {
        const top = at;
        at += item.height + gap;
        const words = item.draw(x + indent, top, width - indent, item.height, theme);
        return box.numbered ? [number(index, x, top, theme), ...words] : words;
      });
    },
  };
}
