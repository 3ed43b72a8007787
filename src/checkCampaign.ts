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
    return { file, kit: undefined, findings: mistakesIn(error) };
  }
}

function mistakesIn({ problems }: UserError): Finding[] {
  return problems.flatMap(({ place, message, fixable }): Finding[] =>
    place === undefined
      ? []
      : [
          {
            rule: "campaign-file",
            severity: "error",
            params: { message },
            place,
            end: place,
            posts: [],
            languages: [],
            platforms: [],
            // fixFile repairs the text before it is parsed.
            ...(fixable && { fix: [] }),
          },
        ],
  );
}
