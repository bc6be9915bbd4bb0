/** The plan over more years, or fewer. */
import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanInputs } from "../../inputs/planInputs.ts";
import type { WorkbookOptions } from "../../sheet/planWorkbook.ts";
import { changeYears } from "./planSteps.ts";
import { planYears } from "./planYears.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

interface ChangeYearsProps {
  readonly plan: PlanTabState;
  readonly inputs: PlanInputs;
  readonly options: WorkbookOptions;
}

export function ChangeYears({ plan, inputs, options }: ChangeYearsProps) {
  const styles = usePlanStyles();
  const [years, setYears] = useState(inputs.years);
  const rebuild = () =>
    plan.change("Rebuilding the plan", (errands, watching) =>
      changeYears(errands, { inputs, years }, options, watching),
    );
  return (
    <>
      <Select
        size="small"
        aria-label="Years after the base year"
        value={years}
        onChange={(_, { value }) => setYears(Number(value))}
      >
        {planYears.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </Select>
      <span className={styles.quiet}>
        In added years assumptions go on as in the last year, and growth and changes are nought. Fewer years
        drop what was typed in the later ones.
      </span>
      <Button size="small" disabledFocusable={plan.flow.isBusy || years === inputs.years} onClick={rebuild}>
        Rebuild over {years === 1 ? "1 year" : `${years} years`}
      </Button>
    </>
  );
}
