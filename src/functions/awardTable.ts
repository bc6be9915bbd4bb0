/** A table of pay awards that the user keeps: years in its first column, awards in its second. */
import { ModelError } from "../model/modelError.ts";
import { type Argument, financialYear, isLeftOut, number } from "./argument.ts";
import { isBlank } from "./cell.ts";
import { rangeOf } from "./range.ts";
import { sentences } from "./sentences.ts";

/** The award of a year, or undefined if the table has no row for it. */
type Awards = (year: number) => number | undefined;

/** The table as an argument that goes with every pay and year; read once, whatever the length of the spill. */
export function awardTable(name: string, given: unknown): Argument<Awards | undefined> {
  if (isLeftOut(given)) return { name, given: null, read: () => undefined };
  let awards: Awards | undefined;
  return { name, given: null, read: () => (awards ??= awardsIn(name, given)) };
}

/** An award is read only when its year is asked for, so that a bad cell spoils its own year and no other. */
function awardsIn(name: string, given: unknown): Awards {
  const years = financialYear(`A year in ${name}`, given);
  const awards = number(`The award in ${name}`, given);
  const { cells, width } = rangeOf({ ...awards, name });
  if (width !== 2) throw new ModelError("#VALUE!", sentences.notTwoColumns(name));
  const byYear = new Map<number, unknown>();
  for (const [year, award] of cells) {
    if (isBlankRow(year, award)) continue;
    const first = years.read(years.name, year);
    if (!byYear.has(first)) byYear.set(first, award);
  }
  return (year) => (byYear.has(year) ? awards.read(awards.name, byYear.get(year)) : undefined);
}

/** Excel on the desktop sends a blank row as two noughts. */
const isBlankRow = (year: unknown, award: unknown): boolean =>
  [year, award].every((cell) => cell === 0 || isBlank(cell));
