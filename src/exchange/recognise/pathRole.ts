import { isPure } from "./label.ts";
import type { Step } from "./Section.ts";

/** The role of a section, from the headings above it. */
export function pathRole(path: readonly Step[]): Step["role"] {
  let role: Step["role"] = { kind: "background" };
  for (const { role: own, sorts, label } of path) {
    const isPosts = role.kind === "posts";
    if (own.kind === "posts") {
      if (role.kind !== "left") role = own;
    } else if (own.kind === "left" || own.kind === "hashtags") role = own;
    else if (isPosts) {
      // Below a heading of posts, "Statistics" or "Why it matters" is a theme.
      if (
        own.kind === "background" &&
        /^(?:about|background|key messages?|overview|achtergrond|kernboodschap|contexte|messages? clés?|hintergrund|kernbotschaft)/i.test(
          label.rest,
        )
      )
        role = own;
    } else if (own.kind !== "unknown") role = role.kind === "left" ? role : own;
    else if (role.kind !== "left" && isPure(label) && sorts.includes("moment")) role = { kind: "posts" };
  }
  return role;
}
