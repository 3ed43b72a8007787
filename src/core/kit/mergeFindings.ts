import type { Finding } from "../check/Finding.ts";
import type { Found } from "../check/Found.ts";
import { toFinding } from "../check/toFinding.ts";
import { comparePlaces, formatPlace } from "../source/Place.ts";
import { groupBy } from "../text/groupBy.ts";

export interface Findings {
  readonly findings: readonly Finding[];
  /** What rules found that the campaign has switched off, each with the reason. */
  readonly switchedOff: readonly Finding[];
}

/** What rules found, as findings; apart from them those that the campaign has switched off. */
export function toFindings(found: readonly Found[]): Findings {
  const on: Finding[] = [];
  const off: Finding[] = [];
  for (const one of found) {
    if (one.severity === "off") off.push({ ...toFinding(one), severity: "info" });
    else on.push({ ...toFinding(one), severity: one.severity });
  }
  return { findings: merge(on), switchedOff: merge(off) };
}

/**
 * Makes one finding of those that say the same of the same place, for all their posts, languages and platforms; in the file's
 * order. A message that names its platform then names them all.
 */
function merge(findings: readonly Finding[]): Finding[] {
  const groups = groupBy(findings, ({ place, rule, params, part, severity, reason }) => {
    const said = JSON.stringify("platform" in params ? { ...params, platform: "" } : params);
    return `${rule} ${severity} ${formatPlace(place)} ${said} ${part?.number} ${part?.of} ${reason}`;
  });
  return Array.from(groups.values(), unite)
    .flat()
    .sort((one, other) => comparePlaces(one.place, other.place));
}

function unite(same: readonly Finding[]): readonly Finding[] {
  const [first] = same;
  if (first === undefined || same.length === 1) return same;
  const all = (listOf: (finding: Finding) => readonly string[]) => [...new Set(same.flatMap(listOf))];
  const united = {
    ...first,
    posts: all(({ posts }) => posts),
    platforms: all(({ platforms }) => platforms),
    languages: all(({ languages }) => languages),
  };
  if (!("platform" in united.params)) return [united];
  const names = all(({ params }) => ("platform" in params ? [params.platform] : []));
  return [{ ...united, params: { ...united.params, platform: names.join(", ") } }];
}
