import { dateOf } from "../../core/campaign/dateOf.ts";
import type { Calendar } from "../../core/campaign/dates.ts";
import type { Post } from "../../core/compose/Post.ts";
import { buildKit, type Kit } from "../../core/kit/buildKit.ts";
import { loadCampaign } from "../../files/loadCampaign.ts";
import { loadContext } from "../../files/loadContext.ts";
import { say } from "../languages/say.ts";
import { calendarOf } from "../options/calendar.ts";
import { chooseCampaign } from "../options/chooseCampaign.ts";
import { askCampaign } from "./campaigns.ts";
import { languageName } from "./languageName.ts";
import { type Choice, choose } from "./questions.ts";

/** Asks for a post, today's before the others, and gives the call that copies it. */
export async function copyToday(): Promise<string[]> {
  const option = await askCampaign();
  const context = await loadContext();
  const campaign = await loadCampaign(chooseCampaign(option[1]), context);
  const used = context.platforms.filter(({ id }) =>
    campaign.posts.some(({ platforms }) => platforms.includes(id)),
  );
  const platform = await choose(
    say.guide.platform,
    used.map(({ id, name }) => ({ value: id, label: name })),
  );
  const languages = campaign.languages.map((code) => ({ value: code, label: languageName(code) }));
  const language = await choose(say.guide.language, languages);
  const calendar = calendarOf({});
  const kit = buildKit(
    campaign,
    used.filter(({ id }) => id === platform),
    { languages: [language], calendar },
  );
  const call = [
    "copy",
    ...option,
    "--platform",
    platform,
    ...(languages.length > 1 ? ["--lang", language] : []),
  ];
  // The command says why no post is ready.
  if (kit.posts.length === 0) return call;
  const choices = kit.posts.map((post) => choiceOf(post, kit, calendar));
  const [next] = choices
    .filter(({ date }) => date >= calendar.today)
    .sort((one, other) => one.date.localeCompare(other.date));
  return [...call, "--post", await choose(say.guide.post, choices, next?.value)];
}

/** A post with its date and its first words. */
function choiceOf(
  { id, text, origin }: Post,
  { campaign }: Kit,
  calendar: Calendar,
): Choice & { readonly date: string } {
  const date = dateOf(origin, campaign, calendar)?.date ?? "";
  const [line = ""] = text.split("\n");
  const words = [...line];
  const hint = words.length > 50 ? `${words.slice(0, 50).join("")}…` : line;
  return { value: id, label: `${dayName(date, calendar.today)}${say.terminal.colon}${id}`, hint, date };
}

function dayName(date: string, today: string): string {
  if (date === "") return say.guide.undated;
  if (date === today) return say.guide.today;
  const format = new Intl.DateTimeFormat(say.start.locale, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}
