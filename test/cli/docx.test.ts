import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { png } from "../png.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";
import { paragraphsOf, textOf, unzip } from "./docx.ts";

const folder = temporaryFolder();
write(folder, "wide.png", png(640, 320));
write(folder, "small.png", png(32, 16));
write(folder, "new.webp", "RIFF\0\0\0\0WEBPVP8 ");
const campaign = write(
  folder,
  "mine.yaml",
  `title: T
posts:
  - id: a
    platforms: [x, facebook, mastodon]
    text: "One\\ntwo"
    contentWarning: Violence
    images: [{file: wide.png, alt: 'A "red" flag'}, {file: small.png, alt: A blue flag}]
  - {id: b, platforms: [x], text: Again, images: [{file: wide.png, alt: The same flag}]}
  - {id: c, platforms: [x], text: Three, images: [{file: new.webp, alt: A green flag}, {file: gone.png, alt: Gone}]}
`,
);
const kit = join(folder, "kit.docx");
const { err } = bluehart(["export", kit, "--campaign", campaign, "--today", "2027-01-31"]);
const archive = readFileSync(kit);
const paragraphs = paragraphsOf(archive);
const from = paragraphs.findIndex((paragraph) => textOf(paragraph) === "One two");

test("a text is there once, with the platforms that take it", () => {
  expect(paragraphs.slice(from, from + 5).map(textOf)).toEqual([
    "One two",
    "Mastodon · Content warning: Violence",
    "One\ntwo",
    // The content warning counts on Mastodon: 7 characters and 8.
    "Facebook: 7 of 63,206 characters · X: 7 of 280 characters · Mastodon: 15 of 500 characters\nReference: a",
    "\nwide.png · Alt text: A &quot;red&quot; flag\n\nsmall.png · Alt text: A blue flag",
  ]);
});

test("content warning, box, counts and pictures stay on one page", () => {
  const keeps = (tag: string) =>
    paragraphs.slice(from + 1, from + 5).map((part) => part.includes(`<w:${tag}/>`));
  expect(keeps("keepNext")).toEqual([true, true, true, false]);
  expect(keeps("keepLines").slice(1)).toEqual([true, true, true]);
  const styles = unzip(archive).get("word/styles.xml")?.toString();
  expect(styles).toMatch(/w:styleId="Heading2">(?:(?!<\/w:style>).)*<w:keepNext\/>/);
});

test("pictures are in it once each, with alt text, scaled to 320 pixels where they are larger", () => {
  const pictures = paragraphs.flatMap((part) => part.match(/<w:drawing>.*?<\/w:drawing>/gs) ?? []);
  // English Metric Units: 914,400 an inch, 96 pixels an inch.
  const pixels = (number: number) => (number * 914_400) / 96;
  expect(
    pictures.map((picture) => {
      const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(picture) ?? [];
      return [/<wp:docPr [^>]*descr="([^"]*)"/.exec(picture)?.[1], Number(cx), Number(cy)];
    }),
  ).toEqual([
    ["A &quot;red&quot; flag", pixels(320), pixels(160)],
    ["A blue flag", pixels(32), pixels(16)],
    ["The same flag", pixels(320), pixels(160)],
  ]);
  const media = [...unzip(archive)].filter(([name]) => name.startsWith("word/media/"));
  expect(media.map(([, bytes]) => bytes.length).sort()).toEqual(
    [png(640, 320), png(32, 16)].map(({ length }) => length).sort(),
  );
});

test("a picture that Word does not show is lost, and standard error says so; a missing one is a finding", () => {
  expect(err).toContain("kit.docx: 1 post loses its picture\n");
  expect(err).toContain("the image gone.png does not exist");
  expect(paragraphs.map(textOf)).toContain("new.webp · Alt text: A green flag\ngone.png · Alt text: Gone");
});

test("the table of rules gives its sources the most room", () => {
  const document = unzip(archive).get("word/document.xml")?.toString() ?? "";
  const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(6);
  // A4 is 11,906 twentieths of a point wide, less two margins of 2 cm (1,134 each), rounded up to 2.
  expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(11_906 - 2 * 1_134 + 2);
  expect(widths.at(-1)).toBe(Math.max(...widths));
});

test("an address that is no URL is text, wherever the campaign names one", () => {
  // No URL by the WHATWG's standard: a host in brackets that is no IPv6 address, a port above 65,535, no host.
  const broken = ["https://[payoke.be]/", "https://payoke.be:99999/", "https://?x"];
  const file = write(
    folder,
    "addresses.yaml",
    JSON.stringify({
      title: "T",
      helplines: broken.map((site) => ({ name: "N", site })),
      facts: broken.map((url, index) => ({
        id: `f${index}`,
        figure: "12",
        statement: "S",
        source: { title: "T", url },
      })),
      background: [{ heading: "H", text: `Read ${broken.join(" or ")} or https://www.payoke.be/` }],
      posts: [
        {
          id: "a",
          platforms: ["x"],
          text: "One",
          images: broken.map((image) => ({ file: image, alt: "A" })),
        },
      ],
    }),
  );
  const written = join(folder, "addresses.docx");
  expect(bluehart(["export", written, "--campaign", file]).err).toContain("Wrote 1 post");
  const said = textOf(unzip(readFileSync(written)).get("word/document.xml")?.toString() ?? "");
  // In the background, a helpline, a fact and an image.
  for (const address of broken) expect(said.split(address).length - 1).toBeGreaterThanOrEqual(4);
  const relations = unzip(readFileSync(written)).get("word/_rels/document.xml.rels")?.toString() ?? "";
  const targets = [...relations.matchAll(/Target="(http[^"]*)"/g)].map(([, target]) => target);
  expect(targets).toContain("https://www.payoke.be/");
  expect(targets.filter((target) => !URL.canParse(target ?? ""))).toEqual([]);
  for (const address of broken) expect(targets).not.toContain(address);
});
