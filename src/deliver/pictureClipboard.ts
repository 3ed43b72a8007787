import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { say } from "../core/i18n/problems/writing/say.ts";
import type { WritingWords } from "../core/i18n/problems/writing/WritingWords.ts";
import { UserError } from "../core/source/UserError.ts";

/** A program that puts a PNG on the clipboard, and one that reads it back. */
interface Tool {
  readonly write: readonly [program: string, ...words: string[]];
  readonly read?: readonly [program: string, ...words: string[]];
  /** Whether it reads the picture from a file, whose name is the variable `BLUEHART_PICTURE`; otherwise from its input. */
  readonly file?: true;
}

const PNG = "image/png";
const WAYLAND: Tool = { write: ["wl-copy", "--type", PNG], read: ["wl-paste", "--type", PNG] };
const X11: Tool = {
  write: ["xclip", "-selection", "clipboard", "-t", PNG, "-i"],
  read: ["xclip", "-selection", "clipboard", "-t", PNG, "-o"],
};
const MACOS: Tool = {
  file: true,
  write: [
    "osascript",
    "-e",
    'set the clipboard to (read (POSIX file (system attribute "BLUEHART_PICTURE")) as «class PNGf»)',
  ],
};
const WINDOWS: Tool = {
  file: true,
  write: [
    "powershell.exe",
    "-NoProfile",
    "-STA",
    "-Command",
    "Add-Type -AssemblyName System.Windows.Forms, System.Drawing; $picture = [System.Drawing.Image]::FromFile($env:BLUEHART_PICTURE); [System.Windows.Forms.Clipboard]::SetImage($picture); $picture.Dispose()",
  ],
};

/**
 * Puts a PNG on the clipboard. Says whether it could be read back to be sure.
 *
 * @throws UserError with exit code 3 if this machine has nothing that takes a picture.
 */
export async function copyPicture(
  png: Uint8Array,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Promise<boolean> {
  const tool = toolOf(env, platform);
  if (tool === undefined) throw unreachable((words) => words.textOnly);
  await write(png, tool, env);
  if (tool.read === undefined) return false;
  const back = await run(tool.read, { env, timeout: 10_000 });
  if (Buffer.compare(back, png) === 0) return true;
  throw unreachable((words) => words.otherPicture);
}

function toolOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Tool | undefined {
  if (platform === "darwin") return MACOS;
  if (platform === "win32" || env.WSL_DISTRO_NAME) return WINDOWS;
  if (env.WAYLAND_DISPLAY) return WAYLAND;
  return env.DISPLAY ? X11 : undefined;
}

async function write(png: Uint8Array, tool: Tool, env: NodeJS.ProcessEnv): Promise<void> {
  if (!tool.file) {
    await run(tool.write, { env, input: png });
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "bluehart-"));
  try {
    const file = join(folder, "picture.png");
    writeFileSync(file, png);
    await run(tool.write, { env: { ...env, BLUEHART_PICTURE: file } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Call {
  readonly env: NodeJS.ProcessEnv;
  readonly input?: Uint8Array;
  readonly timeout?: number;
}

/** Runs a program and gives what it writes. */
function run([program, ...words]: Tool["write"], { env, input, timeout }: Call): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // A program that keeps the clipboard stays in the background: with an output of ours, this would wait for it for ever.
    const output = input === undefined ? "pipe" : "ignore";
    const child = spawn(program, words, {
      env,
      stdio: ["pipe", output, "ignore"],
      timeout,
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stdin?.on("error", () => {}); // It ended before it read all, and says so by its code.
    child.stdin?.end(input);
    child.on("error", (error) => {
      const missing = "code" in error && error.code === "ENOENT";
      reject(
        unreachable((words) => (missing ? words.notInstalled(program, packageOf(program)) : error.message)),
      );
    });
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(unreachable((words) => words.ended(program, code)));
    });
  });
}

function packageOf(program: string): string | undefined {
  if (/^wl-/.test(program)) return "wl-clipboard";
  return program === "xclip" ? "xclip" : undefined;
}

function unreachable(why: (words: WritingWords) => string): UserError {
  return new UserError(
    say((words) => words.cannotCopyPicture(why(words))),
    3,
  );
}
