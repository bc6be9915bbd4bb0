/** Reads the assumptions that stand in rows of their own on Inputs, each found by its label. */
import type { Problem } from "../../inputs/problem.ts";
import { constantIds, yearlyIds } from "../../inputs/planInputs.ts";
import type { TableColumn } from "../../plan/plan.ts";
import { ownerColumns, sourceColumn } from "../../plan/provenanceColumns.ts";
import { constantShown, moneyShown, yearlyShown } from "../../plan/yearlyInputs.ts";
import { column as yearColumn, type YearColumns } from "../../sheet/yearColumns.ts";
import { cellProblem } from "./cellProblem.ts";
import { readRows, type StandingColumn, type TypedItem } from "./readRows.ts";
import { plainText, type SheetState, type Spot } from "./sheetState.ts";
import { standingColumns } from "./standingColumns.ts";

/** An assumption with its place in the plan file: ["yearly", "award"]. */
export interface Assumption extends TypedItem {
  readonly path: readonly string[];
}

interface Wanted {
  readonly path: readonly string[];
  readonly label: string;
}

const yearly: readonly Wanted[] = yearlyIds.map((id) => ({
  path: ["yearly", id],
  label: yearlyShown[id].label,
}));
const single: readonly Wanted[] = [
  ...constantIds.map((id) => ({ path: ["constants", id], label: constantShown[id].label })),
  { path: ["approvedBudget"], label: moneyShown.approvedBudget.label },
  { path: ["baseFunding"], label: moneyShown.baseFunding.label },
];

export interface ReadAssumptions {
  readonly assumptions: readonly Assumption[];
  readonly problems: readonly Problem[];
}

export function readAssumptions(sheet: SheetState, { headings, years }: YearColumns): ReadAssumptions {
  const row = headingRowOf(sheet);
  if (row === undefined) return { assumptions: [], problems: [noHeadings(sheet)] };
  const at = { row, column: 1, width: sheet.values[row - 1]?.length ?? 0 };
  const value: TableColumn = { heading: "Constant", unit: "", format: "ratio", field: "value" };
  const values: TableColumn = { ...value, heading: "Years", field: "values", isYearly: true };
  const yearHeadings = headings.slice(yearColumn.base - 1, yearColumn.base + years);
  const found = standingColumns(sheet, at, [
    { column: { ...sourceColumn, heading: "Line", field: "label" }, headings: ["Line"] },
    { column: value, headings: ["Constant"] },
    { column: values, headings: yearHeadings },
    ...[sourceColumn, ...ownerColumns].map((own) => ({ column: own, headings: [own.heading] })),
  ]);
  if (found.problems.length > 0) return { assumptions: [], problems: found.problems };
  const [label, constant, byYear, ...from] = found.columns;
  const labels = labelledRows(sheet, label?.at[0] ?? 0);
  const read = (wanted: readonly Wanted[], own: StandingColumn | undefined): ReadAssumptions[] =>
    wanted.map((one) => readOne(sheet, one, labels, own ? [own, ...from] : from));
  const all = [...read(yearly, byYear), ...read(single, constant)];
  return {
    assumptions: all.flatMap(({ assumptions }) => assumptions),
    problems: all.flatMap(({ problems }) => problems),
  };
}

const noHeadings = ({ name }: SheetState): Problem =>
  cellProblem(
    { sheet: name, row: 1, column: 1 },
    "the row of headings with Line, Source, Constant and the years is not there",
    "undo what took it away, or type the headings again",
  );

/** The first row with the headings of the years; the tables below have headings of their own. */
function headingRowOf({ values }: SheetState): number | undefined {
  const found = values.findIndex((row) =>
    ["line", "source", "constant"].every((one) => row.map(plainText).includes(one)),
  );
  return found < 0 ? undefined : found + 1;
}

/** Rows outside the tables by what stands in their column of labels, the first of each. */
function labelledRows({ values, tables }: SheetState, column: number): Map<string, number> {
  const inTable = (row: number): boolean =>
    tables.some((table) => row >= table.row && row < table.row + table.height);
  const rows = values.map((_, at) => at + 1).filter((row) => !inTable(row));
  return new Map(rows.reverse().map((row) => [plainText(values[row - 1]?.[column - 1] ?? ""), row]));
}

function readOne(
  sheet: SheetState,
  { path, label }: Wanted,
  labels: ReadonlyMap<string, number>,
  columns: readonly StandingColumn[],
): ReadAssumptions {
  const row = labels.get(plainText(label));
  if (row === undefined) {
    const spot = { sheet: sheet.name, row: 1, column: 1 };
    const fix = "undo what took it away, or type that label again beside its figures";
    return { assumptions: [], problems: [cellProblem(spot, `the row "${label}" is not there`, fix)] };
  }
  const [read] = readRows(sheet, [row], columns);
  if (!read) {
    const spot = { sheet: sheet.name, row, column: columns[0]?.at[0] ?? 1 };
    const problem = cellProblem(spot, `${label} is empty`, "type its figures and where they come from");
    return { assumptions: [], problems: [problem] };
  }
  return { assumptions: [{ ...read, path, spots: calledBy(label, read.spots) }], problems: read.problems };
}

/** The figures are called by their row, not by their column. */
function calledBy(label: string, spots: TypedItem["spots"]): TypedItem["spots"] {
  const named = (field: string, spot: Spot): Spot =>
    field.startsWith("value")
      ? { ...spot, called: [label, ...field.split(" ").slice(1)].join(" for ") }
      : spot;
  return new Map([...spots].map(([field, spot]) => [field, named(field, spot)]));
}
