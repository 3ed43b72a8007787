import { expect, test } from "vitest";
import { nl as documents } from "../../src/core/i18n/problems/documents/nl.ts";
import { say } from "../../src/core/i18n/problems/documents/say.ts";
import { nl } from "../../src/core/i18n/problems/nl.ts";
import { reportOf } from "../../src/exchange/report.ts";

const became = (post: string, line: number) => ({
  what: say((words) => words.became.post(post)),
  why: "x",
  origin: { file: "kit.md", line },
  post,
});
const left = (line: number) => ({ text: "(23/280)", why: "x", origin: { file: "kit.md", line } });

test("what was taken off a text is about the post at the same place, if there is one only", () => {
  const posts = [
    became("a", 1),
    became("b", 2),
    became("c", 2),
    became("b", 2),
    became("d", 3),
    became("d", 3),
  ];
  const report = reportOf({ became: posts, assumed: [], left: [1, 2, 3, 4].map(left) });
  expect(report.at(-1)?.lines.map(({ post }) => post)).toEqual(["a", undefined, "d", undefined]);
});

test("an assumption is only about the post that it names", () => {
  const assumed = [left(1), { ...left(1), post: "a" }];
  const [, part] = reportOf({ became: [became("a", 1)], assumed, left: [] });
  expect(part?.lines.map(({ post }) => post)).toEqual([undefined, "a"]);
});

test("parts without lines are not there, and the rest is in the reader's language", () => {
  const remark = { text: "x", why: "y", origin: { file: "kit.docx", paragraph: 7 } };
  expect(reportOf({ became: [], assumed: [], left: [remark] }, { ...nl, documents })).toEqual([
    {
      kind: "left",
      title: "Weggelaten",
      lines: [{ text: "x", why: "y", place: "kit.docx, alinea 7", post: undefined }],
    },
  ]);
});
