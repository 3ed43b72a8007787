import * as z from "zod/mini";

/** A value with what an editor, which reads the JSON Schema, says of it. */
export function described<Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema {
  return schema.check(z.describe(description));
}
