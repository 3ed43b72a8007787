import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { basename, extname } from "node:path";
import { problemWordsIn } from "../../core/i18n/problems/index.ts";
import { wordIn } from "../../core/i18n/problems/Sentence.ts";
import { say } from "../../core/i18n/problems/writing/say.ts";
import { formatPlace } from "../../core/source/Place.ts";
import { UserError } from "../../core/source/UserError.ts";
import { reasonOf } from "../../core/text/reasonOf.ts";
import { LARGEST_FILE } from "../../files/readFile.ts";
import type { EditorData } from "../../page/editor/EditorData.ts";
import { type AddedPicture, type KitFormat, kitFormats } from "../../page/editor/Workspace.ts";
import { type EditedFile, isPicture, LARGEST_DRAFT, LARGEST_PICTURE, PICTURE_TYPES } from "./EditedFile.ts";
import { readBody } from "./readBody.ts";

/** What a route answers with. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
}

/** What the routes work with. */
export interface EditContext {
  readonly edited: EditedFile;
  /** What the page needs to know besides the file. */
  readonly describe: (text: string | undefined) => Promise<Omit<EditorData, "name" | "text" | "draft">>;
  /** The content of a kit of a campaign's text. */
  readonly makeKit: (text: string, format: KitFormat) => Promise<string | Uint8Array>;
}

type Route = (context: EditContext, request: IncomingMessage, parameters: URLSearchParams) => Promise<Answer>;

/** What a page with the key may ask for. */
export const routes: { readonly [route: string]: Route | undefined } = {
  async "GET /campaign"({ edited, describe }) {
    const text = edited.read();
    const data: EditorData = {
      name: basename(edited.file),
      text,
      draft: edited.readDraft(),
      ...(await describe(text)),
    };
    return json(data);
  },

  async "PUT /campaign"({ edited }, request) {
    const sent = await readJson(request, 2 * LARGEST_FILE + 1024);
    if (sent === undefined) return TOO_LARGE;
    const { text, base } = sent;
    if (typeof text !== "string" || (base !== undefined && typeof base !== "string")) return BAD;
    if (Buffer.byteLength(text) > LARGEST_FILE) return TOO_LARGE;
    // In UTF-8, half of a surrogate pair would become another character.
    if (!text.isWellFormed()) throw new UserError(say((words) => words.halfCharacter));
    const current = await edited.save(text, base);
    if (current !== text) return { ...json({ text: current }), status: 409 };
    try {
      edited.removeDraft();
    } catch (error) {
      // The campaign is saved all the same. The page asks to remove the draft as well, and is answered why that fails.
      if (!(error instanceof UserError)) throw error;
    }
    return json({ text });
  },

  /** A kit of a text of the campaign, which need not be saved. */
  async "POST /kit"({ makeKit }, request, parameters) {
    const format = kitFormats.find((name) => name === parameters.get("format"));
    if (format === undefined) return BAD;
    const sent = await readBody(request, LARGEST_FILE);
    if (sent === undefined) return TOO_LARGE;
    if (!isUtf8(sent)) return BAD;
    return { status: 200, type: "application/octet-stream", body: await makeKit(sent.toString(), format) };
  },

  async "PUT /draft"({ edited }, request) {
    const sent = await readBody(request, LARGEST_DRAFT);
    if (sent === undefined) return TOO_LARGE;
    if (!isUtf8(sent)) return BAD;
    await edited.writeDraft(sent.toString());
    return DONE;
  },

  async "DELETE /draft"({ edited }) {
    edited.removeDraft();
    return DONE;
  },

  async "GET /picture"({ edited }, _, parameters) {
    const name = parameters.get("name") ?? "";
    const type = PICTURE_TYPES[extname(name).toLowerCase()];
    const body = type === undefined ? undefined : edited.readPicture(name);
    return type === undefined || body === undefined ? MISSING : { status: 200, type, body };
  },

  async "PUT /picture"({ edited }, request, parameters) {
    const name = parameters.get("name") ?? "";
    const bytes = await readBody(request, LARGEST_PICTURE);
    if (bytes === undefined) return TOO_LARGE;
    if (!isPicture(name, bytes)) return { status: 415 };
    const added: AddedPicture = await edited.addPicture(name, bytes);
    return json(added);
  },
};

export const BAD: Answer = { status: 400 };
export const MISSING: Answer = { status: 404 };
const TOO_LARGE: Answer = { status: 413 };
const DONE: Answer = { status: 204 };

export function json(value: unknown): Answer {
  return { status: 200, type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

/** The answer to a request that met a bug. */
export function failed(error: unknown): Answer {
  return { ...json({ message: reasonOf(error) }), status: 500 };
}

/** The mapping that a request holds; undefined if it is too large. */
export async function readJson(
  request: IncomingMessage,
  most: number,
): Promise<{ readonly [key: string]: unknown } | undefined> {
  const bytes = await readBody(request, most);
  if (bytes === undefined) return undefined;
  if (!isUtf8(bytes)) return {};
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** A route's answer. An error that the user can fix, such as a full disk, is explained in the language of the page. */
export async function answer(
  route: Route,
  context: EditContext,
  request: IncomingMessage,
  parameters: URLSearchParams,
): Promise<Answer> {
  try {
    return await route(context, request, parameters);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const words = problemWordsIn(request.headers["accept-language"] ?? "en");
    const sentences = error.problems.map(({ place, message }) =>
      [place && formatPlace(place), wordIn(message, words)].filter(Boolean).join("  "),
    );
    return { ...json({ message: sentences.join("\n") }), status: 422 };
  }
}
