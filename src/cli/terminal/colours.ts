import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from "chalk";

/** chalk honours terminals and FORCE_COLOR; NO_COLOR (no-color.org) and --no-color, which go before it, are for us. */
const wanted = !process.env.NO_COLOR && !process.argv.includes("--no-color");

/** Colours for standard output; none where it is no terminal. */
export const out: ChalkInstance = new Chalk({ level: wanted && supportsColor ? supportsColor.level : 0 });

/** Colours for standard error. */
export const err: ChalkInstance = new Chalk({
  level: wanted && supportsColorStderr ? supportsColorStderr.level : 0,
});
