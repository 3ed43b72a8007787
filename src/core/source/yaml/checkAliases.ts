import { type Alias, type Document, isAlias, isCollection, isScalar, type Node, visit } from "yaml";
import type { SyntaxProblem } from "./SyntaxProblem.ts";

/** How often an anchor may be used. More is treated as an alias bomb ("billion laughs"). */
const MOST_USES = 100;

/** A named node: what it is, how often it was used, and how many nodes one use copies. */
interface Named {
  readonly node: Node;
  readonly offset: number;
  uses: number;
  weight: number;
}

/** Where an anchor or an alias may begin; most files have none, and need no look at their nodes. */
const NAMED = /(?:^|[\s:[{,])[&*][^\s,[\]{}]/m;

/**
 * Finds aliases without an anchor before them, aliases inside their own anchor, the first alias of an anchor that is used
 * too often, and texts that begin with `&`, which YAML drops as the name of an anchor that nobody uses.
 */
export function checkAliases(document: Document.Parsed, text: string): SyntaxProblem[] {
  if (!NAMED.test(text)) return [];
  const problems: SyntaxProblem[] = [];
  const anchors = new Map<string, Named>();
  const all: Named[] = [];
  visit(document, {
    Node(_key, node, path) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        const problem = checkAlias(node, offset, anchors, path);
        if (problem !== undefined) problems.push(problem);
        return problem?.kind === "fatal" ? visit.BREAK : undefined;
      }
      if (node.anchor === undefined) return undefined;
      const named = { node, offset, uses: 0, weight: 1 };
      anchors.set(node.anchor, named);
      all.push(named);
      return undefined;
    },
  });
  for (const { node, uses, offset } of all) {
    const start = beginOfAnchor(text, node.anchor ?? "", offset);
    if (uses > 0 || start === undefined || !isScalar(node) || node.type !== "PLAIN" || node.source === "")
      continue;
    problems.push({ offset: start, kind: "text", message: (words) => words.beginsWith("&") });
  }
  return problems;
}

function checkAlias(
  { source }: Alias,
  offset: number,
  anchors: ReadonlyMap<string, Named>,
  path: readonly unknown[],
): SyntaxProblem | undefined {
  const named = anchors.get(source);
  if (named === undefined) {
    return {
      offset,
      kind: "text",
      message: (words) => words.noAnchor(source),
    };
  }
  if (path.includes(named.node)) {
    return { offset, kind: "other", message: (words) => words.aliasInside(source) };
  }
  named.uses++;
  for (const around of path) {
    const outer =
      isCollection(around) && around.anchor !== undefined ? anchors.get(around.anchor) : undefined;
    if (outer !== undefined && outer.node === around) outer.weight += named.weight;
  }
  const copies = named.uses * named.weight;
  // The first alias that is too many; the ones after it say nothing new.
  if (copies <= MOST_USES) return undefined;
  return {
    offset,
    kind: "fatal",
    message: (words) => words.aliasTooOften(source, MOST_USES),
  };
}

/** Where `&name` begins, which is on the line of the text that it stands before. */
function beginOfAnchor(text: string, name: string, offset: number): number | undefined {
  const start = text.lastIndexOf(`&${name}`, offset);
  return start === -1 || text.slice(start, offset).includes("\n") ? undefined : start;
}
