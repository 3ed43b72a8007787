import { useState } from "preact/hooks";
import { titleIn } from "../../core/campaign/titleIn.ts";
import { longDate } from "../../core/i18n/formatDate.ts";
import { formatNumber } from "../kit/format.ts";
import { isShown } from "../kit/isShown.ts";
import { type Filters as Choice, NO_FILTERS } from "../kit/KitState.ts";
import { usePage, useStore, useWords } from "../kit/page.ts";

/** Chooses what is shown. A choice with one answer is not offered. */
export function Filters() {
  const { model, store } = usePage();
  const { language, words } = useWords();
  const filters = useStore((state) => state.filters);
  const values = useStore((state) => state.values);
  const [open, setOpen] = useState(false);
  const campaign = model.campaign({ values });
  const choose = (change: Partial<Choice>) => store.set({ filters: { ...store.state.filters, ...change } });
  const shown = model.cards.filter((card) => isShown(card, { ...store.state, filters }, model)).length;
  const languages = [...new Set(model.cards.map((card) => card.language))];
  const days = [...new Set(model.cards.flatMap(({ post }) => model.date(post)?.date ?? []))].sort();
  const select = (name: keyof Choice, label: string, options: readonly (readonly [string, string])[]) =>
    options.length < 2 ? null : (
      <label>
        {label}
        <select
          name={`view.${name}`}
          value={filters[name]}
          onChange={({ currentTarget }) => choose({ [name]: currentTarget.value })}
        >
          <option value="">{words.all}</option>
          {options.map(([value, text]) => (
            <option value={value} selected={filters[name] === value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <search class="filters live-only" aria-label={words.filter}>
      <div class="choices">
        {select(
          "platform",
          words.platform,
          model.data.platforms.map(({ id, name }) => [id, name] as const),
        )}
        {select(
          "language",
          words.postLanguage,
          languages.map((own) => [own, model.nameOf(own)] as const),
        )}
        <button type="button" class="button plain more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.moreFilters}
        </button>
        <div class={open ? "choices rest open" : "choices rest"}>
          {select(
            "day",
            words.day,
            days.map((date) => [date, longDate(date, language)] as const),
          )}
          {select(
            "post",
            words.post,
            campaign.posts.map((post) => [post.id, titleIn(post, language)] as const),
          )}
          <label>
            {words.search}
            <input
              type="search"
              name="view.search"
              value={filters.search}
              onInput={({ currentTarget }) => choose({ search: currentTarget.value })}
            />
          </label>
        </div>
      </div>
      <p class="shown">
        <output data-shown={shown}>
          {shown === 0
            ? words.nothingFound
            : words.shown(formatNumber(shown, language), formatNumber(model.cards.length, language))}
        </output>{" "}
        {shown < model.cards.length && (
          <button type="button" class="as-link" onClick={() => store.set({ filters: NO_FILTERS })}>
            {words.showAll}
          </button>
        )}
      </p>
    </search>
  );
}
