import type { RenderInput } from "../../core/kit/toKitView.ts";
import scripts from "../../page/kit/main.tsx?script";
import style from "../../page/kit/style.css?style";
import de from "../../page/kit/words/de.ts?script";
import en from "../../page/kit/words/en.ts?script";
import fr from "../../page/kit/words/fr.ts?script";
import nl from "../../page/kit/words/nl.ts?script";
import { qrCode } from "../../picture/qrCode.ts";
import { kitPage } from "../kitPage.ts";

const program = { scripts, style, words: { nl, fr, de, en } };

/** A kit as one web page, with the QR code of its address if that is known. */
export default function html(document: RenderInput): Promise<string> {
  const { url } = document;
  return kitPage(document, program, url === undefined ? undefined : { url, code: qrCode(url) });
}
