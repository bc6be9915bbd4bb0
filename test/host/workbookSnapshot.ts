/** All that an emulated workbook holds, as text: two of them are equal if nobody could tell the workbooks apart. */
import type { ExcelHost } from "../../workbench/host/excelHost.ts";

/** Parts of the book that are no part of the workbook. */
const passing = ["engine", "ids", "runtime", "functionResults"];

const shown = { row: 0, column: 0, height: 60, width: 16 };

export async function workbookSnapshot({ book }: ExcelHost): Promise<string> {
  const { engine } = book;
  await engine.settled();
  const sheets = engine.sheetIds().map((sheetId) => {
    const cells = { sheetId, ...shown };
    const eachCell = Array.from({ length: shown.height * shown.width }, (_, at) =>
      JSON.stringify(
        engine.style({
          sheetId,
          row: Math.floor(at / shown.width),
          column: at % shown.width,
          height: 1,
          width: 1,
        }),
      ),
    );
    return {
      sheetId,
      name: engine.sheetName(sheetId),
      hidden: engine.isHidden(sheetId),
      tab: engine.tabColor(sheetId),
      frozen: engine.frozen(sheetId),
      used: engine.usedArea(sheetId),
      formulas: engine.formulas(cells),
      values: engine.values(cells),
      formats: engine.numberFormats(cells),
      styles: eachCell,
      widths: Array.from({ length: shown.width }, (_, column) => engine.columnWidth({ ...cells, column })),
      heights: Array.from({ length: shown.height }, (_, row) => engine.rowHeight({ ...cells, row })),
    };
  });
  const names = book.names.map((name) => ({ ...name, means: engine.nameFormula(name.name, name.sheetId) }));
  const kept = Object.fromEntries(Object.entries(book).filter(([part]) => !passing.includes(part)));
  return JSON.stringify(
    { sheets, active: engine.activeSheet(), selection: engine.selection(), names, kept },
    plain,
    1,
  );
}

/** Maps and sets as lists; bags that hold nothing are as good as none. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Set) return [...value].sort();
  if (!(value instanceof Map)) return value;
  const entries = [...value].filter(
    ([, held]) => JSON.stringify(held) !== "{}" && JSON.stringify(held) !== "[]",
  );
  return entries.sort(([one], [other]) => String(one).localeCompare(String(other)));
}
