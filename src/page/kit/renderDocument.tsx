import { renderToString } from "preact-render-to-string";
import { Store } from "../Store.ts";
import { Document } from "./Document.tsx";
import { forScript } from "./forScript.ts";
import { KitModel, type KnownFindings } from "./KitModel.ts";
import { initialState } from "./KitState.ts";
import type { PageData } from "./PageData.ts";

/** What the page carries besides its data. */
export interface Parts {
  readonly policy: string;
  readonly style: string;
  /** The words of the page's languages, and then its program. */
  readonly scripts: readonly string[];
  /** The address of the icon, as data. */
  readonly icon: string;
  /** The addresses of the drawings, as data, by their numbers. */
  readonly pictures: readonly string[];
}

/** The page as a file. */
export function renderDocument(
  data: PageData,
  known: KnownFindings,
  { policy, style, scripts, icon, pictures }: Parts,
): string {
  const model = new KitModel(data, known);
  const written = initialState(data, data.languages[0] ?? "en");
  // The renderer would escape style, data and scripts, so marks hold their places.
  const page = renderToString(
    <Document
      page={{ model, store: new Store(written), written, say: () => {} }}
      languages={data.languages}
      policy={policy}
      icon={icon}
      pictures={pictures}
      style={mark("style")}
      data={mark("data")}
      scripts={scripts.map((_, index) => mark(`script${index}`))}
    />,
  );
  const parts: { readonly [name: string]: string } = {
    style,
    data: forScript(data),
    ...Object.fromEntries(scripts.map((script, index) => [`script${index}`, script])),
  };
  return `<!doctype html>\n${page.toWellFormed().replace(MARK_OR_CONTROL, (_, tag = "", name = "") => tag + (parts[name] ?? ""))}\n`;
}

const mark = (name: string) => `\0${name}\0`;

/** A mark at the start of its element, where a campaign's text never is; or a control character, which HTML cannot write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML has no way to write them
const MARK_OR_CONTROL = /(<(?:style|script)(?: [^<>]*)?>)\0(\w+)\0|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
