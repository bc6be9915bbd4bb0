/** The cells of a Univer workbook: values, formulas, number formats, and the calculation between them. */
import type { ICellData, Nullable } from "@univerjs/core";
import type { Area, CellValue } from "./engine.ts";
import { areaAround, changedArea, type ChangeParams } from "./changedArea.ts";
import type { FCells, UniverBook } from "./univerBook.ts";
import { UniverSheets } from "./univerSheets.ts";
import { univerSpills } from "./univerSpills.ts";
import { writtenCells } from "./writtenCells.ts";

const booleanType = 3;
const setNumberFormat = "sheet.command.numfmt.set.numfmt";
const setRangeValues = "sheet.mutation.set-range-values";

export class UniverCells extends UniverSheets {
  protected uncalculated = false;
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly listeners: ((area: Area) => void)[] = [];

  constructor(univer: UniverBook) {
    super(univer);
    this.book.onCommandExecuted((command) => {
      if (command.id !== setRangeValues) return;
      const area = changedArea(command.params as ChangeParams);
      if (!area) return;
      this.uncalculated = true;
      this.listeners.forEach((listener) => listener(area));
    });
  }

  usedArea(id: string): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const matrix = this.sheet(id).getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (!hasContent(cell)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    if (bottom < 0) return undefined;
    return { sheetId: id, row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
  }

  write(area: Area, grid: readonly (readonly unknown[])[]): void {
    this.uncalculated = true;
    this.grown(area).setValues(writtenCells(area, grid));
  }

  async settled(): Promise<void> {
    await Promise.all(this.underWay);
    if (!this.uncalculated) return;
    this.uncalculated = false;
    await this.univer.api.getFormula().onCalculationResultApplied();
  }

  async recalculate(): Promise<void> {
    this.univer.api.getFormula().executeCalculation();
    this.uncalculated = true;
    await this.settled();
  }

  values(area: Area): CellValue[][] {
    const spilled = this.spilled(area.sheetId);
    return this.grid<CellValue>(area, "", (cells) =>
      cells
        .getCellDataGrid()
        .map((row, i) =>
          row.map((cell, j) => valueOf(hasContent(cell) ? cell : spilled?.[area.row + i]?.[area.column + j])),
        ),
    );
  }

  text(area: Area): string[][] {
    const values = this.values(area);
    const shown = this.grid(area, "", (cells) => cells.getDisplayValues());
    return shown.map((row, i) => row.map((text, j) => logical(values[i]?.[j]) ?? text));
  }

  formulas(area: Area): CellValue[][] {
    const values = this.values(area);
    const formulas = this.grid(area, "", (cells) => cells.getFormulas());
    return values.map((row, i) => row.map((value, j) => formulas[i]?.[j] || value));
  }

  numberFormats(area: Area): string[][] {
    return this.grid(area, "General", (cells) =>
      cells.getNumberFormats().map((row) => row.map((format) => format || "General")),
    );
  }

  /** Only cells whose format changes are told to Univer: it takes a fresh formula's cell for text if told it is General. */
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void {
    this.grown(area);
    const present = this.numberFormats(area);
    const values = formats.flatMap((row, down) =>
      row.flatMap((format, across) =>
        format === present[down]?.[across]
          ? []
          : [
              {
                row: area.row + down,
                col: area.column + across,
                pattern: format,
              },
            ],
      ),
    );
    if (values.length === 0) return;
    const unitId = this.book.getId();
    this.univer.api.syncExecuteCommand(setNumberFormat, { unitId, subUnitId: area.sheetId, values });
  }

  spills(sheetId: string): Area[] {
    const formulas = this.part(this.univer.parts.FormulaDataModel);
    const sheets = formulas.getArrayFormulaRange()[this.book.getId()];
    return univerSpills(sheets?.[sheetId] ?? {}, sheetId);
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    const cells = this.cells(area);
    if (!cells) return;
    this.uncalculated = true;
    if (what === "all") cells.clear();
    else if (what === "contents") cells.clearContent();
    else cells.clearFormat();
  }

  onCellsChange(listener: (area: Area) => void): void {
    this.listeners.push(listener);
  }

  onResultsChange(listener: (area: Area) => void): void {
    this.univer.api.getFormula().calculationResultApplied(({ unitData }) => {
      const results = Object.entries(unitData[this.book.getId()] ?? {});
      const areas = results.map(([sheetId, cells]) =>
        areaAround(sheetId, (cells as ChangeParams["cellValue"]) ?? {}),
      );
      for (const area of areas) if (area) listener(area);
    });
  }

  /** Runs a command of Univer's that finishes later, so that `settled` waits for it. */
  protected run(id: string, params: object): void {
    this.uncalculated = true;
    const running = this.univer.api.executeCommand(id, params);
    this.underWay.add(running);
    void running.finally(() => this.underWay.delete(running));
  }

  /** What array formulas have spilled: Univer keeps it apart from the cells. */
  private spilled(sheetId: string): Record<number, Record<number, ICellData | null>> | undefined {
    const formulas = this.part(this.univer.parts.FormulaDataModel);
    const sheets = formulas.getArrayFormulaCellData()[this.book.getId()];
    return sheets?.[sheetId] as Record<number, Record<number, ICellData | null>> | undefined;
  }

  /** Reads what lies on the present grid and fills up the rest of the area. */
  private grid<T>(area: Area, blank: T, read: (cells: FCells) => T[][]): T[][] {
    const cells = this.cells(area);
    const present = cells ? read(cells) : [];
    if (present.length === area.height && present[0]?.length === area.width) return present;
    return Array.from({ length: area.height }, (_, row) =>
      Array.from({ length: area.width }, (__, column) => present[row]?.[column] ?? blank),
    );
  }
}

const hasContent = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell?.f ?? cell?.si) || (cell?.v ?? "") !== "";

function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? "";
  return Number(cell?.t) === booleanType ? Boolean(value) : value;
}

/** Univer's own text of TRUE is 1. */
function logical(value: CellValue | undefined): string | undefined {
  return typeof value === "boolean" ? String(value).toUpperCase() : undefined;
}
