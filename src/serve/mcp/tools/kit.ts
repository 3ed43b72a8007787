import type { CallToolResult } from "@modelcontextprotocol/server";
import type * as z from "zod";
import { UserError } from "../../../core/source/UserError.ts";
import { formatNames, formatOfFile } from "../../../export/formats/index.ts";
import { loadCampaign } from "../../../files/loadCampaign.ts";
import { renderKit } from "../../../renderKit.ts";
import { findingToJson } from "../../../report/json.ts";
import { answer, answerJson, fitting, LONGEST_ANSWER } from "../answer.ts";
import { type kitArguments, kitOf } from "../arguments.ts";
import { checkName } from "../KitFolder.ts";
import type { McpContext } from "../McpContext.ts";

/** A kit in one format: a new file in the folder for kits, or its text. */
export async function kit(
  context: McpContext,
  { format: named, file, ...args }: z.infer<typeof kitArguments>,
): Promise<CallToolResult> {
  const { kits } = context;
  if (file !== undefined && kits === undefined) {
    throw new UserError(
      "this server writes no files: it was started without a folder for them; start it as: bluehart mcp --kits FOLDER",
    );
  }
  if (file !== undefined) checkName(file);
  const format = named ?? (file === undefined ? "markdown" : formatOfFile(file));
  if (format === undefined) {
    throw new UserError(`the ending of ${file} stands for no format; choose one: ${formatNames.join(", ")}`);
  }
  const kit = kitOf(await loadCampaign(context.campaigns.fileOf(args.campaign), context), context, args);
  const { content, losses } = await renderKit(kit, format, context.calendar());
  if (file === undefined || kits === undefined) {
    if (typeof content !== "string") throw new UserError(`${format} is not text; name a file for it`);
    if (content.length <= LONGEST_ANSWER) return answer(content);
    throw new UserError(
      `the kit has ${content.length} UTF-16 units, and an answer at most ${LONGEST_ANSWER}; ask for fewer platforms, languages or posts, or name a file`,
    );
  }
  await kits.write(file, content);
  return answerJson({
    written: file,
    format,
    posts: kit.posts.length,
    withheld: kit.withheld.length,
    lost: Object.fromEntries(losses),
    ...fitting({ findings: kit.findings.map(findingToJson) }),
  });
}
