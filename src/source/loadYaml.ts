import { readFileSync, statSync } from "node:fs";
import { decode, LARGEST_FILE } from "./decode.ts";
import { UserError } from "./UserError.ts";
import { YamlSource } from "./YamlSource.ts";

/**
 * Reads and parses a YAML file; `file` is also its name in messages.
 *
 * @throws UserError where the file cannot be read, is not UTF-8 or not YAML.
 */
export function loadYaml(file: string): YamlSource {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > LARGEST_FILE) throw tooLarge(file, size);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot read ${file}: ${reason(error)}`);
  }
  return new YamlSource(decode(bytes, file), file);
}

function tooLarge(file: string, size: number): UserError {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return new UserError(
    `cannot read ${file}: it has ${megabytes(size)}, and at most ${megabytes(LARGEST_FILE)} are read`,
  );
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
};

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message;
}
