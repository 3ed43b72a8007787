import { type BrandColours, type Palette, paletteOf } from "../core/brand/palette.ts";
import { sanitiseSvg } from "../core/brand/sanitiseSvg.ts";
import { readImage } from "../core/image/readImage.ts";
import { languageOf, type RenderInput } from "../core/kit/toKitView.ts";
import { baseLanguage } from "../core/text/language.ts";
import { toCardFindings } from "../page/kit/CardFinding.ts";
import { cardKey } from "../page/kit/cardKey.ts";
import { dataAddress } from "../page/kit/dataAddress.ts";
import type { Share } from "../page/kit/PageData.ts";
import { renderDocument } from "../page/kit/renderDocument.tsx";
import { isSettled, postLanguages, toPageData } from "../page/kit/toPageData.ts";
import { base64 } from "./base64.ts";
import { nameOfLanguage } from "./nameOfLanguage.ts";
import { pagePictures } from "./pictures.ts";
import { sha256 } from "./sha256.ts";

/** What a kit's web page is written with, in Node and in the editor alike. */
export interface KitProgram {
  readonly scripts: readonly string[];
  /** The scripts that teach the page a language, by language. */
  readonly words: { readonly [language: string]: readonly string[] };
  readonly style: string;
}

/**
 * A kit as one web page that needs nothing else: it opens from a mail, counts and checks what its reader changes, and asks no
 * one for anything, which its Content-Security-Policy enforces.
 */
export async function kitPage(
  document: RenderInput,
  program: KitProgram,
  share: Share | undefined,
): Promise<string> {
  const { kit, files = new Map() } = document;
  const { brand } = kit.source;
  const logo = logoOf(kit.campaign.brand?.logo, files);
  const { words, style } = program;
  const languages = pageLanguages(document, Object.keys(words));
  const scripts = [...languages.flatMap((language) => words[language] ?? []), ...program.scripts];
  const { pictures, addresses } = pagePictures(kit, files);
  const data = toPageData(document, {
    pictures,
    languages,
    languageNames: Object.fromEntries(
      [...languages, ...kit.campaign.languages].map((language) => [language, nameOfLanguage(language)]),
    ),
    share,
    brand: brand && { organisation: brand.organisation, contact: brand.contact, logo },
    fingerprint: "",
  });
  const fingerprint = (await sha256(JSON.stringify(data))).slice(0, 16);
  const styled = style + (brand === undefined ? "" : paletteStyle(brand));
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${await sha256(styled)}'`,
    `script-src ${(await Promise.all(scripts.map(async (one) => `'sha256-${await sha256(one)}'`))).join(" ")}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const known = new Map(
    [...kit.posts, ...kit.withheld].map((post) => [
      cardKey(post.id, post.platform, post.language),
      toCardFindings(kit.foundIn(post).filter((one) => !isSettled(one))),
    ]),
  );
  return renderDocument({ ...data, fingerprint }, known, {
    policy,
    style: styled,
    scripts,
    icon: logo ?? ICON,
    pictures: addresses,
  });
}

/** The campaign's colours in place of the page's own, but not in print. */
function paletteStyle(brand: BrandColours): string {
  const { light, dark } = paletteOf(brand);
  return `@media screen{:root{${variables(light)}}}@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}`;
}

function variables({ brand, onBrand, action, onAction, tint }: Palette): string {
  return `--brand:${brand};--on-brand:${onBrand};--action:${action};--on-action:${onAction};--tint:${tint}`;
}

/** A logo as the address of its own data: an SVG without anything but its drawing, or a picture that was prepared. */
function logoOf(name: string | undefined, files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const bytes = name === undefined ? undefined : files.get(name);
  if (bytes === undefined) return undefined;
  const image = readImage(bytes);
  if (image !== undefined) return dataAddress(`image/${image.format}`, base64(bytes));
  const drawing = sanitiseSvg(new TextDecoder().decode(bytes));
  return drawing && dataAddress("image/svg+xml", base64(drawing));
}

/** The languages of the campaign, or those chosen for the kit, in which the page can speak, the kit's own first; English where it speaks none. */
function pageLanguages({ kit }: RenderInput, spoken: readonly string[]): [string, ...string[]] {
  const chosen = kit.selection.languages === undefined ? kit.campaign.languages : postLanguages(kit);
  const wanted = [languageOf(kit), ...chosen].map(baseLanguage);
  const [first, ...others] = new Set(wanted.filter((language) => spoken.includes(language)));
  return [first ?? (spoken.includes("en") ? "en" : (spoken[0] ?? "en")), ...others];
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect x='3' y='3' width='18' height='18' rx='4' fill='%233b4652'/%3E%3C/svg%3E";
