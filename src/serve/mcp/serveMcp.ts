import { Transform } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { type Fault, fault, faultOf } from "../faultOf.ts";
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

/** How much of either end of a message that is too long is kept: its id is there, in bytes. */
const EDGE = 512;

/** Lets lines through that are messages, and answers the others, which the SDK drops or ends at without a word to the client. */
function withoutFaults(): Transform {
  let rest = Buffer.alloc(0);
  let isCut = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      rest = Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf("\n"); end !== -1; end = rest.indexOf("\n")) {
        const line = rest.subarray(0, end + 1);
        rest = rest.subarray(end + 1);
        const isTooLong = isCut || line.length > LARGEST_MESSAGE;
        isCut = false;
        const problem = isTooLong ? tooLong(line.toString()) : faultOf(line.toString());
        if (problem === undefined) this.push(line);
        else if (problem.id !== undefined)
          process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...problem })}\n`);
      }
      if (rest.length > LARGEST_MESSAGE) {
        rest = Buffer.concat([rest.subarray(0, EDGE), rest.subarray(-EDGE)]);
        isCut = true;
      }
      done();
    },
  });
}

/** The answer to a message that is too long to be parsed: clients write its id first or last. */
function tooLong(line: string): Fault {
  const id =
    /^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*(-?\d{1,15}|"[^"\\]{0,200}")\s*,/.exec(line) ??
    /,\s*"id"\s*:\s*(-?\d{1,15}|"[^"\\]{0,200}")\s*\}\s*$/.exec(line);
  const most = LARGEST_MESSAGE / 1024 / 1024;
  const message = `The message is larger than ${most} MB. Send a shorter text, or fewer values.`;
  return fault(id?.[1] === undefined ? null : JSON.parse(id[1]), -32600, message);
}
