import type { Drawing, Part } from "../../core/compose/Drawing.ts";
import type { CardDrawer } from "./CardDrawer.ts";
import type { Pictures } from "./Renderer.ts";

/** The width of a sheet, the height of a card on it, and the space around it, in pixels. */
const SHEET = { width: 2000, height: 360, gap: 28, label: 40 } as const;

interface Placed {
  readonly file: string;
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
}

/**
 * One picture of all cards, small, side by side, each above the name of its file.
 *
 * @throws UserError if a picture in a card is missing, or cannot be drawn.
 */
export async function drawSheet(
  cards: readonly { readonly file: string; readonly drawing: Drawing }[],
  files: Pictures,
  drawer: CardDrawer,
  onDrawn: () => void,
): Promise<Uint8Array> {
  const placed = place(
    cards.map(({ file, drawing }) => ({ file, drawing: scale(drawing, SHEET.height / drawing.height) })),
  );
  const small = await Promise.all(
    placed.map(async ({ file, drawing }): Promise<[string, Uint8Array]> => {
      const bytes = await drawer.draw(drawing, files);
      onDrawn();
      return [file, bytes];
    }),
  );
  const height = Math.max(...placed.map(({ y }) => y)) + SHEET.height + SHEET.label + SHEET.gap;
  const parts = placed.flatMap(({ file, drawing: { width }, x, y }): Part[] => [
    { kind: "logo", file, align: "center", x, y, width, height: SHEET.height },
    {
      kind: "line",
      text: file.replace(/\.\w+$/, ""),
      size: 18,
      weight: 400,
      color: "#333333",
      heart: "#333333",
      align: "start",
      x,
      y: y + SHEET.height + 6,
      width,
      height: 26,
    },
  ]);
  const sheet: Drawing = {
    card: "sheet",
    width: SHEET.width,
    height,
    format: "png",
    language: "und",
    rightToLeft: false,
    ground: "#d9dde2",
    parts,
    problems: [],
  };
  return drawer.draw(sheet, new Map(small));
}

/** Rows of cards, from left to right. */
function place(cards: readonly Pick<Placed, "file" | "drawing">[]): Placed[] {
  let [x, y]: [number, number] = [SHEET.gap, SHEET.gap];
  return cards.map((card) => {
    if (x > SHEET.gap && x + card.drawing.width + SHEET.gap > SHEET.width) {
      x = SHEET.gap;
      y += SHEET.height + SHEET.label + SHEET.gap;
    }
    const at = { ...card, x, y };
    x += card.drawing.width + SHEET.gap;
    return at;
  });
}

/** A drawing in another size, as PNG. */
function scale(drawing: Drawing, factor: number): Drawing {
  const parts = drawing.parts.map((part): Part => {
    const area = {
      x: part.x * factor,
      y: part.y * factor,
      width: part.width * factor,
      height: part.height * factor,
    };
    if (part.kind === "area") return { ...part, ...area, radius: part.radius * factor };
    return part.kind === "line" ? { ...part, ...area, size: part.size * factor } : { ...part, ...area };
  });
  const size = { width: Math.round(drawing.width * factor), height: Math.round(drawing.height * factor) };
  return { ...drawing, ...size, parts, format: "png" };
}
