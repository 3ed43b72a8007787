import type { CampaignPost } from "../campaign/Campaign.ts";
import type { Post } from "../compose/Post.ts";
import type { Finding } from "./Finding.ts";
import type { KitReport, Report, Severity } from "./Rule.ts";

/** What a rule says of a post, without its place. */
export type Note = Pick<Finding, "rule" | "params" | "part"> & Pick<Report<unknown>, "isForAuthor">;

/** What a rule found, with the severity that the campaign gives it, and the post it is about, if it is about one. */
export interface Found {
  readonly severity: Severity | "off";
  readonly post: Post | undefined;
  /** The post of the campaign that it is about. */
  readonly origin: CampaignPost | undefined;
  /** What it says. */
  readonly note: Note;
  /** Whether it is about the words of a card, which nobody changes in a kit's page. */
  readonly onCard?: true;
  /** Whether it is about a post. */
  readonly concerns: (post: Post) => boolean;
  /** Where it was found, and what fixes it. */
  readonly report: KitReport<unknown>;
  /** Why the campaign changed its severity. */
  readonly reason: string | undefined;
}
