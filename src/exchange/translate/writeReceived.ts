import type { Campaign } from "../../core/campaign/Campaign.ts";
import { type ChangeGroup, setValues } from "../../core/source/yaml/set/setValues.ts";
import type { YamlSource } from "../../core/source/yaml/YamlSource.ts";
import type { AcceptedRow, Received } from "./receive.ts";
import { languageChanges, type Reviewer, rowChanges } from "./toChanges.ts";

/** What became of a campaign's file. */
export interface Written {
  readonly source: YamlSource;
  readonly isWritten: boolean;
  /** Rows that the file cannot take where they belong. */
  readonly refused: readonly AcceptedRow[];
  /** Whether the language cannot be added to the file, so that nothing was written. */
  readonly lacksLanguage: boolean;
}

/** Writes accepted rows into a campaign's file, and what it remembers of them. No other line changes. */
export function writeReceived(
  source: YamlSource,
  campaign: Campaign,
  received: Received,
  reviewer: Reviewer | undefined,
): Written {
  const changes = rowChanges(received, campaign, reviewer);
  const groups = [...changes.values()].filter((group) => group.length > 0);
  const listed: unknown = Reflect.get(Object(source.value), "languages");
  const language = languageChanges(received, campaign, Array.isArray(listed) ? listed : undefined);
  const written = setValues(source, groups.length === 0 ? [] : [language, ...groups]);
  const refused = new Set<ChangeGroup>(written.refused);
  const lacksLanguage = refused.has(language);
  return {
    source: lacksLanguage ? source : written.source,
    isWritten: !lacksLanguage && refused.size < groups.length,
    refused: received.accepted.filter((row) => refused.has(changes.get(row) ?? [])),
    lacksLanguage,
  };
}
