import type { ComponentChildren } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Path } from "../../../core/source/SourceText.ts";
import { hasTrouble, MessagesContext } from "../messages.ts";

interface Props {
  /** The value whose fields are inside. */
  readonly path: Path;
  readonly summary: string;
  /** Whether something is filled in. */
  readonly isFilled: boolean;
  readonly children: ComponentChildren;
}

/** Fields that few need: open where something is filled in, or where an error or a warning is inside. */
export function Fold({ path, summary, isFilled, children }: Props) {
  const isNeeded = hasTrouble(useContext(MessagesContext), path) || isFilled;
  const [isOpen, setOpen] = useState(isNeeded);
  // What was corrected or emptied stays open: somebody is at work in it.
  useEffect(() => {
    if (isNeeded) setOpen(true);
  }, [isNeeded]);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
