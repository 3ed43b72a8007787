import { findMarkup, type Markup } from "../../text/entities/markup.ts";
import type { PostRule } from "../Rule.ts";

/** Marks of HTML or Markdown, on a platform that shows them as they are. Source: data/platforms.yaml. */
export const markup: PostRule<
  "markup",
  { readonly kind: Markup["kind"]; readonly written: string; readonly platform: string }
> = {
  name: "markup",
  severity: "warning",
  fixable: false,
  looksAtFields: true,
  *check({ platform, text }) {
    for (const { start, end, kind } of findMarkup(text)) {
      if (platform.markup?.renders.some((one) => one === kind)) continue;
      yield {
        params: { kind, written: text.slice(start, end), platform: platform.name },
        span: { start, end },
      };
    }
  },
};
