import { useContext } from "preact/hooks";
import { postsOf } from "../Editor.ts";
import { useEditorState, useEditorWords } from "../editorContext.ts";
import { MessagesContext } from "../messages.ts";
import type { Status } from "../statuses.ts";
import { FieldMessages } from "./FieldMessages.tsx";

/** How the campaign is doing, and what is said of it as a whole. */
export function Overview({ statuses }: { readonly statuses: readonly (Status | undefined)[] }) {
  const { words } = useEditorWords();
  const posts = useEditorState(({ value }) => postsOf(value).length);
  const messages = [...useContext(MessagesContext).values()].flat();
  const number = (wanted: Status) => statuses.filter((status) => status === wanted).length;
  const isKnown = statuses.length === posts && !statuses.includes(undefined);
  return (
    <>
      <p class="lead" id="summary">
        {isKnown ? words.summary(posts, number("error"), number("warning")) : words.checking}
      </p>
      {messages.length > 0 && <FieldMessages id="campaign-said" messages={messages} />}
    </>
  );
}
