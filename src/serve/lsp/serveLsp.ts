import {
  type Connection,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { createConnection, StreamMessageWriter } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { valueAt } from "../../core/source/nameOfPath.ts";
import { readVersion } from "../../files/readVersion.ts";
import type { LspContext } from "./analyse.ts";
import { ClientMessages } from "./ClientMessages.ts";
import { codeActions, FIX_ALL, fixAll } from "./codeActions.ts";
import { complete } from "./completion.ts";
import { hoverAt } from "./hover.ts";
import { symbolsOf } from "./symbols.ts";
import { Workspace } from "./Workspace.ts";

/** The files whose change can change what is found: those that campaigns name. */
const WATCHED = "**/*.{yaml,yml,jpg,jpeg,png,gif,webp,svg,woff2}";

/** Serves one editor on standard input and output, until it says exit or closes its end. */
export function serveLsp(context: LspContext): void {
  const answers = new StreamMessageWriter(process.stdout);
  // One message after another, so that whatever comes before an exit has its answer.
  const connection = createConnection(new ClientMessages(process.stdin, answers), answers, {
    maxParallelism: 1,
  });
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(connection, documents, context);
  let watches = false;
  connection.onInitialize(({ capabilities }) => {
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    return {
      serverInfo: { name: "bluehart", version: readVersion() },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        completionProvider: { triggerCharacters: ["#", "{", "["] },
        codeActionProvider: { codeActionKinds: ["quickfix", FIX_ALL], resolveProvider: true },
        documentSymbolProvider: true,
      },
    };
  });
  connection.onInitialized(() => {
    if (!watches) return;
    // What comes next does not wait for the editor's answer.
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
      .catch((error: unknown) => connection.console.error(String(error)));
  });
  documents.onDidChangeContent(({ document }) => workspace.checkSoon(document));
  documents.onDidClose(({ document }) => workspace.close(document));
  documents.onDidSave(() => workspace.checkAll());
  connection.onDidChangeWatchedFiles(() => workspace.checkAll());
  answerRequests(connection, documents, workspace, context);
  documents.listen(connection);
  connection.listen();
}

function answerRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  context: LspContext,
): void {
  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return null;
    const analysis = await workspace.analyse(document);
    return hoverAt(document.getText(), document.offsetAt(position), analysis, context.words);
  });
  connection.onCompletion(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && complete(document, document.offsetAt(position), context);
  });
  connection.onCodeAction(async ({ textDocument, range, context: { only } }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return [];
    return codeActions(document, range, await workspace.analyse(document), only, context.words);
  });
  connection.onCodeActionResolve(async (action) => {
    const document = documents.get(String(valueAt(action.data, ["uri"])));
    const edit = document && (await fixAll(document, context));
    return document && edit ? { ...action, edit: { changes: { [document.uri]: [edit] } } } : action;
  });
  connection.onDocumentSymbol(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    return document && symbolsOf(document);
  });
}
