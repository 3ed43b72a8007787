import * as z from "zod/mini";

/** Adds the description that editors show from the JSON Schema. */
export function described<Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema {
  return schema.check(z.describe(description));
}
