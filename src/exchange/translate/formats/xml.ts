import { decodeXML } from "entities/decode";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { UserError } from "../../../core/source/UserError.ts";
import type { Reason } from "../../read/unreadable.ts";
import { tooDeep, unclosed } from "./openTags.ts";

/** A text, or an element. */
export type XmlNode = string | Element;

export interface Element {
  /** Without its namespace's prefix. */
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlNode[];
}

/** Elements may nest as deep as this; the groups of a document do not reach ten. */
const DEEPEST = 100;

/** How long a tag may be, with its attributes, in UTF-16 units: hundreds of thousands of attributes take as many MB. */
const LONGEST_TAG = 10_000;

const TEXT = "#text";
const CDATA = "#cdata";
const ATTRIBUTES = ":@";

/**
 * The nodes of an XML text, white space included. Entities of its own are refused, as no format of translators has any.
 *
 * @throws UserError, made by `refuse`, if the text is not well-formed.
 */
export function parseXml(text: string, refuse: (why: Reason) => UserError): XmlNode[] {
  if (/<!DOCTYPE/i.test(text)) throw refuse(({ documentType }) => documentType);
  if (hasLongTag(text)) throw refuse(({ longTag }) => longTag(LONGEST_TAG));
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const open = unclosed(text);
    const { line, col = 1 } = valid.err;
    throw refuse(({ cutOffXml, brokenXml }) =>
      open === undefined ? brokenXml(line, col) : cutOffXml(open.name, open.line, open.column),
    );
  }
  const deep = tooDeep(text, DEEPEST);
  if (deep !== undefined) throw refuse(({ deepXml }) => deepXml(DEEPEST, deep.line, deep.column));
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    cdataPropName: CDATA,
    ignoreDeclaration: true,
    ignorePiTags: true,
    // It counts the text in an element, too.
    maxNestedTags: DEEPEST + 2,
  });
  let parsed: unknown;
  try {
    parsed = parser.parse(text);
  } catch {
    throw refuse(({ noXml }) => noXml);
  }
  return toNodes(parsed);
}

function hasLongTag(text: string): boolean {
  for (let start = text.indexOf("<"); start !== -1; ) {
    const end = text.indexOf(">", start);
    if (end === -1) return false; // The validator says what is wrong.
    // Comments and CDATA may be long.
    if (end - start > LONGEST_TAG && text.charAt(start + 1) !== "!") return true;
    start = text.indexOf("<", end);
  }
  return false;
}

function toNodes(list: unknown): XmlNode[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((node: unknown): XmlNode[] => {
    const entries = Object.entries(Object(node));
    const [name, value] = entries.find(([key]) => key !== ATTRIBUTES) ?? ["", undefined];
    if (name === TEXT) return [decodeXML(String(value))];
    // What is in it stands for itself.
    if (name === CDATA) return [rawText(value)];
    const attributes = Object.entries(Object(Reflect.get(Object(node), ATTRIBUTES))).map(
      ([key, text]) => [key, decodeXML(String(text))] as const,
    );
    return [
      {
        name: name.replace(/^.*:/, ""),
        attributes: Object.fromEntries(attributes),
        children: toNodes(value),
      },
    ];
  });
}

function rawText(list: unknown): string {
  const [first]: unknown[] = Array.isArray(list) ? list : [];
  return String(Reflect.get(Object(first), TEXT) ?? "");
}

export function isElement(node: XmlNode, name: string): node is Element {
  return typeof node !== "string" && node.name === name;
}

export function childrenOf({ children }: Element, name: string): Element[] {
  return children.filter((node): node is Element => isElement(node, name));
}

export function attribute({ attributes }: Element, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
