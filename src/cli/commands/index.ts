import type { TerminalMessages } from "../../core/i18n/terminal/TerminalMessages.ts";
import type { CommandModule } from "./Commands.ts";

/** A command without a line in the help, or such a line without a command, does not compile. */
export const commands: {
  readonly [name in keyof TerminalMessages["start"]["summaries"]]: () => Promise<CommandModule>;
} = {
  posts: () => import("./posts/posts.ts"),
  copy: () => import("./copy/copy.ts"),
  check: () => import("./check/check.ts"),
  export: () => import("./export/export.ts"),
  merge: () => import("./merge/merge.ts"),
  pictures: () => import("./pictures.ts"),
  schedule: () => import("./schedule.ts"),
  open: () => import("./open.ts"),
  count: () => import("./count/count.ts"),
  edit: () => import("./edit.ts"),
  init: () => import("./init.ts"),
  import: () => import("./import/import.ts"),
  translate: () => import("./translate/translate.ts"),
  lsp: () => import("./lsp.ts"),
  mcp: () => import("./mcp.ts"),
  schema: () => import("./schema.ts"),
  campaigns: () => import("./campaigns.ts"),
  platforms: () => import("./platforms.ts"),
  completion: () => import("./completion.ts"),
  hashtags: () => import("./hashtags.ts"),
};
