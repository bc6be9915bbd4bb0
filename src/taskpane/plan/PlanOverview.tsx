/** The plan that stands in the workbook: what it comes to now, and what can be done with it. */
import { Button } from "@fluentui/react-components";
import type { Drafted } from "../../flows/draftPlan.ts";
import type { OpenedPlan } from "../../flows/planErrands.ts";
import { Notice } from "../Notice.tsx";
import { AddRow } from "./AddRow.tsx";
import { BuildOptionFields } from "./BuildOptionFields.tsx";
import { ChangeYears } from "./ChangeYears.tsx";
import { ExtractPosts } from "./ExtractPosts.tsx";
import { Fold } from "./Fold.tsx";
import { PlanPreviewCharts } from "./PlanPreviewCharts.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { build } from "./planSteps.ts";
import { RemovePlan } from "./RemovePlan.tsx";
import { SavePlanFile } from "./SavePlanFile.tsx";
import { Stage } from "./Stage.tsx";
import { useBuildOptions } from "./useBuildOptions.ts";
import { usePlanStyles } from "./usePlanStyles.ts";
import type { PlanTabState } from "./usePlanTab.ts";

interface PlanOverviewProps {
  readonly plan: PlanTabState;
  readonly opened: OpenedPlan;
  readonly drafted: Drafted;
}

const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const needsRebuildWords =
  "Rows came or went in the input tables since the last build. Rebuild to bring the sheets up to them.";

const unfinishedWords =
  "The last change to this plan broke off before it was finished, as when Excel is closed on the way. Rebuild to complete the sheets; what you typed stays.";

const RebuildReasons = ({ isUnfinished, needsRebuild }: OpenedPlan) => (
  <>
    {isUnfinished && <Notice intent="warning">{unfinishedWords}</Notice>}
    {needsRebuild && <Notice intent="warning">{needsRebuildWords}</Notice>}
  </>
);

function Results({ drafted }: { readonly drafted: Drafted }) {
  return "problems" in drafted ? (
    <ProblemList
      problems={drafted.problems}
      consequence="Until then the plan cannot be rebuilt. Nothing was written."
    />
  ) : (
    <PlanPreviewCharts draft={drafted} />
  );
}

export function PlanOverview({ plan, opened, drafted }: PlanOverviewProps) {
  const styles = usePlanStyles();
  const { record } = opened;
  const choice = useBuildOptions(record);
  const isSound = !("problems" in drafted);
  const rebuild = () => {
    if ("problems" in drafted) return;
    plan.change("Rebuilding the plan", (errands, watching) =>
      build(errands, drafted.inputs, choice.options, watching),
    );
  };
  return (
    <Stage title={isSound ? drafted.inputs.title : "The plan"} takesFocus={plan.takesFocus}>
      <p className={styles.quiet}>
        Built {when.format(new Date(record.builtAt))}. The figures below follow the inputs on the sheets.
      </p>
      <RebuildReasons {...opened} />
      {plan.stale !== undefined && (
        <Notice intent="warning">The figures may be out of date. {plan.stale}</Notice>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={plan.flow.isBusy || !isSound}
          onClick={rebuild}
        >
          Rebuild
        </Button>
        <Button size="small" onClick={plan.refresh}>
          Refresh
        </Button>
      </div>
      <Results drafted={drafted} />
      <div>
        <Fold title="Add a row">
          <AddRow plan={plan} />
        </Fold>
        {isSound && (
          <Fold title="Posts from an HR or payroll extract">
            <ExtractPosts plan={plan} inputs={drafted.inputs} options={choice.options} />
          </Fold>
        )}
        <Fold title="Options for the next rebuild">
          <BuildOptionFields {...choice} />
        </Fold>
        {isSound && (
          <Fold title="Number of years">
            <ChangeYears plan={plan} inputs={drafted.inputs} options={choice.options} />
          </Fold>
        )}
        {isSound && (
          <Fold title="Save as a plan file">
            <SavePlanFile inputs={drafted.inputs} />
          </Fold>
        )}
        <Fold title="Remove the plan">
          <RemovePlan plan={plan} sheets={opened.sheets} />
        </Fold>
      </div>
    </Stage>
  );
}
