import fc from "fast-check";
import { test } from "vitest";
import { thorough } from "../thorough.ts";

/** How long each fuzzer tries inputs in `npm run fuzz`, in seconds. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);
const amount = thorough ? { numRuns: 1_000_000, interruptAfterTimeLimit: SECONDS * 1000 } : { numRuns: 20 };

/** What a fuzzer did, a row of the table in docs/fuzzing.md. */
export interface Fuzzed {
  readonly inputs: number;
  readonly seconds: number;
  readonly seed: number;
}

declare module "vitest" {
  interface TaskMeta {
    fuzzed?: Fuzzed;
  }
}

/** A test that feeds a property as many inputs as there is time for, in `npm test` a few. FUZZ_SEED replays a run. */
export function fuzz<Inputs>(claim: string, property: fc.IRawProperty<Inputs>): void {
  test(
    claim,
    async ({ task }) => {
      const start = performance.now();
      const details = await fc.check(property, amount);
      const { numRuns, seed } = details;
      task.meta.fuzzed = { inputs: numRuns, seconds: (performance.now() - start) / 1000, seed };
      if (details.failed) throw new Error(await fc.asyncDefaultReportMessage(details));
    },
    SECONDS * 1000 + 120_000,
  );
}
