import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isScalar, type ParsedNode } from "yaml";
import { parseLoosely } from "../../core/source/yaml/parseLoosely.ts";
import { titleOf } from "../../core/text/titleOf.ts";
import { pathOf } from "./analyse.ts";
import { type FileKind, fileKind } from "./fileKind.ts";
import { Ranges } from "./Ranges.ts";
import { childrenOf } from "./yamlTree.ts";

/** The list of each kind of file that is shown as its outline, and the key that names an entry. */
const LISTS: { readonly [kind in FileKind]: { readonly list: string; readonly name: string } } = {
  campaign: { list: "posts", name: "id" },
  hashtags: { list: "hashtags", name: "tag" },
  platforms: { list: "platforms", name: "id" },
};

/** The posts of a campaign, the hashtags of a catalogue, or the platforms of a list; also if the YAML is broken. */
export function symbolsOf(document: TextDocument): DocumentSymbol[] {
  const text = document.getText();
  const kind = fileKind(text, pathOf(document));
  const parsed = kind && parseLoosely(text);
  if (kind === undefined || parsed === undefined) return [];
  const { list, name } = LISTS[kind];
  const ranges = new Ranges(document);
  const entries = childrenOf(parsed.contents).find(({ key }) => key === list)?.value ?? null;
  return childrenOf(entries).flatMap(({ value }) => {
    const named = isScalar(value) ? value : childrenOf(value).find(({ key }) => key === name)?.value;
    if (value === null || !isScalar(named)) return [];
    const label = String(named.value ?? "").trim();
    if (label === "") return [];
    return {
      name: label,
      detail: firstWords(value),
      kind: SymbolKind.String,
      range: ranges.between(value.range[0], value.range[1]),
      selectionRange: ranges.between(named.range[0], named.range[1]),
    };
  });
}

/** The beginning of a post's text, in its first language. */
function firstWords(post: ParsedNode): string {
  let text = childrenOf(post).find(({ key }) => key === "text")?.value ?? null;
  if (!isScalar(text)) text = childrenOf(text)[0]?.value ?? null;
  return isScalar(text) ? titleOf(String(text.value ?? "")) : "";
}
