/** Reads the plan's headline figures back from the workbook and lays them beside the pane's own. */
import { stringifyFinancialYear } from "../model/time/stringifyFinancialYear.ts";
import type { Plan } from "../plan/plan.ts";
import { headlines } from "../sheet/front/headlines.ts";
import { placePlan } from "../sheet/placePlan.ts";
import { type StandingPlaces, unmoved } from "../rebuild/standingPlace.ts";
import type { WorkbookSpec } from "../sheet/workbookSpec.ts";
import { column } from "../sheet/yearColumns.ts";
import type { Workbook } from "../host/workbook.ts";
import { cellName } from "./cellName.ts";
import type { Reconciled } from "./planErrands.ts";

interface Expected {
  readonly line: string;
  readonly year: string;
  readonly ours: number | string;
  /** As the layout calls and counts them. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Excel sums in another order, and its last digits differ. */
const tolerance = 1e-6;

export async function reconcileTotals(
  plan: Plan,
  spec: WorkbookSpec,
  places: StandingPlaces,
  workbook: Workbook,
): Promise<Reconciled[]> {
  const expected = [...headlineFigures(plan), ...checksFailed(spec)].map((figure) => {
    const { tab, rowOf, columnOf } = places.get(figure.sheet) ?? unmoved(figure.sheet);
    return { ...figure, sheet: tab, row: rowOf(figure.row), column: columnOf(figure.column) };
  });
  const blocks = expected.map(({ sheet, row, column: at }) => ({
    ...{ sheet, row: row - 1, column: at - 1 },
    ...{ rows: 1, columns: 1 },
  }));
  const contents = await workbook.readBlocks(blocks);
  return expected.map(({ line, year, ours, sheet, row, column: at }, index) => {
    const workbooks = contents[index]?.values[0]?.[0] ?? "";
    const place = { sheet, cell: cellName({ row: row - 1, column: at - 1 }) };
    return { line, year, place, ours, workbooks, agrees: agrees(ours, workbooks) };
  });
}

function agrees(ours: number | string, workbooks: number | string | boolean): boolean {
  if (typeof ours === "string" || typeof workbooks !== "number") return ours === workbooks;
  return Math.abs(ours - workbooks) <= tolerance * Math.max(1, Math.abs(ours));
}

function headlineFigures(plan: Plan): Expected[] {
  const placed = placePlan(plan);
  const { compiled, inputs } = plan;
  return headlines(placed).flatMap(({ line, at, years }) => {
    const { sheet, row } = placed.placeOf(at);
    const figure = (year: number) => compiled.cells.errorAt(at, year) ?? compiled.cells.at(at, year);
    const here = { line: line.label, sheet, row };
    if (!years) return [{ ...here, year: "", ours: figure(0), column: column.constant }];
    return Array.from({ length: inputs.years }, (_, year) => ({
      ...here,
      year: stringifyFinancialYear(inputs.baseYear + year + 1),
      ours: figure(year + 1),
      column: column.firstYear + year,
    }));
  });
}

function checksFailed({ names, sheets }: WorkbookSpec): Expected[] {
  return names
    .filter(({ name }) => name === "checks_failed")
    .flatMap((place) => {
      const sheet = sheets.find(({ name }) => name === place.sheet);
      const result = sheet?.cells
        .filter((block) => block.kind === "formula")
        .find((block) => block.row === place.row && block.column === place.column)?.results[0]?.[0];
      const { row, column: at } = place;
      return result === undefined || typeof result === "boolean"
        ? []
        : [{ line: "Checks failed", year: "", ours: result, sheet: place.sheet, row, column: at }];
    });
}
