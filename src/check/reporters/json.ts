import type { Kit } from "../buildKit.ts";
import type { Finding } from "../Finding.ts";

/** A list of findings, each with its place's keys beside its own. */
export function json({ findings }: Kit): string {
  return JSON.stringify(findings.map(findingToJson), undefined, 2);
}

export function findingToJson({ place, ...finding }: Finding): object {
  return { ...finding, ...place };
}
