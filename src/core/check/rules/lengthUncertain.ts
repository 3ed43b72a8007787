import type { LimitCount } from "../../platform/countText.ts";
import type { PostRule } from "../Rule.ts";

/** The post fits as the platform states its limit, and is too long as it may count. */
export const lengthUncertain: PostRule<
  "length-uncertain",
  { readonly platform: string; readonly stated: LimitCount; readonly strict: LimitCount }
> = {
  name: "length-uncertain",
  severity: "warning",
  fixable: false,
  looksAtParts: true,
  *check({ count, platform }) {
    const { strict } = count;
    if (strict === undefined || strict.remaining >= 0 || count.remaining < 0) return;
    yield { params: { platform: platform.name, stated: count, strict } };
  },
};
