// Writes what is made from other files: the index of the rules' pages, and the JSON Schemas of the YAML files. Needs the
// built program. With --check nothing is written; it exits with 1 where a file is not what it would write.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const program = fileURLToPath(new URL("bin/bluehart.js", root));

const files = {
  "docs/rules/README.md": makeIndex(),
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

function makeIndex() {
  const pages = readdirSync(new URL("docs/rules/", root)).filter((name) => name !== "README.md");
  const rows = pages.sort().map((name) => {
    const page = readFileSync(new URL(`docs/rules/${name}`, root), "utf8");
    const [, rule, summary] = /^# (.*)\n\n(.*)\.\n/.exec(page);
    const [, severity] = /^\*\*Severity:\*\* (.*)$/m.exec(page);
    const mended = page.includes("**Mended by `check --fix`**") ? "yes" : "";
    return `| [${rule}](${name}) | ${summary} | ${severity} | ${mended} |`;
  });
  return `# The rules of \`bluehart check\`

| rule | what it finds | severity | mended by \`--fix\` |
| --- | --- | --- | --- |
${rows.join("\n")}

An error is what the platform would reject, or what would do harm: a post with one is withheld, by every command. A
warning is better mended, but withholds nothing; \`bluehart check --strict\` counts it as an error. An info is good to know.

A campaign can switch a rule off, or let it weigh more or less, for all of it or for one post; errors stay errors:
[the campaign file](../campaign.md#rules).
`;
}
