import type { Post } from "../../../core/compose/Post.ts";
import { kitLanguages } from "../../../core/i18n/index.ts";
import { composerAddress } from "../../../core/kit/composerAddress.ts";
import type { KitView, PlatformView, PostView } from "../../../core/kit/toKitView.ts";
import { escapeHtml, type PageTexts } from "./PageTexts.ts";
import { renderBackground } from "./renderBackground.ts";
import { renderPreview } from "./renderPreview.ts";

const NAMES: { readonly [language: string]: string } = {
  nl: "Nederlands",
  fr: "Français",
  de: "Deutsch",
  en: "English",
};

/** The body of the page, in the language it begins with. Every list is in the same order in all languages. */
export function renderPage(kit: KitView, texts: PageTexts): string {
  return [
    texts.element("a", ({ messages }) => messages.page.skip, ' class="skip" href="#posts"'),
    renderHeader(texts),
    `<main data-copied="${texts.row(({ messages }) => messages.page.copied)}" data-colon="${texts.row(({ messages }) => messages.colon)}" data-failed="${texts.row(({ messages }) => messages.page.copyFailed)}">`,
    renderSteps(kit, texts),
    renderPosts(kit, texts),
    renderBackground(texts),
    renderHelplines(kit, texts),
    renderFacts(kit, texts),
    renderRules(kit, texts),
    "</main>",
    `<footer>${texts.element("p", ({ checked }) => checked)}</footer>`,
    '<div id="said" class="hidden" role="status" aria-live="polite"></div>',
  ].join("\n");
}

function renderHeader(texts: PageTexts): string {
  const buttons = kitLanguages.map(
    (language, index) =>
      `<button type="button" data-page-language="${index}" lang="${language}" aria-pressed="false">${NAMES[language] ?? language}</button>`,
  );
  return `<header class="top">
<div class="languages" role="group"${texts.attribute("aria-label", ({ messages }) => messages.page.pageLanguage)}>${buttons.join("")}</div>
<svg class="heart" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 21C6 16.5 2 12.9 2 8.6 2 5.5 4.4 3 7.4 3 9.3 3 11 4 12 5.6 13 4 14.7 3 16.6 3 19.6 3 22 5.5 22 8.6 22 12.9 18 16.5 12 21z"/></svg>
${texts.element("h1", ({ title }) => title, ' dir="auto"')}
${texts.element("p", ({ day }) => day, ' class="day" dir="auto"')}
${texts.element("p", ({ description }) => description, ' class="about" dir="auto"')}
</header>`;
}

function renderSteps({ messages }: KitView, texts: PageTexts): string {
  const steps = messages.page.steps.map((_, index) =>
    texts.element("li", (kit) => kit.messages.page.steps[index]),
  );
  return `<section class="steps">
${heading(texts, ({ messages: { howTo } }) => howTo)}
<ol>${steps.join("")}</ol>
${texts.element("p", ({ unreviewed }) => unreviewed, ' class="warning"')}
</section>`;
}

function renderPosts(kit: KitView, texts: PageTexts): string {
  const languages = [
    ...new Set(kit.platforms.flatMap(({ posts }) => posts.map(({ post }) => post.language))),
  ];
  const platforms = kit.platforms.map(({ platform }) => ({ value: platform.id, label: platform.name }));
  const filters = [
    renderFilter("platform", ({ messages }) => messages.platform, platforms, texts),
    renderFilter(
      "language",
      ({ messages }) => messages.page.postLanguage,
      languages.map((language) => ({ value: language, label: NAMES[language] ?? language })),
      texts,
    ),
  ];
  const cards = kit.platforms.flatMap((platform, index) =>
    platform.posts.map((post, at) =>
      renderCard(post, platform, texts, (other) => other.platforms[index]?.posts[at] ?? post),
    ),
  );
  return `<section id="posts" tabindex="-1">
${heading(texts, ({ messages }) => messages.posts)}
<form class="filters">${filters.join("")}<output id="found"></output></form>
<div class="cards">
${cards.join("\n")}
</div>
${texts.element("p", ({ withheld }) => withheld, ' class="warning"')}
${kit.withheldPosts.map((_, index) => texts.element("p", (other) => other.withheldPosts[index], ' class="warning"')).join("\n")}
</section>`;
}

function renderFilter(
  name: string,
  say: (kit: KitView) => string,
  values: readonly { readonly value: string; readonly label: string }[],
  texts: PageTexts,
): string {
  if (values.length < 2) return "";
  const choice = (value: string, label: string, checked: string) =>
    `<label class="choice"><input type="radio" name="${name}" value="${escapeHtml(value)}"${checked}>${label}</label>`;
  const all = choice(
    "",
    texts.element("span", ({ messages }) => messages.all),
    " checked",
  );
  const others = values.map(({ value, label }) => choice(value, `<span>${escapeHtml(label)}</span>`, ""));
  return `<fieldset>${texts.element("legend", say)}${all}${others.join("")}</fieldset>`;
}

function renderCard(
  { post, images, unreviewed, contentWarning, warnings, when }: PostView,
  { notes }: PlatformView,
  texts: PageTexts,
  of: (kit: KitView) => PostView,
): string {
  const { id, platform, language, count } = post;
  const name = `${platform.name}, ${id}${language === "und" ? "" : `, ${language}`}`;
  const lang = language === "und" ? "" : ` lang="${escapeHtml(language)}"`;
  const share = Math.min(100, (100 * count.length) / count.limit).toFixed(1);
  const level = count.remaining * 10 < count.limit ? "full" : "fine";
  const parts = [
    `<h3>${escapeHtml(platform.name)} <span class="id">${escapeHtml(id)}</span>${language === "und" ? "" : ` <span class="badge">${escapeHtml(language)}</span>`}</h3>`,
    `<div class="preview" role="group"${lang} dir="auto"${texts.attribute("aria-label", ({ messages }) => messages.page.preview(platform.name))}>${renderPreview(post, texts)}</div>`,
    `<div class="count"><svg class="bar ${level}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="value" width="${share}" height="4"/></svg>
${texts.element("span", (kit) => of(kit).count)} ${texts.element("span", ({ messages }) => messages.page.left(count.remaining))}</div>`,
    when === undefined ? "" : texts.element("p", (kit) => of(kit).when, ' class="when"'),
    contentWarning === undefined
      ? ""
      : `<p class="note">${texts.element("span", ({ messages }) => `${messages.contentWarning}${messages.colon}`)}<span${lang}>${escapeHtml(contentWarning)}</span></p>`,
    ...warnings.map(({ rule }, index) =>
      texts.element(
        "p",
        (kit) => of(kit).warnings[index]?.text,
        ` class="warning" data-finding="${escapeHtml(rule)}"`,
      ),
    ),
    unreviewed === undefined ? "" : `<p class="warning"${lang}>${escapeHtml(unreviewed)}</p>`,
    ...images.map(
      ({ file, alt }) =>
        `<p class="image" dir="auto"><b>${escapeHtml(file)}</b> ${texts.element("span", ({ messages }) => messages.altText + messages.colon)}<span${lang}>${escapeHtml(alt)}</span></p>`,
    ),
    ...notes.map((note) =>
      texts.element("p", (kit) => noteIn(kit, platform.id, notes.indexOf(note)), ' class="note"'),
    ),
    ...renderActions(post, name, texts),
  ];
  return `<article class="card" data-platform="${escapeHtml(platform.id)}" data-language="${escapeHtml(language)}">
${parts.filter((part) => part !== "").join("\n")}
</article>`;
}

function noteIn(kit: KitView, platform: string, index: number): string | undefined {
  return kit.platforms.find((other) => other.platform.id === platform)?.notes[index];
}

function renderActions(post: Post, name: string, texts: PageTexts): string[] {
  const { platform } = post;
  const address = composerAddress(post);
  const label = (say: (kit: KitView) => string) =>
    texts.attribute("aria-label", (kit) => `${say(kit)}${kit.messages.colon}${name}`);
  const copy = `<button type="button" class="button copy"${label(({ messages }) => messages.page.copy)}>${texts.element("span", ({ messages }) => messages.page.copy)}</button>`;
  if (address === undefined) {
    return [
      texts.element("p", ({ messages }) => messages.page.noComposer(platform.name), ' class="note"'),
      `<div class="actions">${copy}</div>`,
    ];
  }
  const open = ({ messages }: KitView) => messages.page.open(platform.name);
  // Every Mastodon server has a composer of its own.
  const server = platform.id === "mastodon";
  const link = `<a class="button" href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer"${label(open)}>${texts.element("span", open)}</a>`;
  const field = `<p class="note"><label>${texts.element("span", ({ messages }) => messages.page.server)} <input class="server" type="text" inputmode="url" autocapitalize="none" spellcheck="false" value="${escapeHtml(new URL(address).host)}"></label></p>`;
  return [...(server ? [field] : []), `<div class="actions">${copy}${link}</div>`];
}

function renderHelplines(kit: KitView, texts: PageTexts): string {
  if (kit.helplines.length === 0) return "";
  const items = kit.helplines.map(({ name, region, phone, site }, index) => {
    const parts = [
      `<b>${escapeHtml(name)}</b>${region === undefined ? "" : ` (${escapeHtml(region)})`}`,
      phone === undefined ? "" : `<a href="tel:${phone.replace(/[^\d+]/g, "")}">${escapeHtml(phone)}</a>`,
      site === undefined ? "" : linked(site),
      texts.element("span", (other) => other.helplines[index]?.note),
    ];
    return `<li dir="auto">${parts.filter((part) => part !== "").join(" · ")}</li>`;
  });
  return `<section>${heading(texts, ({ messages }) => messages.helplines)}<ul>${items.join("")}</ul></section>`;
}

function renderFacts(kit: KitView, texts: PageTexts): string {
  if (kit.facts.length === 0) return "";
  const items = kit.facts.map(({ source }, index) => {
    const label = texts.element("span", ({ messages }) => messages.source + messages.colon);
    const cited =
      source.length === 0
        ? texts.element("span", ({ messages }) => messages.noSource)
        : source.map(linked).join(", ");
    return `<li dir="auto">${texts.element("span", (other) => other.facts[index]?.statement)} <span class="source">${label}${cited}.</span> ${texts.element("span", (other) => other.facts[index]?.superseded, ' class="superseded"')}</li>`;
  });
  return `<section>${heading(texts, ({ messages }) => messages.facts)}<ul>${items.join("")}</ul></section>`;
}

function renderRules(kit: KitView, texts: PageTexts): string {
  const columns = kit.messages.ruleColumns.map((_, index) =>
    texts.element("th", ({ messages }) => messages.ruleColumns[index], ' scope="col"'),
  );
  const rows = kit.rules.map((row, at) => {
    const cells = row.map((cell, index) => {
      const text = /^https?:/.test(cell)
        ? linked(cell)
        : texts.element("span", (other) => other.rules[at]?.[index]);
      return index === 0 ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<section>${heading(texts, ({ messages }) => messages.rules)}
${texts.element("p", ({ messages }) => messages.rulesIntro)}
<div class="table" tabindex="0" role="region"${texts.attribute("aria-label", ({ messages }) => messages.rules)}><table><thead><tr>${columns.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div></section>`;
}

function heading(texts: PageTexts, say: (kit: KitView) => string): string {
  return texts.element("h2", say);
}

/** An address as a link, anything else as text. */
function linked(text: string): string {
  const escaped = escapeHtml(text);
  return /^https?:\/\/\S+$/.test(text)
    ? `<a href="${escaped}" rel="noopener noreferrer">${escaped}</a>`
    : escaped;
}
