import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { applyOperation } from "../../../../src/core/campaign/edit/applyOperation.ts";
import type { Operation } from "../../../../src/core/campaign/edit/Operation.ts";
import { validateCampaign } from "../../../../src/core/campaign/validateCampaign.ts";
import { ruleNames } from "../../../../src/core/check/rules/index.ts";
import type { Path } from "../../../../src/core/source/SourceText.ts";
import { rewriteYaml } from "../../../../src/core/source/yaml/rewrite/rewriteYaml.ts";
import { YamlSource } from "../../../../src/core/source/yaml/YamlSource.ts";
import { context } from "../../../context.ts";

const text = (path: Path, language: string, words: string): Operation => ({
  kind: "text",
  path,
  language,
  text: words,
});

describe("a text", () => {
  test("is plain as long as there is one language, and one for each from the second on", () => {
    const one = { title: "Bos", posts: [{ id: "a", text: "x" }] };
    expect(applyOperation(one, text(["title"], "nl", "Woud"))).toEqual({ ...one, title: "Woud" });
    const two = { ...one, languages: ["nl", "fr"] };
    const french = applyOperation(two, text(["title"], "fr", "Bois"));
    expect(french).toEqual({ ...two, title: { nl: "Bos", fr: "Bois" } });
    expect(applyOperation(two, text(["title"], "nl", "Woud"))).toEqual({ ...two, title: "Woud" });
    expect(applyOperation({ ...two, title: { fr: "Bois" } }, text(["title"], "nl", "Bos"))).toEqual(french);
  });

  test("that is emptied goes, unless a campaign needs it", () => {
    const value = {
      title: { nl: "Bos" },
      description: { nl: "x", fr: "y" },
      posts: [{ id: "a", text: "x" }],
    };
    const without = applyOperation(value, text(["description"], "nl", ""));
    expect(without).toEqual({ ...value, description: { fr: "y" } });
    expect(Object.keys(Object(applyOperation(without, text(["description"], "fr", ""))))).toEqual([
      "title",
      "posts",
    ]);
    expect(applyOperation(value, text(["title"], "nl", ""))).toEqual({ ...value, title: { nl: "" } });
  });
});

test("a new key stands where a person would write it", () => {
  const value = { title: "x", posts: [{ id: "a", text: "x", images: [] }] };
  expect(
    Object.keys(Object(applyOperation(value, { kind: "set", path: ["day", "date"], value: "07-30" }))),
  ).toEqual(["title", "day", "posts"]);
  const dated = applyOperation(value, { kind: "set", path: ["posts", 0, "when"], value: "day" });
  expect(JSON.stringify(dated)).toBe(
    '{"title":"x","posts":[{"id":"a","when":"day","text":"x","images":[]}]}',
  );
  expect(applyOperation(dated, { kind: "set", path: ["posts", 0, "when"], value: undefined })).toEqual(value);
});

test("a mapping that an operation empties goes as well", () => {
  const value = { title: "x", day: { date: "07-30" }, posts: [] };
  expect(applyOperation(value, { kind: "set", path: ["day", "date"], value: undefined })).toEqual({
    title: "x",
    posts: [],
  });
});

test("a copy gets an id of its own", () => {
  const posts = [{ id: "a" }, { id: "a-2" }];
  expect(applyOperation({ posts }, { kind: "duplicate", list: ["posts"], at: 0 })).toEqual({
    posts: [{ id: "a" }, { id: "a-3" }, { id: "a-2" }],
  });
});

test("a language joins those of the posts", () => {
  const value = { title: "x", posts: [{ id: "a", text: { nl: "x" } }] };
  expect(applyOperation(value, { kind: "language", language: "fr" })).toEqual({
    title: "x",
    languages: ["nl", "fr"],
    posts: value.posts,
  });
});

const files = ["templates/blue-heart.yaml", "templates/starter.yaml"];
const LANGUAGES = ["nl", "fr", "de", "en"];

/** An operation on one post, and the id of that post. */
const onPost = fc.record({
  at: fc.nat(3),
  language: fc.constantFrom(...LANGUAGES),
  words: fc.string({ minLength: 1 }),
  kind: fc.constantFrom("text", "when", "duplicate", "move", "remove"),
});

test.each(files)(
  "an operation on %s gives a valid campaign with just that change, and touches no line of another post",
  (file) => {
    const before = readFileSync(file, "utf8");
    const value = parse(before);
    fc.assert(
      fc.property(onPost, ({ at, language, words, kind }) => {
        const index = at % value.posts.length;
        const { id } = value.posts[index];
        const list = ["posts"];
        const operation: Operation =
          kind === "text"
            ? text(["posts", index, "text"], language, words)
            : kind === "when"
              ? { kind: "set", path: ["posts", index, "when"], value: "day, 18:30" }
              : kind === "move"
                ? { kind, list, from: index, to: 0 }
                : kind === "remove" && value.posts.length > 1
                  ? { kind, list, at: index }
                  : { kind: "duplicate", list, at: index };
        const meant = applyOperation(value, operation);
        const after = rewriteYaml(before, meant);
        const source = new YamlSource(after, file);
        expect(source.value).toEqual(meant);
        validateCampaign(source, { platforms: context.platforms, rules: ruleNames });
        const lines = new Set(after.split("\n"));
        const own = (name: string) =>
          new RegExp(`^  - id: ${name}$[\\s\\S]*?(?=^  - id: |(?![\\s\\S]))`, "m").exec(before)?.[0] ?? "";
        const touched = new Set(own(id).split("\n"));
        for (const line of before.split("\n")) {
          // What stands above a post that goes may be about it.
          if (kind === "remove" && line.trimStart().startsWith("#")) continue;
          if (!touched.has(line)) expect(lines.has(line), line).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  },
);
