import type { Command } from "commander";
import { type Language, textIn } from "../../core/campaign/Campaign.ts";
import { builtIn, campaignNames } from "../../files/builtIn.ts";
import { loadCampaign } from "../../files/loadCampaign.ts";
import { loadContext } from "../../files/loadContext.ts";
import { say } from "../languages/say.ts";
import { addHelp } from "../options/help.ts";
import { print, tellEncoding } from "../terminal/print.ts";
import { formatTable } from "../terminal/table.ts";

export default function configure(command: Command): void {
  addHelp(command.option("--json", say.campaigns.json), {
    description: say.campaigns.description,
    examples: [["bluehart campaigns"], ["bluehart posts --campaign blue-heart"]],
  }).action(run);
}

interface Entry {
  readonly name: string;
  readonly title: string;
  readonly day: string | undefined;
  readonly languages: readonly Language[];
  readonly posts: number;
  readonly file: string;
}

async function run({ json }: { readonly json?: true }): Promise<void> {
  const context = await loadContext(tellEncoding);
  const campaigns: Entry[] = [];
  for (const name of campaignNames) {
    const file = builtIn.campaigns[name];
    const campaign = await loadCampaign(file, context);
    const title = textIn(campaign.title, campaign.languages[0], campaign) ?? name;
    campaigns.push({
      name,
      title,
      day: campaign.day?.date,
      languages: campaign.languages,
      posts: campaign.posts.length,
      file,
    });
  }
  if (json) print(JSON.stringify(campaigns, undefined, 2));
  else print(formatTable([say.campaigns.heading, ...campaigns.map(rowOf)]));
}

function rowOf({ name, title, day = "-", languages, posts, file }: Entry): string[] {
  return [name, title, day, languages.join(", "), String(posts), file];
}
