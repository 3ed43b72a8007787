import { useEffect } from "preact/hooks";
import { useEditorWords } from "../editorContext.ts";
import { canPick, droppedFile, pickFile } from "../local/browserFiles.ts";
import type { Local } from "../local/Local.ts";

interface Props {
  readonly local: Local;
  readonly onNew: () => void;
}

/** What a page without a program starts with: a file is opened, or a campaign begun. */
export function Welcome({ local, onNew }: Props) {
  const { words } = useEditorWords();
  const { welcomeIntro, open, openIntro, startNew } = words.local;
  return (
    <>
      <p class="lead">{welcomeIntro}</p>
      <p>{openIntro}</p>
      <div class="actions">
        <OpenFile local={local} label={open} class="button main" />
        <button type="button" class="button" data-action="new" onClick={onNew}>
          {startNew}
        </button>
      </div>
    </>
  );
}

interface OpenProps {
  readonly local: Local;
  readonly label: string;
  readonly class: string;
}

/** Asks for a file, in such a way that saving writes to it again, if the browser can. */
export function OpenFile({ local, label, class: classes }: OpenProps) {
  if (canPick) {
    const pick = async () => {
      const picked = await pickFile();
      if (picked !== undefined) await local.open(picked);
    };
    return (
      <button type="button" class={classes} data-action="open" onClick={pick}>
        {label}
      </button>
    );
  }
  return (
    <label class={`${classes} file`}>
      {label}
      <input
        type="file"
        accept=".yaml,.yml,.txt,.md,.markdown"
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) await local.open({ file, handle: undefined });
          currentTarget.value = "";
        }}
      />
    </label>
  );
}

/** Opens a file that is dropped anywhere on the page. Without this, the browser would leave the page for it. */
export function useDrop(local: Local | undefined): void {
  useEffect(() => {
    if (local === undefined) return;
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = async (event: DragEvent) => {
      event.preventDefault();
      const dropped = event.dataTransfer && (await droppedFile(event.dataTransfer));
      if (dropped) await local.open(dropped);
    };
    addEventListener("dragover", allow);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", allow);
      removeEventListener("drop", drop);
    };
  }, [local]);
}
