import type { PostRule } from "../Rule.ts";

/** The post has links on a platform where they are plain text. */
export const linkNotClickable: PostRule<
  "link-not-clickable",
  { readonly platform: string; readonly links: readonly string[] }
> = {
  name: "link-not-clickable",
  severity: "info",
  fixable: false,
  *check({ count, platform }) {
    const [first] = count.links;
    if (platform.links.clickable || first === undefined) return;
    const links = [...new Set(count.links.map(({ text }) => text))];
    yield { params: { platform: platform.name, links }, span: first };
  },
};
