import { editText } from "../../source/SourceText.ts";
import { type BrokenCharacters, findBrokenCharacters } from "../../text/entities/brokenCharacters.ts";
import type { KitRule, Severity, TextRule } from "../Rule.ts";

export interface BrokenCharactersParams {
  readonly kind: BrokenCharacters["kind"];
  readonly found: string;
  readonly meant: string | undefined;
}

/**
 * Characters that a program broke on the way: U+FFFD, half a surrogate pair, UTF-8 read as Windows-1252, escapes, letters for digits. In posts, and in
 * all else that a kit's readers see.
 */
export const brokenCharacters: TextRule<"broken-characters", BrokenCharactersParams> &
  KitRule<"broken-characters", BrokenCharactersParams> = {
  name: "broken-characters",
  severity: "warning",
  fixable: true,
  *checkText({ text }) {
    for (const { fix, ...report } of reportsOn(text)) {
      yield { ...report, ...(fix !== undefined && { fix: [fix] }) };
    }
  },
  *checkKit({ campaign, posts }) {
    for (const { text, post: id } of campaign.brokenTexts) {
      const own = posts.filter((post) => post.id === id);
      const [origin] = own.map((post) => post.origin);
      // The alt text of a post that was not asked for.
      if (id !== undefined && origin === undefined) continue;
      for (const { fix, span, ...report } of reportsOn(text.value)) {
        const edit = fix && editText(text, fix, fix.insert);
        yield {
          ...report,
          at: text.range(span),
          ...(origin !== undefined && { origin }),
          languages: [...new Set(own.map(({ language }) => language))],
          platforms: [...new Set(own.map(({ platform }) => platform.id))],
          ...(edit !== undefined && { edits: [edit] }),
        };
      }
    }
  },
};

function reportsOn(text: string) {
  return findBrokenCharacters(text).map(({ start, end, kind, meant }) => {
    const severity: Severity = kind === "lost" ? "error" : "warning";
    // What `\\n` and the like stand for, only its author knows.
    const isCertain = meant !== undefined && (kind === "mojibake" || kind === "entity");
    return {
      params: { kind, found: text.slice(start, end), meant },
      severity,
      span: { start, end },
      fix: isCertain ? { start, end, insert: meant } : undefined,
    };
  });
}
