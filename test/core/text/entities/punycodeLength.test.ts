import fc from "fast-check";
import { toASCII } from "punycode/punycode.es6.js";
import { expect, test } from "vitest";
import { asciiLength } from "../../../../src/core/text/entities/punycodeLength.ts";
import { runs } from "../../../thorough.ts";

// RFC 3492, section 7.1, and the well-known München.
test.each([
  ["payoke", 6],
  ["münchen", "xn--mnchen-3ya".length],
  ["他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye".length],
  ["3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b".length],
])("%s", (label, length) => expect(asciiLength(label)).toBe(length));

test("is that of the package punycode", () => {
  const label = fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."abc-ü日本한💙ü"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 126,
  });
  fc.assert(
    fc.property(label, (given) => {
      // The package splits at dots and at "@", which no label holds.
      fc.pre(!/[.@\u3002\uff0e\uff61]/.test(given));
      expect(asciiLength(given)).toBe(toASCII(given).length);
    }),
    { numRuns: runs(3000) },
  );
});
