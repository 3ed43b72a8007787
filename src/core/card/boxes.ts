import type { Box, PanelBox, RowBox } from "../campaign/cardDesign.ts";
import type { Part } from "../compose/Drawing.ts";
import { FIXED, type Measured, type Scene } from "./Measured.ts";
import { measureList, measureText } from "./measureText.ts";
import { type Theme, themeOf } from "./theme.ts";

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
