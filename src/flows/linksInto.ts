/** Cells of people's own sheets whose formulas point into the plan. */
import { a1Parts } from "../rebuild/formulaParts.ts";
import { isFormula } from "../rebuild/rowMove.ts";
import type { CellAddress, Workbook } from "../host/workbook.ts";
import { cellName } from "./cellName.ts";
import { bands, requests } from "./scanSheets.ts";

export interface LinkIn extends CellAddress {
  readonly formula: string;
}

/** @param tabs the plan's own, and what else formulas may call its cells by: its tables and names. */
export async function linksInto(
  workbook: Workbook,
  tabs: readonly string[],
  names: readonly string[],
): Promise<LinkIn[]> {
  const own = new Set(tabs.map((tab) => tab.toLowerCase()));
  const called = new Set(names.map((name) => name.toLowerCase()));
  const extents = await workbook.readExtents();
  const blocks = extents
    .filter(({ sheet }) => !own.has(sheet.toLowerCase()))
    .flatMap(({ used }) => (used ? bands(used) : []));
  const found: LinkIn[] = [];
  for (const batch of requests(blocks)) {
    const contents = await workbook.readBlocks(batch);
    batch.forEach((block, at) => {
      contents[at]?.formulas.forEach((row, down) => {
        row.forEach((formula, across) => {
          if (!isFormula(formula) || !pointsInto(formula, own, called)) return;
          const cell = cellName({ row: block.row + down, column: block.column + across });
          found.push({ sheet: block.sheet, cell, formula });
        });
      });
    });
  }
  return found;
}

function pointsInto(formula: string, own: ReadonlySet<string>, called: ReadonlySet<string>): boolean {
  return a1Parts(formula).some((part) =>
    typeof part === "string"
      ? called.has(part.split("[")[0]?.toLowerCase() ?? "")
      : part.sheet !== undefined && own.has(part.sheet.toLowerCase()),
  );
}
