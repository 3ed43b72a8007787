import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lackOf } from "../../../src/serve/lsp/lackOf.ts";
import { bluehart } from "../../cli/bluehart.ts";

// What an editor writes in one go, before it closes its end. Source: Language Server Protocol 3.17, base protocol.

const initialize = {
  id: 1,
  method: "initialize",
  params: {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  },
};
const uri = "untitled:mine.yaml";
const text = "title: T\nposts:\n  - { id: a, platforms: [x], text: Plant een boom }\n";
const didOpen = {
  method: "textDocument/didOpen",
  params: { textDocument: { uri, languageId: "yaml", version: 1, text } },
};
const shutdown = { id: "last", method: "shutdown", params: null };
const exit = { method: "exit" };

const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

function say(...messages: (object | string)[]) {
  const bodies = messages.map((message) =>
    typeof message === "string" ? message : JSON.stringify({ jsonrpc: "2.0", ...message }),
  );
  const { out, err, code } = bluehart(["lsp", "--stdio"], { input: bodies.map(framed).join("") });
  const said: {
    id?: unknown;
    method?: string;
    result?: unknown;
    error?: { code: number; message: string };
  }[] = out
    .split(/Content-Length: \d+\r\n\r\n/)
    .filter(Boolean)
    .map((body) => JSON.parse(body));
  return { answers: said.filter(({ method }) => method === undefined), err, code };
}

describe("an editor that says everything at once", () => {
  test("has its answers, in order, and the server ends with 0", () => {
    const hover = { textDocument: { uri }, position: { line: 2, character: 40 } };
    const { answers, err, code } = say(
      initialize,
      { method: "initialized", params: {} },
      didOpen,
      { id: 2, method: "textDocument/hover", params: hover },
      shutdown,
      exit,
    );
    expect(answers.map(({ id }) => id)).toEqual([1, 2, "last"]);
    // "Plant een boom": 14 characters.
    expect(JSON.stringify(answers[1]?.result)).toContain("14 of 280");
    expect([err, code]).toEqual(["", 0]);
  });

  test("and says neither shutdown nor exit has its answers too, and the server ends with 1", () => {
    const { answers, code } = say(initialize);
    expect(answers.map(({ id }) => id)).toEqual([1]);
    expect(code).toBe(1);
  });
});

describe("a message that the server cannot take", () => {
  const PARSE = -32700;
  const REQUEST = -32600;
  const METHOD = -32601;
  const PARAMS = -32602;
  const place = { textDocument: { uri }, position: { line: 0, character: 0 } };
  const range = { start: place.position, end: place.position };
  // Each with its code: jsonrpc.org/specification, section 5.1.
  const wrong: [object | string, number | undefined][] = [
    ["{ no JSON", PARSE],
    ["[]", REQUEST],
    ["5", REQUEST],
    ['{"jsonrpc":"2.0","id":20}', REQUEST],
    [{ id: 21, method: "bluehart/nothing", params: {} }, METHOD],
    [{ id: 22, method: "textDocument/hover" }, PARAMS],
    [{ id: 23, method: "textDocument/hover", params: {} }, PARAMS],
    [{ id: 24, method: "textDocument/hover", params: [] }, PARAMS],
    [
      { id: 25, method: "textDocument/hover", params: { ...place, position: { line: -1, character: 0 } } },
      PARAMS,
    ],
    [{ id: 26, method: "textDocument/completion", params: { ...place, textDocument: null } }, PARAMS],
    [{ id: 27, method: "textDocument/documentSymbol", params: { textDocument: { uri: 5 } } }, PARAMS],
    [{ id: 28, method: "textDocument/codeAction", params: { ...place, range } }, PARAMS],
    [
      {
        id: 29,
        method: "textDocument/codeAction",
        params: { ...place, range, context: { only: "quickfix" } },
      },
      PARAMS,
    ],
    [{ id: 30, method: "codeAction/resolve", params: {} }, PARAMS],
    [{ id: 31, method: "initialize", params: {} }, PARAMS],
    [{ method: "textDocument/didOpen", params: {} }, undefined],
    [
      {
        method: "textDocument/didChange",
        params: { textDocument: { uri, version: 2 }, contentChanges: [{}] },
      },
      undefined,
    ],
    [{ method: "textDocument/didSave" }, undefined],
    [{ method: "textDocument/didClose", params: { textDocument: 5 } }, undefined],
    [{ method: "$/cancelRequest" }, undefined],
    [{ id: null, error: { code: -32700, message: "an answer is never answered" } }, undefined],
  ];

  test("is answered with its code if it is a request, and the server goes on", () => {
    const { answers, err, code } = say(initialize, ...wrong.map(([message]) => message), shutdown, exit);
    const codes = answers.flatMap(({ error }) => (error ? [error.code] : []));
    expect(codes.sort()).toEqual(wrong.flatMap(([, one]) => one ?? []).sort());
    expect(answers.filter(({ result }) => result !== undefined).map(({ id }) => id)).toEqual([1, "last"]);
    expect(answers.find(({ id }) => id === 25)?.error?.message).toBe("Invalid params: position");
    expect([err, code]).toEqual(["", 0]);
  });

  test("is known without a crash, whatever its parameters are", () => {
    const methods = [
      "initialize",
      "textDocument/didOpen",
      "textDocument/didChange",
      "textDocument/codeAction",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...methods), fc.jsonValue(), (method, params) => {
        expect(typeof lackOf(method, params)).toBe("string");
      }),
    );
  });
});
