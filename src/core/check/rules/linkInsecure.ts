import type { PostRule } from "../Rule.ts";

/** A link begins with `http://`, which browsers warn about. */
export const linkInsecure: PostRule<"link-insecure", { readonly link: string }> = {
  name: "link-insecure",
  severity: "warning",
  fixable: false,
  *check({ count }) {
    for (const link of count.links) {
      if (/^http:\/\//i.test(link.text)) yield { params: { link: link.text }, span: link };
    }
  },
};
