import { expect, test } from "vitest";
import * as z from "zod/mini";
import { validate } from "../../../../src/core/source/schema/validate.ts";
import { UserError } from "../../../../src/core/source/UserError.ts";
import { YamlSource } from "../../../../src/core/source/yaml/YamlSource.ts";

/** Whatever holds it, a value of this schema has one key, `colour`. */
const inner = z.strictObject({ colour: z.string() });

function mistakes(schema: z.ZodMiniType, text: string): string[] {
  try {
    validate(schema, new YamlSource(text, "f.yaml"));
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message }) => String(message));
    throw error;
  }
  return [];
}

// Which keys a schema knows comes from zod's own description of it, which another version of zod may change.
test.each<[string, z.ZodMiniType, string]>([
  ["an object", inner, "colou: x"],
  ["an object in an object", z.strictObject({ a: inner }), "a: {colou: x}"],
  ["an array", z.array(inner), "[{colour: x}, {colou: x}]"],
  ["a record", z.record(z.string(), inner), "any: {colou: x}"],
  ["a union", z.union([z.string(), inner]), "colou: x"],
  ["an optional value", z.strictObject({ a: z.optional(inner) }), "a: {colou: x}"],
  ["a default", z.strictObject({ a: z._default(inner, { colour: "x" }) }), "a: {colou: x}"],
  [
    "all of them",
    z.strictObject({ a: z.optional(z.array(z.record(z.string(), z.union([z.string(), inner])))) }),
    "a: [{any: {colou: x}}]",
  ],
])("suggests the key that was meant in %s", (_kind, schema, text) => {
  expect(mistakes(schema, text)).toContainEqual(
    expect.stringContaining('unknown key "colou"; did you mean "colour"?'),
  );
});

test("suggests the key that was meant among a record's own", () => {
  const schema = z.partialRecord(z.enum(["colour", "size"]), z.string());
  expect(mistakes(schema, "colou: x")).toEqual([
    expect.stringContaining('unknown key "colou"; did you mean "colour"?'),
  ]);
});

test("lists the keys if none is close", () => {
  expect(mistakes(inner, "colour: x\nqqqqqq: y")).toEqual(['unknown key "qqqqqq"; the keys here are colour']);
});
