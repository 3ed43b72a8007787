import type { PostRule } from "../Rule.ts";

/** The post has more different links than the platform allows. */
export const linkCount: PostRule<
  "link-count",
  { readonly platform: string; readonly max: number; readonly count: number }
> = {
  name: "link-count",
  severity: "error",
  fixable: false,
  looksAtParts: true,
  *check({ count, platform }) {
    const { max } = platform.links;
    if (max === undefined) return;
    const seen = new Set<string>();
    const different = count.links.filter(
      ({ text }) => !seen.has(addressOf(text)) && seen.add(addressOf(text)),
    );
    const span = different[max];
    if (span === undefined) return;
    yield { params: { platform: platform.name, max, count: different.length }, span };
  },
};

/** A link without what makes no difference: its scheme, the case of its host and a slash at its end. */
function addressOf(link: string): string {
  const [host = "", ...path] = link
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "")
    .split("/");
  return [host.toLowerCase(), ...path].join("/");
}
