/** How a sheet prints, and what of it stays in view. */
import type { SheetSpec } from "../sheet/workbookSpec.ts";
import { blockAddress, columnLetters } from "./blockAddress.ts";

/** In inches. */
const margins = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

export function setPage({ pageLayout }: Excel.Worksheet, print: SheetSpec["print"]): void {
  pageLayout.set({
    paperSize: "A4",
    orientation: print.landscape ? "Landscape" : "Portrait",
    zoom: {
      horizontalFitToPages: print.fitToWidth,
      ...(print.fitToHeight === undefined ? {} : { verticalFitToPages: print.fitToHeight }),
    },
  });
  pageLayout.setPrintMargins("Inches", margins);
  if (print.repeatRows > 0) pageLayout.setPrintTitleRows(`$1:$${print.repeatRows}`);
  if (print.columns !== undefined) pageLayout.setPrintArea(`A:${columnLetters(print.columns)}`);
  const footer = footerParts(print.footer);
  if (footer.L) pageLayout.headersFooters.defaultForAllPages.leftFooter = footer.L;
  if (footer.C) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer.C;
  if (footer.R) pageLayout.headersFooters.defaultForAllPages.rightFooter = footer.R;
}

/** The parts of &Lleft&Ccentre&Rright; a doubled ampersand is one of the text. */
function footerParts(footer: string): Partial<Record<"L" | "C" | "R", string>> {
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
