import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { temporaryFolder } from "../../cli/bluehart.ts";
import { jpeg, png } from "../../pictures.ts";
import { kitOf } from "./kits.ts";

const folder = temporaryFolder();
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>';
writeFileSync(join(folder, "logo.svg"), svg);
writeFileSync(join(folder, "logo.png"), png());
writeFileSync(join(folder, "photo.png"), jpeg());
writeFileSync(join(folder, "text.svg"), "no drawing");
writeFileSync(join(folder, "cut.png"), png().subarray(0, -5));
mkdirSync(join(folder, "folder.svg"));

const NOT_SHOWN = (name: string) => `the logo ${name} is not an SVG or PNG that can be shown; save it as one`;

test.each([
  ["logo.svg", []],
  ["logo.png", []],
  ["none.svg", ["the logo none.svg does not exist; add it, or correct its path"]],
  ["photo.png", [NOT_SHOWN("photo.png")]],
  ["text.svg", [NOT_SHOWN("text.svg")]],
  ["cut.png", [NOT_SHOWN("cut.png")]],
  ["folder.svg", [NOT_SHOWN("folder.svg")]],
  [
    "https://example.org/logo.svg",
    [
      "the logo https://example.org/logo.svg is on the web, and a kit loads nothing from there; put the file beside the campaign",
    ],
  ],
])("the logo %s: %j", async (logo, said) => {
  const campaign = {
    title: "T",
    brand: { color: "#0b5cab", logo },
    posts: [{ id: "a", platforms: ["x"], text: "Dag" }],
  };
  const { findings, posts } = await kitOf(JSON.stringify(campaign), undefined, folder);
  expect(findings.map((finding) => messageOf(finding, en))).toEqual(said);
  // The kit goes out in any case.
  expect(posts).toHaveLength(1);
});
