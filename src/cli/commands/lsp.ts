import type { Command } from "commander";
import { loadContext } from "../../files/loadContext.ts";
import { findingMessages } from "../languages/findingMessages.ts";
import { say } from "../languages/say.ts";
import { calendarOf } from "../options/calendar.ts";
import { addHelp } from "../options/help.ts";
import { tell, tellEncoding } from "../terminal/print.ts";

export default function configure(command: Command): void {
  command.option("--stdio", say.lsp.stdio);
  addHelp(command, {
    description: say.lsp.description,
    examples: [["bluehart lsp --stdio", say.lsp.inSettings]],
    notes: say.lsp.notes,
  }).action(run);
}

async function run(): Promise<void> {
  const { serveLsp } = await import("../../serve/lsp/serveLsp.ts");
  const context = {
    ...(await loadContext(tellEncoding)),
    calendar: () => calendarOf({}),
    words: { ...say.lsp, findings: findingMessages(), counts: say.count.counts },
  };
  if (process.stdin.isTTY) tell(say.lsp.waiting);
  serveLsp(context);
}
