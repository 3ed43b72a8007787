import type { CallToolResult } from "@modelcontextprotocol/server";
import type * as z from "zod";
import { partsOfText } from "../../../core/compose/thread/partsOfText.ts";
import { describeCount } from "../../../core/i18n/counts/describeCount.ts";
import { en } from "../../../core/i18n/counts/en.ts";
import { countText } from "../../../core/platform/countText.ts";
import { limitPlatform } from "../../../core/platform/limitPlatform.ts";
import { findPlatform, selectPlatforms } from "../../../core/platform/selectPlatforms.ts";
import { findLinkPlaceholders } from "../../../core/text/entities/linkPlaceholders.ts";
import { countToJson, countToLine } from "../../../report/countJson.ts";
import { answerJson, fitting } from "../answer.ts";
import type { countArguments } from "../arguments.ts";
import type { McpContext } from "../McpContext.ts";

/** A text as each platform counts it. */
export async function count(
  { platforms: known }: McpContext,
  { text, platforms = [], limits = {}, thread = false }: z.infer<typeof countArguments>,
): Promise<CallToolResult> {
  for (const name of Object.keys(limits)) findPlatform(known, name);
  const pending = findLinkPlaceholders(text);
  const counts = selectPlatforms(known, platforms).map((plain) => {
    const platform = limitPlatform(plain, limits);
    const counted = countText(text, platform, { pending });
    const parts = thread ? partsOfText(text, platform) : [];
    return {
      summary: describeCount(counted, en, counted.atLeast),
      ...countToJson(counted, platform),
      parts:
        parts.length > 1
          ? parts.map((part) => ({ text: part.text, ...countToLine(part.count, platform) }))
          : undefined,
    };
  });
  return answerJson(fitting({ counts }));
}
