import { useEditorWords } from "../editorContext.ts";
import type { Local } from "../local/Local.ts";
import { kitFormats } from "../local/renderKit.ts";

/** Makes a kit of the campaign as it is now. */
export function MakeKit({ local }: { readonly local: Local }) {
  const { words } = useEditorWords();
  const { kit, kitIntro, kitFormats: names } = words.local;
  return (
    <section aria-labelledby="kit-heading">
      <h2 id="kit-heading">{kit}</h2>
      <p>{kitIntro}</p>
      <div class="actions">
        {kitFormats.map((format) => (
          <button
            type="button"
            class="button"
            data-action={`kit-${format}`}
            onClick={() => local.makeKit(format)}
          >
            {names[format]}
          </button>
        ))}
      </div>
    </section>
  );
}
