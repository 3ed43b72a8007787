import type { Commands } from "./CommandEntry.ts";

export const commands: Commands = {
  posts: { summary: "print posts, ready to paste", load: () => import("./posts/posts.ts") },
  copy: { summary: "put a post on the clipboard", load: () => import("./copy/copy.ts") },
  check: {
    summary: "report what a platform would reject, cut or not link",
    load: () => import("./check/check.ts"),
  },
  export: { summary: "write a campaign as a kit to hand over", load: () => import("./export/export.ts") },
  merge: { summary: "write a kit for each recipient in a list", load: () => import("./merge/merge.ts") },
  pictures: { summary: "draw the pictures of posts", load: () => import("./pictures.ts") },
  schedule: { summary: "show when each post goes out", load: () => import("./schedule.ts") },
  open: { summary: "open a platform's composer with a post", load: () => import("./open.ts") },
  count: { summary: "count a text as each platform counts it", load: () => import("./count/count.ts") },
  edit: { summary: "change a campaign in the browser", load: () => import("./edit.ts") },
  init: { summary: "start a campaign of your own", load: () => import("./init.ts") },
  import: {
    summary: "make a campaign of a document or a spreadsheet",
    load: () => import("./import/import.ts"),
  },
  translate: {
    summary: "send texts to a translator, and take them back",
    load: () => import("./translate/translate.ts"),
  },
  mcp: { summary: "serve an assistant (Model Context Protocol)", load: () => import("./mcp.ts") },
  schema: { summary: "print the JSON Schema of the files", load: () => import("./schema.ts") },
  campaigns: { summary: "list the built-in campaigns", load: () => import("./campaigns.ts") },
  platforms: { summary: "list the platforms and their rules", load: () => import("./platforms.ts") },
  completion: { summary: "complete commands in your shell", load: () => import("./completion.ts") },
  hashtags: { summary: "list the hashtag catalogue", load: () => import("./hashtags.ts") },
};
