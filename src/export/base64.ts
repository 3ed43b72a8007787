/** How many bytes become text at once: a call takes only so many arguments. */
const AT_ONCE = 0x8000;

/** Bytes, or a text as UTF-8, in base64. Works in browsers. */
export function base64(content: Uint8Array | string): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let units = "";
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    units += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE));
  }
  return btoa(units);
}
