import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { has } from "../tools.ts";
import { bluehart, program, root, temporaryFolder, write } from "./bluehart.ts";

// The examples of docs/large, each as its engine runs it, with bluehart on the PATH.
const cwd = temporaryFolder();
const bin = join(cwd, "bin");
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
const example = (name: string) => join(root, "docs/large", name);
const COUNT = 12;

/** A kit's files with their contents, without the reports. */
function kitsIn(output: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(cwd, output)).filter((name) => !name.startsWith("merge-report"));
  return new Map(
    names.sort().map((name) => [name, readFileSync(join(cwd, output, name, "kit.html"), "utf8")]),
  );
}

/** Expects the kits, and one report, of a run that was not divided. */
function expectWhole(output: string): void {
  expect(kitsIn(output)).toEqual(kitsIn("whole"));
  expect(readdirSync(join(cwd, output)).filter((name) => name.startsWith("merge-report"))).toEqual([
    "merge-report.json",
  ]);
}

beforeAll(() => {
  write(
    cwd,
    "campaign.yaml",
    `title: T
languages: [nl]
posts:
  - id: one
    platforms: [x]
    text: Dag {{municipality}}, bel 078 055 800. {{long}}
`,
  );
  const rows = Array.from(
    { length: COUNT },
    (_, index) => `Gemeente ${index},${index === 4 ? "x".repeat(300) : "Kort"}`,
  );
  write(cwd, "municipalities.csv", ["municipality,long", ...rows, ""].join("\n"));
  mkdirSync(bin);
  const shim = write(cwd, "bin/bluehart", `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(shim, 0o755);
  const whole = bluehart(["merge", "-c", "campaign.yaml", "-r", "municipalities.csv", "-o", "whole"], {
    cwd,
  });
  // The fifth recipient's post is too long: its kit is missing in every run, and every exit code says so.
  expect(whole.code).toBe(1);
  expect(kitsIn("whole").size).toBe(COUNT - 1);
});

const run = (command: string, words: readonly string[], more: Record<string, string> = {}) =>
  spawnSync(command, words, { cwd, env: { ...env, ...more }, encoding: "utf8" });

describe.skipIf(process.platform === "win32")("the examples of docs/large make what one run makes", () => {
  test.skipIf(!has("parallel"))("GNU parallel", () => {
    const done = run(example("parallel.sh"), ["campaign.yaml", "municipalities.csv", "parallel kits", "3"]);
    expect(done).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Joined 3 reports in parallel kits"),
    });
    expect(done.stderr).toContain("Gemeente-4 (5)  error");
    expectWhole("parallel kits");
  });

  test("Slurm", () => {
    for (const id of ["2", "1"]) {
      const task = { SLURM_ARRAY_TASK_ID: id, SLURM_ARRAY_TASK_COUNT: "2" };
      expect(run(example("slurm.sh"), ["campaign.yaml", "municipalities.csv", "slurm"], task).status).toBe(0);
    }
    expect(bluehart(["merge", "-o", "slurm", "--join"], { cwd }).code).toBe(1);
    expectWhole("slurm");
  });

  test("a Kubernetes indexed Job", () => {
    const job = parse(readFileSync(example("kubernetes.yaml"), "utf8")) as {
      spec: {
        completions: number;
        template: {
          spec: {
            containers: { command: string[]; args: string[]; env: { name: string; value: string }[] }[];
          };
        };
      };
    };
    const [container] = job.spec.template.spec.containers;
    const [command = "", ...words] = container?.command ?? [];
    const declared = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value]));
    expect(declared.SHARDS).toBe(String(job.spec.completions));
    for (let index = 0; index < 2; index++) {
      const pod = { ...declared, SHARDS: "2", WORK: cwd, JOB_COMPLETION_INDEX: String(index) };
      expect(run(command, [...words, ...(container?.args ?? [])], pod)).toMatchObject({ status: 0 });
    }
    expect(bluehart(["merge", "-o", "kits", "--join"], { cwd }).code).toBe(1);
    expectWhole("kits");
  });

  test.skipIf(!has("python3"))("Apache Beam, whose pipeline runs in line here", () => {
    mkdirSync(join(cwd, "beam/apache_beam/options"), { recursive: true });
    write(
      cwd,
      "beam/apache_beam/__init__.py",
      `class Pipeline:
    def __init__(self, options): self.values = []
    def __enter__(self): return self
    def __exit__(self, *error): pass
    def __or__(self, step):
        self.values = step(self.values)
        return self
def Create(values): return lambda _: values
def Reshuffle(): return lambda values: values
def Map(function, *words): return lambda values: [function(value, *words) for value in values]
`,
    );
    write(cwd, "beam/apache_beam/options/__init__.py", "");
    write(
      cwd,
      "beam/apache_beam/options/pipeline_options.py",
      "def PipelineOptions(options): return options\n",
    );
    const words = [example("beam.py"), "campaign.yaml", "municipalities.csv", "beam-kits", "2"];
    const done = run("python3", words, { PYTHONPATH: join(cwd, "beam"), PYTHONDONTWRITEBYTECODE: "1" });
    expect(done).toMatchObject({ status: 1, stderr: expect.stringContaining("Joined 2 reports") });
    expectWhole("beam-kits");
  });
});
