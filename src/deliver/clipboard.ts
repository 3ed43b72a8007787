import { setTimeout as wait } from "node:timers/promises";
import { say } from "../core/i18n/problems/writing/say.ts";
import type { WritingWords } from "../core/i18n/problems/writing/WritingWords.ts";
import { UserError } from "../core/source/UserError.ts";
import { reasonOf } from "../core/text/reasonOf.ts";

/** How long to wait before each attempt to read a text back, in milliseconds. */
const PAUSES = [0, 50, 200, 500];

/** How a text was delivered: to the clipboard, and read back, or to the terminal, which does not answer. */
export type Delivery = "clipboard" | "terminal";

/**
 * Puts a text on the clipboard and reads it back. Over SSH, where this machine's clipboard is not the user's, and without a
 * display, it asks the terminal to take the text (OSC 52).
 *
 * @throws UserError with exit code 3 if nothing can take the text.
 */
export async function copyText(
  text: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  terminal: NodeJS.WriteStream | undefined,
): Promise<Delivery> {
  const obeys = terminal !== undefined && !["dumb", "linux"].includes(env.TERM ?? "dumb");
  const remote = Boolean(env.SSH_CONNECTION || env.SSH_TTY);
  if (obeys && remote && !forwardsDisplay(env)) return askTerminal(text, terminal);
  let reason: string | undefined;
  try {
    const { default: clipboard } = await import("clipboardy");
    await clipboard.write(text);
    // xsel takes the clipboard over a moment after its command has ended, so that the first answer may be the text before.
    for (const pause of PAUSES) {
      await wait(pause);
      if (withLineFeeds(await clipboard.read()) === withLineFeeds(text)) return "clipboard";
    }
  } catch (error) {
    reason = firstLine(error);
  }
  if (obeys) return askTerminal(text, terminal);
  throw new UserError(
    say((words) => {
      const what = advice(env, platform, words);
      // That there is no display is all that a tool would say, in more words.
      return words.cannotCopy(what, what === words.noDesktop ? undefined : (reason ?? words.otherText));
    }),
    3,
  );
}

/** Whether the display is on the machine where the user sits: `host:10.0`, not `:0`. */
function forwardsDisplay(env: NodeJS.ProcessEnv): boolean {
  return /^[^:]+:/.test(env.DISPLAY ?? "");
}

/** Operating System Command 52, as xterm defines it: "c" is the clipboard, the text is UTF-8 in base 64. */
function askTerminal(text: string, terminal: NodeJS.WriteStream): Delivery {
  terminal.write(`\x1b]52;c;${Buffer.from(text).toString("base64")}\x07`);
  return "terminal";
}

/** The first line of what a clipboard tool said; some append their whole call. */
function firstLine(error: unknown): string {
  const [line = ""] = reasonOf(error).trim().split("\n");
  return line.length > 200 ? `${line.slice(0, 200)}...` : line;
}

/** Windows returns text with its own line ends. */
function withLineFeeds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function advice(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, words: WritingWords): string {
  if (platform !== "linux") return words.noAnswer;
  if (env.WAYLAND_DISPLAY) return words.install("wl-clipboard");
  return env.DISPLAY ? words.install("xsel") : words.noDesktop;
}
