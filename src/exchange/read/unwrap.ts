/** How wide lines are at most where an editor or a PDF broke them, and how wide at least, in characters. */
const WIDTHS = { min: 45, max: 130 };
/** How full such a line is at least: proportional letters make lines of unequal numbers of characters. */
const FULL = 0.8;
/** How full it is at most if the next word would have fitted for certain. */
const ROOM = 0.95;
/** How many of the lines that others follow must be full for a file to count as wrapped. */
const MOST = 0.75;

interface Break {
  readonly line: string;
  readonly next: string;
}

/**
 * The width at which a file's paragraphs were wrapped; undefined if their line breaks are intended.
 *
 * @param paragraphs - the lines of each
 */
export function wrapWidth(paragraphs: readonly (readonly string[])[]): number | undefined {
  const breaks = paragraphs.flatMap((lines) =>
    lines.slice(0, -1).map((line, index): Break => ({ line, next: lines[index + 1] ?? "" })),
  );
  // Nobody begins a line with a small letter on purpose, unless it is an address.
  const broken = breaks.filter(
    ({ line, next }) =>
      line.length >= WIDTHS.min && /^\p{Ll}/u.test(next) && !/^(?:https?:|www\.|\S+\.\S)/.test(next),
  );
  return widthOf(broken, 1) ?? widthOf(breaks, 2);
}

function widthOf(breaks: readonly Break[], fewest: number): number | undefined {
  const width = breaks.reduce((widest, { line }) => Math.max(widest, line.length), 0);
  if (width < WIDTHS.min || width > WIDTHS.max) return undefined;
  const full = breaks.filter(({ line, next }) => isFull(line, next, width)).length;
  return full >= fewest && full >= breaks.length * MOST ? width : undefined;
}

function isFull(line: string, next: string, width: number): boolean {
  const [word = ""] = next.trimStart().split(/\s/, 1);
  const length = line.length + 1 + word.length;
  // A sentence that ends where its successor would still have fitted was ended there on purpose.
  if (/[.!?…:]["”»)]?$/u.test(line) && /^[^\p{Ll}]/u.test(word) && length <= width * ROOM) return false;
  return length > width * FULL;
}

/**
 * Joins the lines that were broken because they were full. A hyphen before a small letter was put there by the break.
 *
 * @param file - the whole text, which may have an address unbroken elsewhere
 */
export function unwrap(lines: readonly string[], width: number | undefined, file = ""): string {
  return lines.reduce((text, line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined) return line;
    if (/(?:^|\s)www\.$/.test(text) && /^\p{L}/u.test(line)) return text + line;
    const isApart = /^[#@]\p{L}.*[#@]\p{L}|^https?:|^www\./u.test(line);
    if (width === undefined || !isFull(previous, line, width) || isApart) return `${text}\n${line}`;
    // An address that was broken at a slash or a hyphen keeps it, unless the text has it without.
    const [address] = /(?:https?:\/\/|www\.)\S*[/-]$/.exec(text) ?? [];
    if (address !== undefined) {
      const host = /^[\w.-]*/.exec(line)?.[0] ?? "";
      const isBroken = address.endsWith("-") && file.includes(address.slice(0, -1) + host);
      return (isBroken ? text.slice(0, -1) : text) + line;
    }
    if (/#[\p{L}\p{N}_]+-$/u.test(text) && /^\p{L}/u.test(line)) return text.slice(0, -1) + line;
    if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
    return `${text} ${line}`;
  }, "");
}
