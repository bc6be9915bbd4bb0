/** Totals and counts of the cells that meet criteria. */
import type { Functions, Sum } from "../functionEntry.ts";
import type { GridCells } from "../gridCells.ts";
import { matchesCriterion } from "../matchesCriterion.ts";
import { numbersOf } from "../numbersOf.ts";
import { errorValue, firstOf, isArea, isError, rowsOf, type Scalar, type Value } from "../value.ts";

type Of = (chosen: readonly Scalar[]) => Value;

const ofNumbers =
  (sum: (numbers: readonly number[]) => Scalar): Of =>
  (chosen) => {
    const numbers = numbersOf([{ rows: [chosen] }]);
    return isError(numbers) ? numbers : sum(numbers);
  };

const total = ofNumbers((numbers) => numbers.reduce((sum, one) => sum + one, 0));
const average = ofNumbers((numbers) =>
  numbers.length === 0 ? errorValue("#DIV/0!") : numbers.reduce((sum, one) => sum + one, 0) / numbers.length,
);
const count: Of = (chosen) => chosen.length;

/** The values of the first area where each pair of area and criterion agrees. */
function chosenOf(values: Value, pairs: readonly Value[]): readonly Scalar[] | undefined {
  const rows = rowsOf(values);
  const tests: { rows: ReturnType<typeof rowsOf>; meets: (cell: Scalar) => boolean }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2)
    tests.push({ rows: rowsOf(pairs[at] ?? null), meets: matchesCriterion(firstOf(pairs[at + 1] ?? null)) });
  if (tests.some((test) => test.rows.length !== rows.length)) return undefined;
  return rows.flatMap((line, row) =>
    line.filter((_, column) =>
      tests.every(({ rows: tested, meets }) => meets(tested[row]?.[column] ?? null)),
    ),
  );
}

const many =
  (of: Of): Sum =>
  ([values = null, ...pairs]) => {
    const chosen = chosenOf(values, pairs);
    return chosen ? of(chosen) : errorValue("#VALUE!");
  };

/** The values to add default to the cells tested. */
const one =
  (of: Of): Sum =>
  ([tested = null, criterion = null, values], { cells }) => {
    const chosen = chosenOf(shapedLike(tested, values ?? tested, cells), [tested, criterion]);
    return chosen ? of(chosen) : errorValue("#VALUE!");
  };

/** Excel takes the size from the cells tested and only the corner from the cells to add. */
function shapedLike(tested: Value, values: Value, cells: GridCells): Value {
  const [wanted, given] = [rowsOf(tested), rowsOf(values)];
  const isSame = wanted.length === given.length && wanted[0]?.length === given[0]?.length;
  if (isSame || !isArea(values) || !values.place) return values;
  const { sheet, top, left } = values.place;
  return {
    rows: wanted.map((line, row) => line.map((_, column) => cells.value(sheet, top + row, left + column))),
  };
}

const extreme = (pick: (...numbers: number[]) => number): Of =>
  ofNumbers((numbers) => (numbers.length === 0 ? 0 : pick(...numbers)));
const conditions = "{2} {is 3}[ and {4} {is 5}]*";
/** Where the criteria stand. */
const [afterOne, afterValues, afterEach] = [[1], [2, 4, 6, 8, 10, 12], [1, 3, 5, 7, 9, 11]];

export const conditionalFunctions: Functions = {
  SUMIF: { words: "the sum of {3|1} where {1} {is 2}", singles: afterOne, sum: one(total) },
  SUMIFS: { words: `the sum of {1} where ${conditions}`, singles: afterValues, sum: many(total) },
  AVERAGEIF: { words: "the average of {3|1} where {1} {is 2}", singles: afterOne, sum: one(average) },
  AVERAGEIFS: { words: `the average of {1} where ${conditions}`, singles: afterValues, sum: many(average) },
  COUNTIF: { words: "how many of {1} {are 2}", singles: afterOne, sum: one(count) },
  COUNTIFS: {
    words: "how many lines there are where {1} {is 2}[ and {3} {is 4}]*",
    singles: afterEach,
    sum: (args, calling) => many(count)([args[0] ?? null, ...args], calling),
  },
  MAXIFS: {
    words: `the largest of {1} where ${conditions}`,
    singles: afterValues,
    sum: many(extreme(Math.max)),
  },
  MINIFS: {
    words: `the smallest of {1} where ${conditions}`,
    singles: afterValues,
    sum: many(extreme(Math.min)),
  },
};
