import type { Fact } from "./Campaign.ts";

type Link = Pick<Fact, "id" | "supersededBy">;

/** The circles in which facts supersede each other or themselves, each with the first fact at both ends, by its id. */
export function circles(facts: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const newer = new Map(facts.map(({ id, supersededBy }) => [id, supersededBy]));
  const walked = new Set<string>();
  const found = new Map<string, readonly string[]>();
  for (const { id } of facts) {
    const path = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      path.add(at);
      at = newer.get(at);
    }
    if (at === undefined || !path.has(at)) continue;
    const ids = [...path];
    const circle = new Set(ids.slice(ids.indexOf(at)));
    const [first = at] = facts.map((fact) => fact.id).filter((one) => circle.has(one));
    const start = [...circle].indexOf(first);
    found.set(first, [...[...circle].slice(start), ...[...circle].slice(0, start), first]);
  }
  return found;
}
