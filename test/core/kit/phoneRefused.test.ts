import { expect, test } from "vitest";
import { kitOf } from "../check/kits.ts";

const kit = (post: string) => kitOf(`title: T\nlanguages: [nl]\nposts:\n  - { id: a, ${post} }\n`);
const withheld = async (post: string) => (await kit(post)).withheld.map(({ platform }) => platform.id);
const platformsOf = async (post: string) => (await kit(post)).posts.map(({ platform }) => platform.id);

test("a post with a telephone number skips a platform that takes none, unless it names that platform", async () => {
  const text = "text: { nl: Bel 078 055 800 }";
  for (const platforms of ["", "platforms: all, "]) {
    expect(await withheld(platforms + text)).toEqual([]);
    expect(await platformsOf(platforms + text)).not.toContain("google-business");
    expect(await platformsOf(`${platforms}text: { nl: Kom kijken }`)).toContain("google-business");
  }
  expect(await withheld(`platforms: [google-business], ${text}`)).toEqual(["google-business"]);
});
