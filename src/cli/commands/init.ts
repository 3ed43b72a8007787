import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { builtIn } from "../../builtIn.ts";
import { writeFile } from "../../deliver/writeFile.ts";
import { UserError } from "../../source/UserError.ts";
import { visible } from "../../text/visible.ts";
import { USUAL_FILE } from "../chooseCampaign.ts";
import { print, tell } from "../print.ts";

export default function configure(command: Command): void {
  command
    .argument("[folder]", "where to write it; it is created, if need be", ".")
    .option("--print", "print it instead of writing a file")
    .description(
      `Writes ${USUAL_FILE}, a campaign to start from, with a remark on every part. It is never written over a file. In its\n` +
        "folder, every command takes it for its campaign.",
    )
    .addHelpText(
      "after",
      `
Examples:
  bluehart init
  bluehart init my-campaign
`,
    )
    .action(run);
}

async function run(folder: string, options: { readonly print?: true }): Promise<void> {
  const starter = readFileSync(builtIn.starter, "utf8");
  if (options.print) {
    print(starter.trimEnd());
    return;
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(`cannot create the folder ${folder}: ${(error as Error).message}`);
  }
  const file = join(folder, USUAL_FILE);
  await writeFile(file, starter, { force: false });
  const change = folder === "." ? "" : `cd ${folder}, `;
  tell(
    `Wrote ${visible(file)}. Next: ${visible(change)}change the texts, then bluehart check and bluehart posts.`,
  );
}
