import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bluehart, copyOfProgram, write } from "./bluehart.ts";

test("a bug says that it is one, with the version, and exits with 70", () => {
  const copy = copyOfProgram();
  // The build writes this file. If it is not JSON, that is no user's mistake.
  write(join(copy, "dist"), "precompiled.json", "{");
  const { stderr, status } = spawnSync(process.execPath, [join(copy, "bin", "bluehart.js"), "posts"], {
    encoding: "utf8",
  });
  expect(stderr).toContain("This is a bug in bluehart, not your mistake. Please report it");
  expect(stderr).toContain(`bluehart ${bluehart(["--version"]).out.trim()}, Node ${process.version}`);
  expect(status).toBe(70);
});
