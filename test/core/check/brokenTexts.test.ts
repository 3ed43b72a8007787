import { describe, expect, test } from "vitest";
import { kitOf } from "./kits.ts";

/** A campaign in which one of all the texts that readers see is as given. */
const texts: { readonly [where: string]: (text: string) => object } = {
  title: (text) => ({ title: text }),
  "a title's translation": (text) => ({ title: { nl: "T", fr: text } }),
  description: (text) => ({ description: text }),
  day: (text) => ({ day: { date: "07-30", name: text } }),
  organisation: (text) => ({ brand: { color: "#0b5cab", organisation: text } }),
  heading: (text) => ({ background: [{ heading: text, text: "B" }] }),
  background: (text) => ({ background: [{ heading: "H", text }] }),
  helpline: (text) => ({ helplines: [{ name: text, phone: "078 055 800" }] }),
  note: (text) => ({ helplines: [{ name: "N", phone: "078 055 800", note: { nl: text } }] }),
  fact: (text) => ({ facts: [{ id: "a", figure: "11.000", statement: text }] }),
  source: (text) => ({ facts: [{ id: "a", figure: "11.000", statement: "S", source: { title: text } }] }),
  value: (text) => ({ values: { stad: text }, title: "In {{stad}}" }),
  "alt text": (text) => ({ posts: [post({ images: [{ file: "a.png", alt: text }] })] }),
  "a variant's alt text": (text) => ({
    posts: [post({ variants: { facebook: { images: [{ file: "a.png", alt: text }] } } })],
  }),
};
const post = (more: object) => ({ id: "one", platforms: ["facebook"], text: { nl: "Bel nu" }, ...more });

async function brokenIn(more: object) {
  const campaign = { title: "T", languages: ["nl", "fr"], posts: [post({})], ...more };
  const file = JSON.stringify(campaign, undefined, 1);
  const { findings } = await kitOf(file);
  return findings
    .filter(({ rule }) => rule === "broken-characters")
    .map(({ severity, place, posts, fix }) => ({
      severity,
      words: file.split("\n")[place.line - 1]?.slice(place.column - 1, place.column + 1),
      posts,
      insert: fix?.map((edit) => ("insert" in edit ? edit.insert : undefined)),
    }));
}

describe.each(Object.entries(texts))("broken characters in %s", (where, campaign) => {
  const posts = where.includes("alt text") ? ["one"] : [];

  test("are an error where they are lost, at their place", async () => {
    expect(await brokenIn(campaign("Een hart \ufffd! hier"))).toEqual([
      { severity: "error", words: "\ufffd!", posts, insert: undefined },
    ]);
  });

  test("are a warning with a fix where they can be read", async () => {
    expect(await brokenIn(campaign("Een cafÃ© hier"))).toEqual([
      { severity: "warning", words: "Ã©", posts, insert: ["é"] },
    ]);
  });

  test("are none in texts that only come close", async () => {
    expect(await brokenIn(campaign("Één café, R&D & C:\\news, «Ça» 💙 Größe"))).toEqual([]);
  });
});

test("a value that fills a post is reported in the post, which is withheld", async () => {
  const campaign = { values: { stad: "Gen\ufffd" }, posts: [post({ text: { nl: "In {{stad}}" } })] };
  expect(await brokenIn(campaign)).toEqual([
    { severity: "error", words: "{{", posts: ["one"], insert: undefined },
  ]);
});

test("a picture's alt text with a lost character withholds its post", async () => {
  const campaign = { title: "T", posts: [post({ images: [{ file: "a.png", alt: "Hart \ufffd" }] })] };
  const { withheld } = await kitOf(JSON.stringify(campaign));
  expect(withheld.map(({ id }) => id)).toEqual(["one"]);
});
