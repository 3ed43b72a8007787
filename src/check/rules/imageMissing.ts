import type { Rule } from "../Finding.ts";

/** The platform takes a post only with an image. A campaign cannot name one yet, so this is told of every such post. */
export const imageMissing: Rule = {
  name: "image-missing",
  *check({ platform }) {
    if (!platform.image?.required) return;
    yield {
      severity: "info",
      message: `${platform.name} takes a post only with an image or a video: attach one`,
    };
  },
};
