import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Finding } from "../../core/check/Finding.ts";
import type { Severity } from "../../core/check/Rule.ts";
import { problemWordsIn } from "../../core/i18n/problems/index.ts";
import { wordIn } from "../../core/i18n/problems/Sentence.ts";
import type { Edit, Path } from "../../core/source/SourceText.ts";
import { spotOf } from "../../core/source/valueSource.ts";
import type { Span } from "../../core/text/Span.ts";
import { withoutCode } from "../../core/text/withoutCode.ts";
import { asSentence, sayFinding } from "../kit/sayFinding.ts";
import { sayMisread } from "./Misread.ts";
import type { ValueProblem } from "./ValueProblem.ts";

/** What is said of a value, at its field. */
export interface FieldMessage {
  readonly severity: Severity;
  readonly text: string;
  /** The rule; undefined if the value makes no campaign. */
  readonly rule: string | undefined;
  /** The words that it is about. */
  readonly span: Span;
  readonly fix: readonly Edit[] | undefined;
}

/** The messages by the value that they are about; see `keyOf`. */
export type Messages = ReadonlyMap<string, readonly FieldMessage[]>;

/** What names a value. A post is checked by itself, so that its place among the posts does not count. */
export function keyOf(path: Path): string {
  return JSON.stringify(path[0] === "posts" ? ["posts", 0, ...path.slice(2)] : path);
}

/** What rules and the reader of files say, in a language, by the value that it is about; the worst first. */
export function messagesBy(
  findings: readonly Finding[],
  problems: readonly ValueProblem[],
  language: string,
): Messages {
  const found = new Map<string, FieldMessage[]>();
  const add = (path: Path, message: FieldMessage) => {
    const key = keyOf(path);
    found.set(key, [...(found.get(key) ?? []), message]);
  };
  for (const { path, message, misread } of problems) {
    const said =
      misread === undefined ? wordIn(message, problemWordsIn(language)) : sayMisread(misread, language);
    add(path, {
      severity: "error",
      text: asSentence(withoutCode(said)),
      rule: undefined,
      span: { start: 0, end: 0 },
      fix: undefined,
    });
  }
  for (const severity of ["error", "warning", "info"] as const) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const { path, offset } = spotOf(finding.place);
      const span = { start: offset, end: spotOf(finding.end).offset };
      const text = sayFinding({ severity, note: finding }, language);
      add(path, { severity, text, rule: finding.rule, span, fix: finding.fix });
    }
  }
  return found;
}

/** Whether an error or a warning is about a value or one inside of it. */
export function hasTrouble(messages: Messages, path: Path): boolean {
  const start = keyOf(path).slice(0, -1);
  return [...messages].some(
    ([key, own]) =>
      (key.startsWith(`${start},`) || key === `${start}]`) && own.some(({ severity }) => severity !== "info"),
  );
}

export const MessagesContext = createContext<Messages>(new Map());

/** What is said of a value. */
export function useMessages(path: Path): readonly FieldMessage[] {
  return useContext(MessagesContext).get(keyOf(path)) ?? [];
}
