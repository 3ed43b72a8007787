import { UserError } from "../../source/UserError.ts";
import { repairYaml } from "../../source/yaml/repairYaml.ts";
import { YamlSource } from "../../source/yaml/YamlSource.ts";
import type { FixResult } from "./fixCampaign.ts";

/** A text after fixes, and how many were done. */
export interface FixedText {
  readonly text: string;
  readonly number: number;
}

/**
 * Repairs a file's YAML, then fixes the campaign. If that finds it invalid, only the repairs remain; the check reports the rest.
 *
 * @throws UserError if nothing could be repaired and the file is no valid campaign.
 */
export async function fixText(
  before: string,
  file: string,
  fixSource: (source: YamlSource) => Promise<FixResult>,
): Promise<FixedText> {
  const { text, findings } = repairYaml(before);
  const repairs = findings.filter(({ fixable }) => fixable).length;
  try {
    const { source, number } = await fixSource(new YamlSource(text, file));
    return { text: source.text, number: repairs + number };
  } catch (error) {
    if (!(error instanceof UserError) || repairs === 0) throw error;
    return { text, number: repairs };
  }
}
