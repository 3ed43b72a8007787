import { hydrate } from "preact";
import { textIn } from "../../core/campaign/Campaign.ts";
import { countText } from "../../core/platform/countText.ts";
import { baseLanguage } from "../../core/text/language.ts";
import { Store } from "../Store.ts";
import { readAddress, writeAddress } from "./address.ts";
import { todayIn } from "./format.ts";
import { islandOf } from "./islands.tsx";
import { isShown } from "./isShown.ts";
import { KitModel } from "./KitModel.ts";
import { initialState, type KitState } from "./KitState.ts";
import { keepChanges, readKept, wasSeen } from "./keep.ts";
import { languageOfPosts } from "./languageOfPosts.ts";
import { daysOf, orderDays } from "./layout.ts";
import type { PageData } from "./PageData.ts";
import { type Page, PageContext } from "./page.ts";

const root = document.documentElement;
const element = (id: string) => document.getElementById(id);
const data: PageData = JSON.parse(element("data")?.textContent ?? "");
const model = new KitModel(data);
const written = initialState(data, root.lang);
const store = new Store(written);
const page: Page = { model, store, written, say };

const islands = Array.from(document.querySelectorAll<HTMLElement>("[data-island]"));
const slots = islands.flatMap((slot) => {
  const card = slot.dataset.island === "card" ? model.card(slot.dataset.of ?? "") : undefined;
  return card === undefined ? [] : [{ slot, card }];
});
const alive = new Set<HTMLElement>();

/** Brings an island to life. Cards wait until they are touched, or until the page is no longer as it was written. */
function wake(island: HTMLElement): void {
  if (alive.has(island)) return;
  alive.add(island);
  const { island: name = "", of } = island.dataset;
  const date = island.closest<HTMLElement>(".day")?.dataset.date;
  const content = islandOf(name, of, date, { model, days, moments });
  keepSelection(() => hydrate(<PageContext.Provider value={page}>{content}</PageContext.Provider>, island));
}

/** Preact writes a field's text anew when it takes it over, which loses what was selected in it. */
function keepSelection(change: () => void): void {
  const field = document.activeElement;
  const selected =
    field instanceof HTMLTextAreaElement ? ([field.selectionStart, field.selectionEnd] as const) : undefined;
  change();
  if (field instanceof HTMLTextAreaElement && selected !== undefined) field.setSelectionRange(...selected);
}

let hiding: ReturnType<typeof setTimeout> | undefined;

function say(message: string, { shown = false }: { readonly shown?: boolean } = {}): void {
  const status = element("status");
  if (status === null) return;
  clearTimeout(hiding);
  status.textContent = "";
  status.className = shown ? "" : "unseen";
  // A screen reader passes over the same words a second time, unless they were gone in between.
  setTimeout(() => {
    status.textContent = message;
  }, 50);
  hiding = setTimeout(() => {
    status.className = "unseen";
  }, 8000);
}

const campaign = model.campaign(written);
const sections = Array.from(document.querySelectorAll<HTMLElement>(".day"));
const days = daysOf(model, root.lang);
// A browser takes long to look up a time zone.
const today = days.some(({ date }) => date !== "")
  ? todayIn(campaign.timeZone, new Date())
  : data.calendar.today;
const moments = orderDays(
  sections.map(({ dataset }) => dataset.date ?? ""),
  today,
);
for (const { date } of moments) {
  const section = sections.find(({ dataset }) => dataset.date === date);
  if (section !== undefined) element("posts")?.append(section);
}

/** Shows the cards that the filters let through, and of those the ones in one language in print. */
function show(state: KitState): void {
  const printed =
    state.filters.language ||
    languageOfPosts(state.language, campaign.languages) ||
    (model.cards[0]?.language ?? "");
  for (const { slot, card } of slots) {
    slot.hidden = !isShown(card, state, model);
    slot.classList.toggle("other", card.language !== printed);
  }
  for (const box of [...document.querySelectorAll<HTMLElement>(".post"), ...sections]) {
    box.hidden = box.querySelector(".slot:not([hidden])") === null;
    box.classList.toggle("other", box.querySelector(".slot:not(.other)") === null);
  }
}

/** What is near the reader's eyes is woken once the page is no longer as it was written. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      near.unobserve(target);
      wake(target);
    }
  },
  { rootMargin: "600px" },
);
let watching = false;

function watchAll(): void {
  if (watching) return;
  watching = true;
  for (const island of islands) if (!alive.has(island)) near.observe(island);
}

/** Whether a post's date has passed between two days. */
function hasPassed(before: string, today: string): boolean {
  return days.some(({ date }) => date !== "" && date >= before && date < today);
}

store.subscribe((state, before) => {
  if (hasPassed(before.today, state.today)) watchAll();
  if (state.language !== before.language || state.values !== before.values) {
    const { title } = model.campaign(state);
    root.lang = state.language;
    document.title = textIn(title, state.language, campaign) ?? "";
    watchAll();
  }
  if (state.filters !== before.filters || state.language !== before.language) show(state);
  if (state.server !== before.server) {
    for (const { slot, card } of slots) if (card.platform.id === "mastodon") wake(slot);
  }
  if (state.edits !== before.edits || state.done !== before.done) {
    for (const { slot, card } of slots) {
      if (state.edits[card.key] !== undefined || state.done.includes(card.key)) wake(slot);
    }
  }
});

for (const type of ["pointerdown", "focusin", "click"]) {
  addEventListener(
    type,
    ({ target }) => {
      const island = target instanceof Element ? target.closest<HTMLElement>("[data-island]") : null;
      if (island !== null) wake(island);
    },
    { capture: true },
  );
}
addEventListener("beforeprint", () => {
  if (watching) for (const island of islands) wake(island);
});

root.classList.add("live");
for (const island of islands) {
  if (["header", "intro", "panel", "filters", "keeping", "day"].includes(island.dataset.island ?? ""))
    wake(island);
}
if (wasSeen(model)) document.querySelector("details.intro")?.removeAttribute("open");
const kept = readKept(model);
const preferred = navigator.languages.map(baseLanguage).find((name) => data.languages.includes(name));
const language = preferred ?? root.lang;
const usual: Partial<KitState> = {
  ...kept,
  language,
  today,
  filters: { ...written.filters, language: languageOfPosts(language, campaign.languages) },
};
store.set(usual);
const start = store.state;
store.set(readAddress(location.hash, store.state, model));
show(store.state);
addEventListener("hashchange", () => store.set(readAddress(location.hash, store.state, model)));
store.subscribe((state) => writeAddress(state, start));
keepChanges(store, model);

// The first keystroke would wait for expressions to be compiled and for the browser's word segmenter.
const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
later(() => {
  for (const platform of data.platforms) countText("É 💙 www.a-b.be/?a=é https://é.be/x #a", platform);
  const [first] = model.cards;
  if (first !== undefined) model.findings(first, store.state);
});
