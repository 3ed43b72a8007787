import type { SourceWords } from "../../i18n/problems/source/SourceWords.ts";

/** What a schema demands of a value, by its name, which zod carries as the message; `validate` words it. */
export function demand(name: keyof SourceWords["demands"]): string {
  return name;
}
