import { valueAt } from "../../source/nameOfPath.ts";
import type { Path } from "../../source/SourceText.ts";
import type { Language } from "../Campaign.ts";
import type { Operation } from "./Operation.ts";
import { withKey } from "./withKey.ts";

/** The texts that a campaign cannot be without: an emptied one stays, empty. */
const REQUIRED = ["text", "title", "heading", "statement", "name", "address"];

/** The values of a campaign file after an operation; what it does not touch is the same object. */
export function applyOperation(value: unknown, operation: Operation): unknown {
  switch (operation.kind) {
    case "set":
      return setAt(value, operation.path, operation.value);
    case "text": {
      const { path, language, text } = operation;
      return setAt(value, path, withText(valueAt(value, path), language, text, languagesIn(value), path));
    }
    case "language": {
      const languages = languagesIn(value);
      const { language } = operation;
      return languages.includes(language) ? value : setAt(value, ["languages"], [...languages, language]);
    }
    case "insert":
      return changeList(value, operation.list, (list) => list.toSpliced(operation.at, 0, operation.value));
    case "remove":
      return changeList(value, operation.list, (list) => list.toSpliced(operation.at, 1));
    case "move": {
      const { list: path, from, to } = operation;
      return changeList(value, path, (list) => list.toSpliced(from, 1).toSpliced(to, 0, list[from]));
    }
    case "duplicate": {
      const { list: path, at } = operation;
      return changeList(value, path, (list) => list.toSpliced(at + 1, 0, copyOf(list[at], list)));
    }
  }
}

/** The languages of a campaign file's values, its main one first; none if it names none. */
export function languagesIn(value: unknown): Language[] {
  const declared = valueAt(value, ["languages"]);
  if (Array.isArray(declared)) return declared.map(String);
  const posts = valueAt(value, ["posts"]);
  const texts = Array.isArray(posts) ? posts.map((post) => valueAt(post, ["text"])) : [];
  return [...new Set(texts.flatMap((text) => (isTable(text) ? Object.keys(text) : [])))];
}

/** An id that no item of a list has: the given one, or that with a number. */
export function freeId(id: string, list: readonly unknown[]): string {
  const used = new Set(list.map((item) => String(valueAt(item, ["id"])).toLowerCase()));
  if (!used.has(id.toLowerCase())) return id;
  const stem = id.replace(/-\d+$/, "");
  let number = 2;
  while (used.has(`${stem}-${number}`.toLowerCase())) number++;
  return `${stem}-${number}`;
}

function copyOf(item: unknown, list: readonly unknown[]): unknown {
  const id = valueAt(item, ["id"]);
  return typeof id === "string" && isTable(item) ? { ...item, id: freeId(id, list) } : item;
}

/** A text with other words in one language. A plain text is in the main language, and becomes one for each with the second. */
function withText(
  before: unknown,
  language: Language,
  text: string,
  languages: readonly Language[],
  path: Path,
): unknown {
  const [main = language] = languages;
  if (!isTable(before)) {
    const plain = typeof before === "string" ? before : "";
    if (language === main && (plain !== "" || languages.length < 2)) {
      return text === "" && !isRequired(path) ? undefined : text;
    }
    if (text === "") return before;
    return inOrder({ ...(plain !== "" && { [main]: plain }), [language]: text }, languages);
  }
  if (text !== "") return inOrder({ ...before, [language]: text }, languages);
  const { [language]: _, ...others } = before;
  if (Object.keys(others).length > 0) return others;
  return isRequired(path) ? { [language]: "" } : undefined;
}

/** A required text. A post needs its text only: no title, no text for one platform, and no words of a card. */
function isRequired(path: Path): boolean {
  if (path[0] === "posts") return path.length === 3 && path[2] === "text";
  return REQUIRED.includes(String(path.at(-1)));
}

/** A new language takes the place that the campaign's languages give it; those that are there keep theirs. */
function inOrder(texts: Table, languages: readonly Language[]): Table {
  const rank = (language: string) =>
    languages.includes(language) ? languages.indexOf(language) : languages.length;
  const entries = Object.entries(texts);
  const added = entries.pop();
  if (added === undefined) return texts;
  const at = entries.findIndex(([language]) => rank(language) > rank(added[0]));
  return Object.fromEntries(at === -1 ? [...entries, added] : entries.toSpliced(at, 0, added));
}

type Table = { readonly [key: string]: unknown };

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function changeList(value: unknown, path: Path, change: (list: readonly unknown[]) => unknown[]): unknown {
  const before = valueAt(value, path);
  const after = change(Array.isArray(before) ? before : []);
  return setAt(value, path, after.length === 0 && path[0] !== "posts" ? undefined : after);
}

function setAt(value: unknown, [key, ...rest]: Path, inner: unknown): unknown {
  if (key === undefined) return inner;
  if (Array.isArray(value)) return value.with(Number(key), setAt(value[Number(key)], rest, inner));
  const table = isTable(value) ? value : {};
  const next = setAt(table[String(key)], rest, inner);
  const isEmptied =
    next === undefined || (rest.length > 0 && isTable(next) && Object.keys(next).length === 0);
  return withKey(table, String(key), isEmptied ? undefined : next);
}
