import type { Command } from "commander";
import type { Limits } from "../../core/platform/limitPlatform.ts";
import type { Platform } from "../../core/platform/Platform.ts";
import { findPlatform, selectPlatforms } from "../../core/platform/selectPlatforms.ts";
import { UserError } from "../../core/source/UserError.ts";

/** The options of commands that count for platforms. */
export interface PlatformOptions {
  readonly platform?: readonly string[];
  readonly limit?: Limits;
}

export function addPlatformOptions(command: Command): Command {
  return addPlatformOption(command).option(
    "--limit <platform=limit>",
    "a limit that differs, such as mastodon=5000 or x=premium; repeatable",
    limit,
  );
}

export function addPlatformOption(command: Command): Command {
  return command.option(
    "-p, --platform <name>",
    "only for this platform, such as twitter (or x); repeatable, or a comma list",
    list,
  );
}

/** Reads an option that is repeatable and takes comma lists. */
export function list(value: string, before: readonly string[] = []): string[] {
  const names = value.split(",").map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== "")];
}

function limit(value: string, before: Limits = {}): Limits {
  const [, name, set] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (name === undefined || set === undefined) {
    throw new UserError(`--limit takes a platform and its limit, such as mastodon=5000, but is "${value}"`);
  }
  return { ...before, [name.toLowerCase()]: set };
}

/**
 * The platforms that the options name, all where they name none.
 *
 * @throws UserError where they name one that there is not.
 */
export function choosePlatforms(
  platforms: readonly Platform[],
  { platform = [], limit = {} }: PlatformOptions,
): Platform[] {
  for (const name of Object.keys(limit)) findPlatform(platforms, name);
  return selectPlatforms(platforms, platform);
}
