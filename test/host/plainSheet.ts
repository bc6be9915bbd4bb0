/** A sheet in memory: what its cells hold and how they look, by row and column from 0. */
import type { Area, CellStyle, CellValue } from "../../workbench/engine/engine.ts";
import { typedText } from "../../workbench/engine/typedText.ts";

interface PlainCell {
  /** A formula with its "=", or what was typed. */
  readonly content: CellValue;
  readonly isFormula: boolean;
  readonly format: string;
  readonly style: CellStyle;
}

const bare: PlainCell = { content: "", isFormula: false, format: "General", style: {} };
const booleanType = 3;

/** Beyond this nobody in the tests writes; areas may reach to Excel's limits. */
const mostColumns = 100;

export class PlainSheet {
  name: string;
  hidden = false;
  tab = "";
  gridlines = true;
  frozen = { rows: 0, columns: 0 };
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  private rows = new Map<number, Map<number, PlainCell>>();

  private readonly mostRows: number;

  constructor(name: string, mostRows: number) {
    this.name = name;
    this.mostRows = mostRows;
  }

  cell(row: number, column: number): PlainCell {
    return this.rows.get(row)?.get(column) ?? bare;
  }

  grid<Value>({ row, column, height, width }: Area, value: (cell: PlainCell) => Value): Value[][] {
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, across) => value(this.cell(row + down, column + across))),
    );
  }

  change(area: Area, become: (down: number, across: number, cell: PlainCell) => Partial<PlainCell>): void {
    const bottom = Math.min(area.row + area.height, this.mostRows);
    const right = Math.min(area.column + area.width, mostColumns);
    for (let row = area.row; row < bottom; row++) {
      const columns = this.rows.get(row) ?? new Map<number, PlainCell>();
      this.rows.set(row, columns);
      for (let column = area.column; column < right; column++) {
        const cell = columns.get(column) ?? bare;
        columns.set(column, { ...cell, ...become(row - area.row, column - area.column, cell) });
      }
    }
  }

  write(area: Area, grid: readonly (readonly unknown[])[]): void {
    this.change(area, (down, across) => {
      const value = grid[down]?.[across] ?? null;
      if (value === null) return {};
      const { f, v, t } = typedText(value);
      if (typeof f === "string") return { content: f, isFormula: true };
      return { content: t === booleanType ? Boolean(v) : (v ?? ""), isFormula: false };
    });
  }

  used(): Omit<Area, "sheetId"> | undefined {
    const filled = [...this.rows].flatMap(([row, columns]) =>
      [...columns].flatMap(([column, { content }]) => (content === "" ? [] : [{ row, column }])),
    );
    if (filled.length === 0) return undefined;
    const [top, left] = [Math.min(...filled.map((at) => at.row)), Math.min(...filled.map((at) => at.column))];
    const bottom = Math.max(...filled.map((at) => at.row));
    const right = Math.max(...filled.map((at) => at.column));
    return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
  }

  /** Puts so many rows in before a row; below nought, takes them out from there on. */
  moveRows(from: number, count: number): void {
    this.rows = moved(this.rows, from, count);
    this.heights = moved(this.heights, from, count);
  }

  /** The same of columns. */
  moveColumns(from: number, count: number): void {
    for (const [row, columns] of this.rows) this.rows.set(row, moved(columns, from, count));
    this.widths = moved(this.widths, from, count);
  }

  rewrite(follow: (formula: string) => string): void {
    for (const columns of this.rows.values())
      for (const [column, cell] of columns) {
        if (!cell.isFormula) continue;
        const content = follow(String(cell.content));
        if (content !== cell.content) columns.set(column, { ...cell, content });
      }
  }
}

function moved<Kept>(lines: ReadonlyMap<number, Kept>, from: number, count: number): Map<number, Kept> {
  const placeOf = (line: number): number | undefined => {
    if (line < from) return line;
    return count > 0 || line >= from - count ? line + count : undefined;
  };
  return new Map(
    [...lines].flatMap(([line, kept]): [number, Kept][] => {
      const place = placeOf(line);
      return place === undefined ? [] : [[place, kept]];
    }),
  );
}
