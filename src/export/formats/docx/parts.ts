import { ExternalHyperlink, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from "docx";

export const BLUE = "1F4E9E";
export const GREY = "5A6472";
export const PALE = "EEF3FA";
/** The width of the text, in twentieths of a point: A4 less margins of 2 cm. */
export const WIDTH = 9640;

export function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text)] });
}

export function subheading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(text)] });
}

export function plain(text: string, label?: string, options: IParagraphOptions = {}): Paragraph {
  const before = label === undefined ? [] : [new TextRun({ text: label, bold: true })];
  return new Paragraph({ ...options, spacing: { after: 120 }, children: [...before, run(text)] });
}

/** An address as a link, anything else as text. */
export function linked(text: string, size = 22): TextRun | ExternalHyperlink {
  return /^https?:\/\/\S+$/.test(text) ? linkTo(text, text, size) : new TextRun({ text: clean(text), size });
}

/** A link, or text if Word could not open the address. */
export function linkTo(address: string, text: string, size = 22): TextRun | ExternalHyperlink {
  if (!URL.canParse(address)) return new TextRun({ text: clean(text), size });
  return new ExternalHyperlink({
    link: new URL(address).href,
    children: [new TextRun({ text: clean(text), style: "Hyperlink", size })],
  });
}

export function run(text: string): TextRun {
  return new TextRun(clean(text));
}

/** Text without the characters that XML 1.0 cannot hold. */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "");
}
