import * as z from "zod/mini";
import { didYouMean } from "../../text/suggest.ts";
import { comparePlaces, type Place } from "../Place.ts";
import type { EditableSource } from "../Source.ts";
import type { Path } from "../SourceText.ts";
import { type Problem, UserError } from "../UserError.ts";
import { translateKey } from "./synonyms.ts";

// zod would compile a function for each schema, which pays for schemas that are used many times; these are used once.
z.config({ jitless: true });

type Issue = z.core.$ZodIssue;

/**
 * The values of a YAML file as the schema's type.
 *
 * @throws UserError with every mistake and its place, unknown keys with the key that was likely meant.
 */
export function validate<Schema extends z.ZodMiniType>(
  schema: Schema,
  source: EditableSource,
): z.output<Schema> {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => describe(issue, source, schema));
  throw new UserError(problems.sort((one, other) => comparePlaces(one.place, other.place)));
}

function describe(
  issue: Issue,
  source: EditableSource,
  schema: z.ZodMiniType,
): (Problem & { place: Place })[] {
  const here = { place: source.placeOf(issue.path) };
  const name = nameOf(issue.path);
  const value = valueAt(source.value, issue.path);
  if (value === undefined) return [{ ...here, message: `${name} is missing` }];
  if (typeof value === "number" && !Number.isFinite(value)) {
    const written = source.written(issue.path) ?? String(value);
    return [{ ...here, message: `${name} must be a number of digits, but is ${written}` }];
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        place: source.placeOfKey(issue.path, key),
        message: `unknown key "${key}"${suggestKey(key, knownKeys(schema, issue.path))}`,
      }));
    case "invalid_type":
      return [
        {
          ...here,
          message: `${name} must be ${article(issue.expected)}, but is ${describeValue(value, source.written(issue.path))}${inQuotes([issue.expected], value)}`,
        },
      ];
    case "invalid_value": {
      const values = issue.values.map(String);
      const hint = typeof value === "string" ? didYouMean(value, values) : "";
      return [
        {
          ...here,
          message: `${name} must be one of ${values.join(", ")}, but is ${describeValue(value)}${hint}`,
        },
      ];
    }
    case "too_small":
      return [
        {
          ...here,
          message:
            issue.origin === "number"
              ? `${name} must be at least ${issue.minimum}, but is ${source.written(issue.path) ?? String(value)}`
              : `${name} is empty`,
        },
      ];
    case "too_big": {
      const written = source.written(issue.path) ?? String(value);
      return [{ ...here, message: `${name} must be at most ${issue.maximum}, but is ${written}` }];
    }
    case "invalid_key": {
      const key = String(issue.path.at(-1));
      const place = source.placeOfKey(issue.path.slice(0, -1), key);
      const known = issue.issues.flatMap((inner) =>
        inner.code === "invalid_value" ? inner.values.map(String) : [],
      );
      const why = issue.issues.map(({ message }) => message).join("; ");
      const list = `${didYouMean(key, known)} (${known.join(", ")})`;
      const message = known.length > 0 ? `${name}: unknown key "${key}"${list}` : `${name}: ${why}`;
      return [{ place, message }];
    }
    case "invalid_union": {
      const nearest = issue.errors.filter(
        (issues) => !issues.some((inner) => inner.code === "invalid_type" && inner.path.length === 0),
      );
      const [only, ...others] = nearest;
      if (only !== undefined && others.length === 0) {
        return only.flatMap((inner) =>
          describe({ ...inner, path: [...issue.path, ...inner.path] }, source, schema),
        );
      }
      const expected = issue.errors.flatMap((issues) =>
        issues.map((inner) => (inner.code === "invalid_type" ? article(inner.expected) : "")),
      );
      const kinds = [...new Set(expected.filter((kind) => kind !== ""))].join(" or ");
      return [
        {
          ...here,
          message: `${name} must be ${kinds}, but is ${describeValue(value, source.written(issue.path))}${inQuotes(kinds.split(" or "), value)}`,
        },
      ];
    }
    case "custom": {
      // The path of the value that was there first, from the list; the issue's own path ends in as many keys as depth says.
      const first: unknown = issue.params?.first;
      const depth = Number(issue.params?.depth);
      if (!Array.isArray(first)) return [{ ...here, message: `${name}: ${issue.message}` }];
      const { line } = source.placeOf([...issue.path.slice(0, -depth), ...first]);
      return [{ ...here, message: `${name}: ${issue.message} on line ${line}` }];
    }
    default:
      return [{ ...here, message: `${name}: ${issue.message}` }];
  }
}

/** The key that was likely meant, or the keys that are allowed. */
function suggestKey(key: string, allowed: readonly string[]): string {
  const translated = translateKey(key, allowed);
  const hint = translated === undefined ? didYouMean(key, allowed) : `; did you mean "${translated}"?`;
  if (hint !== "" || allowed.length === 0) return hint;
  return `; the keys here are ${[...new Set(allowed)].join(", ")}`;
}

/** `posts[2].text.nl`, or "the file" for the whole of it. */
function nameOf(path: Path): string {
  const name = path.map((key) => (typeof key === "number" ? `[${key + 1}]` : `.${String(key)}`)).join("");
  return name === "" ? "the file" : name.replace(/^\./, "");
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** YAML reads `11.000` as the number 11 and `true` as no text. */
function inQuotes(expected: readonly string[], value: unknown): string {
  if (expected.some((kind) => kind === "number" || kind === "int" || /number/.test(kind))) return "";
  const scalar = typeof value === "number" || typeof value === "boolean";
  return scalar && expected.some((kind) => kind === "string" || kind === NAMES.string)
    ? "; put it in quotes"
    : "";
}

/** A value as the file writes it, where it is a number or the like. */
function describeValue(value: unknown, written = String(value)): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string"
    ? `the text ${JSON.stringify(shorten(value))}`
    : `the ${typeof value} ${written}`;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;
}

const NAMES: { readonly [type: string]: string } = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
};

function article(type: string): string {
  return NAMES[type] ?? type;
}

/** The keys that the schema knows at a path. */
function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault) {
    return knownKeys(schema.def.innerType, path);
  }
  if (schema instanceof z.ZodMiniUnion) {
    return schema.def.options.flatMap((option: z.core.$ZodType) => knownKeys(option, path));
  }
  if (schema instanceof z.ZodMiniArray && key !== undefined) return knownKeys(schema.def.element, rest);
  if (schema instanceof z.ZodMiniRecord) {
    const { keyType, valueType } = schema.def;
    if (key !== undefined) return knownKeys(valueType, rest);
    return keyType instanceof z.ZodMiniEnum ? keyType.options.map(String) : [];
  }
  if (!(schema instanceof z.ZodMiniObject)) return [];
  const shape: Record<string, z.core.$ZodType> = schema.def.shape;
  if (key === undefined) return Object.keys(shape);
  const inner = shape[String(key)];
  return inner === undefined ? [] : knownKeys(inner, rest);
}
