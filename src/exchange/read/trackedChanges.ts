import { strFromU8, unzipSync } from "fflate";
import type { Remark } from "../ImportDocument.ts";
import type { Origin } from "../Origin.ts";

const ENTITIES: { readonly [name: string]: string } = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** What the tracked changes of a Word document took out, and that its texts hold what they added. Its zip has been found safe. */
export function readTrackedChanges(
  bytes: Uint8Array,
  origin: Origin,
): { readonly omitted: Remark[]; readonly assumed: Remark[] } {
  const files = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" });
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const omitted = Array.from(xml.matchAll(/<w:del\s[^>]*>([\s\S]*?)<\/w:del>/g), ([, inner = ""]) =>
    Array.from(inner.matchAll(/<w:delText(?:\s[^>]*)?>([^<]*)/g), ([, text = ""]) => text).join(""),
  ).flatMap((text): Remark[] =>
    text.trim() === "" ? [] : [{ text: decode(text.trim()), why: "deleted with tracked changes", origin }],
  );
  const isAdded = /<w:ins\s[^>]*[^/]>/.test(xml);
  return {
    omitted,
    assumed: isAdded
      ? [
          {
            text: "what tracked changes added is part of the texts",
            why: "they are not decided in Word",
            origin,
          },
        ]
      : [],
  };
}

function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
