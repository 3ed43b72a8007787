import { type Campaign, type Language, type Link, textIn } from "../campaign/Campaign.ts";
import type { Platform } from "../platform/Platform.ts";
import { fillValue, type Lookup } from "./fillText.ts";

/** Where a link is posted, and what fills the placeholders of its parameters. */
interface Target {
  readonly platform: Pick<Platform, "id">;
  readonly fillBy: Lookup;
}

/**
 * The address of a link in a language, with the parameters by which the platform's readers are recognised, or why one of them
 * cannot be filled. Without a target, it has no parameters.
 */
export function linkAddress(
  { address, utm }: Link,
  language: Language,
  campaign: Pick<Campaign, "languages">,
  target: Target | undefined,
): ReturnType<Lookup> {
  const text = textIn(address, language, campaign) ?? "";
  if (utm === undefined || target === undefined) return { value: text };
  const { platform, fillBy } = target;
  const values = new Map([["source", platform.id]]);
  for (const [name, value] of utm) {
    const own = typeof value === "string" ? value : value.get(platform.id);
    if (own === undefined) continue;
    const filled = fillValue(own, fillBy);
    const [open] = filled.unfilled;
    if (open !== undefined) return { problem: open.problem };
    values.set(name, filled.value);
  }
  return { value: withParameters(text, values) };
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
