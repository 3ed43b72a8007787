import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bluehart, temporaryFolder } from "./bluehart.ts";

/** What bluehart and schedulers exchange comes back as it went: each text on its platform, in its language, at its time. */
const folder = temporaryFolder();

interface Exported {
  readonly platform: string;
  readonly language: string;
  readonly text: string;
  readonly scheduledAt?: string;
}

/** The posts of a campaign, or of the built-in one. */
function postsOf(words: readonly string[]): string[] {
  const { out } = bluehart(["export", "-f", "json", "--today", "2027-01-31", ...words], { cwd: folder });
  const { posts }: { readonly posts: readonly Exported[] } = JSON.parse(out);
  return posts
    .map(({ platform, language, text, scheduledAt }) => `${platform} ${language} ${scheduledAt} ${text}`)
    .sort();
}

beforeAll(() => {
  bluehart(["export", "--all", "nl", "--lang", "nl", "--today", "2027-01-31"], { cwd: folder });
  bluehart(["export", "two.json", "--lang", "nl,en", "--today", "2027-01-31"], { cwd: folder });
});

describe.each([
  ["kit.csv", []],
  ["kit.json", []],
  ["generic-scheduler.csv", []],
  ["hootsuite-twitter-nl.csv", ["-p", "twitter"]],
  ["hootsuite-linkedin-nl.csv", ["-p", "linkedin"]],
  ["publer-twitter-nl.csv", ["-p", "twitter"]],
  ["publer-facebook-nl.csv", ["-p", "facebook"]],
  ["metricool.csv", ["-p", "facebook,twitter,instagram,threads,bluesky,linkedin"]],
])("%s", (file, words) => {
  test("comes back with the same posts", () => {
    const output = `${file}.yaml`;
    const { code, err } = bluehart(["import", join("nl", file), "-o", output], { cwd: folder });
    expect(err).not.toMatch(/^error/m);
    expect(code).toBe(0);
    const wanted = postsOf(["--lang", "nl", ...words]);
    expect(wanted.length).toBeGreaterThan(1);
    expect(postsOf(["-c", output, ...words])).toEqual(wanted);
  });
});

test("a kit in two languages comes back as posts with two texts, under their own ids", () => {
  expect(bluehart(["import", "two.json", "-o", "two.yaml"], { cwd: folder }).code).toBe(0);
  expect(postsOf(["-c", "two.yaml"])).toEqual(postsOf(["--lang", "nl,en"]));
  const { posts }: { readonly posts: readonly { readonly id: string }[] } = parse(
    readFileSync(join(folder, "two.yaml"), "utf8"),
  );
  expect(posts.map(({ id }) => id).sort()).toEqual(["meldpunt", "open-je-ogen", "waar-zijn-ze", "werelddag"]);
});

test.each([
  ["kit.html", "import kit.csv or kit.json"],
  ["kit.ics", "kit.csv or kit.json"],
])("%s is refused, with what to import instead", (file, message) => {
  expect(readdirSync(join(folder, "nl"))).toContain(file);
  const { code, err } = bluehart(["import", join("nl", file), "-o", "none.yaml"], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toContain(message);
});
