/** A plan from input sheets that stand in this workbook without a record of their build. */
import { Button } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import type { FoundInputs } from "../../flows/planErrands.ts";
import { proposeFound } from "./planSteps.ts";
import { PlanNameFields } from "./PlanNameFields.tsx";
import { usePlanName } from "./usePlanName.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

interface FromWorkbookProps {
  readonly plan: PlanTabState;
  readonly found: FoundInputs;
}

export function FromWorkbook({ plan, found }: FromWorkbookProps) {
  const styles = usePlanStyles();
  const name = usePlanName(found.title);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    name.submit((named) => plan.go((errands) => proposeFound(errands, named)));
  };
  return (
    <form onSubmit={submit} noValidate className={styles.section}>
      <p className={styles.quiet}>
        Sheets of a plan stand here ({found.sheets.join(", ")}), but not what its build kept about itself.
        Their inputs can be read by their headings; tables that are not here count as empty. Formulas over
        figures and comparisons of a plan file stand on no sheet and are left out; the council stands for the
        author, and the date is today's.
      </p>
      <PlanNameFields name={name} titleWords="Type the plan's title." />
      <div>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={plan.flow.isBusy}>
          Read these sheets
        </Button>
      </div>
    </form>
  );
}
