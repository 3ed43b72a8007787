import { CommanderError } from "commander";
import { formatPlace } from "../core/source/Place.ts";
import { UserError } from "../core/source/UserError.ts";
import { visible } from "../core/text/visible.ts";
import { readVersion } from "../files/readVersion.ts";
import { say, word } from "./languages/say.ts";
import { err } from "./terminal/colours.ts";
import { tell } from "./terminal/print.ts";
import { wordCommanderError } from "./wordCommanderError.ts";

/** The exit code of a bug in bluehart. Source: sysexits.h, EX_SOFTWARE. */
const BUG = 70;

/** Reports an error on standard error and returns the exit code. */
export function explain(error: unknown): number {
  if (error instanceof UserError) {
    for (const { place, message } of error.problems) {
      const where = place === undefined ? "" : `${visible(formatPlace(place))}  `;
      tell(`${where}${err.red(say.start.error)}  ${visible(word(message))}`);
    }
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    tell(`${err.red(say.start.error)}  ${visible(wordCommanderError(error))}`);
    return 2;
  }
  tell(`${err.red(say.start.bug)}  ${say.start.isBug}`);
  tell(`bluehart ${readVersion()}, Node ${process.version}, ${process.platform}`);
  tell(visible(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  return BUG;
}
