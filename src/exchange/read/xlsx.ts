import { UserError } from "../../core/source/UserError.ts";
import type { ImportDocument } from "../ImportDocument.ts";

export function readXlsx(_: Uint8Array, file: string): ImportDocument {
  throw new UserError(`cannot read ${file}: not yet`);
}
