import type { RenderInput } from "../../../core/kit/toKitView.ts";
import csv from "../../../export/formats/csv.ts";
import markdown from "../../../export/formats/markdown.ts";
import { type KitProgram, kitPage } from "../../../export/kitPage.ts";
import { KIT_PARTS } from "../kitParts.ts";
import type { KitFormat } from "../Workspace.ts";

/** A kit as a file. */
export async function renderKit(document: RenderInput, format: KitFormat): Promise<string> {
  if (format === "html") return kitPage(document, kitProgram(), undefined);
  return format === "md" ? markdown(document) : csv(document, {});
}

/** The program of a kit's page, which the editor's page holds as text. */
function kitProgram(): KitProgram {
  const text = (id: string) => document.getElementById(id)?.textContent ?? "";
  const words = Array.from(
    document.querySelectorAll<HTMLElement>("[data-words]"),
    ({ dataset, textContent }) => [dataset.words ?? "", [textContent]],
  );
  return {
    scripts: [text(KIT_PARTS.shared), text(KIT_PARTS.own)],
    style: text(KIT_PARTS.style),
    words: Object.fromEntries(words),
  };
}
