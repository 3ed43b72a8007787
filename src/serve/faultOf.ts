/** The id of a request, as JSON-RPC 2.0 has it. */
type Id = string | number | null;

/** What is wrong with a message, and whose answer that is. */
export interface Fault {
  /** Undefined for a notification, which is never answered. */
  readonly id: Id | undefined;
  readonly error: { readonly code: number; readonly message: string };
}

/**
 * What is wrong with a text that is no message; undefined if it is one, or empty. Whether a request has the parameters
 * that it needs is for who takes it to say.
 *
 * @param noParams - what stands for no parameters: the specification leaves them out, and editors write null as well
 *
 * Source: jsonrpc.org/specification, sections 4 and 5.1 (4 November 2010 to 2013).
 */
export function faultOf(text: string, noParams: readonly unknown[] = [undefined]): Fault | undefined {
  if (text.trim() === "") return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return fault(null, -32700, "Parse error");
  }
  if (typeof message !== "object" || message === null || Array.isArray(message)) {
    return fault(null, -32600, "Invalid Request");
  }
  const { jsonrpc, id, method, params } = message as { readonly [key: string]: unknown };
  const known = typeof id === "string" || Number.isInteger(id) ? (id as Id) : null;
  // An answer is never answered: two programs could go on for ever.
  if (method === undefined && ("result" in message || "error" in message)) return undefined;
  if (jsonrpc !== "2.0" || (id !== undefined && known === null) || typeof method !== "string") {
    return fault(known, -32600, "Invalid Request");
  }
  const isObject = typeof params === "object" && params !== null && !Array.isArray(params);
  if (isObject || noParams.includes(params)) return undefined;
  return fault(id === undefined ? undefined : known, -32602, "Invalid params");
}

/** An answer that says what is wrong, with a code of JSON-RPC. */
export function fault(id: Fault["id"], code: number, message: string): Fault {
  return { id, error: { code, message } };
}
