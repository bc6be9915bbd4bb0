/** The cells that a reference in a formula stands for. */
import type { RangeA1, ReferenceA1, ReferenceIdentifier, ReferenceStruct } from "@borgar/fx";
import { isElsewhere } from "../audit/facts/isElsewhere.ts";
import type { GridName } from "../audit/workbookGrid.ts";
import { parseColumns, parseReference } from "../formula/excel/parseReference.ts";
import type { GridCells } from "./gridCells.ts";
import { parseFormula } from "./parseFormula.ts";
import type { Place } from "./value.ts";

/** The cell whose formula is read. */
export interface Home {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** @returns undefined for another workbook, for several sheets at once, and for names that stand for no cells. */
export function referencePlace(
  { kind, value }: Pick<ReferenceIdentifier, "kind" | "value">,
  home: Home,
  cells: GridCells,
): Place | undefined {
  if (isElsewhere(value, cells.facts)) return undefined;
  if (kind === "table") return tablePlace(parseColumns(value), home, cells);
  if (kind === "name") return namedPlace(value, home, cells);
  const parsed = parseReference(value);
  return parsed && "range" in parsed ? rangePlace(parsed, home, cells) : undefined;
}

function rangePlace({ context = [], range }: ReferenceA1, home: Home, cells: GridCells): Place | undefined {
  const sheet = cells.sheet(context[0] ?? home.sheet);
  return sheet && bounded(range, sheet);
}

/** Whole columns and rows end where the sheet's cells do. */
function bounded(
  { top, left, bottom, right }: RangeA1,
  { sheet, lastRow, lastColumn }: NonNullable<ReturnType<GridCells["sheet"]>>,
): Place {
  const [first, from] = [top ?? 0, left ?? 0];
  return {
    sheet: sheet.name,
    top: first + 1,
    left: from + 1,
    bottom: bottom === null ? Math.max(lastRow, 1) : (bottom ?? first) + 1,
    right: right === null ? Math.max(lastColumn, 1) : (right ?? from) + 1,
  };
}

function namedPlace(value: string, home: Home, cells: GridCells): Place | undefined {
  const table = value.slice(value.lastIndexOf("!") + 1);
  if (cells.table(table)) return tablePlace({ table }, home, cells);
  const name = cells.name(value, home.sheet);
  return name && placeOfName(name, home, cells);
}

function placeOfName({ formula, sheet = "" }: GridName, home: Home, cells: GridCells): Place | undefined {
  const node = parseFormula(formula);
  if (node?.type !== "ReferenceIdentifier" || node.kind === "name") return undefined;
  return referencePlace(node, { ...home, sheet: sheet || home.sheet }, cells);
}

function tablePlace(reference: ReferenceStruct | undefined, home: Home, cells: GridCells): Place | undefined {
  if (!reference) return undefined;
  const found = reference.table ? cells.table(reference.table) : tableAround(home, cells);
  return found && tableCells(reference, found, home, cells);
}

function tableCells(
  { sections = [], columns = [] }: ReferenceStruct,
  found: FoundTable,
  home: Home,
  cells: GridCells,
): Place | undefined {
  const places = columns.map((column) => columnCalled(column, found, cells));
  const { sheet, table } = found;
  const [first = 0] = places;
  const last = places.at(-1) ?? table.width - 1;
  if (places.includes(-1)) return undefined;
  return {
    sheet,
    ...tableRows(sections, table, home),
    left: table.column + first,
    right: table.column + last,
  };
}

type FoundTable = NonNullable<ReturnType<GridCells["table"]>>;

function columnCalled(title: string, { sheet, table }: FoundTable, cells: GridCells): number {
  for (let place = 0; place < table.width; place++) {
    const { value } = cells.cell(sheet, table.row, table.column + place) ?? { value: null };
    if (String(value).toLowerCase() === title.toLowerCase()) return place;
  }
  return -1;
}

function tableRows(
  sections: readonly string[],
  { row, height }: FoundTable["table"],
  home: Home,
): { top: number; bottom: number } {
  const section = sections.join(" ").toLowerCase();
  if (section.includes("this row") || section === "@") return { top: home.row, bottom: home.row };
  if (section.includes("all")) return { top: row, bottom: row + height - 1 };
  if (section.includes("headers")) return { top: row, bottom: row };
  return { top: row + 1, bottom: row + height - 1 };
}

function tableAround({ sheet, row, column }: Home, cells: GridCells): FoundTable | undefined {
  const isInside = (at: number, first: number, length: number): boolean => at >= first && at < first + length;
  const table = cells
    .sheet(sheet)
    ?.sheet.tables.find(
      (one) => isInside(row, one.row, one.height) && isInside(column, one.column, one.width),
    );
  return table && { sheet, table };
}
