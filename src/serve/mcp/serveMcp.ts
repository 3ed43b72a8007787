import { Transform } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { faultOf } from "../faultOf.ts";
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
  const messages = process.stdin.pipe(withoutFaults());
  const transport = new StdioServerTransport(messages, process.stdout, { maxBufferSize: LARGEST_MESSAGE });
  const ended = new Promise<void>((resolve) => messages.once("close", resolve).once("end", resolve));
  serveStdio(() => createServer(context), { transport, onerror: onError });
  await ended;
}

/** Lets lines through that are messages, and answers the others, which the SDK drops without a word to the client. */
function withoutFaults(): Transform {
  let rest = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      rest = Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf("\n"); end !== -1; end = rest.indexOf("\n")) {
        const line = rest.subarray(0, end + 1);
        rest = rest.subarray(end + 1);
        const fault = faultOf(line.toString());
        if (fault === undefined) this.push(line);
        else if (fault.id !== undefined)
          process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...fault })}\n`);
      }
      // A line without an end: the SDK gives up once it is too long.
      if (rest.length > LARGEST_MESSAGE) {
        this.push(rest);
        rest = Buffer.alloc(0);
      }
      done();
    },
  });
}
