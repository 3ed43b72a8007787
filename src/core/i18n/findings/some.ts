/** The most names that a sentence lists. */
const MOST = 3;

/** The first names of a list, and that there are more. */
export function some(names: readonly string[]): string {
  return [...names.slice(0, MOST), ...(names.length > MOST ? ["…"] : [])].join(", ");
}
