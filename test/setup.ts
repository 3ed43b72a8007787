// Runs before each test file.
import fc from "fast-check";
import { afterAll } from "vitest";
import { endFile } from "./afterFile.ts";
import { thorough } from "./thorough.ts";

// Random inputs that differ from run to run belong where somebody looks into what they find: in `npm run fuzz`.
const seed = process.env.FUZZ_SEED ?? (thorough ? undefined : "1");
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });

afterAll(endFile);
