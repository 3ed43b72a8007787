import { sha256 } from "../../export/sha256.ts";
import { forScript } from "../kit/forScript.ts";
import kitScripts from "../kit/main.tsx?script";
import kitStyle from "../kit/style.css?style";
import kitDe from "../kit/words/de.ts?script";
import kitEn from "../kit/words/en.ts?script";
import kitFr from "../kit/words/fr.ts?script";
import kitNl from "../kit/words/nl.ts?script";
import type { PageData } from "./EditorData.ts";
import { KIT_PARTS } from "./kitParts.ts";
import scripts from "./main.tsx?script";
import style from "./style.css?style";
import de from "./words/de.ts?script";
import en from "./words/en.ts?script";
import fr from "./words/fr.ts?script";
import nl from "./words/nl.ts?script";

/** What the page says in each language: what a kit says as well, and what only the editor says. */
const WORDS: { readonly [language: string]: { readonly kit: string; readonly own: string } | undefined } = {
  nl: { kit: kitNl.join(""), own: nl.join("") },
  fr: { kit: kitFr.join(""), own: fr.join("") },
  de: { kit: kitDe.join(""), own: de.join("") },
  en: { kit: kitEn.join(""), own: en.join("") },
};

/** The languages that the editor speaks. */
export const editorLanguages = Object.keys(WORDS);

/** The editor as a page that runs its own scripts only. A served one may ask the server that it came from, another nobody. */
export async function editorPage(
  data: PageData,
): Promise<{ readonly html: string; readonly policy: string }> {
  const words = data.languages.flatMap((language) => {
    const { kit, own } = WORDS[language] ?? {};
    return kit === undefined || own === undefined ? [] : [{ language, kit, own }];
  });
  const [shared = "", program = ""] = scripts;
  const run = [...words.flatMap(({ kit, own }) => [kit, own]), shared, program];
  const hashes = async (parts: readonly string[]) =>
    (await Promise.all(parts.map(async (part) => `'sha256-${await sha256(part)}'`))).join(" ");
  const policy = [
    "default-src 'none'",
    `script-src ${await hashes(run)}`,
    `style-src ${await hashes([kitStyle, style])}`,
    "img-src blob: data:",
    ...(data.local === undefined ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
  const html = `<!doctype html>
<html lang="${data.languages[0]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="bluehart">
<title>bluehart</title>
<link rel="icon" href="data:,">
<style id="${KIT_PARTS.style}">${kitStyle}</style>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<div id="status" role="status" aria-live="polite"></div>
<div id="spoken" class="unseen" role="status" aria-live="polite"></div>
<script type="application/json" id="data">${forScript(data)}</script>
<script type="text/plain" id="${KIT_PARTS.own}">${kitScripts[1]}</script>
${words.map(({ language, kit, own }) => `<script data-words="${language}">${kit}</script>\n<script>${own}</script>`).join("\n")}
<script id="${KIT_PARTS.shared}">${shared}</script>
<script>${program}</script>
</body>
</html>
`;
  return { html, policy };
}
