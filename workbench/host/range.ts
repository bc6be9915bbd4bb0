/** Excel.Range: a block of cells. */
import { HostError } from "../wire/hostError.ts";
import { addressOf } from "./address.ts";
import { intersection, sheetColumns, sheetRows } from "./areas.ts";
import { argument } from "./argument.ts";
import { cellContents } from "./cellContents.ts";
import { copyCells } from "./copyCells.ts";
import { define, make } from "./define.ts";
import { setColumnProperties, setRowProperties } from "./lineProperties.ts";
import { neighbouring } from "./neighbouring.ts";
import { directPrecedents } from "./precedents.ts";
import { refuseIfProtected } from "./protect.ts";
import { hasSpill, spillingToRange } from "./spills.ts";
import { specialCells, specialCellsOrNull } from "./specialCells.ts";
import type { Cells } from "./states.ts";
import { styleOf, wearStyle } from "./wearStyle.ts";

const clearing = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  RemoveHyperlinks: undefined,
  Hyperlinks: undefined,
} as const;

function clear({ book, area }: Cells, applyTo: unknown): void {
  refuseIfProtected(book, area.sheetId);
  const what = clearing[argument.textOr(applyTo, "All") as keyof typeof clearing];
  if (what) book.engine.clear(area, what);
  if (what !== "contents") book.layers.write(area, "hyperlink", undefined);
  if (what === "all" || what === "formats") book.layers.write(area, "style", undefined);
}

function insert({ book, area }: Cells, shift: unknown) {
  refuseIfProtected(book, area.sheetId);
  book.engine.insertCells(area, argument.oneOf(shift, ["Down", "Right"]));
  return make("Range", { book, area });
}

function deleteCells({ book, area }: Cells, shift: unknown): void {
  refuseIfProtected(book, area.sheetId);
  book.engine.deleteCells(area, argument.oneOf(shift, ["Up", "Left"]));
}

function select({ book, area }: Cells): void {
  if (book.engine.isHidden(area.sheetId)) throw new HostError("InvalidOperation");
  book.engine.select(area);
}

function usedRangeOrNull({ book, area }: Cells) {
  const used = book.engine.usedArea(area.sheetId);
  const within = used && intersection(area, used);
  return within ? make("Range", { book, area: within }) : null;
}

function merge({ book, area }: Cells, across: unknown): void {
  refuseIfProtected(book, area.sheetId);
  const rows = argument.flagOr(across, false) ? area.height : 1;
  const height = area.height / rows;
  for (let row = 0; row < rows; row++) book.engine.merge({ ...area, row: area.row + row * height, height });
}

/** Rows and columns are hidden as wholes, whichever cells were named. */
const hiding = (name: "rowHidden" | "columnHidden", whole: (cells: Cells) => Cells["area"]) => ({
  get: (cells: Cells) => cells.book.layers.read(whole(cells), name, false),
  set: (cells: Cells, hidden: unknown) => {
    refuseIfProtected(cells.book, cells.area.sheetId);
    cells.book.layers.write(whole(cells), name, argument.flag(hidden));
  },
});
const rowHidden = hiding("rowHidden", ({ area }) => ({ ...area, column: 0, width: sheetColumns }));
const columnHidden = hiding("columnHidden", ({ area }) => ({ ...area, row: 0, height: sheetRows }));

export const range = define("Range", {
  properties: {
    address: { get: ({ book, area }) => addressOf(book, area) },
    addressLocal: { get: ({ book, area }) => addressOf(book, area) },
    cellCount: { get: ({ area }) => (area.height * area.width >= 2 ** 31 ? -1 : area.height * area.width) },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.height },
    columnCount: { get: ({ area }) => area.width },
    isEntireRow: { get: ({ area }) => area.width === sheetColumns },
    isEntireColumn: { get: ({ area }) => area.height === sheetRows },
    rowHidden,
    columnHidden,
    hidden: { get: (cells) => rowHidden.get(cells) === true || columnHidden.get(cells) === true },
    hasSpill: { get: hasSpill },
    style: {
      get: ({ book, area }) => styleOf(book, area),
      set: ({ book, area }, name) => wearStyle(book, area, name),
    },
    hyperlink: {
      get: ({ book, area }) => book.layers.read(area, "hyperlink", null),
      set: ({ book, area }, link) => {
        refuseIfProtected(book, area.sheetId, "allowInsertHyperlinks");
        book.layers.write(area, "hyperlink", argument.bag(link));
      },
    },
    ...cellContents,
  },
  links: {
    format: (cells) => make("RangeFormat", cells),
    worksheet: ({ book, area }) => make("Worksheet", { book, sheetId: area.sheetId }),
    dataValidation: (cells) => make("DataValidation", cells),
    conditionalFormats: (cells) => make("ConditionalFormatCollection", cells),
  },
  methods: {
    ...neighbouring,
    calculate: ({ book }) => book.engine.recalculate(),
    clear,
    copyFrom: copyCells,
    delete: deleteCells,
    getDirectPrecedents: directPrecedents,
    getSpecialCells: specialCells,
    getSpecialCellsOrNullObject: specialCellsOrNull,
    getSpillingToRangeOrNullObject: spillingToRange,
    getTables: ({ book, area }) => make("TableCollection", { book, sheetId: area.sheetId }),
    getUsedRange: (cells) =>
      usedRangeOrNull(cells) ?? make("Range", { ...cells, area: { ...cells.area, height: 1, width: 1 } }),
    getUsedRangeOrNullObject: usedRangeOrNull,
    insert,
    merge,
    select,
    setColumnProperties,
    setRowProperties,
  },
});
