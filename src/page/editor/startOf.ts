import { YamlSource } from "../../core/source/yaml/YamlSource.ts";
import type { EditorData } from "./EditorData.ts";
import type { EditorState } from "./EditorState.ts";
import { toValues } from "./values.ts";

/** What the page shows first of a campaign. */
export function startOf({ name, text, draft, pictures }: EditorData, ui: string): EditorState {
  const saved = text === undefined ? undefined : toValues(new YamlSource(text, "").value);
  const kept = draft === undefined ? undefined : readDraft(draft);
  return {
    name,
    ui,
    value: saved,
    base: text,
    isGone: false,
    saved,
    unfinished: undefined,
    refused: undefined,
    past: [],
    future: [],
    view: { kind: "overview" },
    pictures,
    conflict: undefined,
    draft: kept && { name: kept.name ?? name, base: kept.base, value: toValues(kept.value) },
    report: undefined,
    trouble: undefined,
    hasEnded: false,
    keeps: true,
  };
}

/** A draft as it was kept; undefined if its file was damaged. */
function readDraft(draft: string): { name?: string; base?: string; value?: unknown } | undefined {
  try {
    return JSON.parse(draft);
  } catch {
    return undefined;
  }
}
