import { createHash } from "node:crypto";
import script from "kit-page-script";
import { kitLanguages } from "../../core/i18n/index.ts";
import { languageOf, type RenderInput } from "../../core/kit/toKitView.ts";
import { toPageData } from "../../page/kit/PageData.ts";
import { renderDocument } from "../../page/kit/renderDocument.tsx";
import style from "../../page/kit/style.css?raw";

/**
 * A kit as one web page that needs nothing else: it opens from a mail, counts and checks what its reader changes, and asks no
 * one for anything, which its Content-Security-Policy enforces.
 */
export default function html(document: RenderInput): string {
  const extras = { pictures: {}, languages: pageLanguages(document), brand: undefined, fingerprint: "" };
  const data = toPageData(document, extras);
  const fingerprint = hash(JSON.stringify(data)).slice(0, 16);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash(style)}'`,
    `script-src 'sha256-${hash(script)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return renderDocument({ ...data, fingerprint }, { policy, style, script, icon: ICON });
}

/** The languages of the campaign in which the page can speak, the kit's own first; English where it speaks none. */
function pageLanguages({ kit }: RenderInput): [string, ...string[]] {
  const spoken = [languageOf(kit), ...kit.campaign.languages]
    .map((language) => language.toLowerCase().split("-")[0] ?? "")
    .filter((language) => kitLanguages.includes(language));
  const [first = "en", ...others] = new Set(spoken);
  return [first, ...others];
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect x='3' y='3' width='18' height='18' rx='4' fill='%233b4652'/%3E%3C/svg%3E";

function hash(content: string): string {
  return createHash("sha256").update(content).digest("base64");
}
