import type { Rule } from "../Finding.ts";

/** A link begins with `http://`, which browsers warn of. */
export const linkInsecure: Rule = {
  name: "link-insecure",
  *check({ count }) {
    for (const { text, start } of count.links) {
      if (!/^http:\/\//i.test(text)) continue;
      const message = `${text} is not encrypted, and browsers warn of it; write https://, or the name alone`;
      yield { severity: "warning", message, offset: start };
    }
  },
};
