import { describe, expect, test } from "vitest";
import { bluehart, temporaryFolder, write } from "./bluehart.ts";

const campaign = (posts: string) => `title: Actie
languages: [nl, fr]
translations: { fr: { status: reviewed } }
posts:
${posts}
`;
const SAME = "  - {id: same, platforms: [x, mastodon], text: {nl: Dag allemaal, fr: Bonjour à tous}}";
const OTHER = '  - {id: other, platforms: [x], text: {nl: "Dag {{gemeente}}", fr: "Bonjour {{gemeente}}"}}';

/** What merge says on standard error about texts that are the same for these recipients. */
function said(posts: readonly string[], rows: readonly string[], header = "gemeente"): string[] {
  const cwd = temporaryFolder();
  write(cwd, "campaign.yaml", campaign(posts.join("\n")));
  write(cwd, "list.csv", `${[header, ...rows].join("\n")}\n`);
  const { err, code } = bluehart(
    ["merge", "-c", "campaign.yaml", "-r", "list.csv", "-o", "kits", "-f", "text"],
    { cwd },
  );
  expect(code).toBe(0);
  return err.split("\n").filter((line) => line.includes("word for word"));
}

describe("merge names the posts that all recipients would post word for word", () => {
  test("once, with their number and a remedy, on platforms that act against it", () => {
    expect(said([SAME, OTHER], ["Gent", "Brugge", "Namen"])).toEqual([
      "1 post is word for word the same for up to 3 recipients (same), and X may act against identical posts from many accounts; put a placeholder such as {{gemeente}} into each text.",
    ]);
  });

  test("several posts and platforms are one line", () => {
    const again = "  - {id: again, platforms: [facebook, threads], text: {nl: Tot morgen, fr: À demain}}";
    expect(said([SAME, again], ["Gent", "Brugge"])).toEqual([
      "2 posts are word for word the same for up to 2 recipients (again, same), and Facebook, X, Threads may act against identical posts from many accounts; put a placeholder such as {{gemeente}} into each text.",
    ]);
  });

  test.each([
    ["the texts differ", [OTHER], ["Gent", "Brugge"], "gemeente"],
    ["there is one recipient", [SAME], ["Gent"], "gemeente"],
    ["each has its own language", [SAME], ["Gent;nl", "Namen;fr"], "gemeente;language"],
    [
      "the platform does not mind",
      [SAME.replace("[x, mastodon]", "[mastodon]")],
      ["Gent", "Brugge"],
      "gemeente",
    ],
  ])("not if %s", (_, posts, rows, header) => {
    expect(said(posts, rows, header)).toEqual([]);
  });

  test("two recipients of the same language are compared, whatever others get", () => {
    const [line, ...others] = said([SAME], ["Gent;nl", "Namen;fr", "Luik;fr"], "gemeente;language");
    expect(others).toEqual([]);
    expect(line).toContain("for up to 2 recipients (same)");
  });
});
