/** How wide lines are at most where an editor or a PDF broke them, and how wide at least. */
const WIDTHS = { min: 45, max: 130 };
/** How full such a line is at least: proportional letters make lines of unequal numbers of characters. */
const FULL = 0.85;
/** How many of the lines that others follow must be full for a file to count as wrapped. */
const MOST = 0.75;

/**
 * The width at which a file's paragraphs were wrapped; undefined if their line breaks are intended.
 *
 * @param paragraphs - the lines of each
 */
export function wrapWidth(paragraphs: readonly (readonly string[])[]): number | undefined {
  const several = paragraphs.filter((lines) => lines.length > 1);
  const width = several.flat().reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < WIDTHS.min || width > WIDTHS.max) return undefined;
  const inner = several.flatMap((lines) =>
    lines.slice(0, -1).map((line, index) => isFull(line, lines[index + 1] ?? "", width)),
  );
  const full = inner.filter(Boolean).length;
  return full >= 2 && full >= inner.length * MOST ? width : undefined;
}

function isFull(line: string, next: string, width: number): boolean {
  const [word = ""] = next.trimStart().split(/\s/, 1);
  return line.length + 1 + word.length > width * FULL;
}

/** Joins the lines that were broken because they were full. A hyphen before a small letter was put there by the break. */
export function unwrap(lines: readonly string[], width: number | undefined): string {
  return lines.reduce((text, line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined) return line;
    if (width === undefined || !isFull(previous, line, width)) return `${text}\n${line}`;
    if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
    if (/\/\S*$/.test(text) && /https?:\S*[/-]$/.test(text)) return text + line;
    return `${text} ${line}`;
  }, "");
}
