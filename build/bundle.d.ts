import type { Plugin } from "vitest/config";

/** Answers an import that ends in `?style` or `?script` with a style sheet or a program as text. */
export const asText: Plugin;
