import { defineConfig } from "vitest/config";
import { asText } from "./build/bundle.js";

export default defineConfig({
  plugins: [asText],
  test: {
    include: ["test/**/*.test.ts"],
    // What programs say is compared, in whatever locale the suite runs.
    env: { BLUEHART_UI: "en" },
    // Black-box tests start the program, which a machine with two cores does slowly when both are busy.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // vitest leaves one processor free, which on a machine with two runs one file at a time.
    maxWorkers: "100%",
  },
});
