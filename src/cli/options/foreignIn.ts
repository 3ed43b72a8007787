import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, parse } from "node:path";
import { isFolder } from "../../deliver/makeFolder.ts";
import { formatNames, formatOf } from "../../export/formats/index.ts";
import { pathFrom } from "./filesRead.ts";

/**
 * What lies in the folder of a kit and is not part of one, which replacing the folder would lose; undefined if there is nothing. A
 * picture is part of the kit if the new one has it, or if the old one's files name it.
 *
 * @param files - the files of the new kit, by their paths
 * @param read - the files that the call reads, which are no part of a kit whatever their names
 */
export function foreignIn(
  folder: string,
  files: ReadonlyMap<string, unknown>,
  read: readonly string[],
): string | undefined {
  if (!isFolder(folder)) return undefined;
  for (const file of read) {
    const path = pathFrom(folder, file);
    if (path !== undefined) return path;
  }
  const kitFiles = formatNames.map((name) => {
    const { name: base, ext } = parse(formatOf(name).file);
    return new RegExp(`^${base}(?:-[a-z-]+)?\\${ext}$`, "i");
  });
  const names = readdirSync(folder);
  const isOurs = (name: string) =>
    name === "pictures" || files.has(name) || kitFiles.some((pattern) => pattern.test(name));
  const foreign = names.find((name) => !isOurs(name));
  const pictures = join(folder, "pictures");
  if (foreign !== undefined || !isFolder(pictures)) return foreign;
  let texts: string[] | undefined;
  for (const name of readdirSync(pictures)) {
    if (files.has(`pictures/${name}`)) continue;
    texts ??= names
      .filter((one) => /\.(?:json|md|txt|csv|html)$/.test(one))
      .map((one) => readFileSync(join(folder, one), "utf8"));
    const { name: stem } = parse(name);
    const isFile = statSync(join(pictures, name)).isFile();
    if (!isFile || !texts.some((text) => text.includes(stem))) return `pictures/${name}`;
  }
  return undefined;
}
