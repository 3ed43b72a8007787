import type { Finding } from "../core/check/Finding.ts";

/** `werelddag; nl; twitter, facebook`: what a finding is about. */
export function contextOf(finding: Finding): string {
  return [finding.posts.join(", "), where(finding)].filter((part) => part !== "").join("; ");
}

/** `nl; twitter, facebook`: the languages, where the campaign names any, and the platforms. */
export function where({ languages, platforms }: Finding): string {
  const named = languages.filter((language) => language !== "und").join(", ");
  return [named, platforms.join(", ")].filter((part) => part !== "").join("; ");
}
