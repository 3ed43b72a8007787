import type * as z from "zod/mini";
import type { platformsSchema } from "./schema/platformsSchema.ts";

/** A platforms file whose values were checked. */
export type PlatformsFile = z.output<typeof platformsSchema>;

/** A social network's rules, as data/platforms.yaml has them. */
export type Platform = PlatformsFile["platforms"][number];

/** The most a post may have, in one unit. All limits of a platform hold at once. */
export type Limit = Platform["limits"][number];

/** Whether the platform sends text messages, whose alphabet is that of mobile phones. */
export function isTextMessage({ limits: [limit] }: Platform): boolean {
  return limit?.unit === "sms";
}

/** What a platform takes as a picture. */
export type PictureRules = NonNullable<Platform["pictures"]>;

/** A size of pictures that a platform shows whole. */
export type PictureSize = PictureRules["sizes"][number];
