// Writes what is made from other files: the index of the rules' pages, and the JSON Schemas of the YAML files. Needs the
// built program. With --check nothing is written; it exits with 1 where a file is not what it would write.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const program = fileURLToPath(new URL("bin/bluehart.js", root));

const files = {
  "docs/rules/README.md": makeIndex(),
  "docs/bluehart.1": makeManual(),
  "data/schema/campaign.json": makeSchema("campaign"),
  "data/schema/hashtags.json": makeSchema("hashtags"),
  "data/schema/kit.json": makeSchema("kit"),
  "data/schema/platforms.json": makeSchema("platforms"),
};
for (const [path, content] of Object.entries(files)) {
  const address = new URL(path, root);
  if (!process.argv.includes("--check")) writeFileSync(address, content);
  else if (readFileSync(address, "utf8") !== content) {
    console.error(`${path} is out of date; npm run generate writes it`);
    process.exitCode = 1;
  }
}

function makeSchema(name) {
  return execFileSync(process.execPath, [program, "schema", name], { encoding: "utf8" });
}

/** The manual page (man 7 man): what the program says of itself and of its commands. */
function makeManual() {
  const help = (...words) =>
    execFileSync(process.execPath, [program, ...words, "--help"], {
      encoding: "utf8",
      env: { ...process.env, COLUMNS: "78" },
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
  return `.\\" Made by docs/generate.js from what the program says of itself.
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
130  interrupted
.fi
.SH ENVIRONMENT
.TP
.B BLUEHART_CAMPAIGN
the campaign, where no option names one
.TP
.BR NO_COLOR ", " FORCE_COLOR
no colours; colours
.SH FILES
.TP
.I bluehart.yaml
the campaign of the current folder
`;
}

function makeIndex() {
  const pages = readdirSync(new URL("docs/rules/", root)).filter((name) => name !== "README.md");
  const rows = pages.sort().map((name) => {
    const page = readFileSync(new URL(`docs/rules/${name}`, root), "utf8");
    const [, rule, summary] = /^# (.*)\n\n(.*)\.\n/.exec(page);
    const [, severity] = /^\*\*Severity:\*\* (.*)$/m.exec(page);
    const fixed = page.includes("**Fixed by `check --fix`**") ? "yes" : "";
    return `| [${rule}](${name}) | ${summary} | ${severity} | ${fixed} |`;
  });
  return `# The rules of \`bluehart check\`

| rule | what it finds | severity | mended by \`--fix\` |
| --- | --- | --- | --- |
${rows.join("\n")}

An error is what the platform would reject, or what would do harm: a post with one is withheld, by every command. A
warning is better fixed, but withholds nothing; \`bluehart check --strict\` counts it as an error. An info is good to know.

A campaign can switch a rule off, or let it weigh more or less, for all of it or for one post; errors stay errors:
[the campaign file](../campaign.md#rules).
`;
}
