import { findLinks } from "../text/entities/links.ts";

/** A stretch of prose: words, an address to follow, or a remark of the kit's on what precedes it. */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string }
  | { readonly kind: "remark"; readonly text: string };

export type Block =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] };

/**
 * Reads prose: empty lines separate paragraphs, a line that begins with "- " is an item of a list, and any other line
 * continues the one before it. Addresses become links, with or without a scheme.
 *
 * @param remarksOn - what the kit remarks on a paragraph or an item, which follows it
 */
export function parseProse(text: string, remarksOn: (text: string) => readonly string[] = () => []): Block[] {
  const toRuns = (words: string): Run[] => [
    ...linkedRuns(words),
    ...remarksOn(words).map((remark): Run => ({ kind: "remark", text: remark })),
  ];
  return readBlocks(text).map(({ kind, texts: [first = "", ...others] }) =>
    kind === "list" ? { kind, items: [first, ...others].map(toRuns) } : { kind, runs: toRuns(first) },
  );
}

/** A block before its texts are searched for links; a paragraph has one text, a list one for each item. */
interface Draft {
  readonly kind: Block["kind"];
  readonly texts: string[];
}

function readBlocks(text: string): readonly Draft[] {
  const drafts: Draft[] = [];
  let afterEmptyLine = true;
  for (const line of text.split("\n").map((untrimmed) => untrimmed.trim())) {
    const last = drafts.at(-1);
    if (line.startsWith("- ")) {
      const item = line.slice(2).trim();
      if (last?.kind === "list") last.texts.push(item);
      else drafts.push({ kind: "list", texts: [item] });
    } else if (line !== "") {
      if (afterEmptyLine || last === undefined) drafts.push({ kind: "paragraph", texts: [line] });
      else last.texts.push(`${last.texts.pop()} ${line}`);
    }
    afterEmptyLine = line === "";
  }
  return drafts;
}

function linkedRuns(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const add = (words: string) => {
    if (words !== "") runs.push({ kind: "text", text: words });
  };
  for (const { text: link, start, end } of findLinks(text, "any")) {
    add(text.slice(at, start));
    runs.push({ kind: "link", text: link, address: /^https?:/i.test(link) ? link : `https://${link}` });
    at = end;
  }
  add(text.slice(at));
  return runs;
}
