import { freeId } from "../../../core/campaign/edit/applyOperation.ts";
import { sections } from "../../../core/i18n/editor/sections.ts";
import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { View } from "../EditorState.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { sectionOf } from "../namesOfParts.ts";
import type { Status } from "../statuses.ts";
import { editedLanguages } from "../textAt.ts";
import { postsOf } from "../values.ts";

/** The parts of the campaign and its posts, each of which can be opened. */
export function Navigation({ statuses }: { readonly statuses: readonly (Status | undefined)[] }) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const value = useEditorState((state) => state.value);
  const view = useEditorState((state) => state.view);
  const posts = postsOf(value);
  const problems = value === undefined ? [] : editor.checker.surroundings(value).problems;
  const faulty = new Set(problems.map(({ path }) => sectionOf(path)));
  const add = () => {
    const [main, second] = editedLanguages(value);
    const text = main === undefined || second === undefined ? "" : { [main]: "" };
    // It goes where the last one goes.
    const platforms = valueAt(posts.at(-1), ["platforms"]);
    const id = freeId(`${words.newPost}-1`, posts);
    const post = platforms === undefined ? { id, text } : { id, platforms, text };
    editor.do(
      { kind: "insert", list: ["posts"], at: posts.length, value: post },
      { view: { kind: "post", at: posts.length } },
    );
  };
  return (
    <nav class="navigation" aria-label={words.overview}>
      <ul>
        <Entry view={{ kind: "overview" }} isCurrent={view.kind === "overview"} name={words.overview} />
        {sections.map((section) => (
          <Entry
            view={{ kind: "section", section }}
            isCurrent={view.kind === "section" && view.section === section}
            name={words.sections[section]}
            status={faulty.has(section) ? "error" : undefined}
          />
        ))}
      </ul>
      <h2>{words.posts}</h2>
      <ol>
        {posts.map((post, at) => (
          <Entry
            view={{ kind: "post", at }}
            isCurrent={view.kind === "post" && view.at === at}
            name={String(valueAt(post, ["id"]) || words.unnamed)}
            status={statuses[at]}
          />
        ))}
      </ol>
      <button type="button" class="button" data-action="add-post" onClick={add}>
        {words.addPost}
      </button>
    </nav>
  );
}

interface EntryProps {
  readonly view: View;
  readonly isCurrent: boolean;
  readonly name: string;
  readonly status?: Status | undefined;
}

function Entry({ view, isCurrent, name, status }: EntryProps) {
  const editor = useEditor();
  const { words } = useEditorWords();
  return (
    <li>
      <button type="button" aria-current={isCurrent ? "page" : undefined} onClick={() => editor.go(view)}>
        <span dir="auto">{name}</span>
        {status !== undefined && <span class={`status ${status}`}>{words.status[status]}</span>}
      </button>
    </li>
  );
}
