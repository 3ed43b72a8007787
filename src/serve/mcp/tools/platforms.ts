import type { CallToolResult } from "@modelcontextprotocol/server";
import type * as z from "zod";
import { selectPlatforms } from "../../../core/platform/selectPlatforms.ts";
import { answerJson, fitting } from "../answer.ts";
import type { platformsArguments } from "../arguments.ts";
import type { McpContext } from "../McpContext.ts";

/** All that is known of platforms. */
export async function listPlatforms(
  { platforms }: McpContext,
  args: z.infer<typeof platformsArguments>,
): Promise<CallToolResult> {
  return answerJson(fitting({ platforms: selectPlatforms(platforms, args.platforms ?? []) }));
}
