import { Command } from "commander";
import { platformNames } from "../../core/platform/selectPlatforms.ts";
import { UserError } from "../../core/source/UserError.ts";
import { formatNames } from "../../export/formats/index.ts";
import { campaignNames } from "../../files/builtIn.ts";
import { loadCampaign } from "../../files/loadCampaign.ts";
import { loadContext } from "../../files/loadContext.ts";
import { reporterNames } from "../../report/index.ts";
import { SHELLS } from "../commands/completion.ts";
import { commands } from "../commands/index.ts";
import { chooseCampaign } from "../options/chooseCampaign.ts";

/**
 * What the last of some words may be completed to: a command, an option, or an option's value. None, where a file is meant or
 * nothing fits.
 */
export async function candidates(words: readonly string[]): Promise<string[]> {
  const current = words.at(-1) ?? "";
  const [name = "", ...rest] = words.slice(0, -1);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined)
    return name === "" || name === "help" ? beginning(Object.keys(commands), current) : [];
  const command = new Command(name);
  (await entry.load()).default(command);
  const before = rest.at(-1) ?? "";
  const option = command.options.find(({ short, long }) => short === before || long === before);
  if (option?.required) return completeList(await valuesOf(option.attributeName(), name, words), current);
  if (current.startsWith("-")) {
    const options = [...command.options.map(({ long }) => long ?? ""), "--help"];
    return beginning(options, current);
  }
  if (name === "completion") return beginning(SHELLS, current);
  if (name !== "schema") return [];
  // It brings zod along.
  const { SCHEMAS } = await import("../commands/schema.ts");
  return beginning(SCHEMAS, current);
}

function beginning(names: readonly string[], start: string): string[] {
  return names.filter((name) => name.startsWith(start));
}

/** Of a list such as `x,face` the last part is completed. */
function completeList(names: readonly string[], current: string): string[] {
  const head = current.slice(0, current.lastIndexOf(",") + 1);
  return beginning(names, current.slice(head.length)).map((name) => head + name);
}

async function valuesOf(
  option: string,
  command: string,
  words: readonly string[],
): Promise<readonly string[]> {
  if (option === "format") return command === "check" ? reporterNames : formatNames;
  if (!["platform", "lang", "post", "campaign"].includes(option)) return [];
  if (option === "campaign") return campaignNames;
  const context = await loadContext();
  if (option === "platform") return platformNames(context.platforms);
  const at = words.findIndex((word) => word === "--campaign" || word === "-c");
  try {
    const { posts, languages } = await loadCampaign(
      chooseCampaign(at === -1 ? undefined : words[at + 1]),
      context,
    );
    return option === "post" ? posts.map(({ id }) => id) : ["all", ...languages];
  } catch (error) {
    // Whoever completes a line is not told of mistakes in a file.
    if (error instanceof UserError) return [];
    throw error;
  }
}
