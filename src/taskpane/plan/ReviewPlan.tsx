/** What the plan comes to, before it is built. */
import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import type { PlanDraft } from "../../flows/draftPlan.ts";
import { BuildOptionFields } from "./BuildOptionFields.tsx";
import { PlanPreviewCharts } from "./PlanPreviewCharts.tsx";
import { build, look } from "./planSteps.ts";
import { Stage } from "./Stage.tsx";
import { useBuildOptions } from "./useBuildOptions.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

interface ReviewPlanProps {
  readonly plan: PlanTabState;
  readonly draft: PlanDraft;
  readonly origin: string;
}

export function ReviewPlan({ plan, draft, origin }: ReviewPlanProps) {
  const styles = usePlanStyles();
  const { inputs } = draft;
  const choice = useBuildOptions();
  const back = () => plan.go(async (errands) => ({ stage: await look(errands) }));
  const buildPlan = () =>
    plan.change("Building the plan", (errands, watching) => build(errands, inputs, choice.options, watching));
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        style={{ marginLeft: "-8px" }}
        icon={<ArrowLeft16Regular />}
        onClick={back}
      >
        Other ways to start
      </Button>
      <Stage title={inputs.title} takesFocus={plan.takesFocus}>
        <p className={styles.quiet}>
          {inputs.council}. {origin}. Nothing is written yet.
        </p>
        <PlanPreviewCharts draft={draft} />
        <BuildOptionFields {...choice} />
        <Button appearance="primary" disabledFocusable={plan.flow.isBusy} onClick={buildPlan}>
          Build plan
        </Button>
      </Stage>
    </>
  );
}
