/** SUBTOTAL and AGGREGATE: sums that pass over other subtotals, hidden rows or errors. */
import { toNumber } from "../coerce.ts";
import type { Calling, Functions, Sum } from "../functionEntry.ts";
import { NotWorkedOut } from "../notWorkedOut.ts";
import { type Area, errorValue, firstOf, isArea, isError, type Scalar, type Value } from "../value.ts";
import { rankFunctions } from "./rankFunctions.ts";
import { sumFunctions } from "./sumFunctions.ts";

interface Kind {
  readonly name: string;
  readonly words: string;
}

const kinds: Readonly<Record<number, Kind>> = {
  1: { name: "AVERAGE", words: "the average of" },
  2: { name: "COUNT", words: "how many numbers there are in" },
  3: { name: "COUNTA", words: "how many cells are filled in" },
  4: { name: "MAX", words: "the largest of" },
  5: { name: "MIN", words: "the smallest of" },
  6: { name: "PRODUCT", words: "the product of" },
  7: { name: "STDEV.S", words: "the standard deviation of" },
  8: { name: "STDEV.P", words: "the standard deviation of" },
  9: { name: "SUM", words: "the sum of" },
  10: { name: "VAR.S", words: "the variance of" },
  11: { name: "VAR.P", words: "the variance of" },
  12: { name: "MEDIAN", words: "the middle value of" },
  14: { name: "LARGE", words: "number {4} from the top of" },
  15: { name: "SMALL", words: "number {4} from the bottom of" },
  16: { name: "PERCENTILE", words: "the value below which a share of {4} lies of" },
  17: { name: "QUARTILE", words: "quartile {4} of" },
};

const hidden = 100;
const lastOfSubtotal = 11;
/** MODE.SNGL, PERCENTILE.EXC and QUARTILE.EXC. */
const notWorkedOut = new Set([13, 18, 19]);
/** Those after it want a place as well as a list. */
const lastOfLists = 13;

interface PassedOver {
  readonly subtotals: boolean;
  readonly hiddenRows: boolean;
  readonly errors: boolean;
}

const subtotal: Sum = ([code = null, ...areas], calling) => {
  const number = toNumber(firstOf(code));
  if (isError(number)) return number;
  const kind = number > hidden ? number - hidden : number;
  const hiddenRows = number > hidden || calling.isFiltered === true;
  if (kind > lastOfSubtotal) return errorValue("#VALUE!");
  return summed(kind, areas, { subtotals: true, hiddenRows, errors: false }, calling);
};

/** By the option of AGGREGATE: the first four pass over other subtotals too. */
const passedOver = (option: number): PassedOver => ({
  subtotals: option < 4,
  hiddenRows: [1, 3, 5, 7].includes(option),
  errors: [2, 3, 6, 7].includes(option),
});

const aggregate: Sum = ([code = null, option = null, ...areas], calling) => {
  const [kind, how] = [toNumber(firstOf(code)), toNumber(firstOf(option))];
  if (isError(kind)) return kind;
  return isError(how) ? how : summed(kind, areas, passedOver(how), calling);
};

function summed(kind: number, areas: readonly Value[], over: PassedOver, calling: Calling): Value {
  if (notWorkedOut.has(kind)) throw new NotWorkedOut(`AGGREGATE of kind ${String(kind)}`);
  const name = kinds[kind]?.name ?? "";
  if (kind > lastOfLists && areas.length < 2) return errorValue("#VALUE!");
  const sum = sumFunctions[name] ?? rankFunctions[name];
  return sum
    ? sum.sum(
        areas.map((area) => kept(area, over, calling)),
        calling,
      )
    : errorValue("#VALUE!");
}

/** With a blank for each cell that is passed over. */
function kept(value: Value, over: PassedOver, calling: Calling): Value {
  if (!isArea(value)) return value;
  const { rows, place } = value;
  const isOut = place ? outside(place, over, calling) : () => false;
  const cell = (one: Scalar, row: number, column: number): Scalar =>
    isOut(row, column) || (over.errors && isError(one)) ? null : one;
  return { rows: rows.map((line, row) => line.map((one, column) => cell(one, row, column))) };
}

function outside(
  { sheet, top, left }: NonNullable<Area["place"]>,
  { subtotals, hiddenRows }: PassedOver,
  { cells }: Calling,
): (row: number, column: number) => boolean {
  const hiddenOnes = cells.sheet(sheet)?.sheet.hiddenRows;
  return (row, column) =>
    (hiddenRows && hiddenOnes?.has(top + row) === true) ||
    (subtotals &&
      /\b(SUBTOTAL|AGGREGATE)\(/i.test(cells.cell(sheet, top + row, left + column)?.formula ?? ""));
}

const subtotalWords = ([code = 0]: readonly (number | undefined)[]): string | undefined => {
  const words = kinds[code % hidden]?.words;
  const rows = code > hidden ? "other subtotals and hidden rows" : "other subtotals";
  return words && `${words} {2}[ and {3}]*, ${rows} left out`;
};

const passable = [
  ["subtotals", "other subtotals"],
  ["hiddenRows", "hidden rows"],
  ["errors", "errors"],
] as const;

const aggregateWords = ([code = 0, option = 0]: readonly (number | undefined)[]): string | undefined => {
  const over = passedOver(option);
  const out = passable.filter(([name]) => over[name]).map(([, said]) => said);
  const words = kinds[code]?.words;
  return words && `${words} {3}${out.length === 0 ? "" : `, ${out.join(" and ")} left out`}`;
};

export const subtotalFunctions: Functions = {
  SUBTOTAL: {
    words: "the subtotal (kind {1}) of {2}[ and {3}]*, other subtotals left out",
    wordsFor: subtotalWords,
    sum: subtotal,
  },
  AGGREGATE: {
    words: "the total (kind {1}, option {2}) of {3}[ and {4}]",
    wordsFor: aggregateWords,
    sum: aggregate,
  },
};
