import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("labels of the pages are followed by the colon of their language, which has a no-break space in French", () => {
  const files = readdirSync("src/page", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(80);
  const joins = files.flatMap(
    (file) => readFileSync(join("src/page", file), "utf8").match(/\}: \$\{.*/g) ?? [],
  );
  expect(joins).toEqual([]);
});
