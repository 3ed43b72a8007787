import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Expected, everythingIn, importToolkit, summarise, toolkit } from "./imported.ts";

/** What a toolkit is to give, stated by hand. */
export interface Toolkit {
  readonly posts: readonly Expected[];
  readonly title: string;
  readonly day?: string;
  readonly period?: readonly [from: string, to: string];
  readonly hashtags?: readonly string[];
  readonly values?: readonly string[];
  readonly background?: readonly string[];
  readonly facts?: readonly string[];
  readonly helplines?: readonly string[];
  /** Words of what must not become a post, and must be listed as left out. */
  readonly left?: readonly string[];
}

export function describeToolkits(toolkits: { readonly [name: string]: Toolkit }): void {
  describe.each(Object.entries(toolkits))("%s", (name, expected) => {
    test("gives its posts, word for word", async () => {
      const { posts } = await importToolkit(name);
      expect(posts.map(summarise)).toEqual(expected.posts);
    });

    test("gives its title, hashtags, placeholders, background, facts and helplines", async () => {
      const draft = await importToolkit(name);
      expect([...draft.title.values()]).toEqual([expected.title]);
      expect(draft.day?.date).toBe(expected.day);
      expect(draft.period && [draft.period.from, draft.period.to]).toEqual(expected.period);
      expect(draft.hashtags.map(({ tag }) => tag)).toEqual(expected.hashtags ?? []);
      expect(draft.values.map((value) => value.name)).toEqual(expected.values ?? []);
      expect(draft.background.map(({ heading }) => heading.values().next().value)).toEqual(
        expected.background ?? [],
      );
      expect(draft.facts.map(({ figure }) => figure)).toEqual(expected.facts ?? []);
      expect(
        draft.helplines.map((helpline) => [helpline.name, helpline.phone].filter(Boolean).join(" ")),
      ).toEqual(expected.helplines ?? []);
    });

    test("lists the rest as left out", async () => {
      const { left } = await importToolkit(name);
      const all = left.map(({ text }) => text).join("\n");
      for (const words of expected.left ?? []) expect(all).toContain(words);
    });
  });

  test.each(Object.keys(toolkits))("no word of %s is lost silently", async (name) => {
    const kept = everythingIn(await importToolkit(name)).join(" ");
    const words = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const known = new Set(words(kept));
    const bytes = readFileSync(toolkit(name));
    const text = name === "velo.csv" ? bytes.toString("latin1") : bytes.toString("utf8");
    const lost = [...new Set(words(text))].filter((word) => !known.has(word));
    expect(lost.filter((word) => !EXPECTED_TO_GO.includes(word))).toEqual([]);
  });
}

/** Labels of fields, which become keys of the campaign, weekdays of dates, and halves of words that a line's end divided. */
const EXPECTED_TO_GO =
  "tekst afbeelding beeldbeschrijving text bild bildbeschreibung kanal datum beitrag channels hashtags copy caption source enquête quelle brän hearing- image kanalen beeld visuel texte alternatif dièses mots lundi mercredi jeudi schil".split(
    " ",
  );
