import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FontFacts } from "../core/campaign/CardFacts.ts";
import { readFont } from "./readFont.ts";

/** The fonts that cards are drawn with, the first before the others, and the files of each that are used. */
const FONTS = [
  {
    family: "Atkinson Hyperlegible",
    package: "@fontsource/atkinson-hyperlegible",
    subsets: ["latin", "latin-ext"],
  },
  {
    family: "Noto Sans",
    package: "@fontsource/noto-sans",
    subsets: ["latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese"],
  },
] as const;

/** Copies the fonts, their licences and what draws them into a folder, with the facts about each font. */
export function copyFonts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const facts: FontFacts[] = [];
  for (const { family, package: name, subsets } of FONTS) {
    const files = dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
    const short = name.replace("@fontsource/", "");
    copyFileSync(join(files, "LICENSE"), join(folder, `${short}-LICENSE.txt`));
    for (const subset of subsets) {
      for (const weight of [400, 700] as const) {
        const file = `${short}-${subset}-${weight}-normal.woff2`;
        const bytes = readFileSync(join(files, "files", file));
        const font = readFont(bytes, family, weight);
        if (font === undefined) throw new Error(`${file} is no font`);
        writeFileSync(join(folder, file), bytes);
        facts.push({ ...font, file });
      }
    }
  }
  writeFileSync(join(folder, "fonts.json"), JSON.stringify(facts));
  const wasm = fileURLToPath(import.meta.resolve("@takumi-rs/wasm/takumi_wasm_bg.wasm"));
  copyFileSync(wasm, join(folder, "takumi.wasm"));
}
