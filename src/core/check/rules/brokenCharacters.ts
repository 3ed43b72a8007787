import { type BrokenCharacters, findBrokenCharacters } from "../../text/entities/brokenCharacters.ts";
import type { TextRule } from "../Rule.ts";

/** Characters that a program broke on the way: U+FFFD, half a surrogate pair, UTF-8 read as Windows-1252, escapes. */
export const brokenCharacters: TextRule<
  "broken-characters",
  {
    readonly kind: BrokenCharacters["kind"];
    readonly found: string;
    readonly meant: string | undefined;
  }
> = {
  name: "broken-characters",
  severity: "warning",
  fixable: true,
  *checkText({ text }) {
    for (const { start, end, kind, meant } of findBrokenCharacters(text)) {
      // What `\\n` and the like stand for, only its author knows.
      const isCertain = meant !== undefined && (kind === "mojibake" || kind === "entity");
      yield {
        params: { kind, found: text.slice(start, end), meant },
        severity: kind === "lost" ? "error" : "warning",
        span: { start, end },
        ...(isCertain && { fix: [{ start, end, insert: meant }] }),
      };
    }
  },
};
