import { createHash } from "node:crypto";
import script from "../../page/editor/main.tsx?script";
import editorStyle from "../../page/editor/style.css?style";
import kitStyle from "../../page/kit/style.css?style";
import type { ServedPage } from "./EditServer.ts";

/** The editor as a page that runs its own script only, and talks to the server that it came from only. */
export function editorPage(): ServedPage {
  const style = kitStyle + editorStyle;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "img-src blob: data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>bluehart</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<div id="status" role="status" aria-live="polite"></div>
<div id="spoken" class="unseen" role="status" aria-live="polite"></div>
<script>${script}</script>
</body>
</html>
`;
  return { html, policy };
}

function hash(content: string): string {
  return createHash("sha256").update(content).digest("base64");
}
