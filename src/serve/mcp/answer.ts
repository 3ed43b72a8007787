import type { CallToolResult } from "@modelcontextprotocol/server";
import { UserError } from "../../core/source/UserError.ts";
import { reasonOf } from "../../core/text/reasonOf.ts";

/** The most that a tool answers with, in UTF-16 units: more than any assistant's memory has room for, and less than hurts. */
export const LONGEST_ANSWER = 200_000;

/** The answer of a tool, as a text. */
export function answer(text: string): CallToolResult {
  return { content: [{ type: "text", text }] };
}

/** What a tool found, as JSON. */
export function answerJson(value: object): CallToolResult {
  return answer(JSON.stringify(value));
}

/** Lists that share the room of an answer: each is cut where the room ends, and `leftOut` says by how much. */
export function fitting<Lists extends { readonly [name: string]: readonly object[] }>(lists: Lists): object {
  let room = LONGEST_ANSWER;
  const leftOut: { [name: string]: number } = {};
  const shown = Object.entries(lists).map(([name, list]) => {
    const kept = list.findIndex((entry) => {
      room -= JSON.stringify(entry).length + 1;
      return room < 0;
    });
    if (kept >= 0) leftOut[name] = list.length - kept;
    return [name, kept < 0 ? list : list.slice(0, kept)];
  });
  return {
    ...Object.fromEntries(shown),
    ...(Object.keys(leftOut).length > 0 && { leftOut, hint: "ask for fewer platforms, languages or posts" }),
  };
}

/** Runs a tool. A mistake of the caller becomes an error in words that a model can act on; so does a bug, which is called one. */
export async function attempt(run: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await run();
  } catch (error) {
    const message =
      error instanceof UserError
        ? error.message
        : `This is a bug in bluehart, not your mistake. Please report it: ${reasonOf(error)}`;
    return { ...answer(message.slice(0, LONGEST_ANSWER)), isError: true };
  }
}
