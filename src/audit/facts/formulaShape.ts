/** What can be read off a formula once for all cells that hold the same one, relative to themselves. */
import type { Token } from "@borgar/fx";
import { isLostReference } from "../../formula/excel/isLostReference.ts";
import { tokensOf } from "../../formula/excel/tokensOf.ts";
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
  const tokens = joined(tokensOf(formula, { negativeNumbers: false }).filter(isMark));
  const calls: string[] = [];
  const parts: Parts = { uses: [], constants: [], functions: [], names: [] };
  let skeleton = "";
  for (let place = 0; place < tokens.length; place++) {
    const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
    if (!token) continue;
    const reference = isCells(token) ? readA1(token.value, row, column) : undefined;
    gather(parts, token, reference, calls.at(-1), before?.value, after?.value);
    follow(calls, token, before);
    skeleton += blotOf(token, reference);
  }
  const { uses, constants, functions, names } = parts;
  const isBroken = /#REF!/i.test(formula) && tokens.some(isLostReference);
  return { r1c1, sample: { formula, row, column }, skeleton, uses, constants, functions, names, isBroken };
}

interface Parts {
  readonly uses: Use[];
  readonly constants: Constant[];
  readonly functions: string[];
  readonly names: string[];
}

function gather(
  { uses, constants, functions, names }: Parts,
  { type, value }: Token,
  reference: Reference | undefined,
  caller = "",
  before = "",
  after = "",
): void {
  if (reference) uses.push({ caller, before, after, reference });
  if (type === "number") constants.push({ caller, before, after, value: Number(value) });
  if (type === "func") functions.push(plainName(value));
  if (nameTypes.has(type)) names.push(value);
}

/** Pay!B2:Pay!B9 reads what Pay!B2:B9 reads. */
function joined(tokens: Token[]): Token[] {
  for (let place = tokens.length - 2; place > 0; place--) {
    if (tokens[place]?.value !== ":") continue;
    const [from, to] = [tokens[place - 1], tokens[place + 1]];
    if (!from || !to || !isOneRange(from, to)) continue;
    const end = to.value.slice(to.value.lastIndexOf("!") + 1);
    tokens.splice(place - 1, 3, { ...from, value: `${from.value}:${end}` });
  }
  return tokens;
}

const isOneRange = (from: Token, to: Token): boolean =>
  isCells(from) && isCells(to) && sheetIn(to) !== "" && sheetIn(from) === sheetIn(to);

const sheetIn = ({ value }: Token): string => value.slice(0, value.lastIndexOf("!") + 1).replaceAll("'", "");

const nameTypes: ReadonlySet<string> = new Set(["range_named", "structured"]);
const isCells = ({ type }: Token): boolean => type.startsWith("range") && !nameTypes.has(type);

/** A plus in front changes nothing. */
const isMark = ({ type, value }: Token, place: number, tokens: readonly Token[]): boolean =>
  type !== "whitespace" &&
  type !== "fx_prefix" &&
  !(value === "+" && (tokens[place - 1]?.type ?? "fx_prefix") === "fx_prefix");

function blotOf({ type, value }: Token, reference: Reference | undefined): string {
  if (reference) return (reference.isRange ? "r:r" : "r") + (reference.sheet && "!");
  return blots[type] ?? value.toUpperCase();
}
const plainName = (name: string): string => name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");

/** Keeps the functions that are open at a token; a plain bracket stands for the function around it. */
function follow(calls: string[], { type, value }: Token, before: Token | undefined): void {
  if (type !== "operator") return;
  if (opening.test(value)) {
    calls.push(before?.type === "func" ? plainName(before.value) : (calls.at(-1) ?? ""));
  } else if (closing.test(value)) calls.pop();
}
