import type { Path } from "../../source/SourceText.ts";
import type { Language } from "../Campaign.ts";

/** A change of a campaign file's values. Lists and items are named by their paths. */
export type Operation =
  /** Sets a value, or removes it if it is undefined. */
  | { readonly kind: "set"; readonly path: Path; readonly value: unknown }
  /** Sets what a text says in one language; an empty one is removed. */
  | { readonly kind: "text"; readonly path: Path; readonly language: Language; readonly text: string }
  | { readonly kind: "insert"; readonly list: Path; readonly at: number; readonly value: unknown }
  | { readonly kind: "remove"; readonly list: Path; readonly at: number }
  | { readonly kind: "move"; readonly list: Path; readonly from: number; readonly to: number }
  /** Puts a copy right after an item; a copy with an id gets one of its own. */
  | { readonly kind: "duplicate"; readonly list: Path; readonly at: number }
  | { readonly kind: "language"; readonly language: Language };
