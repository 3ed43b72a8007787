import { nameFrom } from "../cards/CardNames.ts";
import { en as cards } from "../cards/en.ts";
import { counting } from "../counting.ts";

const count = counting("en", ",");

export const en = {
  titles: {
    key: "key",
    context: "context",
    source: "source",
    target: "target",
    room: "room left",
    note: "note",
  },
  sheet: (source: string, target: string) => `${source} to ${target}`,
  check: "check with bluehart",
  title: "The campaign's title",
  description: "A few sentences on the campaign",
  day: "The name of the campaign's day",
  heading: (number: number, below: string) => `Background, heading ${number}; below it: ${below}`,
  section: (heading: string) => `Background, the text under “${heading}”`,
  value: (placeholder: string, users: readonly string[]) =>
    `Fills ${placeholder} ${users.length === 0 ? "(nothing uses it)" : `in ${users.join(", ")}`}`,
  inPost: (id: string) => `post ${id}`,
  account: (name: string) => `The name of ${name}, for platforms on which it has no account`,
  link: (placeholder: string) => `The address that ${placeholder} stands for`,
  helpline: (name: string, key: string) => `Helpline ${name}, ${key}`,
  fact: (figure: string) => `The sentence that states the figure ${figure}`,
  post: (id: string, what: string) => `Post ${id}, ${what}`,
  beside: (what: string, text: string) => `${what}; the post: ${text}`,
  alt: (picture: string) => `what ${picture} shows, for those who cannot see it`,
  contentWarning: "the warning before it",
  postTitle: "its title on platforms that have one",
  firstComment: "the first comment below it",
  ownText: (platform: string) => `its own text for ${platform}`,
  ownTitle: (platform: string) => `its own title for ${platform}`,
  ownFirstComment: (platform: string) => `its own first comment on ${platform}`,
  forPlatforms: (platforms: string) => `for ${platforms}`,
  forAllThatFit: "for every platform that it fits",
  picture: (file: string) => `the picture ${file}`,
  card: (design: string) => `the card "${nameFrom(cards.kinds, design)}"`,
  withPictures: (what: string, pictures: string) => `${what}; with ${pictures}`,
  sourceChanged: "The source has changed since this was translated.",
  sameInAll: "The same in every language; leave it empty, unless it differs.",
  keep: (placeholders: string) => `Do not change ${placeholders}.`,
  atMost: (max: number, platform: string) => `At most ${max} on ${platform}.`,
  usedTimes: (times: number) => `Used ${count(times, "time", "times")}.`,
  roomLeft: (left: number, platform: string) => `Room left: ${left} on ${platform}.`,
};
