import { memoize, memoizeName } from "../text/memoize.ts";
import type { Platform } from "./Platform.ts";

/** What a post may have beside its text, on platforms that have a field for it. */
export const fieldNames = ["title", "firstComment"] as const;

export type FieldName = (typeof fieldNames)[number];

/** A platform that counts as it does in one of its fields; its links and hashtags stay the same. */
export function platformOfField(platform: Platform, field: FieldName): Platform {
  return platformsOfFields(platform)(field);
}

const platformsOfFields = memoize((platform: Platform) =>
  memoizeName((field: FieldName): Platform => {
    const { fold: _, ...others } = platform;
    return { ...others, limits: platform.fields?.[field]?.limits ?? platform.limits };
  }),
);
