import * as z from "zod/mini";
import { didYouMean } from "../../text/suggest.ts";
import { nameOfPath, valueAt } from "../nameOfPath.ts";
import { comparePlaces, type Place } from "../Place.ts";
import type { CheckableSource } from "../Source.ts";
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
  source: CheckableSource,
): z.output<Schema> {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => describe(issue, source, schema));
  throw new UserError(problems.sort((one, other) => comparePlaces(one.place, other.place)));
}

function describe(
  issue: Issue,
  source: CheckableSource,
  schema: z.ZodMiniType,
): (Problem & { place: Place })[] {
  const { path } = issue;
  const place = source.placeOf(path);
  const name = nameOfPath(path, source.value);
  const value = valueAt(source.value, path);
  const mustBe = (what: string, hint = "") => [
    {
      place,
      message: `${name}: must be ${what}, but is ${describeValue(value, source.written(path))}${hint}`,
    },
  ];
  if (value === undefined) {
    const owner = path.length > 1 ? `${nameOfPath(path.slice(0, -1), source.value)}: ` : "";
    return [{ place, message: `${owner}${String(path.at(-1) ?? "the file")} is missing` }];
  }
  if (typeof value === "number" && !Number.isFinite(value)) return mustBe("a number of digits");
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) => ({
        place: source.placeOfKey(path, key),
        message: describeUnknownKey(key, known),
      }));
    }
    case "invalid_type":
      return mustBe(article(issue.expected), inQuotes([issue.expected], value));
    case "invalid_value": {
      const values = issue.values.map(String);
      const hint = typeof value === "string" ? didYouMean(value, values) : "";
      return mustBe(`one of ${values.join(", ")}`, hint);
    }
    case "too_small":
      return issue.origin === "number"
        ? mustBe(`at least ${issue.minimum}`)
        : [{ place, message: `${name} is empty` }];
    case "too_big":
      return mustBe(`at most ${issue.maximum}`);
    case "invalid_key": {
      const key = String(path.at(-1));
      const owner = nameOfPath(path.slice(0, -1), source.value);
      const known = issue.issues.flatMap((inner) =>
        inner.code === "invalid_value" ? inner.values.map(String) : [],
      );
      const why = issue.issues.map(({ message }) => message).join("; ");
      return [
        {
          place: source.placeOfKey(path.slice(0, -1), key),
          message: `${owner}: ${known.length > 0 ? describeUnknownKey(key, known) : why}`,
        },
      ];
    }
    case "invalid_union": {
      // Of a union that tells its members apart by a key, the schema says itself what that key may be.
      if (issue.errors.length === 0) return [{ place, message: `${name}: ${issue.message}` }];
      const nearest = issue.errors.filter(
        (issues) => !issues.some((inner) => inner.code === "invalid_type" && inner.path.length === 0),
      );
      const [only, ...others] = nearest;
      if (only !== undefined && others.length === 0) {
        return only.flatMap((inner) =>
          describe({ ...inner, path: [...path, ...inner.path] }, source, schema),
        );
      }
      const expected = issue.errors.flatMap((issues) =>
        issues.map((inner) => (inner.code === "invalid_type" ? article(inner.expected) : "")),
      );
      const kinds = [...new Set(expected.filter((kind) => kind !== ""))];
      return mustBe(kinds.join(" or "), inQuotes(kinds, value));
    }
    case "custom": {
      const first: unknown = issue.params?.first;
      const line = Array.isArray(first)
        ? source.placeOf([...path.slice(0, -first.length), ...first]).line
        : undefined;
      return [{ place, message: `${name}: ${issue.message}${line === undefined ? "" : ` on line ${line}`}` }];
    }
    default:
      return [{ place, message: `${name}: ${issue.message}` }];
  }
}

function describeUnknownKey(key: string, known: readonly string[]): string {
  const meant = translateKey(key, known);
  const hint = meant === undefined ? didYouMean(key, known) : `; did you mean "${meant}"?`;
  return `unknown key "${key}"${hint === "" ? `; the keys here are ${[...new Set(known)].join(", ")}` : hint}`;
}

/** YAML reads `11.000` as the number 11, and `true` as a truth value. */
function inQuotes(expected: readonly string[], value: unknown): string {
  if (expected.some((kind) => kind === "number" || kind === "int" || /number/.test(kind))) return "";
  const scalar = typeof value === "number" || typeof value === "boolean";
  return scalar && expected.some((kind) => kind === "string" || kind === NAMES.string)
    ? "; put it in quotes"
    : "";
}

/** A value in words; a number or truth value as the file writes it. */
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
  if (schema instanceof z.ZodMiniLazy) return knownKeys(schema.def.getter(), path);
  if (schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion) {
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
