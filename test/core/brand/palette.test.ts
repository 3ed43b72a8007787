import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, textOn } from "../../../src/core/brand/colour.ts";
import { brandProblems, GROUNDS, paletteOf } from "../../../src/core/brand/palette.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("the contrast of black and white is 21, that of a colour with itself 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#0b5cab", "#0b5cab")).toBe(1);
  // #767676 is the lightest grey with 4.5 on white (WebAIM).
  expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});

test("every text of every palette has a contrast of 4.5", () => {
  fc.assert(
    fc.property(colour, fc.option(colour, { nil: undefined }), (color, accent) => {
      const palettes = paletteOf({ color, accent });
      for (const [name, { brand, onBrand, action, onAction, tint }] of Object.entries(palettes)) {
        const { ground, card, ink } = name === "light" ? GROUNDS.light : GROUNDS.dark;
        const pairs = [
          [onBrand, brand],
          [onAction, action],
          [action, ground],
          [action, card],
          [action, tint],
          [ink, tint],
        ] as const;
        for (const [text, on] of pairs) expect(contrast(text, on)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test("a colour that can carry text stays as it is", () => {
  expect(paletteOf({ color: "#0b5cab" }).light).toMatchObject({ brand: "#0b5cab", action: "#0b5cab" });
  expect(brandProblems({ color: "#0b5cab", accent: "#7a4a00" })).toEqual([]);
});

test("orange cannot carry white text, and the next darker one that can is named", () => {
  const [problem, ...others] = brandProblems({ color: "#0b5cab", accent: "#f28c28" });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ key: "accent", color: "#f28c28", needed: 4.5 });
  expect(problem?.contrast).toBeLessThan(4.5);
  expect(contrast(problem?.suggestion ?? "#ffffff", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(textOn("#f28c28")).toBe("#000000");
});
