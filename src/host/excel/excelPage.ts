/** How a sheet prints, and what of it stays in view. */
import { marginsWith } from "../../sheet/print/paper.ts";
import type { SheetSpec } from "../../sheet/workbookSpec.ts";
import { blockAddress, columnLetters } from "../blockAddress.ts";
import { printArea } from "../printArea.ts";

export function setPage(sheet: Excel.Worksheet, print: SheetSpec["print"]): void {
  const { pageLayout } = sheet;
  pageLayout.set({
    paperSize: "A4",
    orientation: print.landscape ? "Landscape" : "Portrait",
    // Of one page's width there is nothing to go over to.
    ...(print.fitToWidth > 1 ? { printOrder: "OverThenDown" as const } : {}),
    zoom: {
      horizontalFitToPages: print.fitToWidth,
      ...(print.fitToHeight === undefined ? {} : { verticalFitToPages: print.fitToHeight }),
    },
  });
  pageLayout.setPrintMargins("Inches", marginsWith(print.spare));
  setParts(sheet, print);
  setEdges(pageLayout.headersFooters.defaultForAllPages, print);
}

function setEdges(edges: Excel.HeaderFooter, { header, footer }: SheetSpec["print"]): void {
  const above = partsOf(header ?? "");
  if (above.L) edges.leftHeader = above.L;
  const below = partsOf(footer);
  if (below.L) edges.leftFooter = below.L;
  if (below.C) edges.centerFooter = below.C;
  if (below.R) edges.rightFooter = below.R;
}

/** What prints, what every page repeats and where pages begin. */
function setParts(sheet: Excel.Worksheet, print: SheetSpec["print"]): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows.first}:$${print.repeatRows.last}`);
  if (print.repeatColumns) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(print.repeatColumns)}`);
  const area = printArea(print);
  if (area !== undefined) pageLayout.setPrintArea(area.includes(",") ? sheet.getRanges(area) : area);
  for (const row of print.breaks ?? []) horizontalPageBreaks.add(`A${row}`);
}

/** The parts of &Lleft&Ccentre&Rright; a doubled ampersand is one of the text. */
function partsOf(footer: string): Partial<Record<"L" | "C" | "R", string>> {
  const parts: Partial<Record<"L" | "C" | "R", string>> = {};
  for (const [, side, text] of footer.matchAll(/&([LCR])((?:&&|&[^LCR&]|[^&])*)/g)) {
    parts[side as "L" | "C" | "R"] = text ?? "";
  }
  return parts;
}

export function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetSpec["frozen"]): void {
  if (rows > 0 && columns > 0)
    freezePanes.freezeAt(blockAddress({ row: 1, column: 1, height: rows, width: columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
