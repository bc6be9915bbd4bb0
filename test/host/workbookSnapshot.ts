/** All that an emulated workbook holds, as text: two of them are equal if nobody could tell the workbooks apart. */
import type { Area } from "../../workbench/engine/engine.ts";
import type { Book } from "../../workbench/host/book.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";

/** Parts of the book that are no part of the workbook, or are told sheet by sheet. */
const passing = ["engine", "ids", "runtime", "functionResults", "layers"];

/** At the least, and some way beyond what is used. */
const shown = { height: 20, width: 16, beyond: 4 };

interface Looking {
  /** A first build gives empty cells whatever format takes fewest calls; rows that come back have none there. */
  readonly formatsOfEmptyCells: boolean;
}

export async function workbookSnapshot(
  { book }: ExcelHost,
  looking: Looking = { formatsOfEmptyCells: true },
): Promise<string> {
  const { engine } = book;
  await engine.settled();
  const tab = (sheetId = "") => (sheetId === "" ? "" : engine.sheetName(sheetId));
  const names = book.names.map((name) => ({ ...name, means: engine.nameFormula(name.name, name.sheetId) }));
  const kept = {
    ...Object.fromEntries(Object.entries(book).filter(([part]) => !passing.includes(part))),
    names: inOrder(names, ({ sheetId, name }) => `${tab(sheetId)} ${name}`),
    tables: inOrder(book.tables, ({ area, bag }) => `${tab(area.sheetId)} ${String(bag["name"])}`),
    charts: inOrder(book.charts, ({ sheetId, bag }) => `${tab(sheetId)} ${String(bag["name"])}`),
    // Which of two conditional formats of the same cells comes first is to be seen.
    rules: inOrder(book.rules, ({ area: { sheetId, row, column } }) => `${tab(sheetId)} ${row} ${column}`),
    xmlParts: [...book.xmlParts.values()].sort(),
  };
  const whole = {
    sheets: engine.sheetIds().map((sheetId) => sheetSnapshot(book, sheetId, looking)),
    active: engine.activeSheet(),
    selection: engine.selection(),
    kept,
  };
  // A sheet that is made again has another id.
  const ids = new RegExp(engine.sheetIds().map(literally).join("|"), "g");
  const named = (text: string): string => text.replace(ids, (id) => engine.sheetName(id));
  return named(JSON.stringify(whole, plainIn(named), 1));
}

const literally = (text: string): string => text.replaceAll(/[^\w]/g, "\\$&");

const inOrder = <Each>(all: readonly Each[], keyOf: (one: Each) => string): Each[] =>
  all.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));

function sheetSnapshot(book: Book, sheetId: string, { formatsOfEmptyCells }: Looking) {
  const { engine } = book;
  const used = engine.usedArea(sheetId) ?? { row: 0, column: 0, height: 0, width: 0 };
  const height = Math.max(shown.height, used.row + used.height + shown.beyond);
  const width = Math.max(shown.width, used.column + used.width + shown.beyond);
  const cells = { sheetId, row: 0, column: 0, height, width };
  const formulas = engine.formulas(cells);
  const isToldOf = (row: number, column: number) => formatsOfEmptyCells || formulas[row]?.[column] !== "";
  const lines = (count: number) => Array.from({ length: count }, (_, at) => at);
  return {
    name: engine.sheetName(sheetId),
    hidden: engine.isHidden(sheetId),
    tab: engine.tabColor(sheetId),
    gridlines: engine.showsGridlines(sheetId),
    frozen: engine.frozen(sheetId),
    used,
    formulas,
    values: engine.values(cells),
    formats: engine
      .numberFormats(cells)
      .map((row, down) => row.map((format, across) => (isToldOf(down, across) ? format : ""))),
    styles: lines(height).map((row) =>
      lines(width).map((column) =>
        JSON.stringify(engine.style({ sheetId, row, column, height: 1, width: 1 })),
      ),
    ),
    written: written(book, cells),
    widths: lines(width).map((column) => engine.columnWidth({ ...cells, column })),
    heights: lines(height).map((row) => engine.rowHeight({ ...cells, row })),
  };
}

/** Validation, links, named styles, hidden lines: what each cell has of them, whatever order it was written in. */
function written({ layers }: Book, cells: Area): [string, unknown][] {
  const found = new Map<string, unknown>();
  for (const [name, each] of layers.byName(cells.sheetId))
    for (const { area, value } of each)
      for (let row = area.row; row < Math.min(area.row + area.height, cells.height); row++)
        for (let column = area.column; column < Math.min(area.column + area.width, cells.width); column++)
          found.set(`${name} ${row},${column}`, value);
  return [...found]
    .filter(([, value]) => value !== undefined && value !== null && value !== "Normal")
    .sort(([one], [other]) => one.localeCompare(other));
}

/**
 * Maps and sets as lists; bags that hold nothing are as good as none, and nobody sees what the host calls a thing.
 *
 * @param named says the tabs of sheets for their ids, which are no order to go by
 */
function plainIn(named: (text: string) => string): (key: string, value: unknown) => unknown {
  const inTurn = (one: unknown, other: unknown) => named(String(one)).localeCompare(named(String(other)));
  return (key, value) => {
    if (key === "id") return undefined;
    if (value instanceof Set) return [...(value as Set<unknown>)].sort(inTurn);
    if (!(value instanceof Map)) return value;
    const entries = [...value].filter(
      ([, held]) => JSON.stringify(held) !== "{}" && JSON.stringify(held) !== "[]",
    );
    return entries.sort(([one], [other]) => inTurn(one, other));
  };
}
