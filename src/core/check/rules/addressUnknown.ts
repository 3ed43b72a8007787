import { hostOf } from "../../text/entities/hostOf.ts";
import { findNearHost } from "../nearDeclared.ts";
import type { TextRule } from "../Rule.ts";

/** An address that is almost one that the campaign knows: readers end up nowhere, or somewhere else. */
export const addressUnknown: TextRule<
  "address-unknown",
  { readonly address: string; readonly known: string }
> = {
  name: "address-unknown",
  severity: "warning",
  fixable: false,
  *checkText({ entities }, campaign) {
    // Readers type an address that the platform does not link.
    for (const link of entities.links("any")) {
      const known = findNearHost(hostOf(link.text), campaign);
      if (known !== undefined) yield { params: { address: link.text, known }, span: link };
    }
  },
};
