import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { UserError } from "../../core/source/UserError.ts";
import { didYouMean } from "../../core/text/suggest.ts";
import { visible } from "../../core/text/visible.ts";
import { builtIn, campaignNames } from "../../files/builtIn.ts";
import { notReadable } from "../../files/openInput.ts";
import { err } from "../terminal/colours.ts";
import { tell } from "../terminal/print.ts";

/** The campaign file that commands look for in the current folder, and that `bluehart init` writes. */
export const USUAL_FILE = "bluehart.yaml";

/** Other names under which people save a campaign. */
const LIKELY_FILE = /^(?:bluehart\.yml|campaign\.ya?ml|.+\.bluehart\.ya?ml)$/i;

/** How much of a YAML file is searched for posts, in bytes. */
const SEARCHED = 64 * 1024;

/**
 * The campaign file that the option or BLUEHART_CAMPAIGN names, else bluehart.yaml in the current folder, else the only
 * file there with a likely name, else the built-in campaign. Says on stderr which campaign was picked when the call names
 * none, and how to use a file that looks like a campaign but was not picked.
 *
 * @throws UserError if the name is neither a file nor a built-in campaign.
 */
export function chooseCampaign(option: string | undefined): string {
  if (option !== undefined) return fileOf(option);
  const variable = process.env.BLUEHART_CAMPAIGN;
  if (variable) {
    tell(err.dim(`Campaign: ${visible(variable)} (from BLUEHART_CAMPAIGN)`));
    return fileOf(variable);
  }
  const names = existsSync(USUAL_FILE) ? [USUAL_FILE] : yamlFiles();
  const likely = names.filter((name) => name === USUAL_FILE || LIKELY_FILE.test(name));
  const [only, ...others] = likely;
  if (only !== undefined && others.length === 0) {
    const stats = statSync(only);
    if (!stats.isFile()) throw new UserError(notReadable(only, stats));
    tell(err.dim(`Campaign: ${visible(only)} (in this folder)`));
    return only;
  }
  const [first, ...more] = likely.length > 0 ? likely : names.filter(hasPosts);
  if (first !== undefined) {
    const list = visible([first, ...more.slice(0, 4), ...(more.length > 4 ? ["…"] : [])].join(", "));
    const verb = more.length > 0 ? "look like campaigns" : "looks like a campaign";
    tell(
      `Campaign: the built-in one. In this folder ${list} ${verb}; to use ${more.length > 0 ? "one" : "it"}: --campaign ${visible(first)}`,
    );
  }
  return builtIn.campaigns[campaignNames[0]];
}

/**
 * The campaign file of the current folder; undefined if it has none.
 *
 * @throws UserError if there are several, of which the call has to name one.
 */
export function campaignInFolder(): string | undefined {
  if (existsSync(USUAL_FILE)) return USUAL_FILE;
  const names = yamlFiles().filter((name) => LIKELY_FILE.test(name));
  if (names.length < 2) return names[0];
  throw new UserError(`there are several campaigns in this folder; name one: ${names.join(", ")}`);
}

/** The names of the YAML files in the current folder, in alphabetical order. */
function yamlFiles(): string[] {
  try {
    const entries = readdirSync(".", { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name));
    return files.map(({ name }) => name).sort();
  } catch {
    // A folder that cannot be listed has no campaign to pick.
    return [];
  }
}

/** Whether a file has the key `posts` at the beginning of a line, as every campaign has. */
function hasPosts(name: string): boolean {
  let handle: number | undefined;
  try {
    handle = openSync(name, "r");
    const bytes = new Uint8Array(SEARCHED);
    const length = readSync(handle, bytes);
    return /^["']?posts["']?[ \t]*:/m.test(new TextDecoder().decode(bytes.subarray(0, length)));
  } catch {
    return false;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function fileOf(name: string): string {
  const known = campaignNames.find((candidate) => candidate === name);
  if (existsSync(name) || (known === undefined && /[./\\]/.test(name))) return name;
  if (known !== undefined) return builtIn.campaigns[known];
  const hint = didYouMean(name, campaignNames);
  throw new UserError(
    `there is no file and no built-in campaign "${name}"${hint}\nBuilt in: ${campaignNames.join(", ")}.`,
  );
}
