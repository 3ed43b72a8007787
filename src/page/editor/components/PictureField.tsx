import { useEffect, useState } from "preact/hooks";
import { useEditor } from "../editorContext.ts";

/** A picture of the campaign's folder, small; nothing if it cannot be shown. */
export function Thumbnail({ file }: { readonly file: string }) {
  const { workspace } = useEditor();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isGone = false;
    let made: string | undefined;
    const load = async () => {
      const found = await workspace.picture(file).catch(() => undefined);
      if (isGone && found !== undefined) URL.revokeObjectURL(found);
      else {
        made = found;
        setAddress(found);
      }
    };
    void load();
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [workspace, file]);
  return address === undefined ? null : <img class="thumbnail" src={address} alt="" />;
}

interface PickProps {
  readonly label: string;
  readonly accept: string;
  readonly onPick: (name: string) => void;
}

/** A button that picks a picture, which is copied beside the campaign. */
export function PickPicture({ label, accept, onPick }: PickProps) {
  const editor = useEditor();
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        accept={accept}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file === undefined) return;
          const name = await editor.addPicture(file);
          currentTarget.value = "";
          if (name !== undefined) onPick(name);
        }}
      />
    </label>
  );
}
