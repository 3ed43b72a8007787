import type { Kit } from "../../core/kit/buildKit.ts";
import type { Draft, EditorData } from "./EditorData.ts";
import type { AddedPicture, KitFormat, Saved, Workspace } from "./Workspace.ts";

const KEY = "bluehart-key";

/** Talks to the program that serves the page, with the key that it gave to this page only. */
export class Connection implements Workspace {
  readonly #key: string;

  private constructor(key: string) {
    this.#key = key;
  }

  /** The connection of this page; undefined if its address was used before. */
  static async open(): Promise<Connection | undefined> {
    const token = new URLSearchParams(location.hash.slice(1)).get("token");
    if (token !== null) {
      history.replaceState(null, "", "#");
      const response = await fetch("/session", { method: "POST", body: JSON.stringify({ token }) });
      const { key } = response.ok ? await response.json() : {};
      if (typeof key === "string") sessionStorage.setItem(KEY, key);
    }
    const key = sessionStorage.getItem(KEY);
    return key === null ? undefined : new Connection(key);
  }

  #ask(path: string, options: RequestInit = {}): Promise<Response> {
    return fetch(path, {
      ...options,
      headers: { Authorization: `Bearer ${this.#key}`, "Accept-Language": document.documentElement.lang },
    });
  }

  /**
   * The campaign; undefined if the key is not that of the running program.
   *
   * @throws Error with what is wrong if the file can no longer be read.
   */
  async load(): Promise<EditorData | undefined> {
    const response = await this.#ask("/campaign");
    if (response.status === 422 || response.status === 500) throw new Error((await response.json()).message);
    return response.ok ? await response.json() : undefined;
  }

  async save(text: string, base: string | undefined): Promise<Saved> {
    const response = await this.#ask("/campaign", { method: "PUT", body: JSON.stringify({ text, base }) });
    if (response.ok) return { kind: "saved" };
    const answer = await answerOf(response);
    if (response.status === 409)
      return typeof answer.text === "string" ? { kind: "changed", text: answer.text } : { kind: "gone" };
    return { kind: "failed", message: String(answer.message ?? response.status) };
  }

  async saveDraft(draft: Draft | undefined): Promise<void> {
    const body = draft && JSON.stringify(draft);
    const response = await this.#ask(
      "/draft",
      body === undefined ? { method: "DELETE" } : { method: "PUT", body },
    );
    if (!response.ok) throw new Error(String(response.status));
  }

  async renderKit(_: Kit, format: KitFormat, text: string): Promise<Blob> {
    const response = await this.#ask(`/kit?format=${format}`, { method: "POST", body: text });
    if (response.ok) return response.blob();
    const { message = response.status } = await answerOf(response);
    throw new Error(String(message));
  }

  async addPicture(file: File): Promise<AddedPicture | undefined> {
    const path = `/picture?name=${encodeURIComponent(file.name)}`;
    const response = await this.#ask(path, { method: "PUT", body: file });
    return response.ok ? await response.json() : undefined;
  }

  async picture(name: string): Promise<string | undefined> {
    const response = await this.#ask(`/picture?name=${encodeURIComponent(name)}`);
    return response.ok ? URL.createObjectURL(await response.blob()) : undefined;
  }

  /** Tells the program for as long as the page is open that it is; resolves when the program has ended. */
  async stayAlive(): Promise<void> {
    try {
      const response = await this.#ask("/alive");
      const reader = response.body?.getReader();
      while (reader !== undefined && !(await reader.read()).done);
    } catch {
      // A broken connection is one that ended.
    }
  }
}

/** The values that the program answers with; none if it answers without. */
async function answerOf(response: Response): Promise<{ readonly [key: string]: unknown }> {
  return /json/.test(response.headers.get("content-type") ?? "") ? response.json() : {};
}
