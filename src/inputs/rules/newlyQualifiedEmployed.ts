/** Newly qualified staff are some of the employed. */
import type { Fault } from "../fault.ts";
import type { PlanInputs } from "../planInputs.ts";

export const newlyQualifiedEmployed = ({ posts }: PlanInputs): Fault[] =>
  posts.flatMap(({ newlyQualified, employed }, index) =>
    newlyQualified > employed
      ? [
          {
            path: ["posts", index, "newlyQualified"],
            what: `newly qualified is ${newlyQualified} FTE, but only ${employed} are employed`,
            fix: `type ${employed} or less`,
          },
        ]
      : [],
  );
