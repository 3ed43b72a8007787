import type { TerminalMessages } from "../TerminalMessages.ts";
import { check, report } from "./check.ts";
import { importing, translate } from "./exchange.ts";
import { edit, exporting, init, lsp, mcp, pictures } from "./files.ts";
import { guide } from "./guide.ts";
import { campaigns, completion, hashtags, platforms, schema } from "./lists.ts";
import { merge } from "./merge.ts";
import { options, terminal } from "./options.ts";
import { copy, count, open, posts, schedule } from "./posts.ts";
import { start } from "./start.ts";

export const de: TerminalMessages = {
  start,
  guide,
  options,
  terminal,
  posts,
  copy,
  open,
  schedule,
  count,
  platforms,
  hashtags,
  campaigns,
  completion,
  schema,
  init,
  edit,
  pictures,
  lsp,
  mcp,
  exporting,
  check,
  report,
  importing,
  translate,
  merge,
};
