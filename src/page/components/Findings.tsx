import { messagesIn } from "../../core/i18n/index.ts";
import { pageMessagesIn } from "../../core/i18n/page/index.ts";
import type { CardFinding } from "../kit/CardFinding.ts";
import { sayFindingInKit } from "../kit/sayFinding.ts";

interface Props {
  readonly findings: readonly CardFinding[];
  /** Whether nobody has reviewed the translation. */
  readonly unreviewed: boolean;
  readonly language: string;
}

/** What the rules say of a post. */
export function Findings({ findings, unreviewed, language }: Props) {
  if (findings.length === 0 && !unreviewed) return null;
  const words = pageMessagesIn(language);
  const { colon, unreviewed: notReviewed } = messagesIn(language);
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li class={finding.severity} data-finding={finding.note.rule}>
          <strong>{(words.severity[finding.severity] + colon).trimEnd()}</strong>{" "}
          {sayFindingInKit(finding, language)}
        </li>
      ))}
      {unreviewed && (
        <li class="info" data-finding="translation-unreviewed">
          {notReviewed}
        </li>
      )}
    </ul>
  );
}
