import type { Drawing, Part } from "../../../core/compose/Drawing.ts";

/** The browser's letters are wider than those that cards are drawn with. */
const NARROWER = 0.88;

/**
 * A card as it will be drawn: its areas and lines are where the program draws them, in the browser's own letters. Logos, photographs and codes are
 * areas only.
 */
export function CardPreview({ drawing }: { readonly drawing: Drawing }) {
  const { width, height, ground, language, rightToLeft, parts } = drawing;
  const lines = parts.flatMap((part) => (part.kind === "line" ? [part.text] : []));
  return (
    <svg
      class="card-preview"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={lines.join(" ")}
      lang={language}
      direction={rightToLeft ? "rtl" : "ltr"}
    >
      <rect width={width} height={height} fill={ground} />
      {parts.map((part) => (
        <Shape part={part} rightToLeft={rightToLeft} />
      ))}
    </svg>
  );
}

function Shape({ part, rightToLeft }: { readonly part: Part; readonly rightToLeft: boolean }) {
  const { x, y, width, height } = part;
  switch (part.kind) {
    case "area":
      return (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={part.radius}
          fill={part.color}
          opacity={part.opacity}
        />
      );
    case "line": {
      const isAtLeft = part.align === (rightToLeft ? "end" : "start");
      const at = part.align === "center" ? x + width / 2 : isAtLeft ? x : x + width;
      return (
        <text
          x={at}
          y={y + height / 2}
          dominant-baseline="central"
          text-anchor={part.align === "center" ? "middle" : part.align}
          font-size={part.size * NARROWER}
          font-weight={part.weight}
          fill={part.color}
        >
          {part.text}
        </text>
      );
    }
    case "heart":
      return (
        <text
          x={x + width / 2}
          y={y + height / 2}
          dominant-baseline="central"
          text-anchor="middle"
          font-size={height}
          fill={part.color}
        >
          {"\u2665"}
        </text>
      );
    default:
      return (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          fill="none"
          stroke="#808080"
          stroke-width={4}
          stroke-dasharray="16 12"
        />
      );
  }
}
