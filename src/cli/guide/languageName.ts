import { say } from "../languages/say.ts";

/** `French` for fr, in the language of the call. */
export function languageName(code: string): string {
  return new Intl.DisplayNames([say.start.locale], { type: "language" }).of(code) ?? code;
}
