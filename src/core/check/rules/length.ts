import { countText } from "../../platform/countText.ts";
import { describeCount } from "../../platform/describeCount.ts";
import type { Rule } from "../Finding.ts";

/** The post is longer than the platform allows. */
export const length: Rule = {
  name: "length",
  *check({ text, bodyLength, added, count, platform }) {
    for (const limit of [count, ...count.otherLimits]) {
      if (limit.remaining >= 0) continue;
      const tags = added.map(({ tag }) => `#${tag}`).join(" ");
      const body = countText(text.slice(0, bodyLength), platform);
      const without = [body, ...body.otherLimits].find(({ unit }) => unit === limit.unit);
      const hint = added.length === 0 || without === undefined ? "" : `; ${without.length} without ${tags}`;
      yield { severity: "error", message: `${platform.name} counts ${describeCount(limit)}${hint}` };
    }
  },
};
