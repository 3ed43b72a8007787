import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PlainReason } from "../../core/i18n/problems/documents/DocumentWords.ts";
import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";
import { markUnseen } from "./unseenRuns.ts";

export interface WordParts {
  /** The document, with everything that mammoth would pass over where it reads it, and with what no reader sees marked. */
  readonly bytes: Uint8Array;
  /** What is no part of the texts: deletions, headers and footers of pages, words in diagrams. */
  readonly omitted: readonly Remark[];
  readonly assumed: readonly Remark[];
}

const MAIN = "word/document.xml";

/** Parts beside the document that hold words, and what they are. */
const BESIDE: readonly (readonly [name: RegExp, why: PlainReason])[] = [
  [/^word\/header\d*\.xml$/, "pageHeader"],
  [/^word\/footer\d*\.xml$/, "pageFooter"],
  [/^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/, "diagram"],
];

/** Takes a Word document apart, whose zip has been found safe. */
export function readWordParts(bytes: Uint8Array, origin: Origin): WordParts {
  const files = unzipSync(bytes, { filter: ({ name }) => !/^word\/(?:media|embeddings|fonts)\//.test(name) });
  const xml = strFromU8(files[MAIN] ?? new Uint8Array());
  const beside = BESIDE.flatMap(([part, why]) =>
    Object.entries(files)
      .filter(([name]) => part.test(name))
      .flatMap(([, content]) => paragraphsIn(strFromU8(content)))
      .map((text): Remark => ({ text, why: say((words) => words.why[why]), origin })),
  );
  const marked = markUnseen(xml, strFromU8(files["word/styles.xml"] ?? new Uint8Array()));
  const whole = liftBoxes(marked).replace(/<\/?w:fldSimple(?:\s[^<>]*)?>/g, "");
  return {
    bytes: whole === xml ? bytes : zipSync({ ...files, [MAIN]: strToU8(whole) }, { level: 0 }),
    omitted: [
      ...deletionsIn(xml).map((text): Remark => ({ text, why: say(({ why }) => why.deleted), origin })),
      // Each kind of page has its own header, mostly with the same words.
      ...new Map(beside.map((remark) => [`${remark.why} ${remark.text}`, remark])).values(),
    ],
    assumed: /<w:ins\s[^<>]*[^/]>/.test(xml)
      ? [
          {
            text: say(({ assumed }) => assumed.changesIncluded),
            why: say(({ why }) => why.undecided),
            origin,
          },
        ]
      : [],
  };
}

function deletionsIn(xml: string): string[] {
  return xml
    .split("</w:del>")
    .map((part) => wordsIn(part, /<w:delText(?:\s[^<>]*)?>([^<]*)/g))
    .filter((text) => text !== "");
}

function paragraphsIn(xml: string): string[] {
  return xml
    .split(/<\/(?:w|a):p>/)
    .map((paragraph) => wordsIn(paragraph, /<(?:w|a):t(?:\s[^<>]*)?>([^<]*)/g))
    .filter((text) => text !== "");
}

const BOX = "<w:txbxContent>";
const BOX_END = "</w:txbxContent>";

/** Text boxes that are there only as drawings of Word 2010 and later, as the older shapes that mammoth reads. */
function liftBoxes(xml: string): string {
  let lifted = "";
  let end = 0;
  for (const { from, to } of outermost(xml, /<(\/?)(mc:AlternateContent|w:drawing)(?:\s[^<>]*)?>/g)) {
    const drawing = xml.slice(from, to);
    const [choice = "", fallback = ""] = drawing.split("<mc:Fallback>");
    const [, ...boxes] = fallback.includes(BOX) ? [] : choice.split(BOX);
    if (boxes.length === 0) continue;
    const shapes = boxes.map(
      (box) => `<v:shape><v:textbox>${BOX}${box.split(BOX_END, 1)[0]}${BOX_END}</v:textbox></v:shape>`,
    );
    lifted += `${xml.slice(end, from)}<w:pict xmlns:v="urn:schemas-microsoft-com:vml">${shapes.join("")}</w:pict>`;
    end = to;
  }
  return lifted + xml.slice(end);
}

/** Where elements are that are in no other of them. */
function outermost(xml: string, tag: RegExp): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const open: { readonly name: string; readonly from: number }[] = [];
  for (const { 0: whole, 1: slash, 2: name = "", index } of xml.matchAll(tag)) {
    if (whole.endsWith("/>")) continue;
    if (slash === "") open.push({ name, from: index });
    else {
      const opened = open.pop();
      if (opened?.name !== name) return found;
      if (open.length === 0) found.push({ from: opened.from, to: index + whole.length });
    }
  }
  return found;
}

const ENTITIES: { readonly [name: string]: string } = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function wordsIn(xml: string, pattern: RegExp): string {
  return Array.from(xml.matchAll(pattern), ([, text = ""]) => text)
    .join("")
    .replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim();
}
