/** Errors in cells are answers, not faults: nobody reads where in the code they arose. */

/** Does the work with no call stacks taken, which a column of published codes runs four times as fast without. */
export function withoutStacks<Result>(work: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
