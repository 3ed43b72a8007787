import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFile } from "../../src/deliver/writeFile.ts";
import { writeFolder } from "../../src/deliver/writeFolder.ts";
import { temporaryFolder } from "../cli/bluehart.ts";

describe.skipIf(process.platform === "win32")("--force", () => {
  test("replaces a file, and the target of a link to one", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "a");
    const link = join(folder, "link");
    writeFileSync(file, "old");
    symlinkSync(file, link);
    await writeFile(link, "new", { force: true });
    expect(readFileSync(file, "utf8")).toBe("new");
  });

  test("replaces the folder that a link leads to, and keeps the link", async () => {
    const folder = temporaryFolder();
    const [kit, link] = [join(folder, "kit"), join(temporaryFolder(), "link")];
    mkdirSync(kit);
    writeFileSync(join(kit, "old"), "old");
    symlinkSync(kit, link);
    await writeFolder(link, new Map([["new", "x"]]), { force: true });
    expect(readdirSync(kit)).toEqual(["new"]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(["kit"]);
    expect(readdirSync(dirname(link))).toEqual(["link"]);
    const nothing = join(folder, "nothing");
    symlinkSync(join(folder, "none"), nothing);
    await expect(writeFolder(nothing, new Map(), { force: true })).rejects.toThrow("it is not a folder");
  });

  test("does not replace a pipe, or a link to one", async () => {
    const folder = temporaryFolder();
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    symlinkSync(pipe, join(folder, "link"));
    for (const file of [pipe, join(folder, "link")]) {
      await expect(writeFile(file, "new", { force: true })).rejects.toThrow("it is not a regular file");
    }
    expect(readdirSync(folder).sort()).toEqual(["link", "pipe"]);
  });
});

test("a folder that cannot be replaced stays, and no temporary folder is left", async () => {
  const folder = temporaryFolder();
  const kit = join(folder, "kit");
  mkdirSync(kit);
  writeFileSync(join(kit, "old"), "old");
  // A file cannot be made below another file.
  const files = new Map([
    ["a", "x"],
    ["a/b", "x"],
  ]);
  await expect(writeFolder(kit, files, { force: true })).rejects.toThrow("cannot write");
  expect(readdirSync(folder)).toEqual(["kit"]);
  expect(readdirSync(kit)).toEqual(["old"]);
});

test("a folder is replaced whole", async () => {
  const folder = temporaryFolder();
  const kit = join(folder, "kit");
  mkdirSync(kit);
  writeFileSync(join(kit, "old"), "old");
  chmodSync(join(kit, "old"), 0o444);
  await writeFolder(kit, new Map([["new", "x"]]), { force: true });
  expect(readdirSync(folder)).toEqual(["kit"]);
  expect(readdirSync(kit)).toEqual(["new"]);
});

test("a file that is replaced keeps its permissions", async () => {
  const file = join(temporaryFolder(), "a");
  writeFileSync(file, "old");
  chmodSync(file, 0o640);
  await writeFile(file, "new", { force: true });
  expect(readFileSync(file, "utf8")).toBe("new");
  if (process.platform !== "win32") expect(lstatSync(file).mode & 0o777).toBe(0o640);
});
