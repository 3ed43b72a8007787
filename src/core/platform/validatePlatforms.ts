import type { EditableSource } from "../source/Source.ts";
import { validate } from "../source/schema/validate.ts";
import type { PlatformsFile } from "./Platform.ts";
import { platformsSchema } from "./schema/platformsSchema.ts";

/** @throws UserError with every mistake in the file and its place. */
export function validatePlatforms(source: EditableSource): PlatformsFile {
  return validate(platformsSchema, source);
}
