/** Numbers inside a formula that belong in a cell of their own: adjustments added at the end, rates, typed sums. */
import type { Constant, FormulaShape } from "../facts/formulaShape.ts";
import { formulaRule, type Verdict } from "./formulaRule.ts";

/** Numbers of the calendar and of arithmetic. */
const plain = new Set([0, 1, 2, 3, 4, 5, 6, 7, 12, 24, 52, 60, 365, 366]);
const isPlain = ({ value }: Constant): boolean => plain.has(value) || Number.isInteger(Math.log10(value));

export const hardCodedNumber = formulaRule("hardCodedNumber", (shape): Verdict | undefined => {
  if (shape.names.length > 0) return undefined;
  if (shape.uses.length === 0) return typedSum(shape);
  const numbers = shape.constants.filter((constant) => constant.caller === "" && !isPlain(constant));
  const plug = numbers.find(isAdded);
  if (plug) return verdict("warning", 0.5, `${String(plug.value)} is added inside the formula.`);
  const [first] = numbers;
  return first && verdict("note", 0.4, `The formula holds the number ${String(first.value)}.`);
});

const typedSum = ({ constants, functions }: FormulaShape): Verdict | undefined =>
  constants.length > 1 && functions.length === 0
    ? verdict("note", 0.3, "A sum of typed numbers: where they come from is not shown.")
    : undefined;

/** Not a part of a product, nor what something is measured against. */
const isAdded = ({ before, after }: Constant): boolean =>
  (before === "+" || before === "-") && (after === "" || after === "+" || after === "-");

const verdict = (tier: Verdict["tier"], confidence: number, what: string): Verdict => ({
  category: "hard-coded",
  tier,
  confidence,
  message: `${what} Give it a cell of its own, with a label and its source.`,
});
