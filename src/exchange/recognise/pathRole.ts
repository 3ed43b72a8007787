import { isPure } from "./label.ts";
import type { Step } from "./Section.ts";

/** Headings of background that end the posts above them, whatever they are below. */
export const ABOUT =
  /^(?:about (?:us|the|this|our)|background|key messages?|overview|over ons|over de |achtergrond|kernboodschap|à propos|contexte|qui sommes|messages? clés?|über (?:uns|die|den|das) |hintergrund|kernbotschaft)/iu;

/** The role of a section, from the headings above it. */
export function pathRole(path: readonly Step[]): Step["role"] {
  let role: Step["role"] = { kind: "background" };
  for (const { role: own, sorts, label, text } of path) {
    const isPosts = role.kind === "posts";
    if (own.kind === "posts") {
      if (role.kind !== "left") role = own;
    } else if (own.kind === "left" || own.kind === "hashtags") role = own;
    else if (isPosts) {
      // Below a heading of posts, "Statistics" or "Why it matters" is a theme.
      if (own.kind === "background" && ABOUT.test(text)) role = own;
    } else if (own.kind !== "unknown") role = role.kind === "left" ? role : own;
    else if (role.kind !== "left" && isPure(label) && sorts.includes("moment")) role = { kind: "posts" };
  }
  return role;
}
