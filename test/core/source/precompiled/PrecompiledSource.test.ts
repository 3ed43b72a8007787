import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { StoredSource } from "../../../../src/core/source/precompiled/PrecompiledSource.ts";
import type { Path } from "../../../../src/core/source/Source.ts";
import { YamlSource } from "../../../../src/core/source/yaml/YamlSource.ts";
import { builtIn } from "../../../../src/files/builtIn.ts";
import { parseSource } from "../../../../src/files/loadSource.ts";

const FILES = {
  platforms: builtIn.platforms,
  hashtags: builtIn.hashtags,
  campaign: builtIn.campaigns["blue-heart"],
};

function* pathsOf(value: unknown, path: Path): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
const plain = (place: { file: string; line: number; column: number }) => ({ ...place });

describe.each(Object.entries(FILES))("what the build stored of the %s file", (_name, address) => {
  const file = fileURLToPath(address);
  const text = readFileSync(file, "utf8");
  const parsed = new YamlSource(text, file);

  test("is taken while the file is the same, and holds the same places", async () => {
    const stored = await parseSource(text, file);
    expect(stored).toBeInstanceOf(StoredSource);
    for (const [path, value] of pathsOf(parsed.value, [])) {
      expect(plain(stored.placeOf(path))).toEqual(parsed.placeOf(path));
      const key = path.at(-1);
      if (typeof key === "string") {
        expect(plain(stored.placeOfKey(path.slice(0, -1), key))).toEqual(
          parsed.placeOfKey(path.slice(0, -1), key),
        );
      }
      if (typeof value !== "string") continue;
      for (let start = 0; start < value.length; start += 7) {
        const span = { start, end: Math.min(value.length, start + 5) };
        expect(stored.textAt(path, value).stretch(span)).toEqual(parsed.textAt(path, value).stretch(span));
      }
    }
  });

  test("is not taken once the file was edited, be it by a remark", async () => {
    expect(await parseSource(`${text}# changed\n`, file)).toBeInstanceOf(YamlSource);
  });
});
