import { findLinks } from "../../text/entities/links.ts";
import type { TextRule } from "../Rule.ts";

/** An address that was mistyped so that no platform links it. */
export const linkMalformed: TextRule<
  "link-malformed",
  { readonly found: string; readonly meant: string | undefined }
> = {
  name: "link-malformed",
  severity: "warning",
  fixable: true,
  *checkText({ text, entities }) {
    for (const { start, end, meant } of entities.brokenLinks) {
      const found = text.slice(start, end);
      const isMail = meant.includes("@") && meant !== found;
      const isLink = isMail || findLinks(meant, "any")[0]?.text === meant;
      yield {
        params: { found, meant: isLink ? meant : undefined },
        span: { start, end },
        ...(isLink && { fix: [{ start, end, insert: meant }] }),
      };
    }
  },
};
