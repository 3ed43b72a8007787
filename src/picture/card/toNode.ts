import type { Node } from "@takumi-rs/wasm";
import type { Drawing, Part } from "../../core/compose/Drawing.ts";
import { qrCode } from "../qrCode.ts";

/** A picture that a drawing shows, by the name that its nodes give it. */
export interface ShownPicture {
  readonly src: string;
  readonly data: Uint8Array;
}

const HEART = "💙";
const HEART_PATH =
  "M12 21C5.6 16.2 2 12.6 2 8.4 2 5.4 4.3 3 7.2 3 9.1 3 10.9 4 12 5.7 13.1 4 14.9 3 16.8 3 19.7 3 22 5.4 22 8.4 22 12.6 18.4 16.2 12 21z";

/** What the renderer draws of a drawing: a tree in which every node has its place. */
export function toNode(
  drawing: Drawing,
  pictures: ReadonlyMap<string, ShownPicture>,
): { node: Node; images: ShownPicture[] } {
  const images = new Map<string, ShownPicture>();
  const use = (picture: ShownPicture) => {
    images.set(picture.src, picture);
    return picture.src;
  };
  const children = drawing.parts.map((part) => nodeOf(mirrored(part, drawing), drawing, pictures, use));
  const { width, height, ground } = drawing;
  const style = {
    width,
    height,
    position: "relative",
    display: "flex",
    overflow: "hidden",
    backgroundColor: ground,
  } as const;
  return { node: { type: "container", style, children }, images: [...images.values()] };
}

/** From right to left, a card is its own mirror image. */
function mirrored(part: Part, { rightToLeft, width }: Drawing): Part {
  return rightToLeft ? { ...part, x: width - part.x - part.width } : part;
}

function nodeOf(
  part: Part,
  { rightToLeft }: Drawing,
  pictures: ReadonlyMap<string, ShownPicture>,
  use: (picture: ShownPicture) => string,
): Node {
  const { x, y, width, height } = part;
  const area = { position: "absolute", left: x, top: y, width, height } as const;
  const start = rightToLeft ? "right" : "left";
  const end = rightToLeft ? "left" : "right";
  switch (part.kind) {
    case "area":
      return {
        type: "container",
        style: { ...area, backgroundColor: part.color, borderRadius: part.radius, opacity: part.opacity },
      };
    case "line":
      return lineOf(part, area, rightToLeft, use);
    case "heart":
      return { type: "image", src: use(heart(part.color)), style: area };
    case "qr":
      return { type: "image", src: use(qr(part.text)), style: area };
    case "logo":
    case "photo": {
      const picture = pictures.get(part.file);
      if (picture === undefined) return { type: "container", style: area };
      const position = { start, center: "center", end }[part.align];
      const fit = part.kind === "photo" ? "cover" : "contain";
      return {
        type: "image",
        src: use(picture),
        style: { ...area, objectFit: fit, objectPosition: `${position} center` },
      };
    }
  }
}

function lineOf(
  { text, size, weight, color, heart: heartColor, align, height }: Extract<Part, { kind: "line" }>,
  area: object,
  rightToLeft: boolean,
  use: (picture: ShownPicture) => string,
): Node {
  const letters = {
    fontSize: size,
    fontWeight: weight,
    color,
    lineHeight: `${height}px`,
    whiteSpace: "pre",
  } as const;
  const direction = rightToLeft ? "rtl" : "ltr";
  if (!text.includes(HEART)) {
    return { type: "text", text, style: { ...area, ...letters, textAlign: align, direction } };
  }
  const heartSize = Math.round(size * 0.95);
  const children = text.split(new RegExp(`(${HEART})\\ufe0f?`, "u")).flatMap((piece): Node[] => {
    if (piece === "") return [];
    if (piece !== HEART)
      return [{ type: "text", text: piece, style: { ...letters, direction, flexShrink: 0 } }];
    const style = {
      width: heartSize,
      height: heartSize,
      margin: `0 ${Math.round(size * 0.075)}px`,
      flexShrink: 0,
    };
    return [{ type: "image", src: use(heart(heartColor)), style }];
  });
  return {
    type: "container",
    style: {
      ...area,
      display: "flex",
      flexDirection: rightToLeft ? "row-reverse" : "row",
      alignItems: "center",
      justifyContent: { start: "flex-start", center: "center", end: "flex-end" }[align],
    },
    children,
  };
}

function heart(color: string): ShownPicture {
  return svg(`heart ${color}`, 24, `<path fill="${color}" d="${HEART_PATH}"/>`);
}

/** Dark on white, whatever the card is drawn on: phones read it then. */
function qr(text: string): ShownPicture {
  const { size, path } = qrCode(text);
  return svg(
    `qr ${text}`,
    size,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/>`,
  );
}

function svg(src: string, size: number, inside: string): ShownPicture {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 16}" height="${size * 16}">${inside}</svg>`;
  return { src, data: new TextEncoder().encode(text) };
}
