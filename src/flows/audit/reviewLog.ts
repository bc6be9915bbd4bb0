/** The Review log as a sheet of the workbook: the plan's own, or one of the same layout made on first use. */
import type { GridCell, SheetGrid, WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { AuditWorkbook, CellEntry } from "../../host/auditWorkbook.ts";
import { reviewLog, reviewLogLayout, reviewLogSheet } from "../../sheet/front/reviewLogSheet.ts";
import { markerFormula, sheetMarker } from "../../sheet/sheetMarker.ts";
import { numberFormat } from "../../sheet/look/numberFormats.ts";
import type { LogLine } from "./auditErrands.ts";

const { headings, headingRow, firstRow } = reviewLogLayout;

const column = { cells: 1, what: 2, by: 3, on: 4, result: 5, reason: 6, id: 7 } as const;

/** In the grid of a workbook, or in its outline. */
export function logSheet<Sheet extends Pick<SheetGrid, "name">>({
  sheets,
  names,
}: {
  readonly sheets: readonly Sheet[];
  readonly names: WorkbookGrid["names"];
}): Sheet | undefined {
  const mark = markerFormula(reviewLog.id);
  const marked = names.find(({ name, formula }) => name === sheetMarker && formula === mark);
  const wanted = marked?.sheet ?? reviewLog.name;
  return sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** By id; of several lines about one thing the last one counts, so that a later question takes a check back. */
export const lastLines = (grid: WorkbookGrid): ReadonlyMap<string, LogLine> =>
  new Map(logLines(grid).map((line) => [line.id, line]));

/** From the oldest to the newest; lines that people typed without a reference are theirs alone. */
function logLines(grid: WorkbookGrid): LogLine[] {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const cell of logSheet(grid)?.cells ?? []) {
    if (cell.row < firstRow) continue;
    const row = rows.get(cell.row) ?? new Map<number, GridCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return [...rows.values()].flatMap((row) => {
    const text = (at: number) => String(row.get(at)?.value ?? "");
    const id = text(column.id);
    if (id === "") return [];
    return [
      {
        id,
        cells: text(column.cells),
        what: text(column.what),
        by: text(column.by),
        on: isoDate(row.get(column.on)?.value ?? ""),
        result: text(column.result),
        reason: text(column.reason),
      },
    ];
  });
}

/** @returns the sheet that the line stands on, and what takes it off again */
export async function writeLogLine(
  workbook: AuditWorkbook,
  grid: WorkbookGrid,
  line: LogLine,
): Promise<{ readonly sheet: string; readonly blank: readonly CellEntry[] }> {
  const there = logSheet(grid);
  const sheet = there?.name ?? reviewLog.name;
  if (!there) await workbook.addLogSheet(reviewLogSheet());
  const last = Math.max(firstRow - 1, ...(there?.cells ?? []).map(({ row }) => row));
  const entries = entriesOf(line, sheet, last + 1);
  // A plan that was built by an earlier version has no heading over the references.
  const heading = { sheet, row: headingRow, column: column.id, value: headings.at(-1) ?? "" };
  await workbook.writeCells([heading, ...entries]);
  return { sheet, blank: entries.map(({ row, column: at }) => ({ sheet, row, column: at, value: null })) };
}

function entriesOf({ on, ...line }: LogLine, sheet: string, row: number): CellEntry[] {
  const texts = Object.entries(line).map(([part, value]) => ({
    ...{ sheet, row, column: column[part as keyof typeof line] },
    value,
    // A reference of figures and an "e" would be taken for a number.
    ...(part === "id" ? { numberFormat: numberFormat("text", "£") } : {}),
  }));
  return [
    ...texts,
    { sheet, row, column: column.on, value: serialOf(on), numberFormat: numberFormat("date", "£") },
  ];
}

const dayLength = 86_400_000;
/** Excel counts days from here. */
const dayNought = Date.UTC(1899, 11, 30);

const serialOf = (isoDay: string): number => (Date.parse(isoDay) - dayNought) / dayLength;

/** A date that somebody typed as words stays as it is. */
const isoDate = (value: number | string | boolean): string =>
  typeof value === "number"
    ? new Date(dayNought + value * dayLength).toISOString().slice(0, 10)
    : String(value);
