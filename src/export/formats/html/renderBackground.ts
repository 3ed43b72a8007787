import type { Block, Run } from "../../../core/kit/prose.ts";
import type { SectionView } from "../../../core/kit/toKitView.ts";
import { escapeHtml, type PageTexts } from "./PageTexts.ts";

/** The background, once for each language: its paragraphs need not correspond between languages. */
export function renderBackground(texts: PageTexts): string {
  const inEachLanguage = texts.inEachLanguage(({ background }) => {
    if (background === undefined) return "";
    const { unreviewed, sections } = background;
    const note = unreviewed === undefined ? "" : `<p class="warning">${escapeHtml(unreviewed)}</p>`;
    return note + sections.map(renderSection).join("");
  });
  return inEachLanguage === ""
    ? ""
    : `<section>${texts.element("h2", ({ messages }) => messages.background)}${inEachLanguage}</section>`;
}

function renderSection({ heading, blocks }: SectionView): string {
  return `<h3 dir="auto">${escapeHtml(heading)}</h3>${blocks.map(renderBlock).join("")}`;
}

function renderBlock(block: Block): string {
  return block.kind === "list"
    ? `<ul>${block.items.map((item) => `<li dir="auto">${item.map(renderRun).join("")}</li>`).join("")}</ul>`
    : `<p dir="auto">${block.runs.map(renderRun).join("")}</p>`;
}

function renderRun(run: Run): string {
  const text = escapeHtml(run.text);
  switch (run.kind) {
    case "text":
      return text;
    case "remark":
      return ` <span class="superseded">${text}</span>`;
    case "link":
      return `<a href="${escapeHtml(run.address)}" rel="noopener noreferrer">${text}</a>`;
  }
}
