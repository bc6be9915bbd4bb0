/** Cases beyond their timescale are some of the cases. */
import type { Fault } from "../fault.ts";
import type { PlanInputs } from "../planInputs.ts";

export const casesOver = ({ cases }: PlanInputs): Fault[] =>
  cases.flatMap(({ cases: open, timescale }, index) =>
    timescale && timescale.casesOver > open
      ? [
          {
            path: ["cases", index, "timescale", "casesOver"],
            what: `${timescale.casesOver} cases are over their timescale, but only ${open} are open`,
            fix: `type ${open} or less`,
          },
        ]
      : [],
  );
