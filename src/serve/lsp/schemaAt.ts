import type { Path } from "../../core/source/SourceText.ts";

/** The parts of a JSON Schema that completion uses. Source: json-schema.org, draft 7. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly pattern?: string;
}

/** The schemas that a value at a path may have: one for each alternative. */
export function schemaAt(schema: JsonSchema, path: Path): readonly JsonSchema[] {
  return path.reduce<readonly JsonSchema[]>(
    (schemas, key) => schemas.flatMap((one) => inner(one, key)).flatMap(alternatives),
    alternatives(schema),
  );
}

function inner(
  { items, properties, additionalProperties }: JsonSchema,
  key: PropertyKey,
): readonly JsonSchema[] {
  if (typeof key === "number") return items === undefined ? [] : [items];
  const property =
    properties !== undefined && Object.hasOwn(properties, key) ? properties[String(key)] : undefined;
  if (property !== undefined) return [property];
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
}

function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  return [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(alternatives)];
}
