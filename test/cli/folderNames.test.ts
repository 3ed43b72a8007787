import { expect, test } from "vitest";
import { FolderNames } from "../../src/cli/commands/merge/FolderNames.ts";

const nameAll = (count: number) => {
  const names = new FolderNames("naam");
  const all = Array.from({ length: count }, (_, index) =>
    names.nameOf({ number: index + 1, line: index + 2, values: { naam: "Gent" } }),
  );
  return { names: all, last: all.at(-1) };
};

test("20,000 recipients of one name have 20,000 folders, in time in proportion to their number", () => {
  nameAll(2000);
  const time = (count: number) => {
    const start = performance.now();
    expect(nameAll(count).last).toBe(`Gent-${count}`);
    return performance.now() - start;
  };
  const [few, many] = [time(2000), time(20_000)];
  // Ten times as many take ten times as long, or a hundred times if each looks at all before it.
  expect(many).toBeLessThan(few * 40 + 200);
  expect(new Set(nameAll(20_000).names).size).toBe(20_000);
});

test("a name that ends in a number is nobody else's", () => {
  const names = new FolderNames(undefined);
  const folders = ["Gent", "Gent", "Gent-2", "GENT", "Straße", "STRASSE"].map((naam, index) =>
    names.nameOf({ number: index + 1, line: index + 2, values: { naam } }),
  );
  expect(folders).toEqual(["Gent", "Gent-2", "Gent-2-2", "GENT-3", "Straße", "STRASSE-2"]);
});
