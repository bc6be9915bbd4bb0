/** What stands in a row that is added to an input table: its ref, what is alike in most rows, and nothing that counts. */
import { inputForms } from "../plan/inputForms.ts";
import type { LineFormat, TableColumn, TableForm } from "../plan/plan.ts";
import { type Cell, cellAt } from "./book.ts";
import type { StandingSheet, StandingTable } from "./rowIds.ts";
import { isFormula } from "./rowMove.ts";
import { plainText } from "./typed/sheetState.ts";

type Beginning = "nought" | "above";

/** Amounts begin at nought; terms are mostly those of the row above; a price is for somebody to find out. */
const byFormat: Readonly<Partial<Record<LineFormat, Beginning>>> = {
  ...{ fte: "nought", cases: "nought", money: "nought" },
  ...{ percent: "above", factor: "above", ratio: "above", whole: "above" },
};

/** Items that stand in several rows, each with its own word in one column. */
const rowsOfOne: Readonly<Record<string, { readonly field: string; readonly words: readonly string[] }>> = {
  Reserves: { field: "movement", words: ["used", "added"] },
};

const isYear = (heading: string): boolean => /^\d{4}-\d{2}( base)?$/.test(heading);

/** The rows of one new item, to stand below the table's last. */
export function newRows({ formulas }: StandingSheet, table: StandingTable): Cell[][] {
  const form = inputForms.find(({ form }) => form.tableName === table.name)?.form;
  const last = table.row + table.height - 1;
  const places = Array.from({ length: table.width }, (_, at) => table.column + at);
  const columns = places.map((at) => form && columnOf(form, String(cellAt(formulas, table.row, at))));
  const refs = formulas.slice(table.row, last).map((line) => line[table.column - 1] ?? "");
  const ref = newRef(refs);
  const { field, words } = rowsOfOne[table.name] ?? { field: "", words: [""] };
  return words.map((word) =>
    columns.map((column, at) => {
      if (column?.field === "ref") return ref;
      if (column?.field === field) return word;
      return column ? beginning(column, cellAt(formulas, last, places[at] ?? 0)) : "";
    }),
  );
}

const columnOf = ({ columns }: TableForm, heading: string): TableColumn | undefined =>
  columns.find((column) =>
    column.isYearly ? isYear(heading) : plainText(column.heading) === plainText(heading),
  );

function beginning(column: TableColumn, above: Cell): Cell {
  if (column.field === undefined) return column.blank ?? "";
  // Nothing was read or worked out yet.
  if (column.field === "confidence") return "assumed";
  const way = beginningOf(column);
  if (way === "above") return isFormula(above) ? "" : above;
  return way === "nought" ? 0 : "";
}

function beginningOf({ choices, isYearly, isOptional, format }: TableColumn): Beginning | undefined {
  if (choices) return "above";
  if (isYearly) return "nought";
  return isOptional || format === "text" ? undefined : byFormat[format];
}

/** The last ref with the next number that nobody has: P07 after P06. */
function newRef(refs: readonly Cell[]): string {
  const taken = new Set(refs.map((ref) => String(ref).toLowerCase()));
  const [, stem = "", number = ""] = /^(.*?)(\d*)$/.exec(String(refs.at(-1) ?? "")) ?? [];
  for (let next = Number(number) + 1; ; next++) {
    const ref = `${stem}${String(next).padStart(number.length, "0")}`;
    if (!taken.has(ref.toLowerCase())) return ref;
  }
}
