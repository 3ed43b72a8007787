/** Files on disk share one store: what is kept carries the page's own address. */
const KEY = `bluehart-edit:${location.pathname}`;

/** What was kept of an earlier session; undefined if nothing was, or if the browser keeps nothing. */
export function keptDraft(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @throws whatever the browser says if it keeps nothing. */
export function keepDraft(draft: string | undefined): void {
  if (draft === undefined) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, draft);
}

/** Whether the browser lets the page keep anything. */
export function canKeep(): boolean {
  try {
    localStorage.getItem(KEY);
    return true;
  } catch {
    return false;
  }
}
