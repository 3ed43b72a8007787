import { memoize, memoizeName } from "../text/memoize.ts";
import type { Platform } from "./Platform.ts";

/** What a post may have beside its text, on platforms that have a field for it. */
export const fieldNames = ["title", "firstComment"] as const;

export type FieldName = (typeof fieldNames)[number];

/** A platform that counts as it does in one of its fields; its links and hashtags stay the same. A title is plain text. */
export function platformOfField(platform: Platform, field: FieldName): Platform {
  return platformsOfFields(platform)(field);
}

const platformsOfFields = memoize((platform: Platform) =>
  memoizeName((field: FieldName): Platform => {
    const { fold: _, markup, ...others } = platform;
    const limits = platform.fields?.[field]?.limits ?? platform.limits;
    return { ...others, limits, ...(markup !== undefined && field !== "title" && { markup }) };
  }),
);
