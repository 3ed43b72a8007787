import { escapeUTF8 } from "entities/escape";
import type { Finding } from "../core/check/Finding.ts";
import type { Post } from "../core/compose/Post.ts";
import { type FindingMessages, messageOf } from "../core/i18n/findings/FindingMessages.ts";
import { formatPlace } from "../core/source/Place.ts";
import { visible } from "../core/text/visible.ts";
import type { CheckedFile, ReporterContext } from "./Reporter.ts";

/** JUnit's XML, which CI servers read: a suite for each file, a test case for each post, a failure for each error. */
export default function junit(files: readonly CheckedFile[], { messages, words }: ReporterContext): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...files.flatMap((file) => suite(file, messages, words.theFile)),
    "</testsuites>",
  ].join("\n");
}

function suite({ file, kit, findings }: CheckedFile, messages: FindingMessages, theFile: string): string[] {
  const posts = kit === undefined ? [] : [...kit.posts, ...kit.withheld];
  const cases = [
    ...posts.map((post) => ({
      name: nameOf(post),
      findings: findings.filter((finding) => isOf(finding, post)),
    })),
    { name: theFile, findings: findings.filter((finding) => !posts.some((post) => isOf(finding, post))) },
  ];
  const failures = cases.filter((one) => one.findings.some(isError)).length;
  return [
    `  <testsuite name="${escapeXml(file)}" tests="${cases.length}" failures="${failures}">`,
    ...cases.flatMap((one) => testCase(one.name, file, one.findings, messages)),
    "  </testsuite>",
  ];
}

function testCase(
  name: string,
  file: string,
  findings: readonly Finding[],
  messages: FindingMessages,
): string[] {
  const open = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(file)}"`;
  if (findings.length === 0) return [`${open}/>`];
  const errors = findings.filter(isError);
  const others = findings.filter((finding) => !isError(finding));
  return [
    `${open}>`,
    ...errors.map(
      (finding) =>
        `      <failure type="${escapeXml(finding.rule)}" message="${escapeXml(messageOf(finding, messages))}">${escapeXml(line(finding, messages))}</failure>`,
    ),
    ...(others.length === 0
      ? []
      : [
          `      <system-out>${escapeXml(others.map((finding) => line(finding, messages)).join("\n"))}</system-out>`,
        ]),
    "    </testcase>",
  ];
}

function nameOf({ id, platform, language }: Post): string {
  return `${id} (${platform.id}, ${language})`;
}

function isOf({ posts, platforms, languages }: Finding, post: Post): boolean {
  return posts.includes(post.id) && platforms.includes(post.platform.id) && languages.includes(post.language);
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function line(finding: Finding, messages: FindingMessages): string {
  const { place, severity, rule } = finding;
  return `${formatPlace(place)}  ${severity}  ${rule}  ${messageOf(finding, messages)}`;
}

/** Escapes all markup. XML 1.0 cannot represent most control characters, so they are shown by number. */
function escapeXml(text: string): string {
  return escapeUTF8(
    visible(text)
      .replace(/[\ufffe\uffff]/g, "\ufffd")
      .toWellFormed(),
  );
}
