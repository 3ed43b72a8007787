import type { Picture } from "./Picture.ts";

/** An address that is its own content. */
export function dataAddress({ type, data }: Pick<Picture, "type" | "data">): string {
  return `data:${type};base64,${data}`;
}
