export const platforms = {
  description:
    "Lists the platforms: their limits and units, how many hashtags they allow or recommend, whether links can be clicked, where " +
    "the feed folds a post, and for each limit how sure it is, when it was checked, and its source.",
  json: "everything known of each platform, as JSON",
  heading: ["platform", "limit", "unit", "hashtags", "links", "fold", "confidence", "checked", "source"],
  kinds: { stated: "", strict: ", strict", "with-image": ", with an image" },
  fields: { title: "title", firstComment: "first comment" },
  confidence: {
    stated: "stated",
    "source-code": "source-code",
    reported: "reported",
    set: "set",
  },
  notLinked: "not linked",
  atMost: (max: number) => `at most ${max}`,
  better: (number: number) => `better ${number}`,
  anyNumber: "any number",
  notClickable: "not clickable",
  withScheme: "with https://",
  clickable: "clickable",
};

export const hashtags = {
  description:
    "Lists the hashtag catalogue in the order in which hashtags are added to posts: whether always or only if there is room, in " +
    "which languages, and on which platforms; then its groups, of which a post may choose one.",
  lang: "only those used in this language",
  group: "only the hashtags of this group",
  campaign: "the hashtags of this campaign, in place of the catalogue",
  json: "the hashtags as JSON",
  heading: ["hashtag", "use", "languages", "platforms", "note"],
  groupHeading: ["group", "hashtags"],
  uses: { always: "always", optional: "optional" },
  all: "all",
};

export const campaigns = {
  description: "Lists the built-in campaigns: name, title, day, languages, number of posts and file.",
  json: "the campaigns as JSON",
  heading: ["campaign", "title", "day", "languages", "posts", "file"],
};

export const completion = {
  description: "Prints what a shell runs at its start to complete commands, options and their values.",
  shell: "the shell",
  inFile: (file: string) => `in ${file}`,
};

export const schema = {
  description:
    "Prints the JSON Schema of the YAML files, with which editors complete the keys, explain them and underline mistakes. What a " +
    "schema cannot say, such as that an id is unique, bluehart check says.",
  file: "the kind of file",
  notes:
    "An editor with the YAML language server, such as VS Code with its YAML extension, reads the schema that the file names in " +
    "its first line:\n\n# yaml-language-server: $schema=bluehart.schema.json",
};
