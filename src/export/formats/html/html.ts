import { createHash } from "node:crypto";
import { kitLanguages } from "../../../core/i18n/index.ts";
import { languageOf, type RenderInput, toKitView } from "../../../core/kit/toKitView.ts";
import { PageTexts } from "./PageTexts.ts";
import css from "./page.css?raw";
import script from "./page.js?raw";
import { renderPage } from "./renderPage.ts";

/**
 * A kit as one web page that needs nothing else: it opens from a mail, copies each post, and asks no one for anything, which
 * its Content-Security-Policy says. It speaks Dutch, French, German and English, as the reader's browser does.
 */
export default function html(document: RenderInput): string {
  const kits = kitLanguages.map((language) => toKitView(document, language));
  const [own = ""] = languageOf(document.kit).toLowerCase().split("-");
  const first = Math.max(kitLanguages.indexOf(kitLanguages.includes(own) ? own : "en"), 0);
  const main = kits[first];
  if (main === undefined) throw new RangeError("there are no languages");
  const texts = new PageTexts(kits, first);
  const body = renderPage(main, texts);
  const data = {
    languages: kitLanguages,
    first,
    texts: texts.table,
    posts: main.platforms.flatMap(({ posts }) => posts.map(({ post }) => post.text.toWellFormed())),
  };
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash(css)}'`,
    `script-src 'sha256-${hash(script)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${kitLanguages[first]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="bluehart">
<link rel="icon" href="${ICON}">
${texts.element("title", ({ title }) => title)}
<style>${css}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${forScript(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath fill='%231668b8' d='M12 21C6 16.5 2 12.9 2 8.6 2 5.5 4.4 3 7.4 3 9.3 3 11 4 12 5.6 13 4 14.7 3 16.6 3 19.6 3 22 5.5 22 8.6 22 12.9 18 16.5 12 21z'/%3E%3C/svg%3E";

/** JSON in which nothing ends the element it stands in. */
function forScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function hash(content: string): string {
  return createHash("sha256").update(content).digest("base64");
}
