import { encode } from "uqr";

/** A QR code as a drawing: how many modules a side has, margin included, and the outline of the dark ones. */
export interface QrCode {
  readonly size: number;
  /** An SVG path, one unit a module. */
  readonly path: string;
}

/** The margin of a code, in modules. Source: ISO/IEC 18004, "quiet zone". */
const MARGIN = 4;

/** A QR code that is still read when 15 % of it is damaged (level M). */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: "M", border: MARGIN });
  const path = data.flatMap((row, y) =>
    Array.from(runs(row), ({ start, end }) => `M${start} ${y}h${end - start}v1h-${end - start}z`),
  );
  return { size, path: path.join("") };
}

/** The stretches of dark modules in a row. */
function* runs(row: readonly boolean[]) {
  let start = -1;
  for (const [index, dark] of [...row, false].entries()) {
    if (dark && start < 0) start = index;
    if (dark || start < 0) continue;
    yield { start, end: index };
    start = -1;
  }
}
