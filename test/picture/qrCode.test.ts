import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrCode } from "../../src/picture/qrCode.ts";

const PIXELS = 4;

/** Draws a code's path as an image: each `Mx yhWv1h-Wz` is a row of W dark modules. */
function draw({ size, path }: ReturnType<typeof qrCode>): Uint8ClampedArray {
  const side = size * PIXELS;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < PIXELS; row++) {
      for (let column = 0; column < Number(width) * PIXELS; column++) {
        const at = ((Number(y) * PIXELS + row) * side + Number(x) * PIXELS + column) * 4;
        image.set([0, 0, 0], at);
      }
    }
  }
  return image;
}

test.each([
  "https://example.org/kit.html",
  `https://example.org/${"a".repeat(280)}`,
  "https://münchen.example/ü?q=💙",
])("a reader of QR codes reads %s", (address) => {
  const code = qrCode(address);
  const side = code.size * PIXELS;
  expect(jsQR.default(draw(code), side, side)?.data).toBe(address);
});
