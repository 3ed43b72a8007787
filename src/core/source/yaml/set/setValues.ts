import { dequal } from "dequal/lite";
import { readYaml } from "../readYaml.ts";
import { YamlSource } from "../YamlSource.ts";
import { type Change, changedValues, toTree } from "./Change.ts";
import { openFlow } from "./openFlow.ts";
import { type RawEdit, TreeEditor } from "./TreeEditor.ts";

/** Changes that belong together: all of them are made, or none. */
export type ChangeGroup = readonly Change[];

export interface SetResult {
  readonly source: YamlSource;
  /** The groups that YAML would read otherwise than is meant, and which were not made. */
  readonly refused: readonly ChangeGroup[];
}

/** How many UTF-16 units are read to look for the groups that cannot be made; each attempt reads the file anew. */
const MOST_READ = 4_000_000;
/** How deep braces may be laid out on lines. */
const MOST_LEVELS = 10;

/**
 * Sets texts of a file, and adds keys that it does not have. All else stays byte for byte: comments, order, quoting and layout. A text
 * is written as the one that it replaces, a new one as the one above it. A text under whose path keys are set becomes a mapping, in
 * which it stays as it is written.
 */
export function setValues(source: YamlSource, groups: readonly ChangeGroup[]): SetResult {
  let read = 0;
  return setAll(source, groups);

  function setAll(before: YamlSource, wanted: readonly ChangeGroup[]): SetResult {
    if (wanted.length === 0) return { source: before, refused: [] };
    if (read > MOST_READ) return { source: before, refused: wanted };
    read += before.text.length;
    const whole = trySet(before, wanted.flat());
    if (whole !== undefined) return { source: whole, refused: [] };
    if (wanted.length === 1) return { source: before, refused: wanted };
    const half = wanted.length >> 1;
    const first = setAll(before, wanted.slice(0, half));
    const second = setAll(first.source, wanted.slice(half));
    return { source: second.source, refused: [...first.refused, ...second.refused] };
  }
}

/** The file after changes; undefined if YAML would not read what is meant. */
function trySet(before: YamlSource, changes: readonly Change[]): YamlSource | undefined {
  const tree = toTree(changes);
  let source = before;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const edit = openFlow(source, tree);
    const opened = edit && applyEdits(source.text, [edit]);
    const read = opened === undefined ? undefined : readYaml(opened);
    if (opened === undefined || !dequal(read?.value, source.value)) break;
    source = new YamlSource(opened, source.file, read);
  }
  const editor = new TreeEditor(source.document, source.text);
  editor.change(tree);
  const text = applyEdits(source.text, editor.edits);
  const read = text === undefined ? undefined : readYaml(text);
  if (text === undefined || !dequal(read?.value, changedValues(source.value, changes))) return undefined;
  return new YamlSource(text, source.file, read);
}

/** A text after edits, of which those at one place are made in the order given; undefined if two overlap. */
function applyEdits(text: string, edits: readonly RawEdit[]): string | undefined {
  let result = "";
  let at = 0;
  for (const { start, end, insert } of edits.toSorted((one, other) => one.start - other.start)) {
    if (start < at) return undefined;
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}
