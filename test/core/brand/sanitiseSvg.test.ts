import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { sanitiseSvg } from "../../../src/core/brand/sanitiseSvg.ts";

const svg = (inner: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`;

test("keeps what draws", () => {
  const drawing = svg(
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#00f"/></linearGradient></defs><path d="M0 0L9 9" fill="url(#g)"/><use href="#g"/><text x="1">A &amp; B</text>',
    ' viewBox="0 0 9 9"',
  );
  expect(sanitiseSvg(`<?xml version="1.0"?><!-- logo -->${drawing}`)).toBe(drawing);
});

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["a script in CDATA", "<script><![CDATA[alert(1)]]></script>"],
  ["a handler", '<path onload="alert(1)" d="M0 0"/>'],
  [
    "foreign content",
    "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><img src='x' onerror='alert(1)'/></body></foreignObject>",
  ],
  ["a picture from elsewhere", '<image href="https://evil.example/x.png"/>'],
  ["a link", '<a href="javascript:alert(1)"><text>x</text></a>'],
  ["a use from elsewhere", '<use href="https://evil.example/x.svg#a"/>'],
  ["a style", "<style>@import url(https://evil.example/x.css)</style>"],
  ["a style attribute", '<path style="background:url(https://evil.example)"/>'],
  ["a fill from elsewhere", '<path fill="url(https://evil.example/x.svg#a)"/>'],
  ["an escaped address", '<use href="&#106;avascript:alert(1)"/>'],
  ["an animation of an address", '<set attributeName="href" to="javascript:alert(1)"/>'],
  ["a prefixed script", "<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>"],
])("leaves out %s", (_what, inner) => {
  const clean = sanitiseSvg(svg(inner)) ?? "";
  expect(XMLValidator.validate(clean)).toBe(true);
  expect(clean).not.toMatch(/script|alert|evil|on\w+=|foreign|style|<a\b|<set\b/i);
});

test.each(["", "no picture", "<html></html>", "<svg><g></svg>", "<svg>", "<svg/><svg/>", "a < b"])(
  "takes %j for no SVG",
  (text) => expect(sanitiseSvg(text)).toBeUndefined(),
);

test("leaves out a document type with its entities", () => {
  const clean = sanitiseSvg(`<!DOCTYPE svg [<!ENTITY x "alert">]>${svg("<text>&x;</text>")}`) ?? "";
  expect(clean).not.toContain("DOCTYPE");
  expect(clean).toContain("&amp;x;");
});
