import { expect, test } from "vitest";
import { importText } from "./imported.ts";

/** Milliseconds of a processor. */
async function timeOf(text: string): Promise<number> {
  const start = process.cpuUsage();
  await importText(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.each([
  ["a long word", (times: number) => `X\n\n${"a".repeat(times)}`],
  ["an address that ends nowhere", (times: number) => `X\n\n${"a@".repeat(times / 2)}`],
  ["elements that never end", (times: number) => `# X\n\n${"<s>a".repeat(times / 4)}`],
  ["dots", (times: number) => `X\n\na@${"1.".repeat(times / 2)}`],
])("four times %s costs less than eight times the work to import", async (_name, text) => {
  await timeOf(text(10_000));
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least >= 8; attempt++) {
    least = Math.min(least, (await timeOf(text(40_000))) / (await timeOf(text(10_000))));
  }
  expect(least).toBeLessThan(8);
});
