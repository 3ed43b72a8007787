import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from "chalk";

/** chalk handles terminals and FORCE_COLOR; NO_COLOR (no-color.org) and --no-color override them here. */
const wanted = !process.env.NO_COLOR && !process.argv.includes("--no-color");

/** Colours for standard output; none if it is not a terminal. */
export const out: ChalkInstance = new Chalk({ level: wanted && supportsColor ? supportsColor.level : 0 });

/** Colours for standard error. */
export const err: ChalkInstance = new Chalk({
  level: wanted && supportsColorStderr ? supportsColorStderr.level : 0,
});
