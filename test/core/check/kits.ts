import { join } from "node:path";
import type { Campaign } from "../../../src/core/campaign/Campaign.ts";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { buildKit, type Kit } from "../../../src/core/kit/buildKit.ts";
import type { Selection } from "../../../src/core/kit/Selection.ts";
import type { EditableSource } from "../../../src/core/source/Source.ts";
import { YamlSource } from "../../../src/core/source/yaml/YamlSource.ts";
import { loadParsedCampaign } from "../../../src/files/loadCampaign.ts";
import { context, platforms } from "../../context.ts";

export { platforms };

export const read = (source: EditableSource): Promise<Campaign> => loadParsedCampaign(source, context);
export const build = (campaign: Campaign, selection?: Selection): Kit =>
  buildKit(campaign, platforms, selection);

/** The kit of a campaign file's text, as if it stood in a folder; by default where the tests run. */
export async function kitOf(text: string, selection?: Selection, folder = "."): Promise<Kit> {
  return build(await read(new YamlSource(text, join(folder, "mine.yaml"))), selection);
}

/** The lines of a campaign with one post, whose text stands in the fifth. */
export function post(text: string, names = "[twitter]"): string[] {
  return ["title: Mine", "posts:", "  - id: one", `    platforms: ${names}`, `    text: ${text}`];
}

/** All that a rule tells: the words it is about as the file has them, and the line after its fix. */
export interface Told {
  readonly severity: string;
  readonly words: string;
  readonly message: string;
  readonly fixed?: string;
}

export async function told(rule: string, lines: readonly string[], selection?: Selection): Promise<Told[]> {
  const file = `${lines.join("\n")}\n`;
  const { findings } = await kitOf(file, selection);
  return findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const { severity, place, end, fix } = finding;
      const message = messageOf(finding, en);
      const line = lines[place.line - 1] ?? "";
      const words = line.slice(place.column - 1, end.line === place.line ? end.column - 1 : undefined);
      if (fix === undefined) return { severity, words, message };
      const fixed = new YamlSource(file, "mine.yaml").apply(fix).source.text;
      return {
        severity,
        words,
        message,
        fixed: fixed
          .split("\n")
          .slice(place.line - 1, -1)
          .join("\n"),
      };
    });
}
