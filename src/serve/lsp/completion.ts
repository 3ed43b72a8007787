import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Catalogue } from "../../core/campaign/Catalogue.ts";
import { valueAt } from "../../core/source/nameOfPath.ts";
import { UserError } from "../../core/source/UserError.ts";
import { parseLoosely, valuesOf } from "../../core/source/yaml/parseLoosely.ts";
import { findPlaceholders } from "../../core/text/entities/placeholders.ts";
import { toJsonSchema } from "../../fileSchemas.ts";
import { builtInCards } from "../../files/loadCards.ts";
import { loadHashtags } from "../../files/loadHashtags.ts";
import { pathInside } from "../../files/pathInside.ts";
import { type LspContext, pathOf } from "./analyse.ts";
import { type Cursor, cursorAt } from "./cursorAt.ts";
import { fileKind } from "./fileKind.ts";
import { Ranges } from "./Ranges.ts";
import { type JsonSchema, schemaAt } from "./schemaAt.ts";

/** What can be written at the cursor. */
interface Choice {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written, if not the label. */
  readonly text?: string;
  readonly documentation?: string | undefined;
}

/** What can be written at an offset of a document, whose YAML need not be valid. */
export async function complete(
  document: TextDocument,
  offset: number,
  context: LspContext,
): Promise<CompletionItem[]> {
  const text = document.getText();
  const kind = fileKind(text, pathOf(document));
  const cursor = kind && cursorAt(text, offset);
  if (kind === undefined || cursor === undefined) return [];
  const range = new Ranges(document).between(cursor.start, cursor.end);
  const parsed = parseLoosely(text);
  const values = parsed && valuesOf(parsed);
  const found = cursor.word.startsWith("{{")
    ? placeholders(values, text, cursor)
    : /^[#＃]/.test(cursor.word)
      ? await hashtags(values, document, context)
      : cursor.kind === "text"
        ? []
        : isGroup(cursor)
          ? groupsIn(await catalogueOf(values, document, context))
          : fromSchema(toJsonSchema(kind, context), cursor, values, text[cursor.end] === ":");
  return found.map(({ label, kind: icon, text: written = label, documentation }) => ({
    label,
    kind: icon,
    // Editors compare it with all that is replaced, signs included.
    filterText: written,
    textEdit: { range, newText: written },
    ...(documentation !== undefined && { documentation }),
  }));
}

/** The placeholders that the campaign gives values, or uses elsewhere, and its accounts and links. */
function placeholders(values: unknown, text: string, { start, end }: Cursor): Choice[] {
  const used = findPlaceholders(text).filter((one) => one.end <= start || one.start >= end);
  const names = [
    ...keysAt(values, ["values"]),
    ...keysAt(values, ["accounts"]).map((name) => `@${name}`),
    ...keysAt(values, ["links"]).map((name) => `link:${name}`),
    ...used.flatMap(({ name }) => name ?? []),
  ];
  return [...new Set(names)].map((name) => ({
    label: name,
    text: `{{${name}}}`,
    kind: CompletionItemKind.Variable,
  }));
}

/** The hashtags of the campaign. */
async function hashtags(values: unknown, document: TextDocument, context: LspContext): Promise<Choice[]> {
  const named = valueAt(values, ["hashtags"]);
  const tags = Array.isArray(named)
    ? named.map((entry: unknown) => (typeof entry === "string" ? entry : valueAt(entry, ["tag"])))
    : tagsIn(await catalogueOf(values, document, context));
  const plain = tags.flatMap((tag) => (typeof tag === "string" ? [tag.replace(/^[#＃]/, "")] : []));
  return [...new Set(plain)].map((tag) => ({ label: `#${tag}`, kind: CompletionItemKind.Keyword }));
}

function tagsIn(catalogue: Catalogue | undefined): string[] {
  return [...(catalogue?.hashtags ?? []), ...[...(catalogue?.groups.values() ?? [])].flat()].map(
    ({ tag }) => tag,
  );
}

/** Whether the value of a post's hashtags is written there. */
function isGroup({ kind, path }: Cursor): boolean {
  return kind === "value" && path.length === 3 && path[0] === "posts" && path[2] === "hashtags";
}

function groupsIn(catalogue: Catalogue | undefined): Choice[] {
  return Array.from(catalogue?.groups ?? [], ([label, group]) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    documentation: group.map(({ tag }) => `#${tag}`).join(" "),
  }));
}

/** The hashtags of the file that a campaign names; undefined if it names none, or one that cannot be read. */
async function catalogueOf(
  values: unknown,
  document: TextDocument,
  context: LspContext,
): Promise<Catalogue | undefined> {
  const named = valueAt(values, ["hashtags"]);
  if (typeof named !== "string") return undefined;
  const file = named === "catalogue" ? context.catalogue : pathInside(pathOf(document), named);
  try {
    return file === undefined ? undefined : await loadHashtags(file, context);
  } catch (error) {
    // The diagnostics say what is wrong with that file.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The keys or values that the schema allows. A key that is not there yet may be meant as a value, and the other way around. */
function fromSchema(schema: JsonSchema, cursor: Cursor, values: unknown, hasColon: boolean): Choice[] {
  const schemas = schemaAt(schema, cursor.path);
  const isOnly = cursor.siblings.length === 0;
  return [
    ...(hasColon ? [] : cursor.kind === "value" || isOnly ? valuesIn(schemas, cursor, values) : []),
    ...keysIn(schemas, cursor, values).map((choice) =>
      hasColon ? choice : { ...choice, text: `${choice.label}: ` },
    ),
  ];
}

function keysIn(schemas: readonly JsonSchema[], { siblings }: Cursor, values: unknown): Choice[] {
  const keys = schemas.flatMap(({ properties = {}, propertyNames }): Choice[] => [
    ...Object.entries(properties).map(([label, { description }]) => ({
      label,
      kind: CompletionItemKind.Property,
      documentation: description,
    })),
    ...(propertyNames?.enum ?? []).map((name) => ({
      label: String(name),
      kind: CompletionItemKind.Property,
    })),
    // The keys of a text are languages.
    ...(propertyNames?.pattern === undefined
      ? []
      : languagesIn(values).map((label) => ({ label, kind: CompletionItemKind.Property }))),
  ]);
  return keys.filter(({ label }) => !siblings.includes(label));
}

function valuesIn(schemas: readonly JsonSchema[], { path }: Cursor, values: unknown): Choice[] {
  const own = [path.at(-1), path.at(-2)].flatMap((key) => OWN_NAMES[String(key)]?.(values) ?? []);
  const allowed = schemas.flatMap(({ enum: names = [], type, pattern }) => [
    ...names.map(String),
    ...(type === "boolean" ? ["true", "false"] : []),
    ...(pattern === "^all$" ? ["all"] : []),
  ]);
  return [...new Set([...own, ...allowed])].map((label) => ({ label, kind: CompletionItemKind.EnumMember }));
}

/** What values are names of, by their key. */
const OWN_NAMES: { readonly [key: string]: ((values: unknown) => string[]) | undefined } = {
  languages: languagesIn,
  fact: factsIn,
  supersededBy: factsIn,
  helpline: (values) => stringsAt(values, "helplines", "name"),
  card: () => [...builtInCards().keys()],
  hashtags: () => ["catalogue"],
};

function factsIn(values: unknown): string[] {
  return stringsAt(values, "facts", "id");
}

/** The languages of the campaign; those of the built-in one if it names none yet. */
function languagesIn(values: unknown): string[] {
  const named = valueAt(values, ["languages"]);
  const list = Array.isArray(named) ? named.filter((name) => typeof name === "string") : [];
  return list.length > 0 ? list : ["nl", "fr", "de", "en"];
}

function stringsAt(values: unknown, list: string, key: string): string[] {
  const entries = valueAt(values, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.map((entry) => valueAt(entry, [key])).filter((value) => typeof value === "string");
}

function keysAt(values: unknown, path: readonly string[]): string[] {
  const mapping = valueAt(values, path);
  return typeof mapping === "object" && mapping !== null ? Object.keys(mapping) : [];
}
