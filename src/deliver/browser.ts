import { systemReason } from "../core/source/systemReason.ts";
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
  if (platform === "linux" && !display) throw unreachable("there is no display", address);
  try {
    const { default: open } = await import("open");
    const child = await open(address);
    // A browser that cannot be started reports it only a moment later.
    await new Promise<void>((resolve, reject) => {
      child.once("error", reject);
      setTimeout(resolve, 200);
    });
  } catch (error) {
    throw unreachable(String(systemReason(error)), address);
  }
}

function unreachable(why: string, address: string): UserError {
  return new UserError(`cannot open a browser: ${why}. The address is\n${address}`, 3);
}
