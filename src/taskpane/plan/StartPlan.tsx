/** No plan in the workbook: the ways to begin one. */
import type { NoPlan } from "../../flows/planErrands.ts";
import { Notice } from "../Notice.tsx";
import { ExampleList } from "./ExampleList.tsx";
import { Fold } from "./Fold.tsx";
import { FromWorkbook } from "./FromWorkbook.tsx";
import { NewPlanForm } from "./NewPlanForm.tsx";
import { PlanFile } from "./PlanFile.tsx";
import { Stage } from "./Stage.tsx";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

interface StartPlanProps {
  readonly plan: PlanTabState;
  readonly workbook: NoPlan;
}

const unfinishedWords =
  "The first build of a plan broke off here before it was finished, as when Excel is closed on the way. Build the plan again: it completes the sheets that are there, and your own are not touched.";

export function StartPlan({ plan, workbook: { found, isUnfinished } }: StartPlanProps) {
  const styles = usePlanStyles();
  return (
    <Stage title="Start a plan" takesFocus={plan.takesFocus}>
      {isUnfinished && <Notice intent="warning">{unfinishedWords}</Notice>}
      <p className={styles.words}>
        This workbook holds no plan yet. A plan is a set of sheets with live formulas: your inputs, staff,
        pay, placements, the gap of each year, and checks. You see what it comes to before anything is
        written.
      </p>
      <div>
        {found && (
          <Fold title="From this workbook" group="start">
            <FromWorkbook plan={plan} found={found} />
          </Fold>
        )}
        <Fold title="A new plan" group="start">
          <NewPlanForm plan={plan} />
        </Fold>
        <Fold title="From an example" group="start">
          <ExampleList plan={plan} />
        </Fold>
        <Fold title="From a plan file" group="start">
          <PlanFile plan={plan} />
        </Fold>
      </div>
    </Stage>
  );
}
