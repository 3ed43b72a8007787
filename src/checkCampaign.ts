import type { Finding } from "./core/check/Finding.ts";
import type { Kit } from "./core/kit/buildKit.ts";
import { UserError } from "./core/source/UserError.ts";
import type { CheckedFile } from "./report/Reporter.ts";

/**
 * A campaign file with its kit. Mistakes in the file become findings, so that other files are still checked.
 *
 * @throws UserError if what is wrong has no place in a file, such as a file that does not exist.
 */
export async function checkCampaign(file: string, build: () => Promise<Kit>): Promise<CheckedFile> {
  try {
    const kit = await build();
    return { file, kit, findings: kit.findings };
  } catch (error) {
    if (!(error instanceof UserError) || error.problems.some(({ place }) => place === undefined)) throw error;
    return { file, kit: undefined, findings: mistakesIn(error, file) };
  }
}

/** Mistakes in a file as findings. One that has no place stands at the beginning. */
export function mistakesIn({ problems }: UserError, file: string): Finding[] {
  return problems.map(({ place = { file, line: 1, column: 1 }, message, fixable }) => ({
    rule: "campaign-file",
    severity: "error",
    params: { message },
    place,
    end: place,
    posts: [],
    languages: [],
    platforms: [],
    // fixText repairs the text before it is parsed.
    ...(fixable && { fix: [] }),
  }));
}
