import type { Rule } from "../Finding.ts";

/** A link begins with `http://`, which browsers warn of. */
export const linkInsecure: Rule = {
  name: "link-insecure",
  *check({ count }) {
    for (const link of count.links) {
      const { text } = link;
      if (!/^http:\/\//i.test(text)) continue;
      const message = `${text} is not encrypted, and browsers warn of it; write https://, or the name alone`;
      yield { severity: "warning", message, span: link };
    }
  },
};
