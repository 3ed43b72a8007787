import type { Cell } from "../../ImportDocument.ts";
import { joinParts } from "./joinParts.ts";

const PART = "part";
/** What tells the parts of a post from those of another. */
const OF_POST = ["id", "platform", "language"];

/** The rows of a table, where it is a kit that `bluehart export kit.csv` wrote, with one row for a post that is divided. */
export function joinKitRows(rows: readonly Cell[][]): Cell[][] {
  const [head = [], ...body] = rows;
  const column = (name: string) => head.findIndex(({ text }) => text === name);
  const [part, text, limit] = [column(PART), column("text"), column("limit")];
  const keys = OF_POST.map(column);
  if ([part, text, limit, ...keys].includes(-1)) return [...rows];
  const posts = new Map<string, Cell[][]>();
  for (const row of body) {
    const key = JSON.stringify(keys.map((at) => row[at]?.text));
    const isNext = row[part]?.text !== "" && Number.parseInt(row[part]?.text ?? "", 10) > 1;
    const open = isNext ? posts.get(key) : undefined;
    if (open === undefined) posts.set(isNext || posts.has(key) ? `${key} ${posts.size}` : key, [row]);
    else open.push(row);
  }
  const joined = [...posts.values()].map((parts) => {
    const [first = []] = parts;
    if (first[part]?.text === "" || first[part] === undefined) return first;
    const whole = joinParts(
      parts.map((row) => ({ text: row[text]?.text ?? "", limit: Number(row[limit]?.text) })),
    );
    return first.map((cell, at) =>
      at === text ? { ...cell, text: whole } : at === part ? { ...cell, text: "yes" } : cell,
    );
  });
  return [head.map((cell, at) => (at === part ? { ...cell, text: "thread" } : cell)), ...joined];
}
