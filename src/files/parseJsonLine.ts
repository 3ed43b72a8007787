import { isUtf8 } from "node:buffer";
import type { Sentence } from "../core/i18n/problems/Sentence.ts";
import { say } from "../core/i18n/problems/source/say.ts";

/** A JSON object; `problem` if the line is none. */
export type JsonLine =
  | { readonly value: { readonly [key: string]: unknown } }
  | { readonly problem: Sentence };

/** Digits that a number of JavaScript keeps in any case. */
const SAFE_DIGITS = 15;
/** Finds lines that may hold a number which JavaScript cannot keep; only those are read more closely. */
const SUSPECT = /[\d.]{16}|\d[eE][+-]?\d{2}/;
/** Strings, which may hold anything, or numbers. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The JSON object of a line of NDJSON. A line that is too long comes as undefined. */
export function parseJsonLine(line: Buffer | undefined, longest: number): JsonLine {
  if (line === undefined) return { problem: say((words) => words.line.tooLong(longest / 1024 / 1024)) };
  if (!isUtf8(line)) return { problem: say((words) => words.line.notUtf8) };
  const text = line.toString();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: say((words) => words.line.notJson) };
  }
  if (!isObject(value)) return { problem: say((words) => words.line.noObject) };
  const number = SUSPECT.test(text) ? lossyNumber(text) : undefined;
  if (number !== undefined) {
    return { problem: say((words) => words.line.lossyNumber(number)) };
  }
  return { value };
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first number of a JSON text that would lose digits, at most 40 characters of it. */
function lossyNumber(text: string): string | undefined {
  for (const [token] of text.matchAll(STRING_OR_NUMBER)) {
    if (token.startsWith('"')) continue;
    const [mantissa = ""] = token.toLowerCase().split("e");
    const digits = mantissa.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "");
    const value = Number(token);
    if (!Number.isFinite(value) || (value === 0 && digits !== "") || digits.length > SAFE_DIGITS) {
      return token.length > 40 ? `${token.slice(0, 40)}...` : token;
    }
  }
  return undefined;
}
