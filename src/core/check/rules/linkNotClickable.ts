import type { Rule } from "../Finding.ts";

/** The post has links on a platform where they are plain text. */
export const linkNotClickable: Rule = {
  name: "link-not-clickable",
  *check({ count, platform }) {
    const [first] = count.links;
    if (platform.links.clickable || first === undefined) return;
    const links = count.links.map((link) => link.text).join(", ");
    const message = `${platform.name} makes no links of ${links}: readers must type them; a telephone number helps`;
    yield { severity: "info", message, span: first };
  },
};
