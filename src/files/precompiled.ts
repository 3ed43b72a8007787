import type { CardDesign } from "../core/campaign/cardDesign.ts";
import type { CampaignFile } from "../core/campaign/schema/campaignSchema.ts";
import type { HashtagsFile } from "../core/campaign/schema/hashtagsSchema.ts";
import type { PlatformsFile } from "../core/platform/Platform.ts";
import { type PrecompiledPlaces, PrecompiledSource } from "../core/source/precompiled/PrecompiledSource.ts";
import { builtIn } from "./builtIn.ts";
import { readOwnText } from "./ownFiles.ts";

/** The kinds of YAML files, with the type of their validated values. */
export interface FileKinds {
  readonly platforms: PlatformsFile;
  readonly hashtags: HashtagsFile;
  readonly campaign: CampaignFile;
  readonly card: CardDesign;
}

/** The files that come with the program, as the build read them: their texts and validated values. */
export interface Precompiled {
  /** The names of the platforms that the campaigns were validated with. */
  readonly platformNames: readonly string[];
  readonly files: {
    readonly [kind in keyof FileKinds]: readonly {
      readonly text: string;
      readonly value: FileKinds[kind];
      /** The line of its places in the file of places. */
      readonly places: number;
    }[];
  };
}

const NONE: Precompiled = {
  platformNames: [],
  files: { platforms: [], hashtags: [], campaign: [], card: [] },
};

let precompiled: Precompiled | undefined;

/**
 * The precompiled file of a kind that has exactly this text; undefined if there is none, or if the campaigns were validated
 * with other platforms than these.
 */
export function findPrecompiled<Kind extends keyof FileKinds>(
  kind: Kind,
  text: string,
  file: string,
  platformNames: readonly string[] | undefined,
): PrecompiledSource<FileKinds[Kind]> | undefined {
  precompiled ??= loadPrecompiled();
  const { files, platformNames: names } = precompiled;
  if (platformNames !== undefined && platformNames.join() !== names.join()) return undefined;
  const found = files[kind].find((candidate) => candidate.text === text);
  if (found === undefined) return undefined;
  const loadPlaces = (): PrecompiledPlaces =>
    JSON.parse(readBuilt(builtIn.precompiledPlaces)?.split("\n")[found.places] ?? "{}");
  return new PrecompiledSource<FileKinds[Kind]>(file, text, found.value, loadPlaces);
}

function loadPrecompiled(): Precompiled {
  const text = readBuilt(builtIn.precompiled);
  return text === undefined ? NONE : JSON.parse(text);
}

/** A file that the build wrote; undefined before the first build. */
function readBuilt(name: string): string | undefined {
  try {
    return readOwnText(name);
  } catch {
    return undefined;
  }
}
