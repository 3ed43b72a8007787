import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../../src/core/i18n/findings/en.ts";
import { messageOf } from "../../../src/core/i18n/findings/FindingMessages.ts";
import { temporaryFolder } from "../../cli/bluehart.ts";
import { exif, GHENT, gif, heic, jpeg, type Made, png, webp, XMP_GHENT, xmp } from "../../pictures.ts";
import { kitOf } from "./kits.ts";

type Files = { readonly [name: string]: Buffer };
/** A platform and the files of a post's images. With several lists of files, each is of a post of its own. */
type Case = readonly [platform: string, ...posts: readonly Files[]];

interface Silence {
  readonly rule: string;
  readonly correct: readonly Case[];
  readonly faulty: readonly (readonly [...Case, said: string])[];
}

const folder = temporaryFolder();

/** What the real check says of posts with these images, with the severity. */
async function check(rule: string, [platform, ...posts]: Case): Promise<readonly string[]> {
  const campaign = mkdtempSync(join(folder, "campaign-"));
  for (const [name, bytes] of posts.flatMap((files) => Object.entries(files))) {
    mkdirSync(dirname(join(campaign, name)), { recursive: true });
    writeFileSync(join(campaign, name), bytes);
  }
  const file = {
    title: "T",
    posts: posts.map((files, index) => ({
      id: `post-${index}`,
      platforms: [platform],
      text: `Bericht ${index}`,
      images: Object.keys(files).map((name) => ({ file: name, alt: "Een blauw hart op een muur" })),
    })),
  };
  const { findings } = await kitOf(JSON.stringify(file), undefined, campaign);
  return findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => `${finding.severity}: ${messageOf(finding, en)}`);
}

const sized = (width: number, height: number, more: Made = {}) => jpeg({ width, height, ...more });

const format: Silence = {
  rule: "image-format",
  correct: [
    ["instagram", { "a.jpg": jpeg() }],
    ["instagram", { "a.JPG": jpeg() }],
    ["instagram", { "a.jpeg": jpeg() }],
    ["instagram", { "A.JPEG": jpeg() }],
    ["instagram", { "a.jpe": jpeg() }],
    ["instagram", { "foto.van.het.plein.jpg": jpeg() }],
    ["instagram", { "beeld/png/a.jpg": jpeg() }],
    ["instagram", { "png.jpg": jpeg() }],
    ["instagram", { foto: jpeg() }],
    ["instagram", { "foto.2027": jpeg() }],
    ["instagram", { "foto.bak": jpeg() }],
    ["instagram", { "a.jpg": Buffer.concat([jpeg(), Buffer.from("more that a telephone wrote")]) }],
    ["instagram", { "a.jpg": jpeg({ exif: exif({ orientation: 6 }) }) }],
    ["facebook", { "a.png": png() }],
    ["facebook", { "a.apng": png() }],
    ["x", { "a.gif": gif() }],
    ["x", { "a.gif": gif({ frames: 12 }) }],
    ["x", { "a.gif": gif().subarray(0, -1) }],
    ["x", { "a.webp": webp() }],
    ["mastodon", { "a.webp": webp(), "b.gif": gif(), "c.png": png(), "d.jpg": jpeg() }],
    ["telegram", { "é à 💙.jpg": jpeg() }],
    ["bluesky", { "a.jpg": sized(7000, 7000) }],
  ],
  faulty: [
    [
      "instagram",
      { "a.png": png() },
      "warning: a.png is PNG, which cannot be posted on Instagram; save it as JPEG",
    ],
    [
      "facebook",
      { "a.webp": webp() },
      "warning: a.webp is WebP, which cannot be posted on Facebook; save it as JPEG",
    ],
    [
      "mastodon",
      { "a.heic": heic() },
      "warning: a.heic is HEIC, which cannot be posted on Mastodon; save it as JPEG",
    ],
    ["x", { "a.jpg": png() }, "warning: a.jpg is a PNG file, whatever its ending says; rename it"],
    ["x", { "a.png": jpeg() }, "warning: a.png is a JPEG file, whatever its ending says; rename it"],
    [
      "x",
      { "a.svg": Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>') },
      "warning: a.svg is SVG, which cannot be posted on X; save it as JPEG",
    ],
    ["x", { "a.jpg": Buffer.alloc(0) }, "warning: a.jpg is empty; copy it again"],
    [
      "x",
      { "a.jpg": Buffer.from("no picture") },
      "warning: a.jpg is not a picture that is read here; save it as JPEG or PNG",
    ],
    [
      "x",
      { "a.jpg": jpeg().subarray(0, -2) },
      "warning: a.jpg is damaged or incomplete; copy it again, or save it once more",
    ],
    [
      "x",
      { "a.jpg": sized(30_000, 30_000) },
      "warning: a.jpg has more than 50 million pixels; make it smaller",
    ],
  ],
};

const shape: Silence = {
  rule: "image-shape",
  correct: [
    ["instagram", { "square.jpg": sized(1080, 1080) }],
    ["instagram", { "portrait.jpg": sized(1080, 1350) }],
    ["instagram", { "wide.jpg": sized(1910, 1000) }],
    ["instagram", { "photo.jpg": sized(4000, 3000) }],
    ["instagram", { "photo.jpg": sized(6000, 4000) }],
    // A row of pixels more or less is cut off by nobody's eye.
    ["instagram", { "almost.jpg": sized(1080, 1351) }],
    ["instagram", { "almost.jpg": sized(1080, 1355) }],
    ["instagram", { "link.jpg": sized(1200, 627) }],
    ["instagram", { "link.jpg": sized(1200, 628) }],
    ["instagram", { "link.jpg": sized(1200, 630) }],
    // 3:4 as stored, 4:3 as it is seen.
    ["instagram", { "turned.jpg": sized(3000, 4000, { exif: exif({ orientation: 6 }) }) }],
    ["instagram", { "turned.jpg": sized(1350, 1080, { exif: exif({ orientation: 8 }) }) }],
    ["instagram", { "one.jpg": sized(1, 1) }],
    // What cannot be read has no shape, and image-format reports it.
    ["instagram", { "cut.jpg": sized(100, 1000).subarray(0, -2) }],
    ["instagram", { "large.jpg": sized(60_000, 1000) }],
    ["instagram", { "a.heic": heic() }],
    ["linkedin", { "tall.jpg": sized(1000, 1500) }],
    ["linkedin", { "banner.jpg": sized(3000, 1000) }],
    ["linkedin", { "a4.jpg": sized(2480, 3508) }],
    // These platforms show any shape, as far as is known.
    ["mastodon", { "strip.jpg": sized(3000, 300) }],
    ["telegram", { "strip.jpg": sized(300, 3000) }],
    ["x", { "strip.jpg": sized(300, 3000) }],
  ],
  faulty: [
    // 4:5 of 1000 wide is 1250 high, of 2000: three eighths are cut off.
    [
      "instagram",
      { "tall.jpg": sized(1000, 2000) },
      "warning: 38% of tall.jpg is cut off on Instagram, at the top and the bottom; cut it to 1080 x 1350 yourself",
    ],
    // 1.91:1 of 1000 high is 1910 wide, of 3820.
    [
      "instagram",
      { "wide.jpg": sized(3820, 1000) },
      "warning: 50% of wide.jpg is cut off on Instagram, at the left and the right; cut it to 1080 x 1080 yourself",
    ],
    // 1080 x 1350 of 1080 x 1920 is 70.3 %.
    [
      "instagram",
      { "story.jpg": sized(1080, 1920) },
      "info: 30% of story.jpg is cut off on Instagram, at the top and the bottom; cut it to 1080 x 1350 yourself; as a story it is shown whole",
    ],
    [
      "instagram",
      { "turned.jpg": sized(2000, 1000, { exif: exif({ orientation: 6 }) }) },
      "warning: 38% of turned.jpg is cut off on Instagram, at the top and the bottom; cut it to 1080 x 1350 yourself",
    ],
    // 3:1 of 1000 high is 3000 wide, of 4000.
    [
      "linkedin",
      { "wide.jpg": sized(4000, 1000) },
      "warning: 25% of wide.jpg is cut off on LinkedIn, at the left and the right; cut it to 1200 x 630 yourself",
    ],
  ],
};

const small: Silence = {
  rule: "image-small",
  correct: [
    ["instagram", { "a.jpg": sized(1080, 1080) }],
    ["instagram", { "a.jpg": sized(1080, 1350) }],
    ["instagram", { "a.jpg": sized(1000, 1000) }],
    ["instagram", { "a.jpg": sized(800, 600) }],
    // Enlarged by exactly a half.
    ["instagram", { "a.jpg": sized(720, 720) }],
    ["instagram", { "a.jpg": sized(720, 900) }],
    ["instagram", { "a.jpg": sized(1440, 1800) }],
    ["instagram", { "a.jpg": sized(4000, 3000) }],
    ["instagram", { "a.jpg": sized(600, 900, { exif: exif({ orientation: 6 }) }) }],
    // Too wide: what is shown is 1.91 x 400 = 764 pixels across.
    ["instagram", { "a.jpg": sized(3000, 400) }],
    ["instagram", { "cut.jpg": sized(100, 100).subarray(0, -2) }],
    ["instagram", { "a.heic": heic() }],
    ["facebook", { "a.jpg": sized(720, 378) }],
    ["facebook", { "a.png": png({ width: 1200, height: 630 }) }],
    ["facebook", { "a.jpg": sized(1080, 300) }],
    ["x", { "a.gif": gif({ width: 800, height: 450 }) }],
    ["x", { "a.webp": webp({ width: 1200, height: 675 }) }],
    ["linkedin", { "a.jpg": sized(1200, 627) }],
    ["mastodon", { "a.jpg": sized(900, 3000) }],
    ["telegram", { "a.jpg": sized(1280, 720) }],
    ["bluesky", { "a.jpg": sized(1000, 1000) }],
    ["whatsapp", { "a.jpg": sized(1080, 1920) }],
  ],
  faulty: [
    [
      "instagram",
      { "a.jpg": sized(319, 319) },
      "warning: a.jpg is 319 pixels wide, and at least 320 can be posted on Instagram; take a larger one",
    ],
    [
      "instagram",
      { "a.jpg": sized(400, 300, { exif: exif({ orientation: 6 }) }) },
      "warning: a.jpg is 300 pixels wide, and at least 320 can be posted on Instagram; take a larger one",
    ],
    [
      "instagram",
      { "a.jpg": sized(719, 719) },
      "info: a.jpg looks blurred on Instagram: 1080 pixels across are shown, and it has 719; take a larger one",
    ],
    // What is shown of it is 1.91 x 200 = 382 pixels across.
    [
      "instagram",
      { "a.jpg": sized(3000, 200) },
      "info: a.jpg looks blurred on Instagram: 1080 pixels across are shown, and it has 382; take a larger one",
    ],
    [
      "x",
      { "a.jpg": sized(200, 200) },
      "info: a.jpg looks blurred on X: 1080 pixels across are shown, and it has 200; take a larger one",
    ],
  ],
};

const heavy: Silence = {
  rule: "image-heavy",
  correct: [
    ["bluesky", { "a.jpg": jpeg() }],
    ["bluesky", { "a.jpg": jpeg({ bytes: 999_999 }) }],
    ["bluesky", { "a.jpg": jpeg({ bytes: 1_000_000 }) }],
    ["bluesky", { "a.jpg": jpeg({ bytes: 900_000 }), "b.jpg": jpeg({ bytes: 900_001 }) }],
    ["x", { "a.jpg": jpeg({ bytes: 1_000_001 }) }],
    ["x", { "a.jpg": jpeg({ bytes: 5_000_000 }) }],
    ["x", { "a.png": png({ bytes: 4_900_000 }) }],
    ["facebook", { "a.jpg": jpeg({ bytes: 4_000_000 }) }],
    ["facebook", { "a.png": png({ bytes: 3_900_000 }) }],
    ["linkedin", { "a.jpg": jpeg({ bytes: 5_000_000 }) }],
    ["whatsapp", { "a.jpg": jpeg({ bytes: 5_000_000 }) }],
    ["instagram", { "a.jpg": jpeg({ bytes: 8_000_000 }) }],
    ["instagram", { "a.jpg": jpeg({ bytes: 7_999_999 }) }],
    ["threads", { "a.jpg": jpeg({ bytes: 8_000_000 }) }],
    ["telegram", { "a.jpg": jpeg({ bytes: 10_000_000 }) }],
    ["mastodon", { "a.jpg": jpeg({ bytes: 16_000_000 }) }],
    ["mastodon", { "a.gif": gif({ frames: 1000 }) }],
    // Whether these are too heavy does not matter: they cannot be posted.
    ["bluesky", { "a.jpg": jpeg({ bytes: 2_000_000 }).subarray(0, -2) }],
    ["bluesky", { "a.jpg": Buffer.alloc(2_000_000, "x") }],
    ["bluesky", { "a.heic": Buffer.concat([heic(), Buffer.alloc(2_000_000)]) }],
    ["bluesky", { "a.jpg": jpeg({ width: 9000, height: 9000, bytes: 2_000_000 }) }],
  ],
  faulty: [
    [
      "bluesky",
      { "a.jpg": jpeg({ bytes: 1_000_001 }) },
      "warning: a.jpg has 1.1\u00a0MB, and at most 1\u00a0MB can be posted on Bluesky; make it smaller, or use the kit's copy",
    ],
    [
      "mastodon",
      { "a.jpg": jpeg({ bytes: 23_400_000 }) },
      "warning: a.jpg has 23.4\u00a0MB, and at most 16\u00a0MB can be posted on Mastodon; make it smaller, or use the kit's copy",
    ],
  ],
};

const LOCATED = (name: string) =>
  `warning: ${name} reveals where it was taken, which can lead to the people in it; remove its location before you pass it on, or use the kit's copy`;

const location: Silence = {
  rule: "image-location",
  correct: [
    ["x", { "a.jpg": jpeg() }],
    ["x", { "a.jpg": jpeg({ exif: exif({}) }) }],
    ["x", { "a.jpg": jpeg({ exif: exif({ orientation: 6 }) }) }],
    ["x", { "a.jpg": jpeg({ exif: exif({ latitude: GHENT.latitude }) }) }],
    ["x", { "a.jpg": jpeg({ exif: exif({ longitude: GHENT.longitude }) }) }],
    ["x", { "a.jpg": jpeg({ exif: exif({ latitude: [[0, 0]], longitude: [[0, 0]] }) }) }],
    ["x", { "a.jpg": jpeg({ exif: exif({ latitude: [[0, 1]], longitude: [[0, 1]] }) }) }],
    // Altitude and its reference.
    ["x", { "a.jpg": jpeg({ exif: exif({ ...GHENT, tags: [6, 5] }) }) }],
    ["x", { "a.jpg": jpeg({ exif: Buffer.from("no TIFF at all") }) }],
    ["x", { "a.jpg": jpeg({ xmp: xmp() }) }],
    ["x", { "a.jpg": jpeg({ xmp: xmp('exif:GPSVersionID="2.3.0.0"') }) }],
    ["x", { "a.jpg": jpeg({ xmp: xmp('exif:GPSLatitude=""') }) }],
    ["x", { "a.jpg": jpeg({ mark: "GPSLatitude 51" }) }],
    ["x", { "a.png": png() }],
    ["x", { "a.png": png({ exif: exif({ orientation: 3 }) }) }],
    ["x", { "a.png": png({ xmp: xmp() }) }],
    ["x", { "a.png": png({ mark: 'GPSLatitude="51"' }) }],
    ["x", { "a.webp": webp() }],
    ["x", { "a.webp": webp({ exif: exif({}) }) }],
    ["x", { "a.gif": gif({ xmp: xmp() }) }],
    ["x", { "a.heic": heic({ exif: exif({}) }) }],
    ["x", { "GPSLatitude.jpg": jpeg() }],
  ],
  faulty: [
    ["x", { "a.jpg": jpeg({ exif: exif(GHENT) }) }, LOCATED("a.jpg")],
    ["x", { "a.jpg": jpeg({ xmp: xmp(XMP_GHENT) }) }, LOCATED("a.jpg")],
    ["x", { "a.png": png({ exif: exif(GHENT) }) }, LOCATED("a.png")],
    ["x", { "a.png": png({ xmp: xmp(XMP_GHENT) }) }, LOCATED("a.png")],
    ["x", { "a.webp": webp({ exif: exif(GHENT) }) }, LOCATED("a.webp")],
    ["x", { "a.gif": gif({ xmp: xmp(XMP_GHENT) }) }, LOCATED("a.gif")],
    ["x", { "a.heic": heic({ exif: exif(GHENT) }) }, LOCATED("a.heic")],
    // Damaged, it still tells.
    ["x", { "a.jpg": jpeg({ exif: exif(GHENT) }).subarray(0, -2) }, LOCATED("a.jpg")],
  ],
};

const one = jpeg({ mark: "one" });
const two = jpeg({ mark: "two" });
const three = jpeg({ mark: "three" });

const duplicate: Silence = {
  rule: "image-duplicate",
  correct: [
    ["x", { "a.jpg": one }],
    ["x", { "a.jpg": one, "b.jpg": two }],
    ["x", { "a.jpg": one, "b.jpg": two, "c.jpg": three }],
    ["x", { "a.jpg": one }, { "b.jpg": two }],
    ["x", { "a.jpg": one }, { "b.jpg": two }, { "c.jpg": three }],
    ["x", { "a.jpg": one, "b.jpg": two }, { "c.jpg": three }],
    ["x", { "a.jpg": one }, {}],
    ["x", {}, {}],
    // The same name in other folders is another picture.
    ["x", { "gent/a.jpg": one, "luik/a.jpg": two }],
    ["x", { "gent/a.jpg": one }, { "luik/a.jpg": two }],
    ["x", { "a.jpg": one, "a.jpeg": two }],
    ["x", { "a.jpg": sized(1080, 1080), "b.jpg": sized(1080, 1081) }],
    ["x", { "a.jpg": jpeg({ bytes: 5000 }), "b.jpg": jpeg({ bytes: 5001 }) }],
    ["x", { "a.jpg": jpeg({ exif: exif({}) }), "b.jpg": jpeg({ exif: exif({ orientation: 3 }) }) }],
    ["x", { "a.jpg": jpeg(), "b.png": png(), "c.gif": gif(), "d.webp": webp() }],
    ["instagram", { "a.jpg": one, "b.jpg": two }],
    ["mastodon", { "a.gif": gif({ frames: 2 }), "b.gif": gif({ frames: 3 }) }],
    ["bluesky", { "a.png": png({ mark: "a" }), "b.png": png({ mark: "b" }) }],
    ["facebook", { "a.webp": webp({ mark: "a" }), "b.webp": webp({ mark: "bb" }) }],
    ["telegram", { "a.heic": heic(), "b.heic": heic({ exif: exif({}) }) }],
    ["threads", { "a.jpg": one }, { "b.jpg": two, "c.jpg": three }],
  ],
  faulty: [
    ["x", { "a.jpg": one, "b.jpg": one }, "warning: b.jpg is the same picture as a.jpg; leave one out"],
    ["x", { "a.jpg": one, "b.png": one }, "warning: b.png is the same picture as a.jpg; leave one out"],
    [
      "x",
      { "a.jpg": one },
      { "b.jpg": one },
      "info: b.jpg is also the picture of post-0; a new one keeps people looking",
    ],
    [
      "x",
      { "a.jpg": one },
      { "a.jpg": one },
      "info: a.jpg is also the picture of post-0; a new one keeps people looking",
    ],
  ],
};

const nameOf = ([platform, ...posts]: Case) =>
  `${platform}: ${posts.map((files) => Object.keys(files).join(", ")).join(" | ")}`;

describe.each(
  [format, shape, small, heavy, location, duplicate].map((table) => [table.rule, table] as const),
)("%s", (rule, { correct, faulty }) => {
  test.each(correct.map((one, index) => [`${index}, ${nameOf(one)}`, one] as const))(
    "is silent on %s",
    async (_, one) => {
      expect(await check(rule, one)).toEqual([]);
    },
  );

  test.each(
    faulty.map((entry) => {
      const posts = entry.slice(1).filter((part): part is Files => typeof part !== "string");
      const one: Case = [entry[0], ...posts];
      return [nameOf(one), one, entry.at(-1)] as const;
    }),
  )("finds %s", async (_, one, said) => {
    expect(await check(rule, one)).toEqual([said]);
  });

  test("has twenty correct cases", () => {
    expect(correct.length).toBeGreaterThanOrEqual(20);
  });
});

test("no rule says anything of an image on the web, or of one that is missing but for that it is", async () => {
  const image = (file: string) => ({ file, alt: "Een blauw hart op een muur" });
  const text = JSON.stringify({
    title: "T",
    posts: [
      {
        id: "a",
        platforms: ["instagram"],
        text: "Dag",
        images: [image("https://example.org/a.heic"), image("none.webp")],
      },
    ],
  });
  const { findings } = await kitOf(text, undefined, folder);
  expect(findings.map(({ rule }) => rule)).toEqual(["image-missing"]);
});

test("an image that is sent to several platforms is reported once, with all of them", async () => {
  writeFileSync(join(folder, "a.webp"), webp());
  const images = [{ file: "a.webp", alt: "Een blauw hart op een muur" }];
  const text = JSON.stringify({
    title: "T",
    posts: [{ id: "a", platforms: ["facebook", "x", "instagram", "bluesky"], text: "Dag", images }],
  });
  const { findings } = await kitOf(text, undefined, folder);
  expect(findings.map((finding) => messageOf(finding, en))).toEqual([
    "a.webp is WebP, which cannot be posted on Facebook, Instagram, Bluesky; save it as JPEG",
  ]);
});
