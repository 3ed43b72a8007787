import { say } from "../../core/i18n/problems/documents/say.ts";
import type { Said } from "../../core/i18n/problems/Sentence.ts";
import type { Step } from "./Section.ts";

/** What the headings above a section say of its posts. */
export interface Context {
  /** Whether one of them announces posts. */
  readonly isBelowPosts: boolean;
  readonly platforms: readonly string[] | undefined;
  /** Whether they say that the posts are for all platforms. */
  readonly isForAll: boolean;
  /** Channels that bluehart has no rules for, beside the platforms. */
  readonly others: readonly string[];
  readonly language: string | undefined;
  readonly moment: string | undefined;
  readonly group: string | undefined;
  readonly key: string | undefined;
  /** Whether the heading announces one post, several, or does not say. */
  readonly expects: "one" | "many" | "unknown";
  readonly notes: readonly Said[];
  readonly why: Said;
}

/** Reads the headings above a section, the innermost last. */
export function contextOf(path: readonly Step[]): Context {
  let platforms: readonly string[] | undefined;
  let isForAll = false;
  let others: readonly string[] = [];
  let language: string | undefined;
  let moment: string | undefined;
  const notes: Said[] = [];
  const upper: string[] = [];
  let isBelowPlatform = false;
  let isOneMessage = false;
  let key = "";
  const from = path.findIndex(
    ({ role, sorts, isTheme }) => role.kind === "posts" || sorts.length > 0 || isTheme,
  );
  const dividing = from === -1 ? [] : path.slice(from);
  for (const { label, sorts, text, role, isTheme: isNamed = false } of dividing) {
    if (label.platforms.length > 0 || label.isAll) {
      platforms = label.platforms.length > 0 ? label.platforms : undefined;
      isForAll = platforms === undefined;
      others = label.others;
    }
    language = label.language ?? language;
    moment = label.moment ?? moment;
    const isTheme =
      isNamed || role.kind !== "posts" || label.number !== undefined || label.moment !== undefined;
    const name = [label.number, label.moment, isTheme ? label.rest : ""]
      .filter((part) => part)
      .join(" ")
      .toLowerCase();
    if (name !== "") {
      if (isBelowPlatform) key = `${key}/${name}`;
      else {
        upper.push(name);
        // A day may have several messages.
        isOneMessage ||= label.number !== undefined || (isTheme && label.rest !== "");
      }
    }
    if (sorts.includes("platform")) isBelowPlatform = true;
    notes.push(
      ...label.owners.map((owner) =>
        /:/.test(owner) ? owner : say(({ comments }) => comments.owner(owner)),
      ),
    );
    if (isTheme && label.rest !== "")
      notes.push(
        text
          .replace(label.number ?? "", "")
          .replace(label.moment ?? "", "")
          .replace(/^[\s\p{P}]+/u, "")
          .replace(/^([^()]*)\)\s*$/, "$1"),
      );
  }
  const named = dividing.flatMap(({ text }) => (text === "" ? [] : [text]));
  return {
    isBelowPosts: dividing.length > 0,
    platforms,
    isForAll,
    others,
    language,
    moment,
    group: isOneMessage && isBelowPlatform ? upper.join("/") : undefined,
    key: upper.length > 0 || key !== "" ? `${upper.join("/")}${key}` : undefined,
    expects: expectation(dividing),
    notes,
    why: say(({ why }) => (named.length === 0 ? why.labelled : why.belowHeadings(named))),
  };
}

/** "Post 1" and "Monday" are one post; "Tweets" are several. */
function expectation(path: readonly Step[]): Context["expects"] {
  const counted = path.findLast(({ sorts }) => sorts.includes("number") || sorts.includes("moment"));
  const last = path.at(-1);
  if (last?.label.isPlural && last.label.hasNoun) return "many";
  return counted === undefined ? "unknown" : "one";
}
