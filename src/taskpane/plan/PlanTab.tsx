/** The plan: made, built into the workbook, looked at and kept up to date. */
import { Button } from "@fluentui/react-components";
import { Notice } from "../Notice.tsx";
import { BuiltPlan } from "./BuiltPlan.tsx";
import { PlanOverview } from "./PlanOverview.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { ReviewPlan } from "./ReviewPlan.tsx";
import { StartPlan } from "./StartPlan.tsx";
import { undo } from "./planSteps.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import { usePlanTab, type PlanTabState } from "./usePlanTab.ts";
import { Working } from "./Working.tsx";

function Said({ plan }: { readonly plan: PlanTabState }) {
  const { flow, said, isUndoable, stage } = plan;
  if (flow.failure !== undefined) return <Notice intent="error">{flow.failure}</Notice>;
  if (said === undefined || stage.kind === "working") return null;
  const takeBack = () => plan.change("Taking it back", undo);
  return (
    <Notice
      intent="info"
      actions={
        isUndoable === true && (
          <Button size="small" onClick={takeBack}>
            Undo
          </Button>
        )
      }
    >
      {said}
    </Notice>
  );
}

function Rejected({ plan: { rejected } }: { readonly plan: PlanTabState }) {
  if (!rejected) return null;
  const consequence = `${rejected.origin} was not taken, and nothing was written.`;
  return <ProblemList problems={rejected.problems} consequence={consequence} />;
}

function Looking({ plan: { stale, refresh } }: { readonly plan: PlanTabState }) {
  if (stale === undefined) return <p role="status">Looking for a plan in this workbook…</p>;
  return (
    <Notice
      intent="error"
      actions={
        <Button size="small" onClick={refresh}>
          Try again
        </Button>
      }
    >
      {stale}
    </Notice>
  );
}

function CurrentStage({ plan }: { readonly plan: PlanTabState }) {
  const { stage } = plan;
  switch (stage.kind) {
    case "looking":
      return <Looking plan={plan} />;
    case "start":
      return <StartPlan plan={plan} workbook={stage.workbook} />;
    case "review":
      return <ReviewPlan plan={plan} draft={stage.draft} origin={stage.origin} />;
    case "working":
      return <Working {...stage} onStop={plan.stop} />;
    case "built":
      return <BuiltPlan plan={plan} built={stage.built} />;
    case "overview":
      return <PlanOverview plan={plan} opened={stage.opened} drafted={stage.drafted} />;
  }
}

export function PlanTab() {
  const plan = usePlanTab();
  return (
    <div className={usePlanStyles().stage}>
      <Said plan={plan} />
      <Rejected plan={plan} />
      <CurrentStage plan={plan} />
    </div>
  );
}
