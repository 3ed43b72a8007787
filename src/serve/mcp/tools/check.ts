import type { CallToolResult } from "@modelcontextprotocol/server";
import { checkCampaign } from "../../../checkCampaign.ts";
import { loadCampaign } from "../../../files/loadCampaign.ts";
import { findingToJson } from "../../../report/json.ts";
import { answerJson, fitting } from "../answer.ts";
import { kitOf, type SelectionArguments } from "../arguments.ts";
import type { McpContext } from "../McpContext.ts";

/** What the check finds in a campaign. */
export async function check(context: McpContext, args: SelectionArguments): Promise<CallToolResult> {
  const file = context.campaigns.fileOf(args.campaign);
  const { kit, findings } = await checkCampaign(file, async () =>
    kitOf(await loadCampaign(file, context), context, args),
  );
  const number = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return answerJson({
    file,
    errors: number("error"),
    warnings: number("warning"),
    notes: number("info"),
    ready: kit?.posts.length ?? 0,
    withheld: kit?.withheld.length ?? 0,
    ...fitting({ findings: findings.map(findingToJson) }),
  });
}
