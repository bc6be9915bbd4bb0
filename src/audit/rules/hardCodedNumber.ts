/** Numbers inside a formula that belong in a cell of their own: adjustments added at the end, rates, typed sums. */
import type { Constant, FormulaShape } from "../facts/formulaShape.ts";
import { figureText } from "../figureText.ts";
import { type Message, message } from "../message.ts";
import { formulaRule, type Verdict } from "./formulaRule.ts";

/** Numbers of the calendar and of arithmetic. */
const plain = new Set([0, 1, 2, 3, 4, 5, 6, 7, 12, 24, 52, 60, 365, 366]);
const isPlain = ({ value }: Constant): boolean => plain.has(value) || Number.isInteger(Math.log10(value));

export const hardCodedNumber = formulaRule("hardCodedNumber", (shape): Verdict | undefined => {
  if (shape.names.length > 0) return undefined;
  if (shape.uses.length === 0) return typedSum(shape);
  const numbers = shape.constants.filter((constant) => constant.caller === "" && !isPlain(constant));
  const plugs = numbers.filter(isAdded);
  if (plugs.length > 0) {
    return verdict("warning", 0.5, message`Added inside the formula: ${named(plugs.map(signed))}. ${advice}`);
  }
  if (numbers.length === 0) return undefined;
  const typed = named(numbers.map(({ value }) => figureText(value)));
  return verdict("note", 0.4, message`Typed into the formula: ${typed}. ${advice}`);
});

const typedSum = ({ constants, functions }: FormulaShape): Verdict | undefined =>
  constants.length > 1 && functions.length === 0
    ? verdict("note", 0.3, message`A sum of typed numbers: where they come from is not shown. ${advice}`)
    : undefined;

/** Not a part of a product, nor what something is measured against. */
const isAdded = ({ before, after }: Constant): boolean =>
  (before === "+" || before === "-") && (after === "" || after === "+" || after === "-");

const signed = ({ value, before }: Constant): string => (before === "-" ? "−" : "") + figureText(value);

const mostNamed = 3;

function named(numbers: readonly string[]): string {
  const all = [...new Set(numbers)];
  const some = all.slice(0, mostNamed).join(" and ");
  return all.length > mostNamed ? `${some} and others` : some;
}

const advice = "Give each such number a cell of its own, with a label and its source.";

const verdict = (tier: Verdict["tier"], confidence: number, what: Message): Verdict => ({
  category: "hard-coded",
  tier,
  confidence,
  message: what,
});
