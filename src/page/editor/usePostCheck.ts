import { useEffect, useState } from "preact/hooks";
import type { Checker, PostCheck } from "./Checker.ts";
import type { EditorState, Values } from "./EditorState.ts";
import { useEditor, useEditorState } from "./editorContext.ts";
import { twinsOf } from "./twins.ts";
import { postsOf } from "./values.ts";

const campaignOf = ({ value }: EditorState) => value;
const picturesOf = ({ pictures }: EditorState) => pictures;

const NOTHING: PostCheck = { posts: [], findings: [], problems: [] };

/** What is known of a post. It follows what is typed once the browser has shown that. */
export function usePostCheck(at: number): PostCheck {
  const editor = useEditor();
  const value = useEditorState(campaignOf);
  const pictures = useEditorState(picturesOf);
  const check = () => checkPost(editor.checker, value, at) ?? NOTHING;
  const [known, setKnown] = useState({ at, check: undefined as PostCheck | undefined });
  useEffect(() => {
    const timer = setTimeout(() => setKnown({ at, check: check() }));
    return () => clearTimeout(timer);
  }, [value, pictures, at]);
  return known.at === at && known.check !== undefined ? known.check : NOTHING;
}

/** Checks a post of a campaign, beside those that say the same. */
export function checkPost(checker: Checker, value: Values | undefined, at: number): PostCheck | undefined {
  const post = postsOf(value)[at];
  return value && post && checker.check(value, post, twinsOf(postsOf(value), at));
}
