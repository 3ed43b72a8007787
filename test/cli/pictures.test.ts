import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readImage } from "../../src/core/image/readImage.ts";
import { exif, GHENT, gif, heic, png } from "../pictures.ts";
import { chunk, pngOf } from "../png.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const folder = temporaryFolder();

const MEGABYTE = 1024 * 1024;
/** A PNG that is as heavy as asked for, because of a palette's profile that draws nothing but cannot be left out. */
const heavy = (bytes: number) => pngOf(64, 64, [chunk("iCCP", Buffer.alloc(bytes))]);
const files = { "a.png": heavy(4 * MEGABYTE), "b/a.png": heavy(5 * MEGABYTE), "c.png": png() };
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
        platforms: ["telegram"],
        text: "{{town}}",
        images: Object.keys(files).map((file) => ({ file, alt: "A picture of three by two" })),
      },
      {
        id: "withheld",
        platforms: ["telegram"],
        text: "{{nothing}}",
        images: [{ file: "never.png", alt: "Never" }],
      },
    ],
  }),
);
writeFileSync(join(folder, "never.png"), png({ width: 65 }));

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

describe("the pictures that people bring", () => {
  const own = join(folder, "own");
  mkdirSync(own);
  const located = png({ width: 2000, height: 1000, exif: exif({ ...GHENT, orientation: 6 }), mark: "Els" });
  const animation = gif({ width: 1, height: 1, frames: 3 });
  const brought = { "photo.png": located, "turning.gif": animation, "phone.heic": heic() };
  for (const [name, bytes] of Object.entries(brought)) writeFileSync(join(own, name), bytes);
  write(own, "logo.png", located);
  const file = write(
    own,
    "own.yaml",
    JSON.stringify({
      title: "T",
      brand: { color: "#0b5cab", logo: "logo.png" },
      posts: [
        {
          id: "a",
          platforms: ["instagram", "x"],
          text: "{{town}} zegt nee",
          images: Object.keys(brought).map((name) => ({ file: name, alt: "Een blauw hart op een muur" })),
        },
      ],
    }),
  );
  const list = write(own, "list.csv", "town\nGent\nLuik\n");
  const all = bluehart(["export", "--all", join(own, "kit"), "-c", file, "--set", "town=Gent"]);
  const merged = bluehart(["merge", "-c", file, "-r", list, "-o", join(own, "kits"), "-f", "html,docx"]);

  test.each(["own/kit", "own/kits/Gent", "own/kits/Luik"])("%s has them as Instagram takes them", (kit) => {
    const found = picturesIn(kit);
    expect(Object.keys(found).sort()).toEqual(["photo.jpg", "turning.jpg"]);
    // Turned, it is 1000 x 2000; X shows 1200 pixels across, so that none are taken away.
    expect(readImage(found["photo.jpg"] ?? located)).toMatchObject({
      format: "jpeg",
      width: 1000,
      height: 2000,
    });
  });

  test.each(["own/kit", "own/kits/Gent", "own/kits/Luik"])(
    "no file of %s says where they were taken",
    (kit) => {
      const page = readFileSync(join(folder, kit, "kit.html"), "utf8");
      const inPage = [...page.matchAll(/data:image\/(?:jpeg|png|gif);base64,([\w+/=]+)/g)];
      // The two pictures, and the logo as the page's icon and at its head.
      expect(inPage.length).toBeGreaterThanOrEqual(3);
      const pictures = [
        ...inPage.map(([, base64 = ""]) => Buffer.from(base64, "base64")),
        ...Object.values(picturesIn(kit)),
      ];
      for (const bytes of pictures) {
        expect(readImage(bytes)?.metadata).toEqual({ exif: [], xmp: [] });
        expect(bytes.includes("Els")).toBe(false);
      }
    },
  );

  test("what cannot be read is named, and the originals stay as they were", () => {
    expect(all.err).toContain("left out 1 picture, which cannot be read: phone.heic");
    expect(merged.err).toContain("left out 1 picture, which cannot be read: phone.heic");
    for (const [name, bytes] of Object.entries(brought)) expect(readFileSync(join(own, name))).toEqual(bytes);
  });

  test("a kit says nothing of what is wrong with an original and right with its copy", () => {
    const said = ["reveals where it was taken", "cannot be posted on Instagram"];
    for (const words of said) expect(all.err).toContain(words);
    const page = readFileSync(join(own, "kit/kit.html"), "utf8");
    const card = (name: string) => new RegExp(`data-finding="${name}"`).test(page);
    expect(card("image-location")).toBe(false);
    // HEIC is not in the kit; the photograph, which is 1000 x 2000, is cut off by Instagram in the kit as well.
    expect(page.match(/data-finding="image-format"/g)).toHaveLength(2);
    expect(card("image-shape")).toBe(true);
    const text = readFileSync(join(own, "kit/kit.md"), "utf8");
    expect(text).not.toContain(said[0]);
    expect(text).toContain("phone.heic is HEIC");
    expect(text).not.toContain("photo.png is PNG");
  });

  test("are the same from run to run", () => {
    bluehart(["export", "--all", join(own, "again"), "-c", file, "--set", "town=Gent"]);
    expect(picturesIn("own/again")).toEqual(picturesIn("own/kit"));
  });
});
