import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { exif, GHENT, gif, jpeg, png, webp } from "../pictures.ts";
import { chunk, pngOf } from "../png.ts";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const folder = temporaryFolder();

/** A hundred megabytes of nothing, in a hundred kilobytes. */
const bomb = deflateSync(Buffer.alloc(100_000_000));
const broken = png();
broken.writeUInt32BE(0xffffffff, broken.indexOf("IDAT") - 4);
const loop = exif(GHENT);
loop.writeUInt32BE(8, 30);

const cut = "is damaged or incomplete";
const HOSTILE: { readonly [file: string]: readonly [bytes: Buffer, said: string | undefined] } = {
  "cut.jpg": [jpeg({ bytes: 5000 }).subarray(0, 2500), cut],
  "cut.png": [png().subarray(0, 60), cut],
  "cut.gif": [gif({ width: 1, height: 1 }).subarray(0, 25), cut],
  "cut.webp": [webp().subarray(0, 40), cut],
  "large.jpg": [jpeg({ width: 30_000, height: 30_000 }), "has more than 50 million pixels"],
  "large.gif": [gif({ width: 65_535, height: 65_535 }), "has more than 50 million pixels"],
  "bomb.png": [pngOf(30_000, 30_000, [], bomb), "has more than 50 million pixels"],
  // As many pixels as are allowed, in a file of 48 kilobytes.
  "most.png": [png({ width: 7000, height: 7000 }), undefined],
  "text-bomb.png": [
    pngOf(1200, 675, [
      ...Array<Buffer>(20).fill(
        chunk("zTXt", Buffer.concat([Buffer.from("Raw profile type exif\0\0"), bomb])),
      ),
      chunk("iTXt", Buffer.concat([Buffer.from("XML:com.adobe.xmp\0\x01\0\0\0"), bomb])),
    ]),
    undefined,
  ],
  "profile-bomb.png": [
    pngOf(1200, 675, [chunk("iCCP", Buffer.concat([Buffer.from("a\0\0"), bomb]))]),
    undefined,
  ],
  "script.svg": [
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script></svg>'),
    "is SVG, which cannot be posted on X",
  ],
  "broken.png": [broken, cut],
  "loop.jpg": [jpeg({ exif: loop }), undefined],
  "random.jpg": [
    Buffer.from(Array.from({ length: 10_000 }, (_, index) => (index * index * 31) % 251)),
    "is not a picture",
  ],
  "empty.png": [Buffer.alloc(0), "is empty"],
};

const camp = join(folder, "campaign");
mkdirSync(camp);
for (const [name, [bytes]] of Object.entries(HOSTILE)) writeFileSync(join(camp, name), bytes);
mkdirSync(join(camp, "folder.jpg"));
writeFileSync(join(camp, "huge.jpg"), jpeg());
// Without taking room on the disk.
truncateSync(join(camp, "huge.jpg"), 3_000_000_000);
spawnSync("mkfifo", [join(camp, "pipe.jpg")]);

const said = {
  ...Object.fromEntries(Object.entries(HOSTILE).map(([name, [, message]]) => [name, message])),
  "folder.jpg": "is a folder, a pipe or a device",
  "pipe.jpg": "is a folder, a pipe or a device",
  "huge.jpg": "has more than 64 MB and was not read",
};
const file = write(
  camp,
  "campaign.yaml",
  JSON.stringify({
    title: "T",
    brand: { color: "#0b5cab", logo: "bomb.png" },
    posts: [
      {
        id: "a",
        platforms: ["x"],
        text: "Bel ons",
        images: Object.keys(said).map((name) => ({ file: name, alt: "Een blauw hart op een muur" })),
      },
    ],
  }),
);

/** Writes the most memory that the program had, in kilobytes, to standard error when it ends. */
const MEASURE = "process.on('exit',()=>console.error('maxrss',process.resourceUsage().maxRSS))";
const measured = (words: readonly string[]) => {
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(MEASURE)}` };
  const { err, ...outcome } = bluehart(words, { env });
  return { ...outcome, err, kilobytes: Number(/^maxrss (\d+)$/m.exec(err)?.[1]) };
};

describe("a campaign of hostile pictures", () => {
  const checked = measured(["check", file]);

  test.each(Object.entries(said))("%s: %s", (name, message) => {
    const lines = checked.out.split("\n").filter((line) => line.includes(`image-format  ${name} `));
    expect(lines.map((line) => line.includes(message ?? ""))).toEqual(message === undefined ? [] : [true]);
  });

  test("is checked and exported in little memory, without a stack trace and without what cannot be read", () => {
    expect(checked.out).toContain("the logo bomb.png is not an SVG or PNG that can be shown");
    expect(checked.code).toBe(0);
    const kit = join(folder, "kit");
    const exported = measured(["export", "--all", kit, "-c", file]);
    expect(exported.err).toMatch(/left out \d+ pictures, which cannot be read: .*cut\.jpg/);
    for (const { err } of [checked, exported]) expect(err).not.toMatch(/^\s+at /m);
    expect(
      readdirSync(join(kit, "pictures")).filter(
        (name) => !/^(?:(?:text|profile)-bomb|most)\.png$/.test(name),
      ),
    ).toEqual([]);
    // The program alone has 80 MB, the renderer 50; a picture of 49 million pixels takes up to 400 more.
    expect(checked.kilobytes).toBeLessThan(300_000);
    expect(exported.kilobytes).toBeLessThan(600_000);
  });

  test("that changes while it is read gives a kit, or says what it is without", async () => {
    const changing = write(
      folder,
      "changing.yaml",
      JSON.stringify({
        title: "T",
        posts: [
          { id: "a", platforms: ["x"], text: "Dag", images: [{ file: "changing.png", alt: "Een hart" }] },
        ],
      }),
    );
    const target = join(folder, "changing.png");
    const source = join(folder, "source.png");
    writeFileSync(source, png({ width: 1200, height: 1200, bytes: 3_000_000 }));
    writeFileSync(target, png());
    const script = `const fs = require("fs"); const bytes = fs.readFileSync(process.argv[1]);
      for (;;) { fs.writeFileSync(process.argv[2], bytes); fs.truncateSync(process.argv[2], 1000); }`;
    const writer = spawn(process.execPath, ["-e", script, source, target]);
    try {
      for (let run = 0; run < 5; run++) {
        const { code, err, out } = bluehart(["export", "-f", "html", "-c", changing]);
        expect(code).toBe(0);
        expect(err).not.toMatch(/^\s+at /m);
        expect(out).toContain("</html>");
      }
    } finally {
      writer.kill();
    }
  });
});
