import { findDates } from "../../core/text/entities/dates.ts";
import type { Block, ImportDocument } from "../ImportDocument.ts";

/** The only year that dates and headings of documents name; undefined if they name none or several. */
export function yearIn(
  documents: readonly ImportDocument[],
  languages: readonly string[],
): number | undefined {
  const years = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => yearsOf(block, index === 0, languages)),
  );
  const [first, ...others] = new Set(years);
  return others.length === 0 ? first : undefined;
}

function yearsOf(block: Block, isFirst: boolean, languages: readonly string[]): number[] {
  const texts =
    block.kind === "table" ? block.rows.flat().map(({ text }) => text) : "text" in block ? [block.text] : [];
  // Calendars say the same day again and again, and most of their other cells name none.
  const inDates = [...new Set(texts)].flatMap((text) =>
    /\d{4}|\d[./-]\d{2}(?!\d)/.test(text)
      ? [...new Set([...languages, "en"])].flatMap((language) => findDates(text, language))
      : [],
  );
  return [
    ...titlesIn(block, isFirst).flatMap((title) =>
      Array.from(title.matchAll(/(?<!\d)20\d\d(?!\d)/g), ([year]) => Number(year)),
    ),
    ...inDates.flatMap(({ year }) => year ?? []),
  ];
}

/** The longest title, in characters. */
const LONGEST_TITLE = 100;
/** How many rows of a table may be its title. */
const TITLE_ROWS = 5;

/** What may be a title: a heading, the first line of a document, a row of one cell above a table, the name of a sheet. */
function titlesIn(block: Block, isFirst: boolean): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind !== "table")
    return isFirst && "text" in block && block.text.length <= LONGEST_TITLE ? [block.text] : [];
  const titles = block.rows.slice(0, TITLE_ROWS).flatMap((row) => {
    const [only, ...others] = row.filter(({ text, isRepeated }) => text !== "" && !isRepeated);
    return only !== undefined && others.length === 0 && only.text.length <= LONGEST_TITLE ? [only.text] : [];
  });
  return [...titles, ...(block.origin.sheet === undefined ? [] : [block.origin.sheet])];
}
