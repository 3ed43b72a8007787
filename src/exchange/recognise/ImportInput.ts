import type { ImportDocument } from "../ImportDocument.ts";

/** A document to import, with what the call says of all its texts. */
export interface ImportInput {
  readonly document: ImportDocument;
  readonly language?: string | undefined;
  /** An id. */
  readonly platform?: string | undefined;
  /** Whether the name of its file is none. */
  readonly isInput?: boolean;
}
