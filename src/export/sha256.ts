import { base64 } from "./base64.ts";

/** The SHA-256 of bytes, or of a text as UTF-8, in base64, as a Content-Security-Policy names it. Works in browsers. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return base64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
