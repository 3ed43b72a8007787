import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** A browser without a way to write to files, as most are. */
export const PLAIN = "delete window.showOpenFilePicker; delete window.showSaveFilePicker;";

/** A file that the page may write to, as browsers hand it out; its text is in `window.disk`. */
export const DISK = `window.disk = undefined;
  const handle = { name: "gekozen.yaml", kind: "file",
    getFile: async () => new File([window.disk], "gekozen.yaml"),
    createWritable: async () => { let all = ""; return { write: async (text) => { all += text; }, close: async () => { window.disk = all; } }; } };
  window.showSaveFilePicker = async () => { if (window.refuse) throw new DOMException("", "AbortError"); window.disk = ""; return handle; };
  window.showOpenFilePicker = async () => [handle];`;
export const onDisk = (page: Page) => page.evaluate(() => String(Reflect.get(window, "disk")));
export const putOnDisk = (page: Page, text: string) =>
  page.evaluate((written) => Reflect.set(window, "disk", written), text);

/** What the browser puts among the downloads on a click, as text. */
export async function downloaded(page: Page, selector: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
