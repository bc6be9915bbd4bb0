/** Tests and choices; those that choose look only at the branch they take. */
import type { AstExpression } from "@borgar/fx";
import { compare, toNumber, toTruth } from "../coerce.ts";
import type { Functions, FunctionWords, Sum } from "../functionEntry.ts";
import { lift } from "../lift.ts";
import {
  errorValue,
  firstOf,
  isArea,
  isError,
  isMany,
  type Scalar,
  scalarsOf,
  type Value,
} from "../value.ts";

type Part = AstExpression | null | undefined;
type Choose = (parts: readonly Part[], evaluate: (part: Part) => Value) => Value;

interface ChoosingFunction extends FunctionWords {
  readonly choose: Choose;
}

const truths =
  (judge: (truths: readonly boolean[]) => boolean): Sum =>
  (args) => {
    const read = args.flatMap((arg) =>
      (isArea(arg) ? scalarsOf(arg).filter((one) => one !== null && typeof one !== "string") : [arg]).map(
        (one) => toTruth(firstOf(one)),
      ),
    );
    const broken = read.find(isError);
    return broken ?? judge(read as boolean[]);
  };

/** Asks of a value whether it is something; errors are answered, not passed on. */
const asks =
  (is: (value: Scalar) => boolean): Sum =>
  ([value = null]) =>
    isMany(value) ? { rows: value.rows.map((row) => row.map(is)) } : is(firstOf(value));

const isMissing = (value: Scalar): boolean => isError(value) && value.error === "#N/A";

export const logicFunctions: Functions = {
  AND: { words: "{all: and }", sum: truths((all) => all.every(Boolean)) },
  OR: { words: "{all: or }", sum: truths((all) => all.some(Boolean)) },
  XOR: {
    words: "an odd number of these hold: {all}",
    sum: truths((all) => all.filter(Boolean).length % 2 === 1),
  },
  NOT: {
    words: "not ({1})",
    sum: ([value = null]) =>
      lift([value], ([one = null]) => {
        const truth = toTruth(one);
        return isError(truth) ? truth : !truth;
      }),
  },
  TRUE: { words: "TRUE", sum: () => true },
  FALSE: { words: "FALSE", sum: () => false },
  NA: { words: "#N/A", sum: () => errorValue("#N/A") },
  ISERROR: { words: "{1} is an error", sum: asks(isError) },
  ISERR: { words: "{1} is an error other than #N/A", sum: asks((one) => isError(one) && !isMissing(one)) },
  ISNA: { words: "{1} is #N/A", sum: asks(isMissing) },
  ISBLANK: { words: "{1} is blank", sum: asks((one) => one === null) },
  ISNUMBER: { words: "{1} is a number", sum: asks((one) => typeof one === "number") },
  ISLOGICAL: { words: "{1} is TRUE or FALSE", sum: asks((one) => typeof one === "boolean") },
  ISNONTEXT: { words: "{1} is not text", sum: asks((one) => typeof one !== "string") },
  ISTEXT: { words: "{1} is text", sum: asks((one) => typeof one === "string") },
};

const choice: Choose = ([test, yes, no], evaluate) => {
  const tested = evaluate(test);
  if (isMany(tested))
    return lift([tested, evaluate(yes), evaluate(no)], ([one = null, then = null, otherwise = null]) => {
      const truth = toTruth(one);
      return isError(truth) ? truth : truth ? then : otherwise;
    });
  const truth = toTruth(firstOf(tested));
  if (isError(truth)) return truth;
  if (truth) return evaluate(yes);
  return no === undefined ? false : evaluate(no);
};

const firstThatHolds: Choose = (parts, evaluate) => {
  for (let at = 0; at < parts.length; at += 2) {
    const truth = toTruth(firstOf(evaluate(parts[at])));
    if (isError(truth)) return truth;
    if (truth) return evaluate(parts[at + 1]);
  }
  return errorValue("#N/A");
};

const insteadOf =
  (isBad: (value: Scalar) => boolean): Choose =>
  ([part, instead], evaluate) => {
    const value = evaluate(part);
    return isBad(firstOf(value)) ? evaluate(instead) : value;
  };

const numbered: Choose = ([number, ...choices], evaluate) => {
  const place = toNumber(firstOf(evaluate(number)));
  if (isError(place)) return place;
  const chosen = choices[Math.trunc(place) - 1];
  return chosen === undefined ? errorValue("#VALUE!") : evaluate(chosen);
};

const switched: Choose = ([sought, ...cases], evaluate) => {
  const value = firstOf(evaluate(sought));
  if (isError(value)) return value;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const one = firstOf(evaluate(cases[at]));
    if (!isError(one) && compare(one, value) === 0) return evaluate(cases[at + 1]);
  }
  return cases.length % 2 ? evaluate(cases.at(-1)) : errorValue("#N/A");
};

export const choosingFunctions: Readonly<Record<string, ChoosingFunction>> = {
  IF: { words: "{2} if {1}[, otherwise {3}]", choose: choice },
  IFS: {
    words: "{2} if {1}[, else {4} if {3}]*",
    choose: firstThatHolds,
  },
  IFERROR: { words: "{1}, or {2} if that is an error", choose: insteadOf(isError) },
  IFNA: { words: "{1}, or {2} if that is #N/A", choose: insteadOf(isMissing) },
  CHOOSE: {
    words: "the one of {2}[, {3}]* whose number is {1}",
    wordsFor: ([number]) => (number === undefined ? undefined : "number {1} of {2}[, {3}]*"),
    choose: numbered,
  },
  SWITCH: {
    words: "{3} where {1} is {2}[, {5} where it is {4}]*",
    wordsFor: ({ length }) =>
      length % 2 ? undefined : `{3} where {1} is {2}[, {5} where it is {4}]*, otherwise {${String(length)}}`,
    choose: switched,
  },
};
