import { textIn } from "../../core/campaign/Campaign.ts";
import { describeDay } from "../../core/kit/toCampaignView.ts";
import { languageOfPosts } from "../kit/languageOfPosts.ts";
import { usePage, useStore, useWords } from "../kit/page.ts";

/** Whose campaign it is, its day, and the languages in which the page speaks. */
export function Header({ languages }: { readonly languages: readonly string[] }) {
  const { model, store } = usePage();
  const { language, words } = useWords();
  const values = useStore((state) => state.values);
  const campaign = model.campaign({ values });
  const day = describeDay(campaign, language);
  return (
    <div class="band">
      {model.data.brand?.logo !== undefined && (
        <img class="logo" src={model.data.brand.logo} alt={campaign.brand?.organisation ?? ""} />
      )}
      <div class="title">
        <h1 dir="auto">{textIn(campaign.title, language, campaign)}</h1>
        {day !== undefined && (
          <p class="campaign-day" dir="auto">
            {day}
          </p>
        )}
      </div>
      {languages.length > 1 && (
        <fieldset class="languages live-only" aria-label={words.pageLanguage}>
          {languages.map((own) => (
            <button
              type="button"
              lang={own}
              aria-pressed={own === language}
              onClick={() => {
                const posts = languageOfPosts(own, model.data.postLanguages);
                store.set({ language: own, filters: { ...store.state.filters, language: posts } });
              }}
            >
              {model.nameOf(own)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
