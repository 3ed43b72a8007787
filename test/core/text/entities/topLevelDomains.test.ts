import { expect, test } from "vitest";
import { isTopLevelDomain } from "../../../../src/core/text/entities/topLevelDomains.ts";

// Those at the ends of twitter-text's two lists among them.
test.each(["com", "be", "abb", "삼성", "ac", "한국", "みんな", "museum", "yokohama", "gold", "рф", "onion"])(
  "%s",
  (label) => expect(isTopLevelDomain(label)).toBe(true),
);
test.each(["yaml", "", "b", "com|", "BE", "(?:", "invalid"])("%j is none", (label) =>
  expect(isTopLevelDomain(label)).toBe(false),
);
