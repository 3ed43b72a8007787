import type { Command } from "commander";
import { visible } from "../../core/text/visible.ts";
import { loadContext } from "../../files/loadContext.ts";
import { calendarOf } from "../options/calendar.ts";
import { addHelp } from "../options/help.ts";
import { tell, tellEncoding } from "../terminal/print.ts";

interface Options {
  readonly kits?: string;
}

export default function configure(command: Command): void {
  command
    .argument("[folder]", "the folder of the campaigns; by default the current one")
    .option("--kits <folder>", "a folder into which kits may be written, as new files");
  addHelp(command, {
    description:
      "Serves an assistant that speaks the Model Context Protocol, on standard input and output: it can list campaigns and " +
      "platforms, count a text, check a campaign, and show its posts and kits. It reads the YAML files of one folder and changes " +
      "nothing; with --kits it creates files in that folder, and replaces none.",
    examples: [
      ["bluehart mcp", "the campaigns of this folder"],
      ["bluehart mcp ~/campaigns --kits ~/kits", "as the settings of an assistant name it"],
    ],
    notes: "The settings of the usual assistants, and what one can reach: docs/mcp.md.",
  }).action(run);
}

async function run(folder: string | undefined, { kits }: Options): Promise<void> {
  const { CampaignFolder } = await import("../../serve/mcp/CampaignFolder.ts");
  const { KitFolder } = await import("../../serve/mcp/KitFolder.ts");
  const { serveMcp } = await import("../../serve/mcp/serveMcp.ts");
  const context = {
    ...(await loadContext(tellEncoding)),
    campaigns: new CampaignFolder(folder ?? "."),
    kits: kits === undefined ? undefined : new KitFolder(kits),
    calendar: () => calendarOf({}),
  };
  if (process.stdin.isTTY) tell("Waiting for an assistant on standard input. Press Ctrl-C to end.");
  await serveMcp(context, (error) => tell(visible(error.message)));
}
