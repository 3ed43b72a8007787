import type { Campaign } from "../../campaign/Campaign.ts";
import type { Post } from "../../compose/Post.ts";
import type { Platform } from "../../platform/Platform.ts";
import { leadOf } from "../../source/posted.ts";
import { findMentions, type MentionSpan } from "../../text/entities/mentions.ts";
import { findPlaceholders } from "../../text/entities/placeholders.ts";
import { overlapsAny, type Span, withoutOverlaps } from "../../text/Span.ts";
import { unicode } from "../../text/unicode.ts";
import type { PostRule } from "../Rule.ts";

type Params =
  | {
      readonly kind: "not-linked" | "other-platform" | "no-domain";
      readonly platform: string;
      readonly mention: string;
    }
  | {
      readonly kind: "touched";
      readonly platform: string;
      readonly mention: string;
      /** The mention with the letters that touch it. */
      readonly written: string;
    }
  | { readonly kind: "max"; readonly platform: string; readonly max: number; readonly count: number };

/** A mention that the platform does not link, or that a letter makes another one, or more mentions than it allows. */
export const mention: PostRule<"mention", Params> = {
  name: "mention",
  severity: "warning",
  fixable: false,
  looksAtParts: true,
  *check(post, campaign) {
    const { text, platform } = post;
    if (!text.includes("@")) return;
    const { mentions: rules, name } = platform;
    const touched = touchedAccounts(post, campaign);
    for (const { start, end, mention: account } of touched) {
      const written = text.slice(start, end);
      yield { params: { kind: "touched", platform: name, mention: account, written }, span: { start, end } };
    }
    // The rule for placeholders reports an account that the campaign does not have.
    const elsewhere = [findPlaceholders(text), touched];
    const mentions = findMentions(text);
    for (const found of mentions.filter((one) => !elsewhere.some((spans) => overlapsAny(one, spans)))) {
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

const BEFORE = unicode.u`[\p{L}\p{M}\p{N}_]+$`;
const AFTER = unicode.u`^[\p{L}\p{M}\p{N}_]+`;
/** What makes a longer account where a platform's accounts have such signs: `@payoke@mastodon.social` and `.be`. */
const SIGNED_AFTER = unicode.u`^(?:[.-]+[\p{L}\p{M}\p{N}_]+)+`;

/**
 * The accounts that a placeholder mentions, where a letter, digit or underscore of the text touches them: `{{@payoke}}s`; or a full
 * stop or hyphen with more, if that is an account there: `{{@payoke}}.be`.
 */
function touchedAccounts({ text, source, platform }: Post, { accounts }: Campaign) {
  const lead = leadOf(source);
  const handles = [...accounts.values()].flatMap((account) => account.handles.get(platform.id) ?? []);
  const found: (Span & { readonly mention: string })[] = [];
  for (const filled of source.filled ?? []) {
    const [start, end] = [filled.start - lead, filled.end - lead];
    const mention = text.slice(start, end);
    const before = BEFORE.exec(text.slice(0, start))?.[0] ?? "";
    const rest = text.slice(end);
    const signed = SIGNED_AFTER.exec(rest)?.[0] ?? "";
    const isLonger = signed !== "" && isAccount(mention.slice(1) + signed, platform);
    const after = isLonger ? signed : (AFTER.exec(rest)?.[0] ?? "");
    if (handles.some((handle) => mention === `@${handle}`) && before + after !== "")
      found.push({ start: start - before.length, end: end + after.length, mention });
  }
  return withoutOverlaps(found);
}

/** Whether a platform whose accounts are known takes a handle for one. */
function isAccount(handle: string, { mentions }: Platform): boolean {
  const pattern = mentions?.account?.pattern;
  return pattern !== undefined && new RegExp(`^(?:${pattern})$`).test(handle);
}

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
