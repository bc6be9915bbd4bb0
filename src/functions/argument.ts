/** One argument of a custom function: its name in Excel's help, the cells given, and how a cell is read. */
import { ModelError } from "../model/modelError.ts";
import { advice, sentences } from "../model/sentences.ts";
import { parseFinancialYear } from "../model/time/parseFinancialYear.ts";
import { isBlank, noFigure, wrongKind } from "./cell.ts";

export interface Argument<Value> {
  readonly name: string;
  /** A matrix of cells; a bare value where the formula held a single one. */
  readonly given: unknown;
  readonly read: (name: string, cell: unknown) => Value;
}

type Reader<Value> = (name: string, cell: unknown) => Value;

const readNumber: Reader<number> = (name, cell) => {
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return 0;
  throw wrongKind(name, cell, advice.number);
};

/** Reserves answer text with #NUM!, so that a broken corkscrew stands out from a mistyped sum. */
const readBalance: Reader<number> = (name, cell) => {
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return 0;
  throw wrongKind(name, cell, advice.number, "#NUM!");
};

/** Days only: a date's time of day does not move a month. */
const readDate: Reader<number> = (name, cell) => {
  if (typeof cell === "number") return Math.floor(cell);
  if (isBlank(cell)) return 0;
  throw wrongKind(name, cell, advice.date);
};

const readFinancialYear: Reader<number> = (name, cell) => {
  if (isBlank(cell) || cell === 0) return parseFinancialYear(name, "");
  if (typeof cell === "number") return parseFinancialYear(name, cell);
  if (typeof cell !== "string") throw wrongKind(name, cell, advice.financialYear);
  const problem = noFigure(name, cell);
  if (problem) throw problem;
  return parseFinancialYear(name, cell);
};

/** A year that no table would refuse: 2018-19 typed without its quotes comes to 1999, and must not pass for a year. */
const readTypedYear: Reader<number> = (name, cell) => {
  if (cell === 1999) throw new ModelError("#VALUE!", sentences.unquotedYear(name));
  return readFinancialYear(name, cell);
};

/** 2025, also as the text that a header cell may hold. */
const readCalendarYear: Reader<number> = (name, cell) => {
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return 0;
  if (typeof cell === "string" && /^\s*\d{4}\s*$/.test(cell)) return Number(cell);
  throw wrongKind(name, cell, advice.calendarYear);
};

const readWord: Reader<string> = (name, cell) => {
  const problem = noFigure(name, cell);
  if (problem) throw problem;
  if (isBlank(cell) || cell === 0) return "";
  return typeof cell === "string" ? cell.trim() : String(cell);
};

/** A blank, or the 0 that Excel makes of one, leaves the choice to the sum. */
const readChoice: Reader<string | undefined> = (name, cell) => {
  const chosen = readWord(name, cell);
  return chosen === "" || chosen === "0" ? undefined : chosen;
};

const readSwitch: Reader<boolean> = (name, cell) => {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  if (isBlank(cell)) return false;
  throw wrongKind(name, cell, advice.switch);
};

const omitted = (): undefined => undefined;

const argument =
  <Value>(read: Reader<Value>) =>
  (name: string, given: unknown): Argument<Value> => ({ name, given, read });

/**
 * Whether an argument is left out of the formula: it arrives as a bare null, while a blank cell given for it counts as 0.
 *
 * A caller that sends nothing at all has the runtime put its own object, the call's context, in the next place.
 */
export const isLeftOut = (given: unknown): boolean =>
  given === null ||
  given === undefined ||
  (typeof given === "object" && !Array.isArray(given) && !("code" in given));

const optional =
  <Value>(read: Reader<Value>) =>
  (name: string, given: unknown): Argument<Value | undefined> =>
    isLeftOut(given) ? { name, given: null, read: omitted } : { name, given, read };

export const number = argument(readNumber);
export const balance = argument(readBalance);
export const date = argument(readDate);
export const financialYear = argument(readFinancialYear);
export const typedYear = argument(readTypedYear);
export const calendarYear = argument(readCalendarYear);
export const word = argument(readWord);
export const choice = optional(readChoice);
export const optionalNumber = optional(readNumber);
export const optionalSwitch = optional(readSwitch);
