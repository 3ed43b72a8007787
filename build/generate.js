// Writes what is made from other files: the rules' index and page headers, the manual page and the JSON Schemas. Needs the built
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
const { summaries } = await load("src/core/i18n/findings/summaries.ts");
rmSync(new URL("dist/build", root), { recursive: true });
const sorted = [...rules].sort((one, other) => (one.name < other.name ? -1 : 1));

const files = {
  "docs/rules/README.md": makeIndex(),
  ...Object.fromEntries(sorted.map((rule) => [`docs/rules/${rule.name}.md`, makePage(rule)])),
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

/** A rule's page: the header from the rule itself, then what was written by hand. */
function makePage({ name, severity, fixable }) {
  const fixed = fixable ? ", can be fixed with `check --fix`" : "";
  const page = read(`docs/rules/${name}.md`);
  const body = page.includes("## Why") ? page.slice(page.indexOf("## Why")) : "## Why\n";
  return `# ${name}\n\n${summaries[name]}.\n\n**Severity:** ${severity}${fixed}\n\n${body}`;
}

function makeIndex() {
  const rows = sorted.map(
    ({ name, severity, fixable }) =>
      `| [${name}](${name}.md) | ${summaries[name]} | ${severity} | ${fixable ? "yes" : ""} |`,
  );
  return `# The rules of \`bluehart check\`

| rule | what it finds | severity | can be fixed |
| --- | --- | --- | --- |
${rows.join("\n")}

An error is what the platform would reject, or what would do harm: every command withholds a post that has one. A warning
withholds nothing, but should be fixed; \`bluehart check --strict\` exits with 1 for it. An info is good to know. A rule's findings
may be milder or stricter than its severity; its page says when. \`bluehart check --fix\` fixes what can be fixed.

A campaign can switch a rule off, or change its severity, for the whole campaign or for one post; errors stay errors:
[the campaign file](../campaign.md#rules).
`;
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
