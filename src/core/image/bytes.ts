export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether some ASCII stands at an offset. */
export function hasText(bytes: Uint8Array, text: string, at = 0): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Bytes as text, each as the character of its number. */
export function toText(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** The offsets at which some ASCII stands. */
export function* findText(bytes: Uint8Array, text: string): Generator<number> {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (hasText(bytes, text, at)) yield at;
  }
}
