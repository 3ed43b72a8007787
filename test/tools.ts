import { spawnSync } from "node:child_process";

/**
 * Whether the programs that a test needs are on this machine. Where one is missing, says so in a line and the test is to
 * be skipped; under CI nothing may be skipped, and a missing program is an error.
 */
export function has(...programs: readonly string[]): boolean {
  const missing = programs.filter((name) => spawnSync("sh", ["-c", `command -v ${name}`]).status !== 0);
  if (missing.length === 0) return true;
  const message = `skipped: these tests need ${missing.join(", ")}`;
  if (process.env.CI === "true") throw new Error(message);
  console.log(message);
  return false;
}
