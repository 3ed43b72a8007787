import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from "chalk";

/** chalk honours terminals, FORCE_COLOR and --no-color; NO_COLOR (no-color.org) is for us to honour. */
const wanted = !process.env.NO_COLOR;

/** Colours for standard output; none where it is no terminal. */
export const out: ChalkInstance = new Chalk({ level: wanted && supportsColor ? supportsColor.level : 0 });

/** Colours for standard error. */
export const err: ChalkInstance = new Chalk({
  level: wanted && supportsColorStderr ? supportsColorStderr.level : 0,
});
