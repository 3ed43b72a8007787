import { Position, Range } from "vscode-languageserver";
import { valueAt } from "../../core/source/nameOfPath.ts";

type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === "string";
const isObject: Is = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isAbsent: Is = (value) => value === undefined || value === null;
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const having =
  (fields: Fields): Is =>
  (value) =>
    isObject(value) && lackIn(value, fields) === undefined;

type Fields = { readonly [field: string]: Is };

const DOCUMENT: Fields = { textDocument: having({ uri: isText }) };
const PLACE: Fields = { ...DOCUMENT, position: Position.is };

/** What the server needs of the messages that it takes. Source: Language Server Protocol 3.17. */
const NEEDS: { readonly [method: string]: Fields } = {
  "$/cancelRequest": { id: (value) => isText(value) || Number.isInteger(value) },
  initialize: { capabilities: isObject },
  "textDocument/didOpen": {
    textDocument: having({ uri: isText, version: Number.isInteger, text: isText }),
  },
  "textDocument/didChange": {
    textDocument: having({ uri: isText, version: Number.isInteger }),
    // A change without a range is the whole text.
    contentChanges: listOf(having({ text: isText, range: (value) => isAbsent(value) || Range.is(value) })),
  },
  "textDocument/didSave": DOCUMENT,
  "textDocument/didClose": DOCUMENT,
  "textDocument/hover": PLACE,
  "textDocument/completion": PLACE,
  "textDocument/documentSymbol": DOCUMENT,
  "textDocument/codeAction": {
    ...DOCUMENT,
    range: Range.is,
    context: having({ only: (value) => isAbsent(value) || listOf(isText)(value) }),
  },
  "codeAction/resolve": { title: isText },
};

/** The parameter that a message lacks, or that is not what the protocol says; undefined if the server can take it. */
export function lackOf(method: string, params: unknown): string | undefined {
  return Object.hasOwn(NEEDS, method) ? lackIn(params, NEEDS[method] ?? {}) : undefined;
}

function lackIn(value: unknown, fields: Fields): string | undefined {
  return Object.entries(fields).find(([field, is]) => !is(valueAt(value, [field])))?.[0];
}
