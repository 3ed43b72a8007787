import type { CallToolResult } from "@modelcontextprotocol/server";
import { textIn } from "../../../core/campaign/Campaign.ts";
import { UserError } from "../../../core/source/UserError.ts";
import { loadCampaign } from "../../../files/loadCampaign.ts";
import { answerJson, fitting } from "../answer.ts";
import type { McpContext } from "../McpContext.ts";

/** The campaigns that can be read. One with mistakes is listed with them. */
export async function listCampaigns(context: McpContext): Promise<CallToolResult> {
  const campaigns: object[] = [];
  for (const name of context.campaigns.list()) campaigns.push({ name, ...(await describe(name, context)) });
  return answerJson(fitting({ campaigns }));
}

async function describe(name: string, context: McpContext): Promise<object> {
  try {
    const campaign = await loadCampaign(context.campaigns.fileOf(name), context);
    const { day, languages, posts } = campaign;
    return {
      title: textIn(campaign.title, languages[0], campaign) ?? name,
      day: day?.date,
      languages: languages.filter((language) => language !== "und"),
      posts: posts.map(({ id }) => id),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { mistakes: error.problems.length, hint: "the tool check says what is wrong" };
  }
}
