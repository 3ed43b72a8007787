import type { Command } from "commander";
import { UserError } from "../../core/source/UserError.ts";
import { delimiterNames } from "../../core/text/delimiters.ts";
import { keysOf } from "../../core/text/keysOf.ts";
import { eventUnits, type FormatOptions } from "../../export/FormatOptions.ts";
import { type FormatName, formatNames, formatOf } from "../../export/formats/index.ts";
import { say } from "../languages/say.ts";
import { oneOf } from "./choices.ts";

const FLAGS: { readonly [option in keyof FormatOptions]-?: string } = {
  delimiter: "--delimiter",
  per: "--per",
  mediaBase: "--media-base",
};

export function delimiterOption() {
  return oneOf("--delimiter <name>", say.options.delimiter, "delimiter", delimiterNames);
}

/** Adds the options of commands that write kits. */
export function addFormatOptions(command: Command): Command {
  return command
    .addOption(delimiterOption())
    .addOption(oneOf("--per <unit>", say.options.per, "unit", eventUnits))
    .option("--media-base <url>", say.options.mediaBase, mediaBase);
}

/**
 * The options of the formats to be written.
 *
 * @throws UserError if one has an effect on none of them.
 */
export function formatOptionsOf(
  { delimiter, per, mediaBase }: FormatOptions,
  written: readonly FormatName[],
): FormatOptions {
  const options = {
    ...(delimiter !== undefined && { delimiter }),
    ...(per !== undefined && { per }),
    ...(mediaBase !== undefined && { mediaBase }),
  };
  for (const option of keysOf(FLAGS)) {
    const using = formatNames.filter((name) => formatOf(name).options?.includes(option));
    if (options[option] === undefined || using.some((name) => written.includes(name))) continue;
    throw new UserError(say.options.noEffect(FLAGS[option], written, using));
  }
  return options;
}

function mediaBase(value: string): string {
  const address = URL.canParse(value) ? new URL(value) : undefined;
  if (address !== undefined && /^https?:$/.test(address.protocol) && address.search + address.hash === "") {
    return address.href;
  }
  throw new UserError(say.options.wrongMediaBase(value));
}
