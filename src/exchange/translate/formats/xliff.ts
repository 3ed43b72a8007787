import { escapeUTF8 } from "entities/escape";
import { say } from "../../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../../core/i18n/problems/Sentence.ts";
import { decodeText } from "../../read/decodeText.ts";
import { type Reason, unreadable } from "../../read/unreadable.ts";
import {
  type ReceivedRow,
  type ReceivedTable,
  remarksOn,
  type TranslationRow,
  type TranslationTable,
} from "../TranslationTable.ts";
import { attribute, childrenOf, type Element, isElement, parseXml, type XmlNode } from "./xml.ts";

/** Source: XLIFF 2.1, OASIS Standard, 4.2 (the namespace of 2.0) and 5 (states). */
const NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
const STATES: { readonly [state in TranslationRow["state"]]: string } = {
  missing: "initial",
  outdated: "initial",
  unreviewed: "translated",
  reviewed: "reviewed",
};

/** A table as XLIFF 2.1, a unit for each row, for tools of translators. */
export function writeTable({ campaign, source, target, rows, words }: TranslationTable): Uint8Array {
  const units = rows.map((row, index) => {
    const notes = remarksOn(row, words);
    return [
      `    <unit id="u${index + 1}" name="${escapeXml(row.key)}">`,
      "      <notes>",
      ...notes.map((note) => `        <note>${toXml(note)}</note>`),
      "      </notes>",
      `      <segment state="${row.target === "" ? "initial" : STATES[row.state]}">`,
      `        <source>${toXml(row.source)}</source>`,
      ...(row.target === "" ? [] : [`        <target>${toXml(row.target)}</target>`]),
      "      </segment>",
      "    </unit>",
    ].join("\n");
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${NAMESPACE}" version="2.1" srcLang="${escapeXml(source)}" trgLang="${escapeXml(target)}">`,
    `  <file id="campaign" original="${escapeXml(campaign)}" xml:space="preserve">`,
    ...units,
    "  </file>",
    "</xliff>",
    "",
  ].join("\n");
  return new TextEncoder().encode(text);
}

function escapeXml(text: string): string {
  return escapeUTF8(text.toWellFormed());
}

/** Characters that XML cannot hold; XLIFF has an element for them. Source: XLIFF 2.1, 4.3.1.1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the point
const NOT_IN_XML = /([\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff])/;

function toXml(text: string): string {
  const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return text
    .split(NOT_IN_XML)
    .map((part, index) => (index % 2 === 1 ? `<cp hex="${hex(part)}"/>` : escapeXml(part)))
    .join("");
}

/**
 * Reads XLIFF 2.x, and 1.2, which some tools save instead.
 *
 * @throws UserError if it is cut off, or no XLIFF.
 */
export function readTable(bytes: Uint8Array, file: string): ReceivedTable {
  const refuse = (why: Reason) => unreadable(file, why);
  const { text } = decodeText(bytes, file);
  const root = parseXml(text, refuse).find((node): node is Element => isElement(node, "xliff"));
  if (root === undefined) throw refuse(({ noXliff }) => noXliff);
  const isOld = (attribute(root, "version") ?? "").startsWith("1.");
  const files = childrenOf(root, "file");
  const [first] = files;
  if (first === undefined) throw refuse(({ noFileInXliff }) => noFileInXliff);
  const rows = files.flatMap((one) => unitsOf(one, isOld ? "trans-unit" : "unit"));
  return {
    campaign: attribute(first, "original"),
    source: isOld ? attribute(first, "source-language") : attribute(root, "srcLang"),
    target: isOld ? attribute(first, "target-language") : attribute(root, "trgLang"),
    isLossy: false,
    rows: rows.map((unit, index) =>
      (isOld ? readOldUnit : readUnit)(
        unit,
        say(({ places }) => places.unit(index + 1)),
      ),
    ),
  };
}

/** The units of a file, also those in groups. */
function unitsOf({ children }: Element, name: string): Element[] {
  return children.flatMap((node) => {
    if (isElement(node, name)) return [node];
    return isElement(node, "group") || isElement(node, "body") ? unitsOf(node, name) : [];
  });
}

/** A unit of XLIFF 2: its segments, and what stands between them, make up one text. */
function readUnit(unit: Element, place: Said): ReceivedRow {
  const data = new Map(
    childrenOf(unit, "originalData").flatMap((list) =>
      childrenOf(list, "data").map((one) => [attribute(one, "id") ?? "", textOf(one.children)] as const),
    ),
  );
  const parts = unit.children.filter(
    (node): node is Element => isElement(node, "segment") || isElement(node, "ignorable"),
  );
  const part = (segment: Element, name: string) => {
    const [found] = childrenOf(segment, name);
    return found === undefined ? undefined : textOf(found.children, data);
  };
  const segments = parts.filter((node) => node.name === "segment");
  const done = segments.filter((segment) => (part(segment, "target") ?? "").trim() !== "");
  return {
    key: attribute(unit, "name") ?? attribute(unit, "id") ?? "",
    source: parts.map((node) => part(node, "source") ?? "").join(""),
    target:
      done.length === 0
        ? ""
        : parts
            .map(
              (node) => part(node, "target") ?? (node.name === "ignorable" ? part(node, "source") : "") ?? "",
            )
            .join(""),
    place,
    ...(done.length > 0 &&
      done.length < segments.length && {
        unusable: say((words) => words.segments(done.length, segments.length)),
      }),
    ...unusableUnit(
      unit,
      done,
      done.flatMap((segment) => childrenOf(segment, "target")),
      data,
    ),
  };
}

/** A unit of XLIFF 1.2. */
function readOldUnit(unit: Element, place: Said): ReceivedRow {
  const text = (name: string) => {
    const [found] = childrenOf(unit, name);
    return found === undefined ? "" : textOf(found.children);
  };
  const targets = childrenOf(unit, "target").slice(0, 1);
  return {
    key: attribute(unit, "resname") ?? attribute(unit, "id") ?? "",
    source: text("source"),
    target: text("target"),
    place,
    ...(text("target").trim() !== "" && unusableUnit(unit, targets, targets)),
  };
}

/** States of a target that is no translation yet. Source: XLIFF 1.2, 2.3 (state); XLIFF 2.1, 4.3.2.1. */
const UNTRANSLATED = ["new", "needs-translation", "initial"];

/** Why the targets of a unit are not to be used, by what it says of itself, or by what stands in them for a text that the file does not hold. */
function unusableUnit(
  unit: Element,
  withState: readonly Element[],
  targets: readonly Element[],
  data?: ReadonlyMap<string, string>,
): Pick<ReceivedRow, "unusable"> {
  if (attribute(unit, "translate") === "no") return { unusable: say(({ notTranslated }) => notTranslated) };
  const state = withState
    .map((element) => attribute(element, "state") ?? "")
    .find((name) => UNTRANSLATED.includes(name));
  if (state !== undefined) return { unusable: say(({ untranslated }) => untranslated(state)) };
  const lost = targets.map(({ children }) => findLost(children, data)).find((name) => name !== undefined);
  return lost === undefined ? {} : { unusable: say(({ lostInline }) => lostInline(lost)) };
}

/** The name of the first inline element whose text the file does not hold; undefined if there is none. */
function findLost(nodes: readonly XmlNode[], data?: ReadonlyMap<string, string>): string | undefined {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    if ((node.name === "x" || node.name === "ph") && textOf([node], data) === "") return node.name;
    const inside = findLost(node.children, data);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** The text of an element, and what its inline elements stand for. */
function textOf(nodes: readonly XmlNode[], data: ReadonlyMap<string, string> = new Map()): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return node;
      if (node.name === "cp") {
        const code = Number.parseInt(attribute(node, "hex") ?? "", 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "";
      }
      if (node.name === "x" || node.name === "ph" || node.name === "sc" || node.name === "ec") {
        const reference = data.get(attribute(node, "dataRef") ?? "");
        const inner = textOf(node.children, data);
        return (
          reference ??
          (inner === "" ? (attribute(node, "equiv-text") ?? attribute(node, "equiv") ?? "") : inner)
        );
      }
      return textOf(node.children, data);
    })
    .join("");
}
