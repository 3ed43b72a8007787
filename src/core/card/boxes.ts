import type { BrandColours } from "../brand/palette.ts";
import type { Box, PanelBox, RowBox } from "../campaign/cardDesign.ts";
import type { Part } from "../compose/Drawing.ts";
import { HEART, type Letters } from "./Letters.ts";
import { type Theme, themeOf } from "./theme.ts";
import { balance, wrap } from "./wrap.ts";

/** What boxes are measured with. */
export interface Scene {
  readonly words: ReadonlyMap<string, string>;
  readonly letters: Letters;
  /** Pixels of the picture to one of the design. */
  readonly scale: number;
  /** How far letters have shrunk, from 0, the largest, to 1, the smallest. */
  readonly shrink: number;
  readonly brand: (BrandColours & { readonly logo?: string | undefined }) | undefined;
  readonly photo: string | undefined;
}

/** A box whose height is known. Sizes are in pixels. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  /** Whether it takes what is left of the height. */
  readonly isRest: boolean;
  readonly isSpace: boolean;
  /** Whether a word in it had to be divided. */
  readonly divided: boolean;
  readonly draw: (x: number, y: number, width: number, height: number, theme: Theme) => Part[];
}

const FIXED = { isRest: false, isSpace: false, divided: false } as const;

/** Measures a box in a width; undefined if there is nothing to show, such as no logo. */
export function measureBox(box: Box, width: number, scene: Scene): Measured | undefined {
  const px = (length: number) => Math.round(length * scene.scale);
  switch (box.box) {
    case "text":
    case "list": {
      const text = scene.words.get(box.words);
      if (text === undefined) return undefined;
      const own = typeof box.width === "number" ? px(box.width) : width;
      return box.box === "text"
        ? measureText(text, box, own, scene)
        : measureList(text.split("\n"), box, own, scene);
    }
    case "logo": {
      const file = scene.brand?.logo;
      const area = { width: px(box.width), height: px(box.height) };
      return file === undefined ? undefined : still(area, () => ({ kind: "logo", file, align: box.align }));
    }
    case "heart": {
      const area = { width: px(box.width), height: px(box.width) };
      return still(area, (theme) => ({ kind: "heart", color: theme[box.color] }));
    }
    case "qr": {
      const text = scene.words.get(box.words);
      const area = { width: px(box.width), height: px(box.width) };
      return text === undefined ? undefined : still(area, () => ({ kind: "qr", text }));
    }
    case "photo": {
      const file = scene.photo;
      const area = { width: box.width === undefined ? width : px(box.width), height: px(box.height) };
      return file === undefined ? undefined : still(area, () => ({ kind: "photo", file, align: "center" }));
    }
    case "line": {
      const area = { width: box.width === undefined ? width : px(box.width), height: px(box.height) };
      const rest = { radius: area.height / 2, opacity: 1 };
      return still(area, (theme) => ({ kind: "area", color: theme[box.color], ...rest }));
    }
    case "space": {
      const height = px(box.height ?? box.least);
      const isRest = box.height === undefined;
      return { isRest, isSpace: true, divided: false, width: 0, height, draw: () => [] };
    }
    case "row":
      return measureRow(box, box.width === undefined ? width : px(box.width), scene);
    case "panel":
      return measurePanel(box, box.width === undefined ? width : px(box.width), scene);
  }
}

type Area = "x" | "y" | "width" | "height";
type Unplaced<Any> = Any extends unknown ? Omit<Any, Area> : never;

/** A box that is one part, of one size. */
function still(size: { width: number; height: number }, toPart: (theme: Theme) => Unplaced<Part>): Measured {
  return { ...FIXED, ...size, draw: (x, y, _width, _height, theme) => [{ ...toPart(theme), x, y, ...size }] };
}

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

function measureText(text: string, style: Style, width: number, scene: Scene): Measured {
  const size = sizeOf(style, scene);
  const weight = style.weight === "bold" ? 700 : 400;
  const breakable = scene.letters.breakable(glue(text), weight);
  const inLetters = (width * 1000) / (size * KERNING);
  const { lines, divided } = wrap(breakable, inLetters);
  const longest = Math.max(...lines.map((line) => scene.letters.widthOf(line, weight)));
  const used = style.width === "fit" ? Math.min(width, Math.ceil((longest * size * KERNING) / 1000)) : width;
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

function measureList(items: readonly string[], box: ListBox, width: number, scene: Scene): Measured {
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

/** The space between the boxes of a row that became a column, in pixels of the design. */
const STACKED_GAP = 4;

function measureRow({ boxes, gap, align }: RowBox, width: number, scene: Scene): Measured | undefined {
  const space = Math.round(gap * scene.scale);
  const takesRest = (box: Box) => box.box !== "heart" && box.box !== "space" && box.width === undefined;
  const fixed = boxes.map((box) => (takesRest(box) ? undefined : measureBox(box, width, scene)));
  const shown = boxes.filter((box, index) =>
    takesRest(box) ? measureBox(box, width, scene) !== undefined : fixed[index] !== undefined,
  );
  const used = fixed.reduce((sum, box) => sum + (box?.width ?? 0), space * (shown.length - 1));
  const share = Math.floor((width - used) / Math.max(1, shown.filter(takesRest).length));
  const measured = shown.flatMap((box) => measureBox(box, takesRest(box) ? share : width, scene) ?? []);
  if (measured.length === 0) return undefined;
  const height = Math.max(...measured.map((box) => box.height));
  const divided = share <= 0 || measured.some((box) => box.divided);
  // Too narrow for a row, such as beside a photograph: one below the other, words stay whole.
  const column = divided ? measureColumn(boxes, width, STACKED_GAP, scene) : undefined;
  if (column !== undefined && !column.divided) return column;
  return {
    ...FIXED,
    divided,
    width,
    height,
    draw: (x, y, _w, _h, theme) => {
      let at = x;
      return measured.flatMap((box) => {
        const left = at;
        at += box.width + space;
        const free = height - box.height;
        const top = y + (align === "start" ? 0 : align === "end" ? free : Math.round(free / 2));
        return box.draw(left, top, box.width, box.height, theme);
      });
    },
  };
}

function measurePanel(box: PanelBox, width: number, scene: Scene): Measured | undefined {
  const { ground, radius } = box;
  const padding = Math.round(box.padding * scene.scale);
  const column = measureColumn(box.boxes, width - 2 * padding, box.gap, scene);
  if (column === undefined) return undefined;
  const height = column.height + 2 * padding;
  return {
    ...FIXED,
    divided: column.divided,
    width,
    height,
    draw: (x, y, _w, _h, theme) => {
      const own = ground === undefined ? theme : themeOf(scene.brand, ground);
      const inside = column.draw(x + padding, y + padding, width - 2 * padding, column.height, own);
      if (ground === undefined) return inside;
      const area = { x, y, width, height, radius: Math.round(radius * scene.scale) };
      return [{ kind: "area", ...area, color: own.ground, opacity: 1 }, ...inside];
    },
  };
}

/** Boxes one below the other; what takes the rest shares the height that is left. */
export function measureColumn(
  boxes: readonly Box[],
  width: number,
  gap: number,
  scene: Scene,
): Measured | undefined {
  const space = Math.round(gap * scene.scale);
  const measured = boxes.flatMap((box) => measureBox(box, width, scene) ?? []);
  if (!measured.some((box) => !box.isSpace)) return undefined;
  const gapBefore = (index: number) => {
    const [before, box] = [measured[index - 1], measured[index]];
    return before === undefined || before.isSpace || box?.isSpace ? 0 : space;
  };
  const height = measured.reduce((sum, box, index) => sum + box.height + gapBefore(index), 0);
  return {
    ...FIXED,
    divided: measured.some((box) => box.divided),
    width,
    height,
    draw: (x, y, _width, available, theme) => {
      const rests = measured.filter(({ isRest }) => isRest).length;
      const rest = rests === 0 ? 0 : Math.floor(Math.max(0, available - height) / rests);
      let at = y;
      return measured.flatMap((box, index) => {
        const top = at + gapBefore(index);
        at = top + box.height + (box.isRest ? rest : 0);
        return box.draw(x, top, box.width, box.height, theme);
      });
    },
  };
}
