/**
 * An engine in memory that keeps what it is given and calculates nothing: fast enough to fail at each of a plan's
 * thousands of actions. Every formula comes to 0.
 */
import { movedFormula, type RowMove } from "../../src/rebuild/rowMove.ts";
import type { Area, CellStyle, Engine, Move } from "../../workbench/engine/engine.ts";
import { PlainSheet } from "./plainSheet.ts";

const plainStyle: CellStyle = {
  ...{ bold: false, italic: false, underline: false, color: "#000000", fontSize: 11, fontName: "Calibri" },
  ...{ fill: null, wrap: false, horizontal: "General", vertical: "Bottom" },
};
const usual = { width: 48, height: 15 };

const notHere = (what: string) => (): never => {
  throw new Error(`The plain engine has no ${what}.`);
};

const linesOf = (from: number, count: number): number[] =>
  Array.from({ length: Math.min(count, 1_000) }, (_, at) => from + at);

/** @param rows below which nobody writes */
export function plainEngine({ rows } = { rows: 1_000 }): Engine {
  const sheets = new Map<string, PlainSheet>([["tab-1.", new PlainSheet("Sheet1", rows)]]);
  const names = new Map<string, { formula: string; sheetId: string | undefined }>();
  const moveListeners: ((move: Move) => void)[] = [];
  /** What moves made of formulas, by move: the same edits are played again and again. */
  const followings = new Map<string, Map<string, string>>();
  let active = "tab-1.";
  let made = 1;

  const at = (id: string): PlainSheet => sheets.get(id) ?? notHere(`sheet ${id}`)();
  const nameKey = (name: string, sheetId = "") => `${sheetId}!${name.toLowerCase()}`;

  function reorder(id: string, position: number): void {
    const others = [...sheets].filter(([each]) => each !== id);
    others.splice(position, 0, [id, at(id)]);
    sheets.clear();
    for (const [each, sheet] of others) sheets.set(each, sheet);
  }

  function followed(move: RowMove): void {
    const known = followings.get(JSON.stringify(move)) ?? new Map<string, string>();
    followings.set(JSON.stringify(move), known);
    const follow = (formula: string, home: string): string => {
      if (home !== move.sheet && !formula.includes(move.sheet)) return formula;
      const key = `${home} ${formula}`;
      const follows = known.get(key) ?? movedFormula(formula, home, [move]);
      known.set(key, follows);
      return follows;
    };
    for (const sheet of sheets.values()) sheet.rewrite((formula) => follow(formula, sheet.name));
    for (const name of names.values()) name.formula = follow(name.formula, at(name.sheetId ?? active).name);
  }

  function moveCells(area: Area, shift: Move["shift"]): void {
    const sheet = at(area.sheetId);
    const kind = shift === "Down" || shift === "Right" ? "insert" : "delete";
    const sign = kind === "insert" ? 1 : -1;
    if (shift === "Down" || shift === "Up") {
      sheet.moveRows(area.row, sign * area.height);
      followed({ kind: `${kind}Rows`, sheet: sheet.name, row: area.row + 1, count: area.height });
    } else {
      sheet.moveColumns(area.column, sign * area.width);
      followed({ kind: `${kind}Columns`, sheet: sheet.name, column: area.column + 1, count: area.width });
    }
    for (const listener of moveListeners) listener({ area, shift });
  }

  const selection = (): Area => ({ sheetId: active, row: 0, column: 0, height: 1, width: 1 });

  return {
    sheetIds: () => [...sheets.keys()],
    sheetName: (id) => at(id).name,
    sheetIdByName: (name) =>
      [...sheets].find(([, sheet]) => sheet.name.toLowerCase() === name.toLowerCase())?.[0],
    addSheet: (name) => {
      const id = `tab-${++made}.`;
      sheets.set(id, new PlainSheet(name, rows));
      return id;
    },
    deleteSheet: (id) => {
      followed({ kind: "deleteSheet", sheet: at(id).name });
      sheets.delete(id);
      for (const [key, { sheetId }] of names) if (sheetId === id) names.delete(key);
      if (active === id) active = [...sheets.keys()][0] ?? "";
    },
    renameSheet: (id, name) => (at(id).name = name),
    moveSheet: reorder,
    activeSheet: () => active,
    activate: (id) => (active = id),
    isHidden: (id) => at(id).hidden,
    setHidden: (id, hidden) => (at(id).hidden = hidden),
    tabColor: (id) => at(id).tab,
    setTabColor: (id, color) => (at(id).tab = color),
    showsGridlines: (id) => at(id).gridlines,
    setGridlines: (id, shown) => (at(id).gridlines = shown),
    freeze: (id, rows, columns) => (at(id).frozen = { rows, columns }),
    frozen: (id) => at(id).frozen,
    usedArea: (id) => {
      const used = at(id).used();
      return used && { sheetId: id, ...used };
    },

    write: (area, grid) => at(area.sheetId).write(area, grid),
    settled: () => Promise.resolve(),
    recalculate: () => Promise.resolve(),
    values: (area) => at(area.sheetId).grid(area, ({ content, isFormula }) => (isFormula ? 0 : content)),
    text: (area) =>
      at(area.sheetId).grid(area, ({ content, isFormula }) => (isFormula ? "0" : String(content))),
    formulas: (area) => at(area.sheetId).grid(area, ({ content }) => content),
    spills: () => [],
    numberFormats: (area) => at(area.sheetId).grid(area, ({ format }) => format),
    setNumberFormats: (area, formats) =>
      at(area.sheetId).change(area, (down, across) => ({ format: formats[down]?.[across] ?? "General" })),
    clear: (area, what) =>
      at(area.sheetId).change(area, () => ({
        ...(what === "formats" ? {} : { content: "", isFormula: false }),
        ...(what === "contents" ? {} : { format: "General", style: {} }),
      })),

    style: ({ sheetId, row, column }) => ({ ...plainStyle, ...at(sheetId).cell(row, column).style }),
    setStyle: (area, style) =>
      at(area.sheetId).change(area, (_down, _across, cell) => ({ style: { ...cell.style, ...style } })),
    setBorder: () => undefined,
    columnWidth: ({ sheetId, column }) => at(sheetId).widths.get(column) ?? usual.width,
    setColumnWidth: ({ sheetId, column, width }, points) => {
      for (const line of linesOf(column, width)) at(sheetId).widths.set(line, points);
    },
    rowHeight: ({ sheetId, row }) => at(sheetId).heights.get(row) ?? usual.height,
    setRowHeight: ({ sheetId, row, height }, points) => {
      for (const line of linesOf(row, height)) at(sheetId).heights.set(line, points);
    },
    autofitColumns: notHere("fonts"),
    merge: notHere("merged cells"),

    insertCells: moveCells,
    deleteCells: moveCells,
    takesName: () => true,
    defineName: (name, formula, sheetId) => names.set(nameKey(name, sheetId), { formula, sheetId }),
    deleteName: (name, sheetId) => names.delete(nameKey(name, sheetId)),
    nameFormula: (name, sheetId) => names.get(nameKey(name, sheetId))?.formula,
    onCellsMove: (listener) => moveListeners.push(listener),

    selection,
    selections: () => [selection()],
    select: ({ sheetId }) => (active = sheetId),
    onSelectionChange: () => undefined,
    onCellsChange: () => undefined,
    onResultsChange: () => undefined,
  };
}
