import type { Limit } from "./Platform.ts";

/** A limit in one of the ways in which it may hold. */
export interface Reading extends Pick<Limit, "unit" | "max" | "confidence" | "checked" | "source"> {
  readonly kind: "stated" | "strict" | "with-image";
}

/** A limit as stated, and where the data has them, its strict reading and what holds for a post with an image. */
export function readingsOf(limit: Limit): Reading[] {
  const { strict, withImage, unit } = limit;
  return [
    { kind: "stated", ...limit },
    ...(strict === undefined ? [] : [{ kind: "strict", ...strict } as const]),
    ...(withImage === undefined ? [] : [{ kind: "with-image", unit, ...withImage } as const]),
  ];
}
