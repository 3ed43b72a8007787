import { type Document, isScalar, type Scalar, visit, type YAMLError, type YAMLMap } from "yaml";

/** A mistake in the syntax of a YAML file, and where it is, in UTF-16 units. */
interface SyntaxProblem {
  readonly offset: number;
  readonly message: string;
}

/** How many mistakes of one file are told. */
const MOST = 50;

/**
 * What is wrong with a YAML file: what the parser says, keys that are there already, merge keys, which are not read, and
 * hashtags that YAML takes for remarks.
 */
export function findProblems(document: Document.Parsed, text: string): SyntaxProblem[] {
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  const problems = errors.slice(0, MOST).map(({ message, pos }): SyntaxProblem => {
    const offset = message.startsWith("Missing closing") ? openingQuote(document, pos[0]) : pos[0];
    return { offset, message: `${message}${hint(text, offset)}` };
  });
  visit(document, {
    Scalar(_key, scalar) {
      const tag = lostHashtag(scalar, text);
      if (tag === undefined) return undefined;
      const message = `the text ends before ${tag}, which YAML takes for a remark: put the text in quotes, or a space behind the # of a remark`;
      return problems.push({ offset: text.indexOf("#", scalar.range?.[1] ?? 0), message }) < MOST
        ? undefined
        : visit.BREAK;
    },
    Map(_key, map) {
      for (const problem of repeatedKeys(map, text)) {
        if (problems.push(problem) >= MOST) return visit.BREAK;
      }
      return undefined;
    },
  });
  return problems;
}

function* repeatedKeys({ items }: YAMLMap, text: string): Generator<SyntaxProblem> {
  const seen = new Map<unknown, number>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const offset = key.range?.[0] ?? 0;
    const name = String(key.value);
    const before = seen.get(key.value);
    if (before === undefined) seen.set(key.value, offset);
    else yield { offset, message: `the key "${name}" is there already, in line ${lineOf(text, before)}` };
    if (name === "<<") yield { offset, message: 'merge keys ("<<") are not read; write the keys out' };
  }
}

/** A hashtag behind a text without quotes: what follows is cut off, and nothing shows it. */
function lostHashtag({ type, range }: Scalar, text: string): string | undefined {
  if (type !== "PLAIN" || !range) return undefined;
  return /^[ \t]+(#[\p{L}\p{N}_]+)/u.exec(text.slice(range[1], range[1] + 200))?.[1];
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Where the quoted text begins that is not closed up to an offset. */
function openingQuote(document: Document.Parsed, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith("QUOTE") && range && range[0] <= offset && range[1] >= offset) opening = range[0];
    },
  });
  return opening;
}

/** Where the alias stands that an error names at its end. */
export function placeOfAlias(document: Document.Parsed, message: string): number {
  let offset = 0;
  visit(document, {
    Alias(_key, alias) {
      if (!message.endsWith(`: ${alias.source}`)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** What a mistake most likely comes from, where that can be seen. */
function hint(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";
  if (/^ *\t/.test(line)) return "; indent with spaces";
  if (/:\s*\{\{|-\s+\{\{/.test(line)) return "; put a text that begins with {{ in quotes";
  return "";
}
