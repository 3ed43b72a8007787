import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { EditorMessages } from "../../core/i18n/editor/EditorMessages.ts";
import { editorMessagesIn } from "../../core/i18n/editor/index.ts";
import { useSelected } from "../useSelected.ts";
import type { Editor } from "./Editor.ts";
import type { EditorState } from "./EditorState.ts";
import type { Local } from "./local/Local.ts";

export const EditorContext = createContext<Editor | undefined>(undefined);

/** What only a page without a program does; undefined in others. */
export const LocalContext = createContext<Local | undefined>(undefined);

export const useLocal = () => useContext(LocalContext);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === undefined) throw new Error("a component stands outside of the editor");
  return editor;
}

/** What a component needs of the state; it is rendered again when that changes. */
export function useEditorState<Value>(select: (state: EditorState) => Value): Value {
  return useSelected(useEditor().store, select);
}

const uiOf = ({ ui }: EditorState) => ui;

/** The page's words, in the reader's language. */
export function useEditorWords(): { readonly ui: string; readonly words: EditorMessages } {
  const ui = useEditorState(uiOf);
  return { ui, words: editorMessagesIn(ui) };
}
