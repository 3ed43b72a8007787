import type { Command } from "commander";
import type { Limits } from "../../core/platform/limitPlatform.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { findPlatform, platformNames, selectPlatforms } from "../../core/platform/selectPlatforms.ts";
import { UserError } from "../../core/source/UserError.ts";
import { builtIn } from "../../files/builtIn.ts";
import { loadPlatforms } from "../../files/loadPlatforms.ts";
import { say } from "../languages/say.ts";
import { listOf } from "./choices.ts";
import { givenTwice } from "./refuseRepeats.ts";

/** The options of commands that count for platforms. */
export interface PlatformOptions {
  readonly platform?: readonly string[];
  readonly limit?: Limits;
}

export function addPlatformOptions(command: Command): Command {
  return addPlatformOption(command).option("--limit <platform=limit>", say.options.limit, limit);
}

export function addPlatformOption(command: Command): Command {
  return command.addOption(
    listOf("-p, --platform <name>", say.options.platform, async () =>
      platformNames(await loadPlatforms(builtIn.platforms)),
    ),
  );
}

function limit(value: string, before: Limits | undefined): Limits {
  const [, name, set] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (name === undefined || set === undefined) {
    throw new UserError(say.options.wrongLimit(value));
  }
  const key = name.trim().toLowerCase();
  const first = before?.[key];
  if (first !== undefined && first !== set) throw givenTwice("--limit", `${key}=${first}`, `${key}=${set}`);
  return { ...before, [key]: set };
}

/**
 * The platforms that the options name; all if they name none.
 *
 * @throws UserError if they name one that does not exist, or two limits of one platform.
 */
export function choosePlatforms(
  platforms: readonly Platform[],
  { platform = [], limit = {} }: PlatformOptions,
): Platform[] {
  const first = new Map<string, string>();
  for (const [name, set] of Object.entries(limit)) {
    const { id } = findPlatform(platforms, name);
    const before = first.get(id);
    if (before !== undefined && limit[before] !== set)
      throw givenTwice("--limit", `${before}=${limit[before]}`, `${name}=${set}`);
    first.set(id, name);
  }
  return selectPlatforms(platforms, platform);
}
