import { validateCampaign, validateHashtags } from "../../src/core/campaign/validateCampaign.ts";
import { ruleNames } from "../../src/core/check/rules/index.ts";
import { readPlatforms } from "../../src/core/platform/readPlatforms.ts";
import { validatePlatforms } from "../../src/core/platform/validatePlatforms.ts";
import type { EditableSource, Source } from "../../src/core/source/Source.ts";
import { YamlSource } from "../../src/core/source/yaml/YamlSource.ts";
import { type CardData, type Input, inputOf } from "./kitCore.ts";

export * from "./kitCore.ts";

/** A file as it is read. */
interface TextFile {
  readonly file: string;
  readonly text: string;
}

function withValue<Value>(source: EditableSource, value: Value): Source<Value> {
  return {
    file: source.file,
    text: source.text,
    value,
    placeOf: (path) => source.placeOf(path),
    placeOfKey: (path, key) => source.placeOfKey(path, key),
    textAt: (path, text, skip) => source.textAt(path, text, skip),
  };
}

/** The campaign of YAML texts. */
export function parse(
  files: { readonly [kind in "platforms" | "hashtags" | "campaign"]: TextFile },
  cards: CardData,
): Input {
  const source = ({ file, text }: TextFile) => new YamlSource(text, file);
  const platformsSource = source(files.platforms);
  const platforms = readPlatforms(validatePlatforms(platformsSource), platformsSource);
  const hashtags = source(files.hashtags);
  const campaign = source(files.campaign);
  return inputOf(
    platforms,
    withValue(hashtags, validateHashtags(hashtags, { platforms })),
    withValue(campaign, validateCampaign(campaign, { platforms, rules: ruleNames })),
    cards,
  );
}
