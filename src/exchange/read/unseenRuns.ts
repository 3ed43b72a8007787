import { keysOf } from "../../core/text/keysOf.ts";

/** Why a stretch of a Word document is no part of its text: its author hid it or struck it through. */
export type Unseen = "hiddenText" | "struckText";

/** What the formatting of a run or a style says, where it says something. */
type Formatting = Map<Property, boolean>;

/** The properties by which Word hides words or strikes them through, once or twice. */
const PROPERTIES = { vanish: "hiddenText", strike: "struckText", dstrike: "struckText" } as const;

type Property = keyof typeof PROPERTIES;

/** Mammoth reads neither hidden text nor styles that strike through, but it reads highlighting. */
const MARK = { hiddenText: "bluehart-hidden", struckText: "bluehart-struck" } as const;

/** What a run's highlighting says that {@link markUnseen} marked. */
export function unseenOf(highlight: unknown): Unseen | undefined {
  if (highlight === MARK.hiddenText) return "hiddenText";
  return highlight === MARK.struckText ? "struckText" : undefined;
}

const TAG =
  /<(?<slash>\/)?w:(?<name>tr|hidden|p|r|rPr|pStyle|rStyle|vanish|strike|dstrike)(?:\s(?<attributes>[^<>]*?))?(?<empty>\/)?>/g;

interface Run {
  /** Where a mark goes: in its properties, or where those would be. */
  at: number;
  hasProperties: boolean;
  style: string;
  readonly own: Formatting;
  readonly paragraphStyle: string;
  /** How many paragraphs it is in. */
  readonly depth: number;
}

/** Marks the runs that a reader of the document does not see, and those that its author struck through. */
export function markUnseen(xml: string, stylesXml: string): string {
  if (!/<w:(?:vanish|d?strike|hidden)\b/.test(xml) && !/<w:(?:vanish|d?strike)\b/.test(stylesXml)) return xml;
  const styles = readStyles(stylesXml);
  const marks: { readonly at: number; readonly mark: string }[] = [];
  // Text boxes put paragraphs inside runs.
  const paragraphs: { style: string }[] = [];
  const runs: Run[] = [];
  // Rows of tables hide whatever is in them; a cell may hold a table.
  const rows: { isHidden: boolean }[] = [];
  let isInProperties = false;
  const text = blankChanges(xml);
  for (const { 0: whole, index, groups = {} } of text.matchAll(TAG)) {
    const { name = "", attributes = "" } = groups;
    const [isEnd, isEmpty] = [groups.slash !== undefined, groups.empty !== undefined];
    const [paragraph, run, row] = [paragraphs.at(-1), runs.at(-1), rows.at(-1)];
    if (name === "tr") {
      if (isEnd) rows.pop();
      else if (!isEmpty) rows.push({ isHidden: false });
    } else if (name === "hidden") {
      if (row !== undefined) row.isHidden = isOn(attributes);
    } else if (name === "p") {
      if (isEnd) paragraphs.pop();
      else if (!isEmpty) paragraphs.push({ style: "" });
    } else if (name === "pStyle") {
      if (paragraph !== undefined) paragraph.style = valueIn(attributes);
    } else if (name === "r") {
      if (isEnd) {
        runs.pop();
        const unseen = rows.some(({ isHidden }) => isHidden) ? "hiddenText" : run && unseenRun(run, styles);
        if (run !== undefined && unseen !== undefined) {
          const mark = `<w:highlight w:val="${MARK[unseen]}"/>`;
          marks.push({ at: run.at, mark: run.hasProperties ? mark : `<w:rPr>${mark}</w:rPr>` });
        }
      } else if (!isEmpty) {
        const paragraphStyle = paragraph?.style ?? "";
        const at = index + whole.length;
        const depth = paragraphs.length;
        runs.push({ at, hasProperties: false, style: "", own: new Map(), paragraphStyle, depth });
      }
    } else if (name === "rPr") {
      // Those of a paragraph's mark are in no run, or in one around the paragraph.
      isInProperties = !isEnd && !isEmpty && run?.depth === paragraphs.length;
      if (isInProperties && run !== undefined) {
        run.at = index + whole.length;
        run.hasProperties = true;
      }
    } else if (isInProperties && run !== undefined) {
      if (name === "rStyle") run.style = valueIn(attributes);
      else setProperty(run.own, name, attributes);
    }
  }
  let marked = "";
  let end = 0;
  for (const { at, mark } of marks.sort((one, other) => one.at - other.at)) {
    marked += xml.slice(end, at) + mark;
    end = at;
  }
  return marked + xml.slice(end);
}

function unseenRun({ own, style, paragraphStyle }: Run, styles: Styles): Unseen | undefined {
  const isSet = (property: Property) =>
    own.get(property) ??
    // Where the styles of a paragraph and of its words both set it, they cancel each other. Source: ECMA-376 part 1, 17.7.3.
    (styles.get(style)?.get(property) ?? false) !== (styles.get(paragraphStyle)?.get(property) ?? false);
  const set = keysOf(PROPERTIES).find(isSet);
  return set && PROPERTIES[set];
}

type Styles = ReadonlyMap<string, Formatting>;

/** What each style hides or strikes through, with what it takes from those it is based on. */
function readStyles(xml: string): Styles {
  const own = new Map<string, { readonly based: string; readonly formatting: Formatting }>();
  for (const style of blankChanges(xml)
    .split(/<w:style(?=\s)/)
    .slice(1)) {
    const id = /\sw:styleId="([^"]*)"/.exec(style)?.[1] ?? "";
    const formatting: Formatting = new Map();
    for (const { groups = {} } of style.matchAll(TAG)) {
      setProperty(formatting, groups.name ?? "", groups.attributes ?? "");
    }
    own.set(id, { based: /<w:basedOn\s+w:val="([^"]*)"/.exec(style)?.[1] ?? "", formatting });
  }
  const whole = new Map<string, Formatting>();
  for (const [id, { formatting }] of own) {
    let inherited = formatting;
    const seen = new Set([id]);
    for (let base = own.get(id)?.based ?? ""; own.has(base) && !seen.has(base); ) {
      seen.add(base);
      inherited = new Map([...(own.get(base)?.formatting ?? []), ...inherited]);
      base = own.get(base)?.based ?? "";
    }
    whole.set(id, inherited);
  }
  return whole;
}

function setProperty(formatting: Formatting, tag: string, attributes: string): void {
  const property = keysOf(PROPERTIES).find((one) => one === tag);
  if (property !== undefined) formatting.set(property, isOn(attributes));
}

function isOn(attributes: string): boolean {
  return !/^(?:0|false|off)$/.test(valueIn(attributes));
}

function valueIn(attributes: string): string {
  return /w:val="([^"]*)"/.exec(attributes)?.[1] ?? "";
}

/** Blanks out the formatting from before a tracked change, which is that of no word; everything keeps its place. */
function blankChanges(xml: string): string {
  return ["rPrChange", "pPrChange"].reduce((text, name) => {
    const end = `</w:${name}>`;
    const parts = text.split(end);
    return parts
      .map((part, index) => {
        const from = index === parts.length - 1 ? -1 : part.indexOf(`<w:${name} `);
        return from === -1 ? part : part.slice(0, from) + " ".repeat(part.length - from);
      })
      .join(" ".repeat(end.length));
  }, xml);
}
