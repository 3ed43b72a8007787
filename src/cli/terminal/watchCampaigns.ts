import { existsSync } from "node:fs";
import { UserError } from "../../core/source/UserError.ts";
import { builtIn } from "../../files/builtIn.ts";
import { campaignFiles } from "../../files/campaignFiles.ts";
import { isStream } from "../../files/openInput.ts";
import { statesOf, untilChanged } from "../../files/untilChanged.ts";
import { explain } from "../explain.ts";
import { say } from "../languages/say.ts";
import { err } from "./colours.ts";
import { tell } from "./print.ts";

/** The exit codes of the signals that end a watch, as a shell has them: 128 and the signal's number. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does something with campaigns now, and again whenever one of their files changes, until a signal ends it. A file with mistakes is
 * explained and does not end it.
 *
 * @throws UserError if the call itself is wrong, which the first round shows, or if the system refuses to watch.
 */
export async function watchCampaigns(campaigns: readonly string[], run: () => Promise<void>): Promise<void> {
  const pipe = campaigns.find(isStream);
  if (pipe !== undefined) throw new UserError(say.terminal.cannotWatch(pipe));
  const stop = new AbortController();
  let code: number | undefined;
  for (const [signal, number] of Object.entries(CODES)) {
    // Once: a second one ends a program that hangs.
    process.once(signal, () => {
      code = number;
      stop.abort();
    });
  }
  let files = await watchedFiles(campaigns);
  for (let isFirst = true; !stop.signal.aborted; isFirst = false) {
    const before = statesOf(files);
    try {
      await run();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (isFirst && error.problems.some(({ place }) => place === undefined)) throw error;
      explain(error);
    }
    files = await watchedFiles(campaigns);
    if (!stop.signal.aborted) tell(err.dim(say.terminal.watching(files.length)));
    // Those that the campaign names since are taken as they are now.
    await untilChanged(new Map([...statesOf(files), ...before]), stop.signal);
  }
  process.exitCode = code;
}

/** The files that campaigns are made of, and those that come with the program, which anybody may edit. */
async function watchedFiles(campaigns: readonly string[]): Promise<string[]> {
  const own = await Promise.all(campaigns.map(campaignFiles));
  return [
    ...new Set([...own.flat(), ...[builtIn.platforms, builtIn.hashtags].filter((file) => existsSync(file))]),
  ];
}
