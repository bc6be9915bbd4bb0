/** What somebody typed in an input cell, fit for a plan file. */
import type { TableColumn } from "../../plan/plan.ts";
import type { Problem } from "../../inputs/problem.ts";
import { cellProblem } from "./cellProblem.ts";
import { isFormulaAt, plainText, shownAt, type SheetState } from "./sheetState.ts";

export interface TypedCell {
  /** undefined leaves the field out, null says that it is empty where it must not be. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

export function typedCell(sheet: SheetState, row: number, at: number, column: TableColumn): TypedCell {
  const shown = shownAt(sheet, row, at);
  const spot = { sheet: sheet.name, row, column: at };
  const problems = isFormulaAt(sheet, row, at)
    ? [cellProblem(spot, "a formula stands in an input cell", `type ${valueOf(shown)}`)]
    : [];
  const isEmpty = typeof shown === "string" && shown.trim() === "";
  if (isEmpty) return { value: emptyValue(column), problems };
  if (column.format !== "text") return { value: typeof shown === "string" ? shown.trim() : shown, problems };
  const word = wordOf(column, shown);
  if (!column.choices || column.field !== "appraised") return { value: word, problems };
  return yesOrNo(
    word,
    () => cellProblem(spot, `${column.heading} is "${word ?? ""}"`, "type yes or no"),
    problems,
  );
}

const isError = (shown: unknown): boolean => typeof shown === "string" && shown.startsWith("#");
const valueOf = (shown: unknown): string =>
  isError(shown) || shown === "" ? "the value that is meant" : `its value ${String(shown)}`;

function emptyValue({ format, isOptional }: TableColumn): unknown {
  if (isOptional) return undefined;
  return format === "text" ? "" : null;
}

/** Excel keeps a typed date as the days since the end of 1899; these are the days from 1954 to 2119. */
const [firstDay, lastDay] = [20_000, 80_000];

function wordOf(
  { field, choices, blank }: TableColumn,
  shown: string | number | boolean,
): string | undefined {
  if (blank !== undefined && plainText(shown) === plainText(blank)) return undefined;
  if (field === "date" && typeof shown === "number") return dateOf(shown);
  const word = String(shown).trim();
  return choices?.find((choice) => choice === word.toLowerCase()) ?? word;
}

const dateOf = (days: number): string =>
  days >= firstDay && days <= lastDay
    ? new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
    : String(days);

function yesOrNo(word: string | undefined, wrong: () => Problem, problems: readonly Problem[]): TypedCell {
  if (word === "yes" || word === "no") return { value: word === "yes", problems };
  return { value: undefined, problems: [...problems, wrong()] };
}
