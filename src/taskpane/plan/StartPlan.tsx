/** No plan in the workbook: the ways to begin one. */
import { ExampleList } from "./ExampleList.tsx";
import { Fold } from "./Fold.tsx";
import { NewPlanForm } from "./NewPlanForm.tsx";
import { PlanFile } from "./PlanFile.tsx";
import { Stage } from "./Stage.tsx";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

export function StartPlan({ plan }: { readonly plan: PlanTabState }) {
  const styles = usePlanStyles();
  return (
    <Stage title="Start a plan" takesFocus={plan.takesFocus}>
      <p className={styles.words}>
        This workbook holds no plan yet. A plan is a set of sheets with live formulas: your inputs, staff,
        pay, placements, the gap of each year, and checks. You see what it comes to before anything is
        written.
      </p>
      <div>
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
