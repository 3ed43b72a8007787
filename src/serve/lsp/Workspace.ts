import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyse, type LspContext } from "./analyse.ts";
import { toDiagnostics } from "./diagnostics.ts";

/** How long a document is left alone after a keystroke before it is checked, in milliseconds. */
const PAUSE = 150;

/** The open documents, each checked once for each of its versions. */
export class Workspace {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #context: LspContext;
  readonly #known = new Map<string, { readonly version: number; readonly analysis: Promise<Analysis> }>();
  readonly #pauses = new Map<string, NodeJS.Timeout>();

  constructor(connection: Connection, documents: TextDocuments<TextDocument>, context: LspContext) {
    this.#connection = connection;
    this.#documents = documents;
    this.#context = context;
  }

  /** What is known of a document as it is now. */
  analyse(document: TextDocument): Promise<Analysis> {
    const known = this.#known.get(document.uri);
    if (known?.version === document.version) return known.analysis;
    const analysis = analyse(document, this.#context);
    this.#known.set(document.uri, { version: document.version, analysis });
    return analysis;
  }

  /** Checks a document once nobody has typed for a moment. */
  checkSoon({ uri }: TextDocument): void {
    clearTimeout(this.#pauses.get(uri));
    const check = () =>
      this.#check(uri).catch((error: unknown) => this.#connection.console.error(String(error)));
    this.#pauses.set(uri, setTimeout(check, PAUSE));
  }

  /** Checks every document again, because a file that one of them names may have changed. */
  checkAll(): void {
    this.#known.clear();
    for (const document of this.#documents.all()) this.checkSoon(document);
  }

  async close({ uri }: TextDocument): Promise<void> {
    clearTimeout(this.#pauses.get(uri));
    this.#pauses.delete(uri);
    this.#known.delete(uri);
    await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #check(uri: string): Promise<void> {
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    const analysis = await this.analyse(document);
    // Of what was typed meanwhile, the next check tells.
    if (document.version !== version || this.#documents.get(uri) !== document) return;
    await this.#connection.sendDiagnostics({
      uri,
      version,
      diagnostics: toDiagnostics(document, analysis, this.#context.words.findings),
    });
  }
}
