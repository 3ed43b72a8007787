import * as z from "zod/mini";
import type { SourceWords, Wording } from "../../i18n/problems/source/SourceWords.ts";
import { say } from "../../i18n/problems/source/say.ts";
import { keysOf } from "../../text/keysOf.ts";
import { suggest } from "../../text/suggest.ts";
import { escaped, nameOfPath, valueAt } from "../nameOfPath.ts";
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
  const problems = oneOfEach(result.error.issues).flatMap((issue) => describe(issue, source, schema));
  throw new UserError(problems.sort((one, other) => comparePlaces(one.place, other.place)));
}

/** One issue for each value of the wrong type, which is empty or too small as well. */
function oneOfEach(issues: readonly Issue[]): Issue[] {
  const isMistyped = new Set(
    issues.filter(({ code }) => code === "invalid_type").map(({ path }) => path.join("\0")),
  );
  return issues.filter(({ code, path }) => code === "invalid_type" || !isMistyped.has(path.join("\0")));
}

function describe(
  issue: Issue,
  source: CheckableSource,
  schema: z.ZodMiniType,
): (Problem & { place: Place })[] {
  const { path } = issue;
  const place = source.placeOf(path);
  const name = (words: SourceWords) => nameOfPath(path, source.value, words);
  const value = valueAt(source.value, path);
  const written = source.written(path);
  const mustBe = (what: Wording, hint: Wording = () => "") => [
    {
      place,
      message: say((words) =>
        words.mustBe(name(words), what(words), describeValue(value, written, words), hint(words)),
      ),
    },
  ];
  const about = (what: Wording) => [
    { place, message: say((words) => words.about(name(words), what(words))) },
  ];
  if (value === undefined) {
    const key = path.at(-1);
    const ownerOf = (words: SourceWords) =>
      path.length > 1 ? nameOfPath(path.slice(0, -1), source.value, words) : undefined;
    return [
      {
        place,
        message: say((words) =>
          words.missing(ownerOf(words), key === undefined ? words.theFile : words.label(String(key))),
        ),
      },
    ];
  }
  if (typeof value === "number" && !Number.isFinite(value)) return mustBe((words) => words.digits);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) => ({
        place: source.placeOfKey(path, key),
        message: say((words) => describeUnknownKey(key, known, words)),
      }));
    }
    case "invalid_type":
      return mustBe(article(issue.expected), inQuotes([issue.expected], value));
    case "invalid_value": {
      const values = issue.values.map(String);
      const near = typeof value === "string" ? suggest(value, values) : undefined;
      return mustBe(
        (words) => words.oneOf(values.join(", ")),
        (words) => words.didYouMean(near),
      );
    }
    case "too_small":
      return issue.origin === "number"
        ? mustBe((words) => words.atLeast(String(issue.minimum)))
        : [{ place, message: say((words) => words.isEmpty(name(words))) }];
    case "too_big":
      return mustBe((words) => words.atMost(String(issue.maximum)));
    case "invalid_key": {
      const key = String(path.at(-1));
      const known = issue.issues.flatMap((inner) =>
        inner.code === "invalid_value" ? inner.values.map(String) : [],
      );
      const why: Wording = (words) => issue.issues.map(({ message }) => demandIn(message, words)).join("; ");
      return [
        {
          place: source.placeOfKey(path.slice(0, -1), key),
          message: say((words) =>
            words.about(
              nameOfPath(path.slice(0, -1), source.value, words),
              known.length > 0 ? describeUnknownKey(key, known, words) : why(words),
            ),
          ),
        },
      ];
    }
    case "invalid_union": {
      // Of a union that tells its members apart by a key, the schema says itself what that key may be.
      if (issue.errors.length === 0) return about((words) => demandIn(issue.message, words));
      const nearest = issue.errors.filter(
        (issues) => !issues.some((inner) => inner.code === "invalid_type" && inner.path.length === 0),
      );
      const [only, ...others] = nearest;
      if (only !== undefined && others.length === 0) {
        return oneOfEach(only).flatMap((inner) =>
          describe({ ...inner, path: [...path, ...inner.path] }, source, schema),
        );
      }
      const expected = issue.errors.flatMap((issues) =>
        issues.flatMap((inner) => (inner.code === "invalid_type" ? inner.expected : [])),
      );
      const kinds = (words: SourceWords) => [...new Set(expected.map((kind) => article(kind)(words)))];
      return mustBe((words) => words.or(kinds(words)), inQuotes(expected, value));
    }
    case "custom": {
      const first: unknown = issue.params?.first;
      const line = Array.isArray(first)
        ? source.placeOf([...path.slice(0, -first.length), ...first]).line
        : undefined;
      if (line === undefined) return about((words) => demandIn(issue.message, words));
      const used = String(issue.params?.value);
      return about((words) => words.alreadyUsed(used) + words.onLine(line));
    }
    default:
      return about((words) => demandIn(issue.message, words));
  }
}

function describeUnknownKey(key: string, known: readonly string[], words: SourceWords): string {
  const near = translateKey(key, known) ?? suggest(key, known);
  const hint = near === undefined ? words.keysHere([...new Set(known)].join(", ")) : words.didYouMean(near);
  return words.unknownKey(key, hint);
}

/** What a schema demands, which it says by a name; what zod says itself is as it is. */
function demandIn(message: string, { demands }: SourceWords): string {
  const name = keysOf(demands).find((known) => known === message);
  return name === undefined ? message : demands[name];
}

/** YAML reads `11.000` as the number 11, and `true` as a truth value. */
function inQuotes(expected: readonly string[], value: unknown): Wording {
  const scalar = typeof value === "number" || typeof value === "boolean";
  const fits =
    scalar && expected.includes("string") && !expected.some((kind) => /^(?:number|int)$/.test(kind));
  return (words) => (fits ? words.putInQuotes : "");
}

/** A value in words; a number or truth value as the file writes it. */
function describeValue(value: unknown, written: string | undefined, words: SourceWords): string {
  if (Array.isArray(value)) return words.list;
  const shown = written ?? String(value);
  switch (typeof value) {
    case "string":
      return words.text(words.quoted(escaped(shorten(value))));
    case "number":
      return words.scalar.number(shown);
    case "boolean":
      return words.scalar.boolean(shown);
    default:
      return value === null || value === undefined ? words.empty : words.mapping;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;
}

function article(type: string): Wording {
  return (words) => words.types[type] ?? type;
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
