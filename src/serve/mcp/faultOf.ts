/** The id of a request, as JSON-RPC 2.0 has it. */
type Id = string | number | null;

export interface Fault {
  /** Undefined for a notification, which is never answered. */
  readonly id: Id | undefined;
  readonly error: { readonly code: number; readonly message: string };
}

/**
 * What is wrong with a line that is no message; undefined if it is one, or empty.
 *
 * Source: jsonrpc.org/specification, sections 4 and 5.1 (4 November 2010 to 2013).
 */
export function faultOf(line: string): Fault | undefined {
  if (line.trim() === "") return undefined;
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return fault(null, -32700, "Parse error");
  }
  if (typeof message !== "object" || message === null || Array.isArray(message)) {
    return fault(null, -32600, "Invalid Request");
  }
  const { jsonrpc, id, method, params } = message as { readonly [key: string]: unknown };
  const known = typeof id === "string" || Number.isInteger(id) ? (id as Id) : null;
  const isAnswer = method === undefined && ("result" in message || "error" in message);
  if (
    jsonrpc !== "2.0" ||
    (id !== undefined && known === null) ||
    (typeof method !== "string" && !isAnswer)
  ) {
    return fault(known, -32600, "Invalid Request");
  }
  const isObject = typeof params === "object" && params !== null && !Array.isArray(params);
  if (params === undefined || isObject) return undefined;
  return fault(id === undefined ? undefined : known, -32602, "Invalid params");
}

function fault(id: Fault["id"], code: number, message: string): Fault {
  return { id, error: { code, message } };
}
