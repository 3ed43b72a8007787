// Writes what is made from other files: the rules' index and pages, the manual page and the JSON Schemas. Needs the built
// program. With --check it writes nothing and exits with 1 if a file is not what it would write.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "./bundle.js";

const root = new URL("../", import.meta.url);
const program = fileURLToPath(new URL("bin/bluehart.js", root));
const read = (path) => {
  const address = new URL(path, root);
  return existsSync(address) ? readFileSync(address, "utf8") : "";
};

const { rules } = await load("src/core/check/rules/index.ts");
const words = {};
for (const language of ["en", "nl", "fr", "de"])
  words[language] = (await load(`src/core/i18n/rules/${language}.ts`))[language];
rmSync(new URL("dist/build", root), { recursive: true });
const sorted = [...rules].sort((one, other) => (one.name < other.name ? -1 : 1));

const files = {
  "docs/rules/README.md": makeIndex("en", ({ name }) => `${name}.md`),
  ...Object.fromEntries(sorted.map((rule) => [`docs/rules/${rule.name}.md`, makePage(rule, "en")])),
  ...Object.fromEntries(
    ["nl", "fr", "de"].map((language) => [`docs/rules/README.${language}.md`, makePages(language)]),
  ),
  "docs/bluehart.1": makeManual(),
  "data/schema/campaign.json": makeSchema("campaign"),
  "data/schema/hashtags.json": makeSchema("hashtags"),
  "data/schema/kit.json": makeSchema("kit"),
  "data/schema/platforms.json": makeSchema("platforms"),
};
for (const [path, content] of Object.entries(files)) {
  if (!process.argv.includes("--check")) writeFileSync(new URL(path, root), content);
  else if (read(path) !== content) {
    console.error(`${path} is out of date; npm run generate writes it`);
    process.exitCode = 1;
  }
}

function makeSchema(name) {
  return execFileSync(process.execPath, [program, "schema", name], { encoding: "utf8" });
}

/** A rule's page. Its examples are written by hand, in the English page, and the same in every language. */
function makePage({ name, severity, fixable }, language, heading = "#") {
  const { labels, pages } = words[language];
  const { summary, why, fix } = pages[name];
  const fixed = fixable ? `, ${labels.fixable}` : "";
  const english = read(`docs/rules/${name}.md`);
  const [, bad = "", good = ""] = /^## Bad\n(.*?)^## Good\n(.*?)^## How/ms.exec(english) ?? [];
  // What the rule says of a bad example is quoted in English only.
  const examples = language === "en" ? bad : bad.replace(/^>.*\n\n?/gm, "");
  return [
    `${heading} ${name}`,
    `${summary}.`,
    `**${labels.heading}${language === "fr" ? "\u00a0" : ""}:** ${labels.severities[severity]}${fixed}`,
    `${heading}# ${labels.why}`,
    why,
    `${heading}# ${labels.bad}`,
    examples.trim(),
    `${heading}# ${labels.good}`,
    good.trim(),
    `${heading}# ${labels.fix}`,
    `${fix}\n`,
  ].join("\n\n");
}

/** The index of rules, each with the address of its page. */
function makeIndex(language, addressOf) {
  const { labels, pages } = words[language];
  const rows = sorted.map((rule) => {
    const { summary } = pages[rule.name];
    return `| [${rule.name}](${addressOf(rule)}) | ${summary} | ${labels.severities[rule.severity]} | ${rule.fixable ? labels.yes : ""} |`;
  });
  return `# ${labels.title}

| ${labels.rule} | ${labels.finds} | ${labels.severity} | ${labels.canBeFixed} |
| --- | --- | --- | --- |
${rows.join("\n")}

${labels.about}
`;
}

/** The rules in another language than English, all on one page. */
function makePages(language) {
  const index = makeIndex(language, ({ name }) => `#${name}`);
  return [index, ...sorted.map((rule) => makePage(rule, language, "##"))].join("\n");
}

/** The manual page (man 7 man): what the program says of itself and of its commands. */
function makeManual() {
  const help = (...words) =>
    execFileSync(process.execPath, [program, ...words, "--help"], {
      encoding: "utf8",
      env: { ...process.env, BLUEHART_UI: "en", COLUMNS: "78" },
    });
  const verbatim = (text) =>
    text.trim().replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/gm, "\\&$&");
  const block = (text) => [".nf", verbatim(text), ".fi"].join("\n");
  const main = help();
  const names = Array.from(
    /^Commands:\n(.*?)\n\n/ms.exec(main)[1].matchAll(/^ {2}([a-z]+) /gm),
    ([, name]) => name,
  ).filter((name) => name !== "help");
  const sections = names.map((name) => `.SS ${name}\n${block(help(name))}`);
  return `.\\" Made by build/generate.js from what the program says of itself.
.TH BLUEHART 1
.SH NAME
bluehart \\- turns a campaign into social\\-media posts that platforms are sure to accept
.SH SYNOPSIS
.B bluehart
.I command
.RI [ options ]
.SH DESCRIPTION
${block(main)}
.SH COMMANDS
${sections.join("\n")}
.SH EXIT STATUS
.nf
0    done
1    the content has errors
2    the call, or a file it names, is wrong
3    this machine cannot do it
70   a bug in bluehart
130  interrupted
.fi
.SH ENVIRONMENT
.TP
.B BLUEHART_CAMPAIGN
the campaign to use if no option names one
.TP
.B BLUEHART_UI
the language to speak if \\-\\-ui names none: nl, fr, de or en; otherwise the system's
.TP
.BR NO_COLOR ", " FORCE_COLOR
switch colours off or on
.SH FILES
.TP
.I bluehart.yaml
the campaign of the current folder
`;
}
