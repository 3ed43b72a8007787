import { existsSync } from "node:fs";
import { noLanguage } from "../../core/campaign/toLanguageTag.ts";
import { languageTag } from "../../core/text/languageTag.ts";
import { isImportable } from "../../exchange/read/index.ts";
import { tableEndings } from "../../exchange/translate/formats/index.ts";
import { USUAL_FILE } from "../../files/campaignsInFolder.ts";
import { loadCampaign } from "../../files/loadCampaign.ts";
import { loadContext } from "../../files/loadContext.ts";
import { say, word } from "../languages/say.ts";
import { chooseCampaign } from "../options/chooseCampaign.ts";
import { askCampaign, askOwnCampaign, campaignsHere } from "./campaigns.ts";
import { copyToday } from "./copyToday.ts";
import { languageName } from "./languageName.ts";
import { ask, askFile, askNewName, choose } from "./questions.ts";

/** What the guide offers, by the command that does it: each asks what the command has to know, and gives the call; undefined if there is nothing to do it with. */
export const tasks = {
  copy: copyToday,
  export: makeKit,
  edit: editCampaign,
  import: importDocument,
  translate,
  check: async () => ["check", ...(await askCampaign())],
} satisfies { readonly [command: string]: () => Promise<string[] | undefined> };

const IMPORTED = "campaign.yaml";

async function makeKit(): Promise<string[]> {
  const option = await askCampaign();
  const { kits } = say.guide;
  const format = await choose(say.guide.kit, [
    { value: "html", label: kits.html, hint: "kit.html" },
    { value: "docx", label: kits.docx, hint: "kit.docx" },
    { value: "csv", label: kits.csv, hint: "kit.csv" },
    { value: "all", label: kits.all, hint: "kit" },
  ]);
  if (format === "all")
    return ["export", ...option, "--all", await askNewName(say.guide.folder, unused("kit"))];
  const refuse = (name: string) =>
    name.endsWith(`.${format}`) ? undefined : say.guide.noTable(`.${format}`);
  return ["export", ...option, await askNewName(say.guide.file, unused(`kit.${format}`), refuse)];
}

async function editCampaign(): Promise<string[]> {
  const files = campaignsHere().map((file) => ({ value: file, label: file }));
  const file = await choose(say.guide.campaign, [...files, { value: "", label: say.guide.newCampaign }]);
  if (file !== "") return ["edit", file];
  return ["edit", await askNewName(say.guide.file, unused(USUAL_FILE), isYaml)];
}

async function importDocument(): Promise<string[]> {
  const document = await askFile(say.guide.document, isImportable);
  const output = existsSync(IMPORTED) ? await askNewName(say.guide.file, unused(IMPORTED), isYaml) : IMPORTED;
  return ["import", document, ...(output === IMPORTED ? [] : ["--output", output])];
}

async function translate(): Promise<string[] | undefined> {
  const option = await askOwnCampaign();
  if (option === undefined) return undefined;
  const direction = await choose(say.guide.direction, [
    { value: "to", label: say.guide.send, hint: "bluehart translate --to" },
    { value: "from", label: say.guide.takeBack, hint: "bluehart translate --from" },
  ]);
  const isTable = (name: string) => tableEndings.some((ending) => name.toLowerCase().endsWith(ending));
  if (direction === "from")
    return ["translate", "--from", await askFile(say.guide.document, isTable), ...option];
  const language = await askLanguage(option);
  const refuse = (name: string) => (isTable(name) ? undefined : say.guide.noTable(tableEndings.join(", ")));
  const file = await askNewName(say.guide.file, unused(`campaign-${language}.xlsx`), refuse);
  return ["translate", "--to", language, file, ...option];
}

/** Asks for a language to translate into: the campaign's first, then the usual ones, and not the one that it is written in. */
async function askLanguage([, file]: readonly string[]): Promise<string> {
  const { languages } = await loadCampaign(chooseCampaign(file), await loadContext());
  const [main, ...others] = languages;
  const codes = new Set([...others, "nl", "fr", "de", "en"]);
  if (main !== undefined) codes.delete(main);
  const usual = Array.from(codes, (code) => ({ value: code, label: languageName(code) }));
  const chosen = await choose(say.guide.targetLanguage, [
    ...usual,
    { value: "", label: say.guide.otherLanguage },
  ]);
  if (chosen !== "") return chosen;
  return ask(say.guide.languageCode, "", (code) =>
    languageTag(code) === undefined ? word(noLanguage(code)) : undefined,
  );
}

function isYaml(name: string): string | undefined {
  return /\.ya?ml$/i.test(name) ? undefined : say.guide.noYaml;
}

/** A name that no file has yet: kit.html, kit-2.html and so on. */
function unused(name: string): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[a-z]+)?$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; existsSync(free); number++) free = `${stem}-${number}${ending}`;
  return free;
}
