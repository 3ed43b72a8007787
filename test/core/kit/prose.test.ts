import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseProse, type Run } from "../../../src/core/kit/prose.ts";

const text = (words: string): Run => ({ kind: "text", text: words });
const paragraph = (...runs: Run[]) => ({ kind: "paragraph", runs });
const list = (...items: Run[][]) => ({ kind: "list", items });

describe("blocks", () => {
  test.each([
    ["an empty text has none", "", []],
    [
      "empty lines separate paragraphs, however many",
      "een\n\n \n\ntwee",
      [paragraph(text("een")), paragraph(text("twee"))],
    ],
    ["lines of a paragraph are joined", "een\n  twee \ndrie", [paragraph(text("een twee drie"))]],
    [
      "lines that begin with a hyphen and a space are items",
      "kop:\n- een\n-  twee",
      [paragraph(text("kop:")), list([text("een")], [text("twee")])],
    ],
    ["a line continues an item", "- een\n  twee\n- drie", [list([text("een twee")], [text("drie")])]],
    [
      "items with an empty line between them are one list",
      "- een\n\n- twee",
      [list([text("een")], [text("twee")])],
    ],
    [
      "a paragraph ends a list",
      "- een\n\ntwee\n- drie",
      [list([text("een")]), paragraph(text("twee")), list([text("drie")])],
    ],
    ["a hyphen without a space is a word", "-een\n- ", [paragraph(text("-een -"))]],
  ])("%s", (_claim, prose, blocks) => expect(parseProse(prose)).toEqual(blocks));
});

test("addresses are links, with or without a scheme, and without the full stop behind them", () => {
  expect(parseProse("Zie www.unodc.org/blueheart, of HTTP://a.be/x.")).toEqual([
    paragraph(
      text("Zie "),
      { kind: "link", text: "www.unodc.org/blueheart", address: "https://www.unodc.org/blueheart" },
      text(", of "),
      { kind: "link", text: "HTTP://a.be/x", address: "HTTP://a.be/x" },
      text("."),
    ),
  ]);
});

test("nothing but an address of the web is a link", () => {
  const runs = parseProse("javascript:alert(1) data:text/html,x file:///etc a@b.be").flatMap((block) =>
    block.kind === "list" ? block.items.flat() : block.runs,
  );
  expect(runs).toEqual([text("javascript:alert(1) data:text/html,x file:///etc a@b.be")]);
});

test("a remark follows the paragraph or the item that it is on", () => {
  const remarksOn = (words: string) => (words.includes("23") ? ["nu 11"] : []);
  const remark: Run = { kind: "remark", text: "nu 11" };
  expect(parseProse("Er zijn 23.\n\n- geen\n- 23", remarksOn)).toEqual([
    paragraph(text("Er zijn 23."), remark),
    list([text("geen")], [text("23"), remark]),
  ]);
});

test("whatever the text, its words stay, and every address is one of the web", () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom("\n", "\n\n", "- ", " ", "www.a.be", "https://b.be/x", "\n- "), fc.string()),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const prose = parts.join("");
      const runs = parseProse(prose).flatMap((block) =>
        block.kind === "list" ? block.items.flat() : block.runs,
      );
      const letters = (words: string) => words.replace(/[\s-]/g, "");
      expect(letters(runs.map((run) => run.text).join(""))).toBe(letters(prose));
      for (const run of runs) if (run.kind === "link") expect(run.address).toMatch(/^https?:\/\//i);
    }),
  );
});
