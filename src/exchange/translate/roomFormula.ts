import type { UnitName } from "../../core/text/counting/units.ts";
import type { Room } from "./room.ts";

/**
 * The characters that a spreadsheet counts as platforms do, in ranges from a code point to the next: what one costs in X's weights and in
 * UTF-8 bytes; in every other unit it costs one. The rest (emoji, combining marks, other scripts) is not known well enough.
 */
const RANGES: readonly (readonly [from: number, weight: number, bytes: number] | readonly [from: number])[] =
  [
    [0],
    [0x0a, 1, 1],
    [0x0b],
    [0x20, 1, 1],
    [0x7f],
    [0xa0, 1, 2],
    [0xa9], // ©, an emoji
    [0xaa, 1, 2],
    [0xad], // the soft hyphen
    [0xaf, 1, 2],
    [0x300],
    [0x370, 1, 2],
    [0x483],
    [0x48a, 1, 2],
    [0x500],
    [0x2010, 1, 3],
    [0x2020],
    [0x2022, 2, 3], // •
    [0x2023],
    [0x2026, 2, 3], // …
    [0x2027],
    [0x202f, 2, 3], // the narrow no-break space
    [0x2030],
    [0x20ac, 2, 3], // €
    [0x20ad],
  ];

/** What may be a link, a mention or a placeholder. */
const ENTITY = /:\/\/|[@[]|\{\{|\.[A-Za-z\u00c0-\u{10ffff}]/u;

/** Whether a spreadsheet counts this text as platforms do. White space at the ends is not posted. */
export function isCountable(text: string, { addsHashtags }: Pick<Room, "addsHashtags">): boolean {
  if (text === "") return true;
  if (ENTITY.test(text) || (addsHashtags && text.includes("#")) || text.trim() !== text) return false;
  return Array.from(text, (character) => character.codePointAt(0) ?? 0).every((code) => {
    const range = RANGES.findLast(([from]) => from <= code);
    return range !== undefined && range.length > 1;
  });
}

/**
 * What the room's cell shows.
 *
 * @param check - what stands where a spreadsheet cannot count
 */
export function shownRoom(room: Room, target: string, check: string): number | string {
  return isCountable(target, room) ? room.left : check;
}

/**
 * A formula that counts the room left for the text in a cell while it is typed. Works in Excel 2013 and later, and in LibreOffice;
 * needs no array entry.
 *
 * @param cell - the text's cell, such as `D2`
 * @param check - what stands where a spreadsheet cannot count
 */
export function roomFormula(room: Room, cell: string, check: string): string {
  const characters = (shift: string) =>
    `_xlfn.UNICODE(MID(${cell}&"  ",ROW(INDEX($A:$A,1):INDEX($A:$A,LEN(${cell})+1))${shift},1))`;
  const lookUp = (values: readonly number[]) =>
    `SUMPRODUCT(LOOKUP(${characters("")},{${RANGES.map(([from]) => from).join(",")}},{${values.join(",")}}))`;
  const next = characters("+1");
  const letterAfterDot = `SUMPRODUCT((${characters("")}=46)*((${next}>64)*(${next}<91)+(${next}>96)*(${next}<123)+(${next}>191)))`;
  const has = (words: string) => `ISNUMBER(FIND("${words}",${cell}))`;
  const ends = (side: string) =>
    `${side}(${cell},1)=" ",${side}(${cell},1)=CHAR(10),_xlfn.UNICODE(${side}(${cell},1))=160,_xlfn.UNICODE(${side}(${cell},1))=8239`;
  const unknown = [
    ...["://", "@", "[", "{{", ...(room.addsHashtags ? ["#"] : [])].map(has),
    ends("LEFT"),
    ends("RIGHT"),
    `${lookUp(RANGES.map((range) => (range.length === 1 ? 1 : 0)))}>0`,
    `${letterAfterDot}>0`,
  ];
  // The space after the text counts one.
  const left = [...leastByCost(room)].map(([cost, max]) => {
    if (cost === "one") return `${max}-LEN(${cell})`;
    const index = cost === "weight" ? 1 : 2;
    return `${max + 1}-${lookUp(RANGES.map((range) => range[index] ?? 0))}`;
  });
  const most = Math.min(...room.limits.map(({ max }) => max));
  // Excel's UNICODE has an error for half of an emoji.
  return `IF(LEN(${cell})=0,${most},IFERROR(IF(OR(${unknown.join(",")}),"${check}",MIN(${left.join(",")})),"${check}"))`;
}

type Cost = "weight" | "bytes" | "one";

const COSTS: { readonly [unit in UnitName]?: Cost } = { weighted: "weight", utf8: "bytes" };

/** The tightest limit of those in which characters cost the same. */
function leastByCost({ limits }: Room): Map<Cost, number> {
  const least = new Map<Cost, number>();
  for (const { unit, max } of limits) {
    const cost = COSTS[unit] ?? "one";
    least.set(cost, Math.min(max, least.get(cost) ?? max));
  }
  return least;
}
