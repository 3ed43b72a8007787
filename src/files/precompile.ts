import { readFileSync } from "node:fs";
import type { CampaignNames } from "../core/campaign/CampaignContext.ts";
import { validateCardDesign } from "../core/campaign/cardDesign.ts";
import { validateCampaign, validateHashtags } from "../core/campaign/validateCampaign.ts";
import { ruleNames } from "../core/check/rules/index.ts";
import { platformNames } from "../core/platform/selectPlatforms.ts";
import { validatePlatforms } from "../core/platform/validatePlatforms.ts";
import type { PrecompiledPlaces } from "../core/source/precompiled/PrecompiledSource.ts";
import type { Path } from "../core/source/SourceText.ts";
import { YamlSource } from "../core/source/yaml/YamlSource.ts";
import { builtIn } from "./builtIn.ts";
import { decode } from "./decode.ts";
import { builtInCards } from "./loadCards.ts";
import type { Precompiled } from "./precompiled.ts";

/** Parses and validates the YAML files that come with the program, for src/files/precompiled.ts to read. */
export function precompile(): { readonly precompiled: Precompiled; readonly places: PrecompiledPlaces[] } {
  const places: PrecompiledPlaces[] = [];
  const compile = <Value>(file: string, validate: (source: YamlSource) => Value) => {
    const source = new YamlSource(decode(readFileSync(file), file).text, file);
    return { text: source.text, value: validate(source), places: places.push(placesOf(source)) - 1 };
  };
  const platforms = compile(builtIn.platforms, validatePlatforms);
  const names: CampaignNames = { platforms: platforms.value.platforms, rules: ruleNames };
  return {
    precompiled: {
      platformNames: platformNames(names.platforms),
      files: {
        platforms: [platforms],
        hashtags: [compile(builtIn.hashtags, (source) => validateHashtags(source, names))],
        campaign: Object.values(builtIn.campaigns).map((file) =>
          compile(file, (source) => validateCampaign(source, names)),
        ),
        card: Array.from(builtInCards().values(), (file) => compile(file, validateCardDesign)),
      },
    },
    places,
  };
}

function placesOf(source: YamlSource): PrecompiledPlaces {
  return Object.fromEntries(
    Array.from(pathsOf(source.value, []), (path) => [JSON.stringify(path), source.precompile(path)]),
  );
}

function* pathsOf(value: unknown, path: Path): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
