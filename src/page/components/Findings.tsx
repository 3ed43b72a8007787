import { pageMessagesIn } from "../../core/i18n/page/index.ts";
import type { CardFinding } from "../kit/KitModel.ts";
import { sayFinding } from "../kit/sayFinding.ts";

interface Props {
  readonly findings: readonly CardFinding[];
  readonly language: string;
}

/** What the rules say of a post. */
export function Findings({ findings, language }: Props) {
  if (findings.length === 0) return null;
  const words = pageMessagesIn(language);
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li class={finding.severity} data-finding={finding.rule}>
          <strong>{words.severity[finding.severity]}:</strong> {sayFinding(finding, language)}
        </li>
      ))}
    </ul>
  );
}
