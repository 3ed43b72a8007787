import type { SourceWords } from "../core/i18n/problems/source/SourceWords.ts";
import { say } from "../core/i18n/problems/writing/say.ts";
import type { WritingWords } from "../core/i18n/problems/writing/WritingWords.ts";
import { reasonOf } from "../core/source/systemReason.ts";
import { UserError } from "../core/source/UserError.ts";

/**
 * Opens an address in the user's browser.
 *
 * @throws UserError with exit code 3 if no browser can be reached.
 */
export async function openAddress(
  address: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Promise<void> {
  const display = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.BROWSER || env.WSL_DISTRO_NAME);
  if (platform === "linux" && !display) throw unreachable((words) => words.noDisplay, address);
  try {
    const { default: open } = await import("open");
    const child = await open(address);
    // A browser that cannot be started reports it only a moment later.
    await new Promise<void>((resolve, reject) => {
      child.once("error", reject);
      setTimeout(resolve, 200);
    });
  } catch (error) {
    throw unreachable((_, source) => reasonOf(error)(source), address);
  }
}

function unreachable(why: (words: WritingWords, source: SourceWords) => string, address: string): UserError {
  return new UserError(
    say((words, source) => words.cannotOpen(why(words, source), address)),
    3,
  );
}
