/** Money over time: present values, loans, and the rate that a row of payments earns. */
import { toNumber } from "../coerce.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { lift } from "../lift.ts";
import { numbersOf } from "../numbersOf.ts";
import { errorValue, firstOf, isError, type Scalar, type Value } from "../value.ts";
import { withNumbers } from "../withNumbers.ts";

const ofNumbers =
  (sum: (...numbers: number[]) => Scalar): Sum =>
  (args) =>
    lift(args, (parts) => {
      const read = parts.map(toNumber);
      return read.find(isError) ?? sum(...(read as number[]));
    });

const netPresentValue: Sum = ([rate, ...flows]) =>
  withNumbers([rate], (discount = 0) => {
    const amounts = numbersOf(flows);
    return isError(amounts) ? amounts : worth(discount, amounts, 1);
  });

/** @param first how many periods from now the first amount falls */
const worth = (rate: number, amounts: readonly number[], first: number): number =>
  amounts.reduce((sum, amount, at) => sum + amount / (1 + rate) ** (at + first), 0);

/** What payments of 1 a period add up to by the end, as Excel's five functions of a loan share it. */
const annuity = (rate: number, periods: number, atStart: number): number =>
  rate === 0 ? periods : (((1 + rate) ** periods - 1) / rate) * (atStart ? 1 + rate : 1);

const payment = (rate = 0, periods = 0, now = 0, later = 0, atStart = 0): number =>
  -(now * (1 + rate) ** periods + later) / annuity(rate, periods, atStart);

const presentValue = (rate = 0, periods = 0, paid = 0, later = 0, atStart = 0): number =>
  -(later + paid * annuity(rate, periods, atStart)) / (1 + rate) ** periods;

const futureValue = (rate = 0, periods = 0, paid = 0, now = 0, atStart = 0): number =>
  -(now * (1 + rate) ** periods + paid * annuity(rate, periods, atStart));

const periodsNeeded = (...loan: number[]): Scalar =>
  loan[0] === 0 ? withoutInterest(loan) : withInterest(loan);

const withoutInterest = ([, paid = 0, now = 0, later = 0]: number[]): Scalar =>
  paid === 0 ? errorValue("#NUM!") : -(now + later) / paid;

function withInterest([rate = 0, paid = 0, now = 0, later = 0, atStart = 0]: number[]): Scalar {
  const level = (paid * (atStart ? 1 + rate : 1)) / rate;
  return Math.log((level - later) / (level + now)) / Math.log(1 + rate);
}

/** The interest in the payment of one period: on what is owed after those before it. */
function interest(
  [rate = 0, period = 1]: number[],
  paid: number,
  [now = 0, , atStart = 0]: number[],
): number {
  if (period === 1 && atStart) return 0;
  const owed = futureValue(rate, period - 1, paid, now, atStart);
  return (owed * rate) / (atStart ? 1 + rate : 1);
}

/** The payment, and the interest in it. */
function payments(rate = 0, period = 1, periods = 0, ...loan: number[]): readonly [number, number] {
  const paid = payment(rate, periods, ...loan);
  return [paid, interest([rate, period], paid, loan)];
}

const mostTries = 100;
const near = 1e-12;

/** Where the amounts come to nothing: Newton's steps from a guess. */
function rateOf(value: (rate: number) => number, guess: number): Scalar {
  let rate = guess;
  for (let tries = 0; tries < mostTries; tries++) {
    const slope = (value(rate + 1e-6) - value(rate - 1e-6)) / 2e-6;
    const next = rate - value(rate) / slope;
    if (!Number.isFinite(next) || next <= -1) return errorValue("#NUM!");
    if (Math.abs(next - rate) <= near) return next;
    rate = next;
  }
  return errorValue("#NUM!");
}

const usualGuess = 0.1;

const guessIn = (value: Value | undefined): number => {
  const guess = toNumber(firstOf(value ?? usualGuess));
  return isError(guess) ? usualGuess : guess;
};

const internalRate: Sum = ([flows = null, guess]) => {
  const amounts = numbersOf([flows]);
  if (isError(amounts)) return amounts;
  const pays = amounts.some((one) => one < 0) && amounts.some((one) => one > 0);
  return pays ? rateOf((rate) => worth(rate, amounts, 0), guessIn(guess)) : errorValue("#NUM!");
};

const days = 365;

function datedFlows(flows: Value, dates: Value): readonly (readonly [number, number])[] | undefined {
  const [amounts, serials] = [numbersOf([flows]), numbersOf([dates])];
  if (isError(amounts) || isError(serials) || amounts.length !== serials.length) return undefined;
  return amounts.map((amount, at) => [amount, ((serials[at] ?? 0) - (serials[0] ?? 0)) / days]);
}

const datedWorth = (rate: number, flows: readonly (readonly [number, number])[]): number =>
  flows.reduce((sum, [amount, years]) => sum + amount / (1 + rate) ** years, 0);

const datedPresentValue: Sum = ([rate, flows = null, dates = null]) =>
  withNumbers([rate], (discount = 0) => {
    const dated = datedFlows(flows, dates);
    return dated ? datedWorth(discount, dated) : errorValue("#NUM!");
  });

const datedRate: Sum = ([flows = null, dates = null, guess]) => {
  const dated = datedFlows(flows, dates);
  return dated ? rateOf((rate) => datedWorth(rate, dated), guessIn(guess)) : errorValue("#NUM!");
};

const loanRate = (periods = 0, paid = 0, now = 0, later = 0, atStart = 0, guess = usualGuess): Scalar =>
  rateOf((rate) => futureValue(rate, periods, paid, now, atStart) - later, guess);

export const financeFunctions: Functions = {
  NPV: { words: "the present value at a rate of {1} of {2}[, {3}]*", sum: netPresentValue },
  XNPV: { words: "the present value at a rate of {1} of {2} on {3}", sum: datedPresentValue },
  IRR: { words: "the rate at which {1} come to nothing", format: "0%", sum: internalRate },
  XIRR: { words: "the rate at which {1} on {2} come to nothing", format: "0%", sum: datedRate },
  PMT: {
    words: "the payment that repays {3} in {2} periods at a rate of {1}",
    sum: ofNumbers(payment),
  },
  IPMT: {
    words: "the interest in payment {2} of {3} that repay {4} at a rate of {1}",
    sum: ofNumbers((...loan) => payments(...loan)[1]),
  },
  PPMT: {
    words: "the repayment in payment {2} of {3} that repay {4} at a rate of {1}",
    sum: ofNumbers((...loan) => payments(...loan)[0] - payments(...loan)[1]),
  },
  PV: { words: "the value now of {2} payments of {3|0} at a rate of {1}", sum: ofNumbers(presentValue) },
  FV: {
    words: "the value after {2} payments of {3|0}[, and of {4} now,] at a rate of {1}",
    sum: ofNumbers(futureValue),
  },
  NPER: { words: "the payments of {2} that repay {3} at a rate of {1}", sum: ofNumbers(periodsNeeded) },
  RATE: {
    words: "the rate at which {1} payments of {2} repay {3}",
    format: "0%",
    sum: ofNumbers(loanRate),
  },
  SLN: {
    words: "{1} less {2}, spread evenly over {3} periods",
    sum: ofNumbers((cost = 0, left = 0, life = 1) => (cost - left) / life),
  },
};
