import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { asText } from "./build/bundle.js";
import { thorough } from "./test/thorough.ts";

/** Files that take longest, the longest first: one that came last would keep one processor waiting. */
const LONG = [
  "test/browser/kit/kit",
  "test/browser/editor/offline",
  "test/browser/editor/editor",
  "test/package/single",
  "test/cli/importKits",
  "test/cli/formats",
  "test/cli/merge",
  "test/cli/cards",
  "test/cli/killed",
  "test/browser/kit/states",
  "test/browser/editor/fields",
  "test/browser/editor/translate",
  "test/serve/lsp/lsp",
  "test/core/linear",
  "test/readme",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  plugins: [asText],
  test: {
    include: ["test/**/*.test.ts"],
    // Files of tests share what they import, which to load again for each took a minute. No test changes what another one sees.
    isolate: false,
    setupFiles: ["test/setup.ts"],
    // What programs say is compared, in whatever locale the suite runs.
    env: { BLUEHART_UI: "en" },
    // Black-box tests start the program, which a machine with two cores does slowly when both are busy.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: thorough ? 900_000 : 60_000,
    hookTimeout: 600_000,
    sequence: { sequencer: LongestFirst },
    // vitest leaves one processor free, which on a machine with two runs one file at a time.
    maxWorkers: "100%",
  },
});
