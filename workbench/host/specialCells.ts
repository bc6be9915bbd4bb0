/** The cells of a range that hold formulas, constants or nothing, as blocks. */
import type { Area, CellValue } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { intersection, isUnbounded } from "./areas.ts";
import { argument } from "./argument.ts";
import { valueType } from "./cellContents.ts";
import { make } from "./define.ts";
import type { Cells } from "./states.ts";

type Test = (entry: CellValue, value: CellValue) => boolean;

const isFormula = (entry: CellValue) => typeof entry === "string" && entry.startsWith("=");

const kinds: Record<string, Test> = {
  Formulas: isFormula,
  Constants: (entry) => entry !== "" && !isFormula(entry),
  Blanks: (entry) => entry === "",
};

/** Excel's names for kinds of values are sums of these words, as "LogicalText". */
const words: Record<string, string> = {
  Errors: "Error",
  Logical: "Boolean",
  Numbers: "Double",
  Text: "String",
};

function hasType(value: CellValue, wanted: string): boolean {
  const type = valueType(value);
  return wanted === "All" || Object.entries(words).some(([word, is]) => wanted.includes(word) && is === type);
}

export async function specialCellsOrNull(cells: Cells, kind: unknown, valueTypes: unknown) {
  const test = kinds[argument.text(kind)];
  if (!test)
    throw new HostError("NotImplemented", `Special cells of type ${argument.text(kind)} are not emulated.`);
  const wanted = argument.textOr(valueTypes, "All");
  await cells.book.engine.settled();
  const area = searched(cells);
  const areas = area
    ? blocks(cells, area, (entry, value) => test(entry, value) && hasType(value, wanted))
    : [];
  return areas.length > 0 ? make("RangeAreas", { book: cells.book, areas }) : null;
}

export async function specialCells(cells: Cells, kind: unknown, valueTypes: unknown) {
  const found = await specialCellsOrNull(cells, kind, valueTypes);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** Whole rows and columns are searched where the sheet is used. */
function searched({ book, area }: Cells): Area | undefined {
  const used = isUnbounded(area) ? book.engine.usedArea(area.sheetId) : area;
  return used && intersection(area, used);
}

/** Runs along each row, joined with the run above where they have the same columns. */
function blocks({ book }: Cells, area: Area, test: Test): Area[] {
  const { engine } = book;
  const entries = engine.formulas(area);
  const values = engine.values(area);
  const found: Area[] = [];
  for (const [down, row] of entries.entries()) {
    const hits = row.map((entry, across) => test(entry, values[down]?.[across] ?? ""));
    for (const run of runs(hits))
      join(found, {
        ...area,
        row: area.row + down,
        height: 1,
        column: area.column + run.start,
        width: run.length,
      });
  }
  return found;
}

function runs(hits: readonly boolean[]): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (const [at, hit] of hits.entries()) {
    const last = found.at(-1);
    if (!hit) continue;
    if (last && last.start + last.length === at) last.length++;
    else found.push({ start: at, length: 1 });
  }
  return found;
}

function join(found: Area[], run: Area): void {
  const above = found.findIndex(
    ({ row, height, column, width }) =>
      column === run.column && width === run.width && row + height === run.row,
  );
  const block = found[above];
  if (block) found[above] = { ...block, height: block.height + 1 };
  else found.push(run);
}
