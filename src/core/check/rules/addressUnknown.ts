import { hostOf } from "../../text/entities/hostOf.ts";
import { findLinks } from "../../text/entities/links.ts";
import { findNearHost } from "../nearDeclared.ts";
import type { PostRule } from "../Rule.ts";

/** An address that is almost one that the campaign knows: readers end up nowhere, or somewhere else. */
export const addressUnknown: PostRule<
  "address-unknown",
  { readonly address: string; readonly known: string }
> = {
  name: "address-unknown",
  severity: "warning",
  fixable: false,
  *check({ text, bodyLength, platform, count }, campaign) {
    if (!text.includes(".")) return;
    // Readers type an address that the platform does not link.
    const links = platform.links.syntax === "any" ? count.links : findLinks(text.slice(0, bodyLength), "any");
    for (const link of links) {
      const known = findNearHost(hostOf(link.text), campaign);
      if (known !== undefined) yield { params: { address: link.text, known }, span: link };
    }
  },
};
