import type { Finding } from "../../../core/check/Finding.ts";
import { say } from "../../languages/say.ts";
import type { Recipient } from "./Recipient.ts";

/** What to say of a placeholder that a cell of the list leaves open: where the cell is. Undefined if no cell does. */
export function cellMessage(
  { rule, params }: Finding,
  { values, line }: Recipient,
  list: string | undefined,
): string | undefined {
  if (rule !== "placeholder" || !("kind" in params) || !("name" in params)) return undefined;
  const { kind, name } = params;
  if (name === undefined || !Object.hasOwn(values, name)) return undefined;
  if (kind === "no-value") return say.merge.emptyCell(name, line, list);
  return kind === "value-open" ? say.merge.openCell(name, values[name] ?? "", line, list) : undefined;
}
