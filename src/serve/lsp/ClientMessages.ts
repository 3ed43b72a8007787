import { finished, type Readable } from "node:stream";
import {
  AbstractMessageReader,
  type DataCallback,
  Disposable,
  ErrorCodes,
  type Message,
  type MessageWriter,
  type NotificationMessage,
  type RequestMessage,
  type ResponseMessage,
} from "vscode-languageserver/node";
import { type Fault, fault, faultOf } from "../faultOf.ts";
import { lackOf } from "./lackOf.ts";

const HEAD_END = "\r\n\r\n";

const EXIT: NotificationMessage = { jsonrpc: "2.0", method: "exit" };

/**
 * Reads an editor's messages, and answers those that the server cannot take. An editor that closes its end has said exit:
 * the connection hears of it after all that was said before.
 */
export class ClientMessages extends AbstractMessageReader {
  readonly #input: Readable;
  readonly #answers: MessageWriter;
  #chunks: Buffer[] = [];
  /** How many bytes there are, and how many are needed to go on. */
  #have = 0;
  #need = 0;

  constructor(input: Readable, answers: MessageWriter) {
    super();
    this.#input = input;
    this.#answers = answers;
  }

  override listen(callback: DataCallback): Disposable {
    const onData = (chunk: Buffer) => {
      for (const text of this.#textsUpTo(chunk)) this.#take(text, callback);
    };
    this.#input.on("data", onData);
    finished(this.#input, { writable: false }, () => callback(EXIT));
    return Disposable.create(() => this.#input.off("data", onData));
  }

  /** The bodies that are whole with these bytes. A head is `Content-Length: 12`, other fields, and an empty line. */
  #textsUpTo(chunk: Buffer): string[] {
    this.#chunks.push(chunk);
    this.#have += chunk.length;
    if (this.#have < this.#need) return [];
    let rest = Buffer.concat(this.#chunks);
    this.#need = 0;
    const texts: string[] = [];
    for (let end = rest.indexOf(HEAD_END); end !== -1; end = rest.indexOf(HEAD_END)) {
      const length = /^content-length:[ \t]*(\d+)/im.exec(rest.subarray(0, end).toString("latin1"))?.[1];
      const start = end + HEAD_END.length;
      // Without a length nobody knows where the body ends. It is read as a message that is none, up to the next head.
      this.#need = start + Number(length ?? 0);
      if (rest.length < this.#need) break;
      texts.push(rest.subarray(length === undefined ? 0 : start, this.#need).toString());
      rest = rest.subarray(this.#need);
      this.#need = 0;
    }
    this.#chunks = [rest];
    this.#have = rest.length;
    return texts;
  }

  #take(text: string, callback: DataCallback): void {
    if (text.trim() === "") return;
    const found = faultOf(text, [undefined, null]);
    if (found !== undefined) {
      this.#answer(found);
      return;
    }
    const message: Message & Partial<RequestMessage> = JSON.parse(text);
    const lack = message.method === undefined ? undefined : lackOf(message.method, message.params);
    if (lack === undefined) callback(message);
    else this.#answer(fault(message.id, ErrorCodes.InvalidParams, `Invalid params: ${lack}`));
  }

  /** Answers a request; a notification has no answer. */
  #answer({ id, error }: Fault): void {
    if (id === undefined) return;
    const answer: ResponseMessage = { jsonrpc: "2.0", id, error };
    this.#answers.write(answer).catch((failure: unknown) => this.fireError(failure));
  }
}
