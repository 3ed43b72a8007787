import { findBrokenLinks } from "../../text/entities/brokenLinks.ts";
import { findLinks } from "../../text/entities/links.ts";
import type { PostRule } from "../Rule.ts";

/** An address that was mistyped so that no platform links it. */
export const linkMalformed: PostRule<
  "link-malformed",
  { readonly found: string; readonly meant: string | undefined }
> = {
  name: "link-malformed",
  severity: "warning",
  fixable: true,
  *check({ text, bodyLength }) {
    const body = text.slice(0, bodyLength);
    for (const { start, end, meant } of findBrokenLinks(body)) {
      const isLink = findLinks(meant, "any")[0]?.text === meant;
      yield {
        params: { found: body.slice(start, end), meant: isLink ? meant : undefined },
        span: { start, end },
        ...(isLink && { fix: [{ start, end, insert: meant }] }),
      };
    }
  },
};
