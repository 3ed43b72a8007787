import { valueAt } from "../../../core/source/nameOfPath.ts";
import type { Path } from "../../../core/source/SourceText.ts";
import { useEditor, useEditorState, useEditorWords } from "../editorContext.ts";
import { MessagesContext, messagesBy } from "../messages.ts";
import { editedLanguages, isTexts, nameIn, nameOf } from "../textAt.ts";
import { usePostCheck } from "../usePostCheck.ts";
import { postsOf, toValues } from "../values.ts";
import { FieldMessages } from "./FieldMessages.tsx";
import { Fold } from "./Fold.tsx";
import { HashtagGroup } from "./HashtagGroup.tsx";
import { Images } from "./Images.tsx";
import { fieldId, LineField } from "./LineField.tsx";
import { Act } from "./ListEditor.tsx";
import { Locked } from "./Locked.tsx";
import { LockedText } from "./LockedText.tsx";
import { OnPlatforms } from "./OnPlatforms.tsx";
import { Platforms } from "./Platforms.tsx";
import { TextArea } from "./TextArea.tsx";
import { TextFields } from "./TextFields.tsx";
import { ThreadField } from "./ThreadField.tsx";
import { WhenField } from "./WhenField.tsx";

/** The keys of a post that its form shows. */
const KNOWN = [
  ...["id", "platforms", "when", "text", "title", "firstComment", "contentWarning", "images", "hashtags"],
  ...["thread", "variants"],
];

/** A post: its texts side by side, and how each looks on the platforms it goes to. */
export function PostForm({ at }: { readonly at: number }) {
  const editor = useEditor();
  const { ui, words } = useEditorWords();
  const value = useEditorState((state) => state.value);
  const check = usePostCheck(at);
  const posts = postsOf(value);
  const post = posts[at];
  if (post === undefined) return null;
  const path = ["posts", at];
  const languages = editedLanguages(value);
  const text = valueAt(post, ["text"]);
  const id = String(valueAt(post, ["id"]) ?? "");
  const isTaken = posts.some(
    (other, index) => index !== at && String(valueAt(other, ["id"])).toLowerCase() === id.toLowerCase(),
  );
  const messages = messagesBy(check.findings, check.problems, ui);
  const fixes = check.findings.filter(({ fix }) => fix !== undefined).length;
  const isShown = (key: string) => {
    const [, , field] = JSON.parse(key);
    return KNOWN.includes(String(field));
  };
  const others = [...messages].flatMap(([key, own]) => (isShown(key) ? [] : own));
  const fixAll = async () => {
    if (value === undefined) return;
    const fixed = await editor.checker.fix(value, post);
    editor.replace(toValues({ ...value, posts: posts.with(at, Object(fixed)) }));
    editor.say(words.fixed);
  };
  return (
    <MessagesContext.Provider value={messages}>
      <WhenField path={[...path, "when"]} />
      <Platforms at={at} posts={check.posts} />
      {others.length > 0 && <FieldMessages id="post-said" messages={others} post={at} />}
      {fixes > 1 && (
        <p>
          <button type="button" class="button" data-action="fix-all" onClick={fixAll}>
            {words.fixAll(fixes)}
          </button>
        </p>
      )}
      {!isTexts(text) && <LockedText path={[...path, "text"]} value={text} />}
      <div class={languages.length % 2 === 0 ? "columns even" : "columns"}>
        {languages.map((language) => (
          <section class="language" aria-label={words.textIn(nameIn(language, ui))}>
            <h2 class="unseen">{words.textIn(nameIn(language, ui))}</h2>
            {isTexts(text) && (
              <TextArea
                id={`${fieldId([...path, "text"])}-${language}`}
                path={[...path, "text"]}
                language={language}
                label={languages.length > 1 ? nameOf(language) : words.text}
              />
            )}
            <OnPlatforms
              at={at}
              language={language}
              posts={check.posts}
              isBroken={check.problems.length > 0}
            />
          </section>
        ))}
      </div>
      <ThreadField path={[...path, "thread"]} />
      <Field path={[...path, "title"]} label={words.postTitle} />
      <Field path={[...path, "firstComment"]} label={words.firstComment} />
      <Field path={[...path, "contentWarning"]} label={words.contentWarning} />
      <HashtagGroup path={[...path, "hashtags"]} />
      <Images path={[...path, "images"]} posts={check.posts} />
      <Locked path={path} known={KNOWN} />
      <LineField
        path={[...path, "id"]}
        label={words.name}
        hint={words.nameHint}
        kind="name"
        required
        trouble={isTaken ? words.nameTaken : undefined}
      />
      <PostActions at={at} id={id} number={posts.length} />
    </MessagesContext.Provider>
  );
}

/** What some platforms show beside a text; open where the post has it. */
function Field({ path, label }: { readonly path: Path; readonly label: string }) {
  const isThere = useEditorState((state) => valueAt(state.value, path) !== undefined);
  return (
    <Fold path={path} summary={label} isFilled={isThere}>
      <TextFields path={path} label={label} short />
    </Fold>
  );
}

interface ActionsProps {
  readonly at: number;
  readonly id: string;
  /** How many posts there are. */
  readonly number: number;
}

function PostActions({ at, id, number }: ActionsProps) {
  const editor = useEditor();
  const { words } = useEditorWords();
  const list = ["posts"];
  const move = (to: number) =>
    editor.do({ kind: "move", list, from: at, to }, { view: { kind: "post", at: to } });
  const duplicate = () => editor.do({ kind: "duplicate", list, at }, { view: { kind: "post", at: at + 1 } });
  const remove = () => {
    editor.do({ kind: "remove", list, at }, { view: { kind: "overview" } });
    editor.say(words.removed);
  };
  return (
    <section aria-labelledby="post-actions" class="post-actions">
      <h2 id="post-actions">{words.moreOfPost}</h2>
      <div class="actions">
        <Act label={words.duplicate} of={id} onClick={duplicate} />
        {at > 0 && <Act label={words.moveUp} of={id} onClick={() => move(at - 1)} />}
        {at < number - 1 && <Act label={words.moveDown} of={id} onClick={() => move(at + 1)} />}
        <Act label={words.remove} of={id} onClick={remove} />
      </div>
    </section>
  );
}
