import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { root } from "./cli/bluehart.ts";
import { kitOf } from "./core/check/kits.ts";

const read = (name: string) => readFileSync(join(root, "docs", name), "utf8");
/** The keys of a campaign, as the first table of a page lists them. */
const keysIn = (page: string) => Array.from(page.matchAll(/^\| `(\w+)` \|/gm), ([, key]) => key);

describe.each(["campaign.md", "campaign.nl.md", "campaign.fr.md", "campaign.de.md"])("docs/%s", (name) => {
  const page = read(name);
  const examples = Array.from(page.matchAll(/^```yaml\n(.*?)^```$/gms), ([, example = ""]) => example);

  test("names every key of a campaign that the English page names", () => {
    expect(keysIn(page)).toEqual(keysIn(read("campaign.md")));
  });

  test("shows examples", () => expect(examples.length).toBeGreaterThan(7));

  test.each(examples)("has an example that loads: %#", async (example) => {
    const shown = parse(example) as { readonly [key: string]: unknown };
    // Only a post has a first comment.
    const fragment: { readonly [key: string]: unknown } =
      "firstComment" in shown ? { posts: [{ id: "one", ...shown }] } : shown;
    const languages: readonly string[] = Array.isArray(fragment.languages)
      ? fragment.languages
      : ["nl", "fr", "de", "en"];
    const text = Object.fromEntries(languages.map((language) => [language, "Text"]));
    const posts = (fragment.posts as { readonly [key: string]: unknown }[] | undefined) ?? [
      { id: "one", text },
    ];
    const complete = { title: "T", ...fragment, posts: posts.map((post) => ({ text, ...post })) };
    await expect(kitOf(stringify(complete))).resolves.toBeDefined();
  });
});
