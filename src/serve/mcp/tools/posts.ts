import type { CallToolResult } from "@modelcontextprotocol/server";
import { loadCampaign } from "../../../files/loadCampaign.ts";
import { findingToJson } from "../../../report/json.ts";
import { postToJson } from "../../../report/kitJson.ts";
import { answerJson, fitting } from "../answer.ts";
import { kitOf, type SelectionArguments } from "../arguments.ts";
import type { McpContext } from "../McpContext.ts";

/** A campaign's posts, ready to paste. The findings come first, because no post goes out without its warning. */
export async function posts(context: McpContext, args: SelectionArguments): Promise<CallToolResult> {
  const file = context.campaigns.fileOf(args.campaign);
  const campaign = await loadCampaign(file, context);
  const { languages = campaign.languages.slice(0, 1) } = args;
  const kit = kitOf(campaign, context, { ...args, languages });
  return answerJson({
    file,
    ...fitting({
      findings: kit.findings.map(findingToJson),
      withheld: kit.withheld.map(postToJson),
      posts: kit.posts.map(postToJson),
    }),
  });
}
