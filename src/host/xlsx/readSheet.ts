/** One sheet of a file: its cells row by row, what is hidden, what is protected, its tables. */
import type { GridTable, SheetGrid } from "../../audit/workbookGrid.ts";
import { blockAt } from "./blockAt.ts";
import { maxColumns } from "./cellAddress.ts";
import { readRelations } from "./readRelations.ts";
import { isOn, type SheetPart } from "./readWorkbookPart.ts";
import { type Attributes, readXml } from "./readXml.ts";
import { type Shelf, SheetCells } from "./sheetCells.ts";
import type { XlsxPackage } from "./xlsxPackage.ts";

/** @throws Unreadable */
export function readSheet(parts: XlsxPackage, part: SheetPart, shelf: Shelf): SheetGrid {
  const cells = new SheetCells(shelf);
  const frame = { isProtected: false, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  const elements: Readonly<Record<string, (attributes: Attributes) => void>> = {
    row: ({ r, hidden }) => {
      const row = cells.startRow(r);
      if (isOn(hidden)) frame.hiddenRows.add(row);
    },
    col: (column) => {
      if (isOn(column["hidden"])) hide(column, frame.hiddenColumns);
    },
    sheetProtection: ({ sheet }) => (frame.isProtected = isOn(sheet)),
    c: cells.start.bind(cells),
    f: cells.startFormula.bind(cells),
    v: cells.startValue.bind(cells),
    t: cells.startValue.bind(cells),
  };
  readXml(parts, part.path, {
    open: (element, attributes) => {
      if (Object.hasOwn(elements, element)) elements[element]?.(attributes);
    },
    text: cells.text.bind(cells),
    close: cells.close.bind(cells),
  });
  const { name, visibility, path } = part;
  return { name, visibility, ...frame, cells: cells.all(), tables: readTables(parts, path) };
}

function hide({ min, max }: Attributes, hidden: Set<number>): void {
  const last = Math.min(Number(max), maxColumns);
  for (let column = Math.max(1, Number(min)); column <= last; column++) hidden.add(column);
}

function readTables(parts: XlsxPackage, path: string): readonly GridTable[] {
  const tables: GridTable[] = [];
  for (const relation of readRelations(parts, path)) {
    if (relation.kind !== "table") continue;
    readXml(parts, relation.path, {
      open: (element, { displayName = "", ref }) => {
        const block = element === "table" ? blockAt(ref) : undefined;
        if (block) tables.push({ name: displayName, ...block });
      },
    });
  }
  return tables;
}
