import { hydrate } from "preact";
import { textIn } from "../../core/campaign/Campaign.ts";
import { countText } from "../../core/platform/countText.ts";
import { baseLanguage } from "../../core/text/language.ts";
import { Store } from "../Store.ts";
import { readAddress, writeAddress } from "./address.ts";
import { todayIn } from "./format.ts";
import { islandOf } from "./islands.tsx";
import { isShown } from "./isShown.ts";
import { type CardRef, KitModel } from "./KitModel.ts";
import { initialState, type KitState } from "./KitState.ts";
import { keepChanges, keepSeen, readKept, wasSeen } from "./keep.ts";
import { languageOfPosts, printedLanguage } from "./languageOfPosts.ts";
import { type DayGroup, daysOf, orderDays } from "./layout.ts";
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
const alive = new Set<HTMLElement>();

let slots: readonly { readonly slot: HTMLElement; readonly card: CardRef }[] | undefined;
/** The cards and their places. It takes long of hundreds, so it waits until something asks. */
function allSlots() {
  slots ??= islands.flatMap((slot) => {
    const card = slot.dataset.island === "card" ? model.card(slot.dataset.of ?? "") : undefined;
    return card === undefined ? [] : [{ slot, card }];
  });
  return slots;
}

let days: readonly DayGroup[] | undefined;

/**
 * Brings an island to life. It waits until it is touched, or until the page is no longer as it was written.
 *
 * @param field - the one that the reader is in
 */
function wake(island: HTMLElement, field: EventTarget | null = document.activeElement): void {
  if (alive.has(island)) return;
  alive.add(island);
  const { island: name = "", of } = island.dataset;
  const date = island.closest<HTMLElement>(".day")?.dataset.date;
  days ??= daysOf(model, written.language);
  const content = islandOf(name, of, date, { model, days, moments });
  keepField(field, () =>
    hydrate(<PageContext.Provider value={page}>{content}</PageContext.Provider>, island),
  );
}

/** Preact writes a field anew when it takes it over, which loses what was chosen, typed or selected in it. */
function keepField(field: EventTarget | null, change: () => void): void {
  if (field instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = field;
    change();
    if (field.value !== value) field.value = value;
    field.setSelectionRange(selectionStart, selectionEnd);
  } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
    const { value } = field;
    change();
    if (field.value !== value) field.value = value;
  } else change();
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

const { campaign } = data;
const sections = Array.from(document.querySelectorAll<HTMLElement>(".day"));
const dates = sections.map(({ dataset }) => dataset.date ?? "");
// A browser without Temporal takes long to look up a time zone.
const today = dates.some((date) => date !== "")
  ? todayIn(campaign.timeZone, new Date())
  : data.calendar.today;
const moments = orderDays(dates, today);
// Moving a section costs as much as building it, and most are where they belong.
if (moments.some(({ date }, index) => date !== dates[index])) {
  for (const { date } of moments) {
    const section = sections[dates.indexOf(date)];
    if (section !== undefined) element("posts")?.append(section);
  }
}

/** Shows the cards that the filters let through, and of those the ones in one language in print. */
function show(state: KitState): void {
  const printed = printedLanguage(state, model);
  for (const { slot, card } of allSlots()) {
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
  return dates.some((date) => date !== "" && date >= before && date < today);
}

store.subscribe((state, before) => {
  if (hasPassed(before.today, state.today)) watchAll();
  if (state.language !== before.language || state.values !== before.values) {
    const filled = model.campaign(state);
    root.lang = state.language;
    document.title = textIn(filled.title, state.language, filled) ?? "";
    watchAll();
  }
  if (state.filters !== before.filters || state.language !== before.language) show(state);
  if (state.server !== before.server) {
    for (const { slot, card } of allSlots()) if (card.platform.id === "mastodon") wake(slot);
  }
  if (state.edits !== before.edits || state.done !== before.done) {
    for (const { slot, card } of allSlots()) {
      if (state.edits[card.key] !== undefined || state.done.includes(card.key)) wake(slot);
    }
  }
});

for (const type of ["pointerdown", "focusin", "click", "input", "change"]) {
  addEventListener(
    type,
    ({ target }) => {
      const island = target instanceof Element ? target.closest<HTMLElement>("[data-island]") : null;
      if (island !== null) wake(island, target);
    },
    { capture: true },
  );
}
addEventListener("beforeprint", () => {
  if (watching) for (const island of islands) wake(island);
});

root.classList.add("live");
if (wasSeen(model)) document.querySelector("details.intro")?.removeAttribute("open");
const kept = readKept(model);
const preferred = navigator.languages.map(baseLanguage).find((name) => data.languages.includes(name));
const language = preferred ?? root.lang;
const ofPosts = languageOfPosts(language, data.postLanguages);
const usual: Partial<KitState> = {
  ...kept,
  language,
  today,
  ...(ofPosts !== "" && { filters: { ...written.filters, language: ofPosts } }),
};
store.set(usual);
const start = store.state;
store.set(readAddress(location.hash, store.state, model));
addEventListener("hashchange", () => store.set(readAddress(location.hash, store.state, model)));
store.subscribe((state) => writeAddress(state, start));
keepChanges(store, model);

const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
later(() => {
  keepSeen(model);
  for (const island of islands) {
    if (["header", "intro", "panel", "filters", "keeping", "day"].includes(island.dataset.island ?? ""))
      wake(island);
  }
});
// The first keystroke would wait for expressions to be compiled and for the browser's word segmenter.
later(() => {
  for (const platform of data.platforms) countText("É 💙 www.a-b.be/?a=é https://é.be/x #a", platform);
  const [first] = model.cards;
  if (first !== undefined) model.findings(first, store.state);
});
