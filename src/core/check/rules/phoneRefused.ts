import { refusedNumbers } from "../../compose/takesPost.ts";
import type { PostRule } from "../Rule.ts";

/** The platform rejects posts with a telephone number in the text. Source: data/platforms.yaml. */
export const phoneRefused: PostRule<"phone-refused", { readonly platform: string; readonly number: string }> =
  {
    name: "phone-refused",
    severity: "error",
    fixable: false,
    *check({ platform, source, text }) {
      for (const { start, end } of refusedNumbers(platform, source)) {
        yield { params: { platform: platform.name, number: text.slice(start, end) }, span: { start, end } };
      }
    },
  };
