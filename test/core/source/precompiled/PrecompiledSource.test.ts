import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { platformNames } from "../../../../src/core/platform/selectPlatforms.ts";
import type { Path } from "../../../../src/core/source/SourceText.ts";
import { YamlSource } from "../../../../src/core/source/yaml/YamlSource.ts";
import { builtIn } from "../../../../src/files/builtIn.ts";
import { findPrecompiled } from "../../../../src/files/precompiled.ts";
import { platforms } from "../../../context.ts";

const FILES = [
  ["platforms", builtIn.platforms],
  ["hashtags", builtIn.hashtags],
  ["campaign", builtIn.campaigns["blue-heart"]],
] as const;
const names = platformNames(platforms);

function* pathsOf(value: unknown, path: Path): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
const plain = (place: { file: string; line: number; column: number }) => ({ ...place });

describe.each(FILES)("the precompiled %s file", (kind, file) => {
  const text = readFileSync(file, "utf8");
  const parsed = new YamlSource(text, file);

  test("is used while the file is the same, and has the same places", () => {
    const precompiled = findPrecompiled(kind, text, file, names);
    if (precompiled === undefined) throw new Error("not precompiled");
    for (const [path, value] of pathsOf(parsed.value, [])) {
      expect(plain(precompiled.placeOf(path))).toEqual(parsed.placeOf(path));
      const key = path.at(-1);
      if (typeof key === "string") {
        expect(plain(precompiled.placeOfKey(path.slice(0, -1), key))).toEqual(
          parsed.placeOfKey(path.slice(0, -1), key),
        );
      }
      if (typeof value !== "string") continue;
      for (let start = 0; start < value.length; start += 7) {
        const span = { start, end: Math.min(value.length, start + 5) };
        expect(precompiled.textAt(path, value).range(span)).toEqual(parsed.textAt(path, value).range(span));
      }
    }
  });

  test("is not used once the file was edited, even by a comment", () => {
    expect(findPrecompiled(kind, `${text}# changed\n`, file, names)).toBeUndefined();
  });

  test("is not used once platforms.yaml names other platforms", () => {
    expect(findPrecompiled(kind, text, file, [...names, "invented"])).toBeUndefined();
  });
});
