import type { KitModel } from "./KitModel.ts";
import type { KitState } from "./KitState.ts";

/** What a reader changed, as a file or the browser's store keeps it. */
export interface SavedChanges extends Pick<KitState, "edits" | "values" | "done"> {
  /** The fingerprint of the kit that it belongs to. */
  readonly kit: string;
  readonly server: string;
}

const FORMAT = "bluehart-changes";

export function toJson({ edits, values, done, server }: KitState, { data }: KitModel): string {
  return JSON.stringify({ format: FORMAT, version: 1, kit: data.fingerprint, edits, values, done, server });
}

export function writeChanges(state: KitState, model: KitModel): Blob {
  return new Blob([toJson(state, model)], { type: "application/json" });
}

/** The changes that a file holds, less those of posts that the kit does not have; undefined if it holds none. */
export function readChanges(text: string, model: KitModel): SavedChanges | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isTable(file) || file.format !== FORMAT || file.version !== 1) return undefined;
  const keys = new Set(model.cards.map(({ key }) => key));
  const names = new Set(model.data.campaign.placeholders.map(({ name }) => name));
  return {
    kit: typeof file.kit === "string" ? file.kit : "",
    edits: textsOf(file.edits, keys),
    values: textsOf(file.values, names),
    done: Array.isArray(file.done) ? file.done.filter((key) => keys.has(key)) : [],
    server: typeof file.server === "string" ? file.server : "",
  };
}

function isTable(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function textsOf(table: unknown, known: ReadonlySet<string>): { readonly [key: string]: string } {
  if (!isTable(table)) return {};
  return Object.fromEntries(
    Object.entries(table).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" && known.has(key) ? [[key, value]] : [],
    ),
  );
}
