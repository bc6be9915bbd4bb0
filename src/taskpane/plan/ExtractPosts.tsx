/** Posts from an HR or payroll extract: pasted, read as its columns say, looked at, and added to the plan. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import type { PlanDraft } from "../../flows/draftPlan.ts";
import type { PlanInputs } from "../../inputs/planInputs.ts";
import type { WorkbookOptions } from "../../sheet/planWorkbook.ts";
import { Notice } from "../Notice.tsx";
import { ExtractMapping } from "./ExtractMapping.tsx";
import { ExtractPreview } from "./ExtractPreview.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { build } from "./planSteps.ts";
import { useExtract } from "./useExtract.ts";
import type { PlanTabState } from "./usePlanTab.ts";

interface ExtractPostsProps {
  readonly plan: PlanTabState;
  readonly inputs: PlanInputs;
  readonly options: WorkbookOptions;
}

export function ExtractPosts({ plan, inputs, options }: ExtractPostsProps) {
  const form = useExtract(inputs);
  const { pasted, extracted, drafted, problems } = form;
  const add = ({ inputs: withPosts }: PlanDraft) =>
    plan.change("Adding the posts", (errands, watching) => build(errands, withPosts, options, watching));
  return (
    <>
      <Field
        label="Records with their headings"
        size="small"
        hint="Copy them in Excel, one person or post a row, and paste them here. Names are not needed: leave them out."
      >
        <Textarea
          rows={4}
          value={form.text}
          placeholder="Paste here"
          onChange={(_, { value }) => form.paste(value)}
        />
      </Field>
      {form.flow.failure !== undefined && <Notice intent="error">{form.flow.failure}</Notice>}
      {problems.length > 0 && <ProblemList problems={problems} consequence="No post was added." />}
      {pasted && <ExtractMapping form={form} pasted={pasted} />}
      {extracted && <ExtractPreview extracted={extracted} />}
      {drafted && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={plan.flow.isBusy}
          onClick={() => add(drafted)}
        >
          Add them and rebuild
        </Button>
      )}
    </>
  );
}
