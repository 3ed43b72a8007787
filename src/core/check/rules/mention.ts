import { findMentions, type MentionSpan } from "../../text/entities/mentions.ts";
import type { PostRule } from "../Rule.ts";

type Params =
  | {
      readonly kind: "not-linked" | "other-platform" | "no-domain";
      readonly platform: string;
      readonly mention: string;
    }
  | { readonly kind: "max"; readonly platform: string; readonly max: number; readonly count: number };

/** A mention that the platform does not link, or more mentions than it allows. */
export const mention: PostRule<"mention", Params> = {
  name: "mention",
  severity: "warning",
  fixable: false,
  looksAtParts: true,
  *check({ text, platform }) {
    const { mentions: rules, name } = platform;
    const mentions = findMentions(text);
    for (const found of mentions) {
      const kind = problemOf(found, rules?.syntax ?? "none");
      if (kind === undefined) continue;
      const written = text.slice(found.start, found.end);
      yield { params: { kind, platform: name, mention: written }, span: found };
    }
    const { max = mentions.length } = rules ?? {};
    const span = mentions[max];
    if (span === undefined) return;
    const params = { kind: "max", platform: name, max, count: mentions.length } as const;
    yield { params, severity: "error", span };
  },
};

/** Why a platform does not link a mention as its author meant it; undefined if it does. */
function problemOf(
  { handle, before }: MentionSpan,
  syntax: "name" | "domain" | "server" | "none",
): "not-linked" | "other-platform" | "no-domain" | undefined {
  const hasServer = handle.includes("@");
  const hasDomain = /\.(?:social|com|org|net|be|eu|nl|fr|de|app|dev|brussels|vlaanderen)$/i.test(handle);
  switch (syntax) {
    case "name":
    case "none":
      return hasServer || /\.bsky\.social$/i.test(handle) ? "other-platform" : undefined;
    case "server":
      return !hasServer && hasDomain ? "other-platform" : undefined;
    case "domain":
      if (hasServer) return "other-platform";
      // "@20u" is a time, and "@home" is an expression.
      if (/^(?:\d.*|home|work|school)$/i.test(handle)) return undefined;
      if (!handle.includes(".")) return "no-domain";
      return before === "" || /[\s(]/.test(before) ? undefined : "not-linked";
  }
}
