/**
 * bluehart's public API, the one that its own command line is built on. All of it is pure but the functions whose names
 * begin with `load`, which read the file they are given.
 */
export type {
  Campaign,
  CampaignPost,
  Fact,
  Hashtag,
  Helpline,
  Language,
  SourceText,
  Texts,
} from "./campaign/Campaign.ts";
export { loadCampaign, type Surroundings } from "./campaign/loadCampaign.ts";
export { loadHashtags } from "./campaign/loadHashtags.ts";
export { buildKit, type Kit, type Selection } from "./check/buildKit.ts";
export type { Finding, Severity } from "./check/Finding.ts";
export type { OmittedHashtag, Post } from "./compose/Post.ts";
export type { Count, LimitCount } from "./platform/countText.ts";
export { loadPlatforms } from "./platform/loadPlatforms.ts";
export type { Limit, Platform } from "./platform/Platform.ts";
export { selectPlatforms } from "./platform/selectPlatforms.ts";
export type { Place } from "./source/Place.ts";
export { type Problem, UserError } from "./source/UserError.ts";
export type { HashtagSpan } from "./text/hashtags.ts";
export type { Link } from "./text/links.ts";
export type { Measure, Share, UnitName } from "./text/units.ts";
