/** A tag that opens an element, and where it is, from 1. */
export interface OpenTag {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** What is no tag, and tags, of which attributes may hold `>`. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?<close>\/?)(?<name>[^\s<>/"'=]+)(?:"[^"]*"|'[^']*'|[^<>"'])*>/g;

/** The first element that is deeper than that many others; undefined if none is. */
export function tooDeep(text: string, most: number): OpenTag | undefined {
  let depth = 0;
  for (const { 0: tag, index, groups } of text.matchAll(MARKUP)) {
    if (groups?.name === undefined) continue;
    if (groups.close === "/") depth--;
    else if (!tag.endsWith("/>") && ++depth > most) return place(text, groups.name, index);
  }
  return undefined;
}

/** The innermost element that has no end, in a text of which the end is missing; undefined if it is broken in another way. */
export function unclosed(text: string): OpenTag | undefined {
  const open: { name: string; index: number }[] = [];
  for (const { 0: tag, index, groups } of text.matchAll(MARKUP)) {
    if (groups?.name === undefined) continue;
    if (groups.close === "") {
      if (!tag.endsWith("/>")) open.push({ name: groups.name, index });
    } else if (open.pop()?.name !== groups.name) return undefined;
  }
  const last = open.at(-1);
  return last && place(text, last.name, last.index);
}

function place(text: string, name: string, index: number): OpenTag {
  const before = text.slice(0, index).split("\n");
  return { name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
