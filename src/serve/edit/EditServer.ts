import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Access, isOwnRequest } from "./Access.ts";
import {
  type Answer,
  answer,
  BAD,
  type EditContext,
  failed,
  json,
  MISSING,
  readJson,
  routes,
} from "./routes.ts";

/** The page that the server shows: the same for everybody, because it holds nothing of the campaign. */
export interface ServedPage {
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
}

/** What a server may be given besides what it serves. */
export interface ServerOptions {
  /** How long to wait for a page that was closed, in milliseconds. */
  readonly linger?: number | undefined;
  /** Hears of each bug. The request is answered with 500, and the server goes on. */
  readonly onBug: (error: unknown) => void;
}

/** How long the server waits for a page that was closed, which may be loading again, in milliseconds. */
const LINGER = 30_000;

/** Serves the editor of one campaign file to one page, on this machine only. */
export class EditServer {
  readonly #server: Server;
  readonly #access = new Access();
  readonly #page: ServedPage;
  readonly #context: EditContext;
  readonly #linger: number;
  #host = "";
  #pages = 0;
  #ending: NodeJS.Timeout | undefined;

  constructor(page: ServedPage, context: EditContext, { linger = LINGER, onBug }: ServerOptions) {
    this.#page = page;
    this.#context = context;
    this.#linger = linger;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        // A page that went away is no bug.
        if (response.destroyed) return;
        onBug(error);
        if (response.headersSent) response.destroy();
        else send(response, failed(error), request);
      });
    });
    this.#server.headersTimeout = 10_000;
    this.#server.requestTimeout = 60_000;
  }

  /** Starts on a free port and returns the address to open, token included. A fragment is never sent to a server or a log. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject).listen(0, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    this.#host = `127.0.0.1:${address.port}`;
    return `http://${this.#host}/#token=${this.#access.token}`;
  }

  /** Resolves once the page has been closed for some time, or the server was ended. */
  async ended(): Promise<void> {
    await new Promise<void>((resolve, reject) => this.#server.once("close", resolve).on("error", reject));
  }

  end(): void {
    clearTimeout(this.#ending);
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = "", query] = (request.url ?? "").split("?", 2);
    const route = `${request.method} ${path}`;
    if (!isOwnRequest(request, this.#host)) return send(response, { status: 403 }, request);
    if (route === "GET /") {
      response.setHeader("Content-Security-Policy", this.#page.policy);
      return send(
        response,
        { status: 200, type: "text/html; charset=utf-8", body: this.#page.html },
        request,
      );
    }
    if (route === "POST /session") return send(response, await this.#exchange(request), request);
    if (!this.#access.hasKey(request)) return send(response, { status: 401 }, request);
    if (route === "GET /alive") return this.#stayAlive(response);
    const known = Object.hasOwn(routes, route) ? routes[route] : undefined;
    send(
      response,
      known ? await answer(known, this.#context, request, new URLSearchParams(query)) : MISSING,
      request,
    );
  }

  async #exchange(request: IncomingMessage): Promise<Answer> {
    const sent = await readJson(request, 1024);
    if (typeof sent?.token !== "string") return BAD;
    const key = this.#access.exchange(sent.token);
    return key === undefined ? { status: 401 } : json({ key });
  }

  /** Answers with nothing for as long as the page is open, which is how the server knows. */
  #stayAlive(response: ServerResponse): void {
    this.#pages++;
    clearTimeout(this.#ending);
    response.writeHead(200, { ...HEADERS, "Content-Type": "text/plain" }).flushHeaders();
    response.once("close", () => {
      this.#pages--;
      if (this.#pages === 0) this.#ending = setTimeout(() => this.end(), this.#linger);
    });
  }
}

const HEADERS = {
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

function send(response: ServerResponse, { status, type, body }: Answer, request: IncomingMessage): void {
  // Of a body that was not read to its end, nobody wants the rest.
  const isUnread = !request.complete && request.method !== "GET";
  response.writeHead(status, {
    ...HEADERS,
    ...(type !== undefined && { "Content-Type": type }),
    ...(isUnread && { Connection: "close" }),
  });
  response.end(body);
}
