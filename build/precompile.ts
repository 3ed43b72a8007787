import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtIn } from "../src/files/builtIn.ts";
import { campaignSchema, hashtagsSchema } from "../src/core/campaign/schema.ts";
import { ruleNames } from "../src/core/check/rules/index.ts";
import { platformsSchema } from "../src/core/platform/platformsSchema.ts";
import { platformNames } from "../src/core/platform/selectPlatforms.ts";
import { decode } from "../src/files/decode.ts";
import type { Stored, StoredFilesPlaces } from "../src/files/loadSource.ts";
import type { Path } from "../src/core/source/Source.ts";
import type { StoredPlaces } from "../src/core/source/precompiled/PrecompiledSource.ts";
import { validate } from "../src/core/source/schema/validate.ts";
import { YamlSource } from "../src/core/source/yaml/YamlSource.ts";

/** What the build stores of the files that come with the program. The build alone runs this. */
export function store(): { readonly stored: Stored; readonly places: StoredFilesPlaces } {
  const platforms = parse(builtIn.platforms);
  const platformsFile = validate(platformsSchema, platforms);
  const names = platformNames(platformsFile.platforms);
  const hashtags = parse(builtIn.hashtags);
  const campaigns = Object.values(builtIn.campaigns).map(parse);
  const files = [
    { source: platforms, value: platformsFile },
    { source: hashtags, value: validate(hashtagsSchema(names), hashtags) },
    ...campaigns.map((source) => ({ source, value: validate(campaignSchema(names, ruleNames), source) })),
  ];
  return {
    stored: {
      platformNames: names,
      files: files.map(({ source, value }) => ({ text: source.text, value })),
    },
    places: files.map(({ source }) => placesOf(source)),
  };
}

function parse(address: URL): YamlSource {
  const file = fileURLToPath(address);
  return new YamlSource(decode(readFileSync(file), file), file);
}

function placesOf(source: YamlSource): StoredPlaces {
  return Object.fromEntries(
    Array.from(pathsOf(source.value, []), (path) => [JSON.stringify(path), source.store(path)]),
  );
}

function* pathsOf(value: unknown, path: Path): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
