/** What a build has written, whether its totals agree with the pane's, and the way back. */
import { Button } from "@fluentui/react-components";
import type { Built } from "../../flows/planErrands.ts";
import { Notice } from "../Notice.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { look, undo } from "./planSteps.ts";
import { Stage } from "./Stage.tsx";
import { TotalsAgree } from "./TotalsAgree.tsx";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

const titles = { built: "The plan is built", rebuilt: "The plan is rebuilt" };
const done = { built: "written", rebuilt: "up to date" };
const sheets = (names: readonly string[]) => (names.length === 1 ? "1 sheet" : `${names.length} sheets`);

export function BuiltPlan({ plan, built }: { readonly plan: PlanTabState; readonly built: Built }) {
  const styles = usePlanStyles();
  return (
    <Stage title={titles[built.kind]} takesFocus={plan.takesFocus}>
      <Notice
        intent="success"
        actions={
          <Button size="small" onClick={() => plan.change("Taking the build back", undo)}>
            Undo
          </Button>
        }
      >
        {sheets(built.sheets)} {done[built.kind]}: {built.sheets.join(", ")}.
      </Notice>
      <TotalsAgree totals={built.totals} />
      {built.kind === "rebuilt" && <ChangeList changes={built.changes} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => plan.go(async (errands) => ({ stage: await look(errands), isUndoable: true }))}
        >
          Show the plan
        </Button>
      </div>
    </Stage>
  );
}
