import { longDate } from "../../core/i18n/formatDate.ts";
import { copyText } from "../kit/copyText.ts";
import { dayText } from "../kit/dayText.ts";
import { isShown } from "../kit/isShown.ts";
import type { DayGroup, Moment } from "../kit/layout.ts";
import { usePage, useWords } from "../kit/page.ts";

interface Props {
  readonly day: DayGroup;
  readonly moment: Moment | undefined;
}

/** When the posts below are to go out, and a button that copies all that are shown of the day, if there is one. */
export function DayHeading({ day: { date, posts }, moment }: Props) {
  const { model, store, say } = usePage();
  const { language, words } = useWords();
  const copyDay = async () => {
    const { state } = store;
    const cards = posts.flatMap((post) => post.cards).filter((card) => isShown(card, state, model));
    const { text, included, left } = dayText(cards, model, state);
    if (included === 0) return say(words.nothingToCopy, { shown: true });
    const done = await copyText(text);
    const without = left === 0 ? "" : `; ${words.dayWithout(left)}`;
    say(done ? `${words.dayCopied(included)}${without}.` : words.copyFailed, { shown: true });
  };
  return (
    <div class="day-head">
      <h2 id={`day-${date}`}>
        {moment !== undefined && moment !== "later" && moment !== "none" && (
          <span class="moment">{words[moment]}</span>
        )}
        {date === "" ? words.noDate : longDate(date, language)}
      </h2>
      {date !== "" && (
        <button type="button" class="button plain live-only" data-action="copy-day" onClick={copyDay}>
          {words.copyDay}
        </button>
      )}
    </div>
  );
}
