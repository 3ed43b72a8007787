import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { program } from "../../cli/bluehart.ts";

/** An editor with one document open, that speaks the protocol with the built program. */
export class Editor {
  readonly child: ChildProcessWithoutNullStreams;
  readonly #connection: ProtocolConnection;
  readonly #uri: string;
  #document: TextDocument | undefined;
  #published: PublishDiagnosticsParams | undefined;
  #onPublished: () => void = () => {};

  private constructor(file: string, cwd: string, env: NodeJS.ProcessEnv) {
    this.#uri = /^untitled:/.test(file) ? file : pathToFileURL(file).href;
    this.child = spawn(process.execPath, [program, "lsp", "--stdio"], {
      cwd,
      env: { ...process.env, ...env },
    });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.#connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published = params;
      this.#onPublished();
    });
    this.#connection.listen();
  }

  /** Opens a text as the content of a file, which need not have it. */
  static async open(file: string, text: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Editor> {
    const editor = new Editor(file, cwd, env);
    await editor.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    await editor.#connection.sendNotification(InitializedNotification.type, {});
    editor.#document = TextDocument.create(editor.#uri, "yaml", 1, text);
    await editor.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: editor.#uri, languageId: "yaml", version: 1, text },
    });
    return editor;
  }

  get document(): TextDocument {
    if (this.#document === undefined) throw new Error("nothing is open");
    return this.#document;
  }

  /** Replaces a text of the document by another, as typing does. */
  async type(before: string, after: string): Promise<void> {
    const start = this.document.getText().indexOf(before);
    if (start < 0) throw new Error(`the document has no ${before}`);
    const range = {
      start: this.document.positionAt(start),
      end: this.document.positionAt(start + before.length),
    };
    const change = { range, text: after };
    const version = this.document.version + 1;
    this.#document = TextDocument.update(this.document, [change], version);
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.#uri, version },
      contentChanges: [change],
    });
  }

  async save(): Promise<void> {
    this.#published = undefined;
    await this.#connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: this.#uri },
    });
  }

  /** What the server says of the document as it is now. */
  async diagnostics(): Promise<readonly Diagnostic[]> {
    while (this.#published?.version !== this.document.version) {
      await new Promise<void>((resolve) => {
        this.#onPublished = resolve;
      });
    }
    return this.#published.diagnostics;
  }

  /** The words that a diagnostic underlines. */
  underlined({ range }: Pick<Diagnostic, "range">): string {
    return this.document.getText(range);
  }

  /** What is shown over the first place where a text stands. */
  async hover(at: string): Promise<string | undefined> {
    const hover = await this.#connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: this.#uri },
      position: this.document.positionAt(this.document.getText().indexOf(at)),
    });
    return hover === null ? undefined : JSON.parse(JSON.stringify(hover.contents)).value;
  }

  /** What is offered just behind the first place where a text stands. */
  async complete(behind: string): Promise<CompletionItem[]> {
    const offset = this.document.getText().indexOf(behind) + behind.length;
    const items = await this.#connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: this.#uri },
      position: this.document.positionAt(offset),
    });
    return Array.isArray(items) ? items : (items?.items ?? []);
  }

  /** The text after what is offered under a label was chosen. */
  async chosen(behind: string, label: string): Promise<string> {
    const item = (await this.complete(behind)).find((one) => one.label === label);
    if (item?.textEdit === undefined || !("range" in item.textEdit))
      throw new Error(`${label} is not offered`);
    return TextDocument.applyEdits(this.document, [item.textEdit]);
  }

  /** The fixes that are offered over a range, by their titles, each with the text that it makes. */
  async fixes(range: Diagnostic["range"], only?: string[]): Promise<Map<string, string>> {
    const actions = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.#uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
    const texts = new Map<string, string>();
    for (const action of actions ?? []) {
      const whole =
        ("edit" in action && action.edit !== undefined) || !("kind" in action)
          ? action
          : await this.#connection.sendRequest(CodeActionResolveRequest.type, action);
      const edits = "edit" in whole ? (whole.edit?.changes?.[this.#uri] ?? []) : [];
      texts.set(action.title, TextDocument.applyEdits(this.document, edits));
    }
    return texts;
  }

  async symbols() {
    return this.#connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: this.#uri } });
  }

  async close(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
  }
}
