import { expect, test } from "vitest";
import { bluehart } from "../../cli/bluehart.ts";

test("what is no message has an answer with its id, and the server goes on", () => {
  const hello = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
  };
  const input = [
    JSON.stringify(hello),
    '{"jsonrpc":"2.0","method":"notifications/initialized"}',
    "garbage",
    "",
    "[]",
    "5",
    '{"jsonrpc":"2.0","id":5}',
    '{"jsonrpc":"2.0","id":6,"method":"tools/call","params":5}',
    '{"jsonrpc":"2.0","method":"tools/call","params":5}',
    '{"jsonrpc":"2.0","id":"last","method":"ping"}',
  ];
  const { out, err, code } = bluehart(["mcp"], { input: `${input.join("\n")}\n` });
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const faults = answers.filter(({ error }) => error).map(({ id, error }) => [id, error.code]);
  expect(faults).toEqual([
    [null, -32700],
    [null, -32600],
    [null, -32600],
    [5, -32600],
    [6, -32602],
  ]);
  expect(answers.filter(({ result }) => result).map(({ id }) => id)).toEqual([1, "last"]);
  expect(err).not.toContain("invalid_");
  expect(code).toBe(0);
});
