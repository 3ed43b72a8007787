import { useEffect, useState } from "preact/hooks";
import type { PostCheck } from "./Checker.ts";
import type { EditorState } from "./EditorState.ts";
import { useEditor, useEditorState } from "./editorContext.ts";
import { checkPost } from "./usePostCheck.ts";
import { postsOf } from "./values.ts";

/** Whether a post is ready, or how bad the worst is that is said of it. */
export type Status = "error" | "warning" | "fine";

/** How long posts are checked before the page may do something else, in milliseconds, and how long it waits for typing to stop. */
const SLICE = 12;
const PAUSE = 400;

const campaignOf = ({ value }: EditorState) => value;
const picturesOf = ({ pictures }: EditorState) => pictures;

/** The status of each post; undefined for one that was not checked yet. Posts are checked when nothing else happens. */
export function useStatuses(): readonly (Status | undefined)[] {
  const editor = useEditor();
  const value = useEditorState(campaignOf);
  const pictures = useEditorState(picturesOf);
  const [statuses, setStatuses] = useState<readonly (Status | undefined)[]>([]);
  useEffect(() => {
    const posts = postsOf(value);
    const found: (Status | undefined)[] = posts.map(() => undefined);
    let timer: ReturnType<typeof setTimeout>;
    const work = (from: number) => {
      const start = performance.now();
      let at = from;
      for (; at < posts.length && performance.now() - start < SLICE; at++) {
        const check = checkPost(editor.checker, value, at);
        found[at] = check && statusOf(check);
      }
      if (at === posts.length) setStatuses(found);
      else timer = setTimeout(() => work(at), 4);
    };
    timer = setTimeout(() => work(0), PAUSE);
    return () => clearTimeout(timer);
  }, [value, pictures]);
  return statuses;
}

function statusOf({ findings, problems }: PostCheck): Status {
  if (problems.length > 0 || findings.some(({ severity }) => severity === "error")) return "error";
  return findings.some(({ severity }) => severity === "warning") ? "warning" : "fine";
}
