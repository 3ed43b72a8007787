import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { KitView } from "../../../core/kit/toKitView.ts";
import { clean, linked, PALE, WIDTH } from "./parts.ts";

/** The widths of platform, limit, unit, confidence and date; the addresses of the sources get the rest. */
const WIDTHS = [1150, 800, 1800, 1350, 1300];
const columnWidths = [...WIDTHS, WIDTHS.reduce((rest, width) => rest - width, WIDTH)];

/** The table of the rules that the posts were checked against. */
export function writeRules({ messages, rules }: KitView): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    rows: [messages.ruleColumns, ...rules].map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map((cell, column) => writeCell(cell, columnWidths[column] ?? 0, index === 0)),
        }),
    ),
  });
}

function writeCell(text: string, width: number, isHeader: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isHeader && { shading: { type: ShadingType.CLEAR, fill: PALE, color: "auto" } }),
    children: [
      new Paragraph({
        children: [isHeader ? new TextRun({ text: clean(text), bold: true, size: 18 }) : linked(text, 18)],
      }),
    ],
  });
}
