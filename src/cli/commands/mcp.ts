import type { Command } from "commander";
import { visible } from "../../core/text/visible.ts";
import { loadContext } from "../../files/loadContext.ts";
import { say } from "../languages/say.ts";
import { calendarOf } from "../options/calendar.ts";
import { addHelp } from "../options/help.ts";
import { tell, tellEncoding } from "../terminal/print.ts";

interface Options {
  readonly kits?: string;
}

export default function configure(command: Command): void {
  command.argument("[folder]", say.mcp.folder).option("--kits <folder>", say.mcp.kits);
  addHelp(command, {
    description: say.mcp.description,
    examples: [
      ["bluehart mcp", say.mcp.ofFolder],
      ["bluehart mcp ~/campaigns --kits ~/kits", say.mcp.inSettings],
    ],
    notes: say.mcp.notes,
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
  if (process.stdin.isTTY) tell(say.mcp.waiting);
  await serveMcp(context, (error) => tell(visible(error.message)));
}
