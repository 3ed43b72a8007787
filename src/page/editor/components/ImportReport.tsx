import { problemWordsIn } from "../../../core/i18n/problems/index.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import { type Report, type ReportLine, reportOf } from "../../../exchange/report.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { postsOf } from "../values.ts";

/** What `bluehart import` says of a document: what became what, what it assumed and what it left out. */
export function ImportReport({ report }: { readonly report: Report }) {
  const { ui } = useEditorWords();
  return reportOf(report, problemWordsIn(ui)).map(({ kind, title, lines }) => (
    // What became what can be seen in the campaign itself.
    <details class="report" key={kind} data-report={kind} open={kind !== "became"}>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul class="plain-list">
        {lines.map((line) => (
          <Line {...line} />
        ))}
      </ul>
    </details>
  ));
}

function Line({ text, why, place, post }: ReportLine) {
  const editor = useEditor();
  const at = useEditorState(({ value }) =>
    post === undefined ? -1 : postsOf(value).findIndex((one) => valueAt(one, ["id"]) === post),
  );
  return (
    <li>
      {at === -1 ? (
        <span dir="auto">{text}</span>
      ) : (
        <button type="button" class="as-link" dir="auto" onClick={() => editor.go({ kind: "post", at })}>
          {text}
        </button>
      )}
      <span class="hint" dir="auto">
        {why} ({place})
      </span>
    </li>
  );
}
