import { readFileSync } from "node:fs";
import { type StoredPlaces, StoredSource } from "../core/source/precompiled/PrecompiledSource.ts";
import type { Source } from "../core/source/Source.ts";
import { builtIn } from "./builtIn.ts";
import { decode } from "./decode.ts";
import { readFile } from "./readFile.ts";

/** What the build stored of the files that come with the program: their text, and the values that were validated then. */
export interface Stored {
  /** The names of the platforms that the campaigns were validated with. */
  readonly platformNames: readonly string[];
  readonly files: readonly { readonly text: string; readonly value: unknown }[];
}

/** Their places, in the same order. */
export type StoredFilesPlaces = readonly StoredPlaces[];

let stored: Stored | undefined;

/** What the build stored; nothing, before there was one. */
export function readStored(): Stored {
  stored ??= readJson(builtIn.stored, { platformNames: [], files: [] });
  return stored;
}

/**
 * Reads a YAML file; `file` is also its name in messages. One that comes with the program and was not edited need not be
 * parsed, which takes longer than all else; any other is.
 *
 * @throws UserError where the file cannot be read, is not UTF-8 or not YAML.
 */
export async function loadSource(file: string): Promise<Source> {
  return parseSource(decode(readFile(file), file), file);
}

/** The same for a text that was read already. */
export async function parseSource(text: string, file: string): Promise<Source> {
  const index = readStored().files.findIndex((known) => known.text === text);
  const known = readStored().files[index];
  if (known !== undefined) {
    return new StoredSource(
      file,
      text,
      known.value,
      () => readJson<StoredFilesPlaces>(builtIn.storedPlaces, [])[index] ?? {},
    );
  }
  const { YamlSource } = await import("../core/source/yaml/YamlSource.ts");
  return new YamlSource(text, file);
}

/** A file of the build, which wrote it in the form that is read here. */
function readJson<Value>(address: URL, otherwise: Value): Value {
  let text: string;
  try {
    text = readFileSync(address, "utf8");
  } catch {
    return otherwise;
  }
  return JSON.parse(text) as Value;
}
