/** What can be read off a formula once for all cells that hold the same one, relative to themselves. */
import { mergeRefTokens, tokenize, type Token } from "@borgar/fx";
import { readA1, type Reference } from "./reference.ts";

interface Place {
  /** The function that it is an argument of, such as SUM; empty outside of functions. */
  readonly caller: string;
  /** The operator or other mark before it, such as * or ( or a comma. */
  readonly before: string;
  /** As before. */
  readonly after: string;
}

interface Use extends Place {
  readonly reference: Reference;
}

export interface Constant extends Place {
  readonly value: number;
}

export interface FormulaShape {
  readonly r1c1: string;
  /** One cell that holds it. */
  readonly sample: { readonly formula: string; readonly row: number; readonly column: number };
  /** The formula with references, numbers and texts blotted out: equal where the same is done with other cells. */
  readonly skeleton: string;
  readonly uses: readonly Use[];
  readonly constants: readonly Constant[];
  /** Upper case, without prefixes such as _xlfn. */
  readonly functions: readonly string[];
  /** Names, tables and whatever else stands for cells without saying which. */
  readonly names: readonly string[];
  /** Whether #REF! stands in it. */
  readonly isBroken: boolean;
}

/** What stands for a token in the skeleton; other tokens stand for themselves. */
const blots: Readonly<Record<string, string>> = { number: "1", string: '"', bool: "1", whitespace: "" };
const opening = /[({]/;
const closing = /[)}]/;

/** @param formula as it stands in the cell at row and column, of which r1c1 is the relative text */
export function formulaShape(formula: string, r1c1: string, row: number, column: number): FormulaShape {
  const tokens = mergeRefTokens(tokenize(formula, { negativeNumbers: false })).filter(isMark);
  const uses: Use[] = [];
  const constants: Constant[] = [];
  const calls: string[] = [];
  const skeleton: string[] = [];
  tokens.forEach((token, place) => {
    const where = placeOf(tokens, place, calls.at(-1));
    const reference = isCells(token) ? readA1(token.value, row, column) : undefined;
    if (reference) uses.push({ ...where, reference });
    if (token.type === "number") constants.push({ ...where, value: Number(token.value) });
    follow(calls, token, tokens[place - 1]);
    skeleton.push(reference ? blotOf(reference) : (blots[token.type] ?? token.value.toUpperCase()));
  });
  return {
    r1c1,
    sample: { formula, row, column },
    skeleton: skeleton.join(""),
    uses,
    constants,
    functions: tokens.filter(({ type }) => type === "func").map(({ value }) => plainName(value)),
    names: tokens.filter(({ type }) => nameTypes.has(type)).map(({ value }) => value),
    isBroken: tokens.some(({ type, value }) => type === "error" && value.toUpperCase() === "#REF!"),
  };
}

const nameTypes: ReadonlySet<string> = new Set(["range_named", "structured"]);
const isCells = ({ type }: Token): boolean => type.startsWith("range") && !nameTypes.has(type);

/** A plus in front changes nothing. */
const isMark = ({ type, value }: Token, place: number, tokens: readonly Token[]): boolean =>
  type !== "whitespace" &&
  type !== "fx_prefix" &&
  !(value === "+" && (tokens[place - 1]?.type ?? "fx_prefix") === "fx_prefix");

const blotOf = ({ isRange, sheet }: Reference): string => (isRange ? "r:r" : "r") + (sheet && "!");
const plainName = (name: string): string => name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");

const placeOf = (tokens: readonly Token[], place: number, caller = ""): Place => ({
  caller,
  before: tokens[place - 1]?.value ?? "",
  after: tokens[place + 1]?.value ?? "",
});

/** Keeps the functions that are open at a token; a plain bracket stands for the function around it. */
function follow(calls: string[], { type, value }: Token, before: Token | undefined): void {
  if (type !== "operator") return;
  if (opening.test(value)) {
    calls.push(before?.type === "func" ? plainName(before.value) : (calls.at(-1) ?? ""));
  } else if (closing.test(value)) calls.pop();
}
