import { writeValue } from "../writeValue.ts";

/** A new YAML file with a mapping, each of whose keys has its own paragraph. */
export function newYaml(value: { readonly [key: string]: unknown }): string {
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${key}:${writeValue(inner, "key", 0)}\n`)
    .join("\n");
}
