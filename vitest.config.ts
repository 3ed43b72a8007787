import { defineConfig } from "vitest/config";
import { kitPageScript } from "./build/page.js";

export default defineConfig({
  plugins: [kitPageScript],
  test: {
    include: ["test/**/*.test.ts"],
    // Black-box tests start the program, which a machine with two cores does slowly when both are busy.
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
