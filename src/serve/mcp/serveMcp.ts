import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { createServer } from "./createServer.ts";
import type { McpContext } from "./McpContext.ts";

/** The largest message that is read, in bytes: the longest text, with each of its letters escaped. */
const LARGEST_MESSAGE = 1024 * 1024;

/**
 * Serves one client on standard input and output until it closes its end.
 *
 * @param onError - hears of what the client sent that is not the protocol
 */
export async function serveMcp(context: McpContext, onError: (error: Error) => void): Promise<void> {
  const transport = new StdioServerTransport(process.stdin, process.stdout, {
    maxBufferSize: LARGEST_MESSAGE,
  });
  const ended = new Promise<void>((resolve) => process.stdin.once("close", resolve).once("end", resolve));
  serveStdio(() => createServer(context), { transport, onerror: onError });
  await ended;
}
