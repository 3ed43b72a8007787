import type { Campaign } from "../../core/campaign/Campaign.ts";
import { isPlaceholderName } from "../../core/text/entities/placeholders.ts";
import { usePage, useStore, useWords } from "../kit/page.ts";

/** "Make it yours": a field for each placeholder of the campaign. */
export function Panel() {
  const { model, store } = usePage();
  const { language, words } = useWords();
  const values = useStore((state) => state.values);
  const campaign = model.campaign({ values });
  const names = placeholderNames(campaign);
  if (names.length === 0) return null;
  return (
    <section class="panel live-only" aria-labelledby="yours">
      <h2 id="yours">{words.makeItYours}</h2>
      <p>{words.makeItYoursIntro}</p>
      <div class="choices">
        {names.map((name) => (
          <label>
            {labelOf(name)}
            <input
              type="text"
              name={name}
              autocomplete="off"
              placeholder={valueIn(name, campaign, model.data.selection.values ?? {}, language)}
              value={values[name] ?? ""}
              onInput={({ currentTarget }) =>
                store.set({ values: { ...store.state.values, [name]: currentTarget.value } })
              }
            />
          </label>
        ))}
      </div>
    </section>
  );
}

/** The placeholders that the campaign's texts hold, each once. */
export function placeholderNames({ placeholders }: Campaign): string[] {
  return [...new Set(placeholders.map(({ name }) => name))].filter((name) => isPlaceholderName(name));
}

/** A name as a label: `name_of_town` is `Name of town`. */
function labelOf(name: string): string {
  const words = name.replace(/[_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What fills a placeholder while its field is empty. */
function valueIn(
  name: string,
  { values }: Campaign,
  set: { readonly [name: string]: string },
  language: string,
): string {
  const own = values.get(name);
  return (
    set[name] ?? (typeof own === "string" ? own : (own?.get(language) ?? own?.values().next().value)) ?? ""
  );
}
