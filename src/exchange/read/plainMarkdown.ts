import type { Nodes, PhrasingContent } from "mdast";
import { joinLink } from "./joinLink.ts";

/** A line break that the author marked with two spaces, a backslash or `<br>`. Reading took this character out of the text. */
const HARD_BREAK = "\u2028";

/** The lines of a paragraph, which an editor may have wrapped, in the stretches between its marked line breaks. */
export function linesOf(children: readonly PhrasingContent[]): string[][] {
  return plain(children, HARD_BREAK)
    .split(HARD_BREAK)
    .map((stretch) => stretch.split("\n"));
}

/** The words of a text without its markup. A link keeps its address if its words do not say it. */
export function plain(children: readonly Nodes[], hardBreak = "\n"): string {
  return children
    .map((node): string => {
      if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
      if (node.type === "break") return hardBreak;
      if (node.type === "html") return /^<br/i.test(node.value) ? hardBreak : "";
      if (node.type === "link") return joinLink(plain(node.children, hardBreak), node.url);
      if (node.type === "paragraph") return `${plain(node.children, hardBreak)}\n`;
      return "children" in node ? plain(node.children, hardBreak) : "";
    })
    .join("");
}
