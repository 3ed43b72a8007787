import fc from "fast-check";
import { expect, test } from "vitest";
import { circles } from "../../../src/core/campaign/circles.ts";

const facts = (...links: string[]) =>
  links.map((link) => {
    const [id = "", supersededBy] = link.split(">");
    return { id, supersededBy };
  });

test.each([
  ["none", ["a>b", "b>c", "c"], []],
  ["a fact that supersedes itself", ["a>b", "b>b"], [["b", "b"]]],
  ["two facts", ["a>b", "b>a"], [["a", "b", "a"]]],
  ["the first of the file first, whatever leads to it", ["x>c", "b>c", "c>b"], [["b", "c", "b"]]],
  [
    "two circles",
    ["a>a", "b>c", "c>d", "d>b"],
    [
      ["a", "a"],
      ["b", "c", "d", "b"],
    ],
  ],
  ["an unknown fact is no circle", ["a>z"], []],
])("%s", (_name, links, expected) => {
  expect([...circles(facts(...links)).values()]).toEqual(expected);
});

test("following supersededBy ends, or is in exactly one of the circles", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
  fc.assert(
    fc.property(fc.dictionary(id, fc.option(id, { nil: undefined })), (newer) => {
      const found = [
        ...circles(Object.entries(newer).map(([id, supersededBy]) => ({ id, supersededBy }))).values(),
      ];
      for (const start of Object.keys(newer)) {
        let at: string | undefined = start;
        for (let step = 0; at !== undefined && step < 6; step++) at = newer[at];
        const around = found.filter((circle) => circle.includes(at ?? ""));
        expect(around).toHaveLength(at === undefined ? 0 : 1);
      }
    }),
  );
});
