import { UserError } from "../../core/source/UserError.ts";

export function formatOfZip(_: Uint8Array, file: string): "docx" | "xlsx" {
  throw new UserError(`cannot read ${file}: not yet`);
}
