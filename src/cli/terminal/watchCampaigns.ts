import { existsSync } from "node:fs";
import { UserError } from "../../core/source/UserError.ts";
import { builtIn } from "../../files/builtIn.ts";
import { campaignFiles } from "../../files/campaignFiles.ts";
import { isStream } from "../../files/openInput.ts";
import { statesOf, untilChanged } from "../../files/untilChanged.ts";
import { explain } from "../explain.ts";
import { say } from "../languages/say.ts";
import { err } from "./colours.ts";
import { interruption } from "./interruption.ts";
import { tell } from "./print.ts";

/**
 * Does something with campaigns now, and again whenever one of their files changes, until a signal ends it. A file with mistakes is
 * explained and does not end it.
 *
 * @throws UserError if the call itself is wrong, which the first round shows, or if the system refuses to watch.
 */
export async function watchCampaigns(campaigns: readonly string[], run: () => Promise<void>): Promise<void> {
  const pipe = campaigns.find(isStream);
  if (pipe !== undefined) throw new UserError(say.terminal.cannotWatch(pipe));
  const { signal, code } = interruption();
  let files = await watchedFiles(campaigns);
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    const before = statesOf(files);
    try {
      await run();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (isFirst && error.problems.some(({ place }) => place === undefined)) throw error;
      explain(error);
    }
    files = await watchedFiles(campaigns);
    if (!signal.aborted) tell(err.dim(say.terminal.watching(files.length)));
    // Those that the campaign names since are taken as they are now.
    await untilChanged(new Map([...statesOf(files), ...before]), signal);
  }
  process.exitCode = code();
}

/** The files that campaigns are made of, and those that come with the program, which anybody may edit. */
async function watchedFiles(campaigns: readonly string[]): Promise<string[]> {
  const own = await Promise.all(campaigns.map(campaignFiles));
  return [
    ...new Set([...own.flat(), ...[builtIn.platforms, builtIn.hashtags].filter((file) => existsSync(file))]),
  ];
}
