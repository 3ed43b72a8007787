import { McpServer } from "@modelcontextprotocol/server";
import { readVersion } from "../../files/readVersion.ts";
import { attempt } from "./answer.ts";
import {
  countArguments,
  kitArguments,
  noArguments,
  platformsArguments,
  selectionArguments,
} from "./arguments.ts";
import type { McpContext } from "./McpContext.ts";
import { listCampaigns } from "./tools/campaigns.ts";
import { check } from "./tools/check.ts";
import { count } from "./tools/count.ts";
import { kit } from "./tools/kit.ts";
import { listPlatforms } from "./tools/platforms.ts";
import { posts } from "./tools/posts.ts";

const INSTRUCTIONS =
  "bluehart counts, checks and composes social-media posts as each platform counts them. Count with the tool count; never " +
  "estimate a length. A campaign is a YAML file that a person edits: these tools change none. Never hand over a post that is " +
  "withheld, and hand over a warning with its post.";

const READS = { readOnlyHint: true, openWorldHint: false } as const;

/** The server with its tools. Their words are for models, so they are in English whatever language the terminal speaks. */
export function createServer(context: McpContext): McpServer {
  const server = new McpServer({ name: "bluehart", version: readVersion() }, { instructions: INSTRUCTIONS });
  server.registerTool(
    "campaigns",
    {
      title: "List campaigns",
      description: "Lists the campaigns that can be read: name, title, day, languages and posts.",
      inputSchema: noArguments,
      annotations: READS,
    },
    () => attempt(() => listCampaigns(context)),
  );
  server.registerTool(
    "platforms",
    {
      title: "List platforms",
      description:
        "Lists platforms with their rules: limits and units, links, hashtags, pictures, each with its source and how sure it is.",
      inputSchema: platformsArguments,
      annotations: READS,
    },
    (args) => attempt(() => listPlatforms(context, args)),
  );
  server.registerTool(
    "count",
    {
      title: "Count a text",
      description:
        "Counts a text exactly as each platform counts it, with the arithmetic: whether it fits, what is left, and the hashtags and links in it.",
      inputSchema: countArguments,
      annotations: READS,
    },
    (args) => attempt(() => count(context, args)),
  );
  server.registerTool(
    "check",
    {
      title: "Check a campaign",
      description:
        "Checks a campaign's posts: what a platform would reject (error), what should be fixed (warning), each with file, line and column.",
      inputSchema: selectionArguments,
      annotations: READS,
    },
    (args) => attempt(() => check(context, args)),
  );
  server.registerTool(
    "posts",
    {
      title: "Show posts",
      description:
        "Composes a campaign's posts, ready to paste, with hashtags and count; in the campaign's main language unless languages are named. Posts with errors are withheld; findings say why.",
      inputSchema: selectionArguments,
      annotations: READS,
    },
    (args) => attempt(() => posts(context, args)),
  );
  server.registerTool(
    "kit",
    {
      title: "Make a kit",
      description: `Makes a kit to hand over: a web page, a Word document, a spreadsheet, a calendar, or a scheduler's file. ${
        context.kits === undefined
          ? "This server was started without a folder for kits, so it writes no file and answers with the kit's text."
          : "With file, writes a new file into the folder for kits; existing files are never replaced."
      }`,
      inputSchema: kitArguments,
      annotations:
        context.kits === undefined
          ? READS
          : { readOnlyHint: false, destructiveHint: false, openWorldHint: false },
    },
    (args) => attempt(() => kit(context, args)),
  );
  return server;
}
