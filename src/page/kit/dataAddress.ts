/** An address that is its own content, such as `data:image/png;base64,iVBO...`. */
export function dataAddress(type: string, base64: string): string {
  return `data:${type};base64,${base64}`;
}
