import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const folder = temporaryFolder();

/** The head of a PNG of 3 by 2 pixels, as long as asked for. */
function png(length: number, fill: number): Buffer {
  const bytes = Buffer.alloc(length, fill);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes);
  bytes.writeUInt32BE(3, 16);
  bytes.writeUInt32BE(2, 20);
  return bytes;
}

const MEGABYTE = 1024 * 1024;
const files = { "a.png": png(4 * MEGABYTE, 1), "b/a.png": png(5 * MEGABYTE, 2), "c.png": png(100, 3) };
mkdirSync(join(folder, "b"));
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
const campaign = write(
  folder,
  "campaign.yaml",
  JSON.stringify({
    title: "T",
    posts: [
      {
        id: "a",
        platforms: ["x"],
        text: "{{town}}",
        images: Object.keys(files).map((file) => ({ file, alt: "A picture of three by two" })),
      },
      {
        id: "withheld",
        platforms: ["x"],
        text: "{{nothing}}",
        images: [{ file: "never.png", alt: "Never" }],
      },
    ],
  }),
);
writeFileSync(join(folder, "never.png"), png(50, 4));

/** What lies in the folder of pictures, by name. */
function picturesIn(kit: string): { readonly [name: string]: Buffer } {
  const path = join(folder, kit, "pictures");
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]));
}

const expected = { "a.png": files["a.png"], "a-2.png": files["b/a.png"], "c.png": files["c.png"] };

describe("the pictures of a kit", () => {
  test("lie beside every format, each whole, under a name of its own, without those of withheld posts", () => {
    bluehart(["export", "--all", join(folder, "kit"), "-c", campaign, "--set", "town=Gent"]);
    const found = picturesIn("kit");
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, bytes] of Object.entries(expected)) expect(found[name]?.equals(bytes)).toBe(true);
  });

  test("lie beside each recipient's kit", () => {
    const list = write(folder, "list.csv", "town\nGent\n");
    bluehart(["merge", "-c", campaign, "-r", list, "-o", join(folder, "kits")]);
    expect(Object.keys(picturesIn("kits/Gent")).sort()).toEqual(Object.keys(expected).sort());
  });

  test("are in the web page as long as it can be mailed, the smallest first; it says what it leaves out", () => {
    const kit = join(folder, "alone.html");
    const { err } = bluehart(["export", kit, "-c", campaign, "--set", "town=Gent"]);
    // As base64, 4 MB take 5.4 MB and 5 MB 6.7 MB: together more than a mail takes.
    expect(err).toContain("kit.html leaves out 1 picture, to stay below 10 MB: b/a.png");
    expect(statSync(kit).size).toBeLessThan(10_000_000);
    const page = readFileSync(kit, "utf8");
    expect(page).toContain(files["a.png"].toString("base64"));
    expect(page.split(files["c.png"].toString("base64"))).toHaveLength(2);
  });
});

test("a picture or a logo outside the campaign's folder is refused, also behind a link", () => {
  const inside = join(folder, "inside");
  mkdirSync(inside);
  symlinkSync("../c.png", join(inside, "link.png"));
  for (const file of ["../c.png", "link.png", join(folder, "c.png"), "..\\c.png"]) {
    for (const part of [
      { brand: { color: "#0b5cab", logo: file } },
      { posts: [{ id: "a", text: "One", images: [{ file, alt: "A blue flag" }] }] },
    ]) {
      const content = { title: "T", posts: [{ id: "a", text: "One" }], ...part };
      write(inside, "c.yaml", JSON.stringify(content));
      const { err, code } = bluehart(["export", "kit.html", "-c", "c.yaml"], { cwd: inside });
      expect(err).toContain("outside the campaign's folder");
      expect(code).toBe(2);
    }
  }
  expect(readdirSync(inside).sort()).toEqual(["c.yaml", "link.png"]);
});
