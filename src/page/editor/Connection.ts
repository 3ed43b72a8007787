import type { ImageFile } from "../../core/campaign/Campaign.ts";
import type { Draft, EditorData } from "./EditorData.ts";

/** What became of a save. */
export type Saved =
  | { readonly kind: "saved" }
  /** The file has another text than the one that the changes started from. */
  | { readonly kind: "changed"; readonly text: string }
  | { readonly kind: "failed"; readonly message: string };

/** A picture beside the campaign, under the name that it got. */
export interface AddedPicture {
  readonly name: string;
  readonly picture: ImageFile;
}

const KEY = "bluehart-key";

/** Talks to the program that serves the page, with the key that it gave to this page only. */
export class Connection {
  readonly #key: string;
  /** The last write that was asked for. */
  #last: Promise<unknown> = Promise.resolve();

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
    return fetch(path, { ...options, headers: { Authorization: `Bearer ${this.#key}` } });
  }

  /**
   * The campaign; undefined if the key is not that of the running program.
   *
   * @throws Error with what is wrong if the file can no longer be read.
   */
  async load(): Promise<EditorData | undefined> {
    const response = await this.#ask("/campaign");
    if (response.status === 422) throw new Error((await response.json()).message);
    return response.ok ? await response.json() : undefined;
  }

  /** Runs after what was asked for before, so that no draft comes to lie beside a later save. */
  inTurn<Value>(write: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(write);
    this.#last = done.catch(() => {});
    return done;
  }

  async save(text: string, base: string | undefined): Promise<Saved> {
    const response = await this.#ask("/campaign", { method: "PUT", body: JSON.stringify({ text, base }) });
    if (response.ok) return { kind: "saved" };
    const answer = /json/.test(response.headers.get("content-type") ?? "") ? await response.json() : {};
    if (response.status === 409) return { kind: "changed", text: String(answer.text) };
    return { kind: "failed", message: String(answer.message ?? response.status) };
  }

  /** @param look - the changes that are not saved once it is their turn; undefined if all are */
  async saveDraft(look: () => Draft | undefined): Promise<void> {
    await this.inTurn(() => {
      const draft = look();
      const body = draft && JSON.stringify(draft);
      return this.#ask("/draft", body === undefined ? { method: "DELETE" } : { method: "PUT", body });
    });
  }

  /** Copies a picture beside the campaign; undefined if it is none. */
  async addPicture(file: File): Promise<AddedPicture | undefined> {
    const path = `/picture?name=${encodeURIComponent(file.name)}`;
    const response = await this.#ask(path, { method: "PUT", body: file });
    return response.ok ? await response.json() : undefined;
  }

  /** The address of a picture, as data of this page. */
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
