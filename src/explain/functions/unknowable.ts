/** Functions whose result a workbook does not tell, and why. */
import type { FunctionEntry, Functions } from "../functionEntry.ts";
import { NotWorkedOut } from "../notWorkedOut.ts";

const draws = "it draws new numbers at each calculation";
const tells = "it tells of the Excel that calculates, not of the workbook";
const asks = "it asks a source outside the workbook";

/** @param why as a sentence goes on after "because" */
const unknown = (name: string, why: string, words: string): readonly [string, FunctionEntry] => [
  name,
  {
    words,
    sum: () => {
      throw new NotWorkedOut(name, why);
    },
  },
];

export const unknowable: Functions = Object.fromEntries([
  unknown("RAND", draws, "a random share of 1"),
  unknown("RANDBETWEEN", draws, "a random whole number from {1} to {2}"),
  unknown("RANDARRAY", draws, "random numbers"),
  unknown("CELL", tells, "the {1}[ of {2}]"),
  unknown("INFO", tells, "Excel's {1}"),
  unknown("GETPIVOTDATA", "it reads a pivot table", "the pivot table's {1}[ where {3} is {4}]"),
  unknown("CUBEVALUE", asks, "the value of {2} from {1}"),
  unknown("CUBEMEMBER", asks, "the member {2} of {1}"),
  unknown("WEBSERVICE", asks, "what {1} answers"),
  unknown("RTD", asks, "what {1} answers"),
]);
