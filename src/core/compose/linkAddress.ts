import { type Campaign, type Language, type Link, textIn } from "../campaign/Campaign.ts";
import type { Platform } from "../platform/Platform.ts";

/**
 * The address of a link in a language, with the parameters by which the platform's readers are recognised. Without a platform, it has
 * none of them.
 */
export function linkAddress(
  { address, utm }: Link,
  language: Language,
  campaign: Pick<Campaign, "languages">,
  platform: Pick<Platform, "id"> | undefined,
): string {
  const text = textIn(address, language, campaign) ?? "";
  if (utm === undefined || platform === undefined) return text;
  const values = new Map([["source", platform.id]]);
  for (const [name, value] of utm) {
    const own = typeof value === "string" ? value : value.get(platform.id);
    if (own !== undefined) values.set(name, own);
  }
  return withParameters(text, values);
}

/** Adds the parameters that an address does not have yet, before its fragment. */
function withParameters(address: string, values: ReadonlyMap<string, string>): string {
  const at = address.indexOf("#");
  const page = at === -1 ? address : address.slice(0, at);
  const query = page.includes("?") ? page.slice(page.indexOf("?") + 1) : undefined;
  const added = [...values]
    .filter(([name]) => !new URLSearchParams(query).has(`utm_${name}`))
    .map(([name, value]) => `utm_${name}=${encodeURIComponent(value)}`);
  if (added.length === 0) return address;
  const before = query === undefined ? "?" : /[?&]$/.test(page) ? "" : "&";
  return page + before + added.join("&") + address.slice(page.length);
}
