import type { Platform } from "../core/platform/Platform.ts";
import { platformNames } from "../core/platform/selectPlatforms.ts";
import type { EditableSource, Source } from "../core/source/Source.ts";
import { decode, type Encoding } from "./decode.ts";
import { type FileKinds, findPrecompiled } from "./precompiled.ts";
import { readFile, readInput } from "./readFile.ts";

/** How a file is read. */
export interface Reading {
  /** The platforms that the file may name, if its kind can name any. */
  readonly platforms?: readonly Platform[];
  /** Whether the call named the file, so that it may be a pipe. */
  readonly named?: boolean;
  /** Hears of a file that is not UTF-8. */
  readonly onEncoding?: ((file: string, encoding: Encoding) => void) | undefined;
}

/**
 * Reads a YAML file and validates its values. A file that comes with the program and was not edited was parsed and
 * validated by the build, which saves most of the time that a start takes.
 *
 * @throws UserError if the file cannot be read, is neither UTF-8 nor Windows-1252, not YAML or not valid.
 */
export async function loadSource<Kind extends keyof FileKinds>(
  kind: Kind,
  file: string,
  validate: (source: EditableSource) => Promise<FileKinds[Kind]>,
  { platforms, named, onEncoding }: Reading = {},
): Promise<Source<FileKinds[Kind]>> {
  const { text, encoding } = decode(named ? await readInput(file) : readFile(file), file);
  if (encoding !== "UTF-8") onEncoding?.(file, encoding);
  const known = findPrecompiled(kind, text, file, platforms && platformNames(platforms));
  return known ?? validateSource(await parseSource(text, file), validate);
}

/** Parses a YAML text. The parser is loaded when it is first needed. */
export async function parseSource(text: string, file: string): Promise<EditableSource> {
  const { YamlSource } = await import("../core/source/yaml/YamlSource.ts");
  return new YamlSource(text, file);
}

/** A parsed file with its validated values. */
export async function validateSource<Value>(
  source: EditableSource,
  validate: (source: EditableSource) => Promise<Value>,
): Promise<Source<Value>> {
  const value = await validate(source);
  return {
    file: source.file,
    text: source.text,
    value,
    placeOf: (path) => source.placeOf(path),
    placeOfKey: (path, key) => source.placeOfKey(path, key),
    textAt: (path, text, skip) => source.textAt(path, text, skip),
  };
}
