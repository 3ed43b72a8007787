import { useContext } from "preact/hooks";
import { useEditorState, useEditorWords, useLocal } from "../editorContext.ts";
import { MessagesContext } from "../messages.ts";
import type { Status } from "../statuses.ts";
import { postsOf } from "../values.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { ImportReport } from "./ImportReport.tsx";
import { MakeKit } from "./MakeKit.tsx";
import { OpenFile } from "./Welcome.tsx";

/** How the campaign is doing, and what is said of it as a whole. */
export function Overview({ statuses }: { readonly statuses: readonly (Status | undefined)[] }) {
  const { words } = useEditorWords();
  const local = useLocal();
  const posts = useEditorState(({ value }) => postsOf(value).length);
  const report = useEditorState((state) => state.report);
  const messages = [...useContext(MessagesContext).values()].flat();
  const number = (wanted: Status) => statuses.filter((status) => status === wanted).length;
  const isKnown = statuses.length === posts && !statuses.includes(undefined);
  return (
    <>
      <p class="lead" id="summary">
        {isKnown ? words.summary(posts, number("error"), number("warning")) : words.checking}
      </p>
      {messages.length > 0 && <FieldMessages id="campaign-said" messages={messages} />}
      {report !== undefined && <ImportReport report={report} />}
      <MakeKit />
      {local !== undefined && (
        <p>
          <OpenFile local={local} label={words.local.openAnother} class="button" />
        </p>
      )}
    </>
  );
}
