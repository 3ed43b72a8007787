import {
  type Document,
  isScalar,
  type Node,
  type Range,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { Wording } from "../../i18n/problems/source/SourceWords.ts";
import { LONGEST_TEXT } from "../../text/longestText.ts";
import { checkAliases } from "./checkAliases.ts";
import { plainWords } from "./plainWords.ts";
import type { SyntaxProblem } from "./SyntaxProblem.ts";
import { hidesKey } from "./withoutColon.ts";

/** The most mistakes of one file that are reported. */
export const MOST_PROBLEMS = 50;

/** Names that every object of JavaScript has; a value under such a key could get lost. */
const RESERVED_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Finds what is wrong with a YAML file, in the order of the file: what the parser reports, and what it reads otherwise
 * than the writer meant.
 */
export function findProblems(document: Document.Parsed, text: string): SyntaxProblem[] {
  const problems = parserProblems(document, text).concat(checkAliases(document, text));
  visit(document, {
    Scalar(_key, scalar) {
      const problem = checkScalar(scalar, text);
      if (problem !== undefined) problems.push(problem);
      return problems.length < MOST_PROBLEMS ? undefined : visit.BREAK;
    },
    Seq(_key, list) {
      const problem = checkTag(list, text);
      if (problem !== undefined) problems.push(problem);
    },
    Map(_key, map) {
      const tagged = checkTag(map, text);
      if (tagged !== undefined) problems.push(tagged);
      for (const problem of checkKeys(map, text)) {
        if (problems.push(problem) >= MOST_PROBLEMS) return visit.BREAK;
      }
      return undefined;
    },
  });
  return problems.sort((one, other) => one.offset - other.offset).slice(0, MOST_PROBLEMS);
}

function parserProblems(document: Document.Parsed, text: string): SyntaxProblem[] {
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS);
  const quotations = errors.length > 0 ? quotationsOf(document) : [];
  return errors.map((error): SyntaxProblem => {
    const [at] = error.pos;
    const opening = quotations.findLast(([start, , end]) => start <= at && end >= at)?.[0];
    const problem = { offset: at, message: plainWords(error), kind: "syntax" } as const;
    if (opening === undefined) return problem;
    if (error.message.startsWith("Missing closing")) return { ...problem, offset: opening };
    return text.slice(opening, at).includes("\n") ? { ...problem, opening } : problem;
  });
}

/** The ranges of the quoted texts. */
function quotationsOf(document: Document.Parsed): Range[] {
  const ranges: Range[] = [];
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith("QUOTE") && range) ranges.push(range);
    },
  });
  return ranges;
}

function checkScalar(scalar: Scalar, text: string): SyntaxProblem | undefined {
  const [start = 0, end = start] = scalar.range ?? [];
  const length = typeof scalar.value === "string" ? scalar.value.length : 0;
  if (length > LONGEST_TEXT) {
    const message: Wording = (words) => words.textTooLong(length, LONGEST_TEXT);
    return { offset: start, message, kind: "fatal" };
  }
  const tagged = checkTag(scalar, text);
  if (tagged !== undefined) return tagged;
  if (scalar.type !== "PLAIN" || !scalar.range) return undefined;
  const tag = /^[ \t]*(#[\p{L}\p{N}_]+)/u.exec(text.slice(end, end + 200))?.[1];
  if (tag === undefined) return undefined;
  const offset = text.indexOf("#", end);
  // YAML would drop the hashtag and what follows it, and nothing would show that.
  return { offset, message: (words) => words.skips(tag), kind: "text" };
}

/** Tags that change nothing of what is read. */
const HARMLESS_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** A tag that the parser obeys without a word: a lone !, or one that makes bytes, dates or sets, which no campaign holds. */
function checkTag({ tag, range, type }: Node & { type?: unknown }, text: string): SyntaxProblem | undefined {
  if (tag === undefined || HARMLESS_TAG.test(tag)) return undefined;
  const start = range?.[0] ?? 0;
  const from = Math.max(0, start - 200);
  const [mark = ""] = /!\S*\s*$/.exec(text.slice(from, start)) ?? [];
  const offset = start - mark.length;
  if (type === "PLAIN") return { offset, message: (words) => words.beginsWith("!"), kind: "text" };
  return { offset, message: (words) => words.notRead(mark.trim()), kind: "other" };
}

/** Whether the file uses a word as a key elsewhere. Otherwise it is a part of the text before it. */
function isKeyIn(text: string, word: string): boolean {
  return /^[\w-]+$/.test(word) && new RegExp(`(?:^|[\\s{,])${word} *:(?:\\s|$)`, "m").test(text);
}

function* checkKeys({ items, flow }: YAMLMap, text: string): Generator<SyntaxProblem> {
  const seen = new Map<unknown, number>();
  for (const [index, { key, value }] of items.entries()) {
    if (!isScalar(key)) continue;
    const before = items[index - 1]?.value;
    const divides = value === null ? !isKeyIn(text, String(key.value)) : /\s/.test(String(key.value));
    if (flow && divides && isScalar(before)) {
      const offset = before.range?.[0] ?? 0;
      yield { offset, message: (words) => words.commaNeedsQuotes, kind: "text" };
    }
    const offset = key.range?.[0] ?? 0;
    const name = String(key.value);
    if (key.type === "PLAIN" && hidesKey(name, (word) => isKeyIn(text, word))) {
      yield { offset, message: (words) => words.colonAfterKey, kind: "text" };
    }
    const used = seen.get(key.value);
    if (used === undefined) seen.set(key.value, offset);
    else {
      const line = lineOf(text, used);
      yield { offset, message: (words) => words.keyTwice(name, line), kind: "other" };
    }
    if (name === "<<") {
      yield { offset, message: (words) => words.mergeKey, kind: "other" };
    }
    if (RESERVED_KEYS.has(name)) {
      yield { offset, message: (words) => words.reservedKey(name), kind: "other" };
    }
  }
}

/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
