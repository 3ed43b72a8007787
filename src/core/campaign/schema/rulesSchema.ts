import * as z from "zod/mini";
import { described } from "../../source/schema/described.ts";
import { type Names, someText } from "./basics.ts";

export const rulesSchema = (rules: Names) =>
  z.partialRecord(
    z.enum(rules),
    z.strictObject({
      severity: described(
        "off, or how much its findings weigh. What a platform rejects stays an error.",
        z.enum(["off", "info", "warning", "error"]),
      ),
      reason: described("Why; the report shows it.", someText),
    }),
  );
