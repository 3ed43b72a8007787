import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reporter, TestModule } from "vitest/node";

const PAGE = fileURLToPath(new URL("../../docs/fuzzing.md", import.meta.url));
const TABLE = /(?<=<!-- written by npm run fuzz -->\n).*(?=<!-- end -->)/s;

/** Writes what the fuzzers did into docs/fuzzing.md. Only `npm run fuzz` uses it, and only a run of all of them changes the page. */
export default class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = tests.flatMap((test) => {
      const { fuzzed } = test.meta();
      const result = test.result();
      if (fuzzed === undefined) return [];
      const [finding = ""] = result.errors?.map(({ message }) => message) ?? [];
      const { inputs, seconds, seed } = fuzzed;
      const cells = [test.name, inputs.toLocaleString("en"), seconds.toFixed(0), seed, describe(finding)];
      return [`| ${cells.join(" | ")} |`];
    });
    if (tests.some((test) => test.result().state === "skipped")) return;
    const date = new Date().toISOString().slice(0, 10);
    const table = [
      `On ${date}, with Node ${process.versions.node}:`,
      "",
      "| what was tried | inputs | seconds | seed | findings |",
      "| --- | --: | --: | --: | --- |",
      ...rows.sort(),
      "",
    ];
    writeFileSync(
      PAGE,
      readFileSync(PAGE, "utf8").replace(TABLE, () => table.join("\n")),
    );
  }
}

/** A finding in a cell: the input that fast-check reduced it to, and the error. */
function describe(finding: string): string {
  const lines = finding.split("\n").filter((line) => /^(?:Counterexample|.*Error)/.test(line));
  const text = lines
    .join("; ")
    .slice(0, 200)
    .replace(/[^ -~]|[|`]/g, "·");
  return text === "" ? "none" : `\`${text}\``;
}
