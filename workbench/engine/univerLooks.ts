/** How cells of a Univer workbook look: fonts, fills, borders, sizes. Univer measures in pixels, Excel in points. */
import type { Area, CellStyle, HorizontalAlignment, VerticalAlignment } from "./engine.ts";
import { UniverCells } from "./univerCells.ts";

/** A cell's style as Univer keeps it; its enumerations are numbers. */
interface Look {
  bl?: number;
  it?: number;
  ul?: { s: number };
  cl?: { rgb?: string | null };
  bg?: { rgb?: string | null };
  fs?: number;
  ff?: string | null;
  tb?: number;
  ht?: number;
  vt?: number;
}

const pixelsPerPoint = 96 / 72;
const wrapStrategy = 3;

/** Univer's numbers for alignments, in the order of its enumerations. */
const horizontals: readonly HorizontalAlignment[] = ["General", "Left", "Center", "Right"];
const verticals: readonly VerticalAlignment[] = ["Bottom", "Top", "Center", "Bottom"];

/** Excel's border edges, by Univer's names. */
const edges = {
  EdgeTop: "TOP",
  EdgeBottom: "BOTTOM",
  EdgeLeft: "LEFT",
  EdgeRight: "RIGHT",
  InsideHorizontal: "HORIZONTAL",
  InsideVertical: "VERTICAL",
  DiagonalDown: "TLBR",
  DiagonalUp: "BLTR",
} as const;
const lines = {
  None: "NONE",
  Continuous: "THIN",
  Dash: "DASHED",
  DashDot: "DASH_DOT",
  DashDotDot: "DASH_DOT_DOT",
  Dot: "DOTTED",
  Double: "DOUBLE",
  SlantDashDot: "SLANT_DASH_DOT",
} as const;

/** Each part of a look in Univer's terms. */
const looks: { [Key in keyof CellStyle]-?: (value: NonNullable<CellStyle[Key]>) => Look } = {
  bold: (on) => ({ bl: Number(on) }),
  italic: (on) => ({ it: Number(on) }),
  underline: (on) => ({ ul: { s: Number(on) } }),
  color: (rgb) => ({ cl: { rgb } }),
  fontSize: (fs) => ({ fs }),
  fontName: (ff) => ({ ff }),
  fill: (rgb) => ({ bg: { rgb } }),
  wrap: (on) => ({ tb: on ? wrapStrategy : 0 }),
  horizontal: (side) => ({ ht: horizontals.indexOf(side) }),
  vertical: (side) => ({ vt: verticals.lastIndexOf(side) }),
};

const readers: { [Key in keyof CellStyle]-?: (look: Look) => Required<CellStyle>[Key] } = {
  bold: ({ bl }) => Boolean(bl),
  italic: ({ it }) => Boolean(it),
  underline: ({ ul }) => Boolean(ul?.s),
  color: ({ cl }) => cl?.rgb ?? "#000000",
  fontSize: ({ fs }) => fs ?? 11,
  fontName: ({ ff }) => ff ?? "Arial",
  fill: ({ bg }) => bg?.rgb ?? null,
  wrap: ({ tb }) => tb === wrapStrategy,
  horizontal: ({ ht }) => horizontals[ht ?? 0] ?? "General",
  vertical: ({ vt }) => verticals[vt ?? 0] ?? "Bottom",
};

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const noFill: Look = { bg: { rgb: null } };

export class UniverLooks extends UniverCells {
  style(area: Area): CellStyle {
    const look = (this.cells({ ...area, height: 1, width: 1 })?.getCellStyleData() ?? {}) as Look;
    return Object.fromEntries(Object.entries(readers).map(([part, read]) => [part, read(look)]));
  }

  /** Written as Univer's own style command does: a plain write of cells without their formulas would drop those. */
  setStyle(area: Area, style: CellStyle): void {
    const cells = this.grown(this.clipped(area) ?? area);
    const s = Object.assign({}, ...Object.entries(style).map(styleOf)) as Look;
    const { startRow, endRow, startColumn, endColumn } = cells.getRange();
    const row = Object.fromEntries(between(startColumn, endColumn).map((column) => [column, { s }]));
    const cellValue = Object.fromEntries(between(startRow, endRow).map((each) => [each, row]));
    const params = {
      unitId: this.book.getId(),
      subUnitId: area.sheetId,
      cellValue,
      trigger: "sheet.command.set-style",
    };
    this.univer.api.syncExecuteCommand("sheet.mutation.set-range-values", params);
  }

  setBorder(area: Area, edge: string, style: string, color = "#000000"): void {
    const { BorderType, BorderStyleTypes } = this.univer.api.Enum;
    const side = edges[edge as keyof typeof edges];
    const line = lines[style as keyof typeof lines];
    this.grown(this.clipped(area) ?? area).setBorder(BorderType[side], BorderStyleTypes[line], color);
  }

  columnWidth(area: Area): number {
    return this.sheet(area.sheetId).getColumnWidth(area.column) / pixelsPerPoint;
  }

  setColumnWidth(area: Area, points: number): void {
    const { column, width } = this.clipped({ ...area, height: 1 }) ?? area;
    this.grown({ sheetId: area.sheetId, row: 0, column, height: 1, width });
    this.sheet(area.sheetId).setColumnWidths(column, width, Math.round(points * pixelsPerPoint));
  }

  rowHeight(area: Area): number {
    return this.sheet(area.sheetId).getRowHeight(area.row) / pixelsPerPoint;
  }

  setRowHeight(area: Area, points: number): void {
    const { row, height } = this.clipped({ ...area, width: 1 }) ?? area;
    this.grown({ sheetId: area.sheetId, row, column: 0, height, width: 1 });
    this.sheet(area.sheetId).setRowHeightsForced(row, height, Math.round(points * pixelsPerPoint));
  }

  /** By the longest text a column shows: without a page there is no font to measure. */
  autofitColumns(area: Area): void {
    const used = this.usedArea(area.sheetId);
    if (!used) return;
    const right = Math.min(area.column + area.width, used.column + used.width);
    for (let column = area.column; column < right; column++) {
      const text = this.text({ ...used, column, width: 1 }).flat();
      const longest = Math.max(...text.map((line) => line.length));
      if (longest > 0) this.setColumnWidth({ ...used, column, width: 1 }, longest * 5.5 + 8);
    }
  }

  merge(area: Area): void {
    this.grown(area).merge();
  }
}

function styleOf([part, value]: [string, unknown]): Look {
  if (value === undefined) return {};
  if (value === null) return noFill;
  return (looks[part as keyof CellStyle] as (value: unknown) => Look)(value);
}
